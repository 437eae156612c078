import type { CheckReport } from '#api/checkReport'
import type { Answers } from '#api/contract'
import { Citations } from '../../parts/CitationLink.tsx'
import { Table } from '../../parts/Table.tsx'
import { hrefOf } from '../../route.ts'
import { counted } from '../../words/documents.ts'
import { incidentDate } from '../../words/incidentDate.ts'
import type { CasePlace } from '../case/CaseScreen.tsx'

const retraction = 'victim.retraction-genuine'

/** When an incident is taken to have happened, by the report; in the words of the passage where the report does not place it. */
function placed({ summary, when }: Answers['whatIf']['left'][number], { incidents }: CheckReport): string {
  const same = incidents.find((incident) => incident.summary === summary && incident.dateText === when)
  return same ? incidentDate(same.date, same.latest).words : when || 'Date not known'
}

type LedProps = Pick<Answers['whatIf'], 'left' | 'of'> & { report: CheckReport; place: CasePlace }

/** What is still told by the rest of the file, were the case to go on without the witness. */
export const EvidenceLed = ({ left, of, report, place }: LedProps) => (
  <>
    <h4 className="govuk-heading-s">What an evidence-led case would rest on</h4>
    <p className="govuk-body">
      {left.length === 0
        ? `None of the ${counted(of, 'incident')} is told by the rest of the file.`
        : `${left.length} of ${counted(of, 'incident')} are still told by the rest of the file.`}{' '}
      {report.checks.some(({ id }) => id === retraction) && (
        <a className="govuk-link" href={hrefOf({ ...place, section: 'checks', part: retraction })}>
          Whether a withdrawal is genuine
        </a>
      )}
    </p>
    {left.length > 0 && (
      <Table
        caption="Incidents still told"
        captionHidden
        rows={left.map((incident, at) => ({ ...incident, at, placed: placed(incident, report) }))}
        keyOf={({ at }) => String(at)}
        columns={[
          { title: 'When', cell: ({ placed: words }) => words },
          { title: 'What', heads: true, cell: ({ summary }) => summary },
          { title: 'Told by', cell: ({ citations }) => <Citations citations={citations} first={1} look="source" /> },
        ]}
      />
    )}
  </>
)
