import type { CourseIncident } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useReadings } from '../../parts/findings/useReadings.tsx'
import { Table } from '../../parts/Table.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { Kinds, When } from './IncidentTable.tsx'

/** What one paper alone tells of a time long before the course of conduct: shown beside it, with a way to count it after all. */
export function Earlier({ earlier }: { earlier: readonly CourseIncident[] }) {
  const desk = useDesk()
  const { caseId, findings, took } = useReadings()
  const { take, busy, refused } = useStep()
  if (earlier.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 className="govuk-heading-m" id="earlier">
        Before the course of conduct <span className="heading__count">{earlier.length}</span>
      </h2>
      <p className="govuk-body-s">
        This is told of a time before a long silence. It is not counted as an incident; what was read in it still counts as a sign. If it
        belongs to the course of conduct, count it: your name stands by it.
      </p>
      <ErrorSummary problems={refused} />
      <Table
        caption="Before the course of conduct"
        captionHidden
        rows={earlier}
        keyOf={({ key }) => key}
        columns={[
          { title: 'When', heads: true, cell: (incident) => <When incident={incident} /> },
          { title: 'What happened', cell: ({ summary }) => summary },
          { title: 'Behaviour', cell: (incident) => <Kinds incident={incident} /> },
          { title: 'Sources', cell: ({ citations }) => <Citations citations={citations} first={2} look="source" /> },
          {
            title: 'Count',
            narrow: true,
            cell: ({ key, summary }) => (
              <Button
                onClick={() => void take(() => desk.acceptFinding({ caseId, key }), took)}
                busy={busy}
                barredBecause={findings?.bars}
                about={`as an incident: ${summary.slice(0, 60)}`}
              >
                Count it
              </Button>
            ),
          },
        ]}
      />
    </section>
  )
}
