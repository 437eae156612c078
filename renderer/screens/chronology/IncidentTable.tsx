import { useState } from 'react'
import type { CourseIncident } from '#api/contract'
import { Checkbox } from '../../parts/Choices.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { FindingItem } from '../../parts/findings/FindingItem.tsx'
import { SaidLine } from '../../parts/findings/SaidLine.tsx'
import { lastSaid, useReadings } from '../../parts/findings/useReadings.tsx'
import { Table } from '../../parts/Table.tsx'
import { behaviourShort, markerWords } from '../../words/behaviours.ts'
import { whenShown } from '../../words/incidentDate.ts'
import { SplitForm } from './SplitForm.tsx'

type Props = { incidents: readonly CourseIncident[]; chosen: readonly string[]; onChosen: (keys: readonly string[]) => void }

export const IncidentTable = ({ incidents, chosen, onChosen }: Props) => (
  <Table
    caption="Incidents, the oldest first"
    captionHidden
    rows={incidents}
    keyOf={({ key }) => key}
    columns={[
      { title: 'When', heads: true, cell: (incident) => <When incident={incident} /> },
      { title: 'What happened', cell: (incident) => <What incident={incident} /> },
      { title: 'Behaviour', cell: (incident) => <Kinds incident={incident} /> },
      { title: 'Sources', cell: ({ citations }) => <Citations citations={citations} first={2} look="source" /> },
      {
        title: 'Merge',
        narrow: true,
        cell: ({ key, summary }) => (
          <div className="govuk-checkboxes govuk-checkboxes--small">
            <Checkbox
              label={<span className="govuk-visually-hidden">Choose “{summary}”</span>}
              checked={chosen.includes(key)}
              onChange={(ticked) => onChosen(ticked ? [...chosen, key] : chosen.filter((one) => one !== key))}
            />
          </div>
        ),
      },
    ]}
  />
)

export function When({ incident: { when } }: { incident: CourseIncident }) {
  const { words, certain } = whenShown(when)
  return (
    <>
      {words}
      {!certain && when.earliest !== null && <span className="table__second">Date not certain</span>}
      {when.text !== '' && <span className="table__second">Written “{when.text}”</span>}
    </>
  )
}

/** What happened, what was said of it, and, opened, what can be said. */
function What({ incident: { key, summary, rate, toldDifferently, citations } }: { incident: CourseIncident }) {
  const { findings } = useReadings()
  const [open, setOpen] = useState(false)
  const [splitting, setSplitting] = useState(false)
  const finding = findings?.findings.find((one) => one.key === key)
  const said = lastSaid(findings, key)
  return (
    <>
      {summary}
      {rate && <span className="table__second">How often: “{rate}”</span>}
      {toldDifferently.map((says) => (
        <span key={says} className="table__second">
          <strong>Told differently:</strong> {says}
        </span>
      ))}
      {said && !open && <SaidLine said={said} />}
      {finding && (
        <details className="more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            Is this right?<span className="govuk-visually-hidden"> {summary}</span>
          </summary>
          {open && <FindingItem finding={finding} passages={0} />}
          {open &&
            (splitting ? (
              <SplitForm finding={finding} onDone={() => setSplitting(false)} />
            ) : (
              <button type="button" className="link" onClick={() => setSplitting(true)} disabled={citations.length < 2}>
                {citations.length < 2 ? 'One passage tells it: it cannot be split' : 'Split into several incidents'}
              </button>
            ))}
        </details>
      )}
    </>
  )
}

export const Kinds = ({ incident: { behaviours: acts, markers } }: { incident: CourseIncident }) => (
  <>
    {acts.map((act) => behaviourShort[act]).join(', ')}
    {markers.length > 0 && <span className="table__second">{markers.map((marker) => markerWords[marker]).join(', ')}</span>}
  </>
)
