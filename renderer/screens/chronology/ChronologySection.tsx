import { useState } from 'react'
import type { CheckReport } from '#api/checkReport'
import { behaviours } from '#case/vocabulary'
import { Checkboxes } from '../../parts/Choices.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { Table } from '../../parts/Table.tsx'
import { behaviourShort, markerWords } from '../../words/behaviours.ts'
import { counted } from '../../words/documents.ts'
import { incidentDate } from '../../words/incidentDate.ts'
import { listed } from '../../words/people.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'

type Incident = CheckReport['incidents'][number]
type Behaviour = Incident['behaviours'][number]

/** The course of conduct as the file tells it, oldest first; a date that is not certain is shown so. */
export function ChronologySection({ view }: SectionProps) {
  const [only, setOnly] = useState<readonly Behaviour[]>([])
  const incidents = view.report?.incidents ?? []
  const there = behaviours.filter((behaviour) => incidents.some((incident) => incident.behaviours.includes(behaviour)))
  const shown =
    only.length === 0 ? incidents : incidents.filter((incident) => incident.behaviours.some((behaviour) => only.includes(behaviour)))
  return (
    <>
      <SectionHeading view={view} {...(view.report && { count: counted(incidents.length, 'incident') })}>
        Chronology
      </SectionHeading>
      {!view.report && <NotReadYet view={view} />}
      {view.report && incidents.length === 0 && <p className="govuk-body">No incident was found in the documents that could be read.</p>}
      {there.length > 0 && (
        <Checkboxes
          legend="Show only"
          inline
          values={only}
          choices={there.map((value) => ({
            value,
            label: `${behaviourShort[value]} (${incidents.filter((incident) => incident.behaviours.includes(value)).length})`,
          }))}
          onChange={setOnly}
        />
      )}
      <p className="govuk-body-s" role="status">
        {only.length > 0 &&
          `${counted(shown.length, 'incident')} of ${incidents.length}: ${listed(only.map((each) => behaviourShort[each]))}`}
      </p>
      {shown.length > 0 && <Incidents incidents={shown} />}
    </>
  )
}

const Incidents = ({ incidents }: { incidents: readonly Incident[] }) => (
  <Table
    caption="Incidents, the oldest first"
    captionHidden
    rows={incidents.map((incident, index) => ({ incident, key: `${index} ${incident.summary}` }))}
    keyOf={({ key }) => key}
    columns={[
      { title: 'When', heads: true, cell: ({ incident }) => <When incident={incident} /> },
      {
        title: 'What happened',
        cell: ({ incident: { summary, rate } }) => (
          <>
            {summary}
            {rate && <span className="table__second">How often: “{rate}”</span>}
          </>
        ),
      },
      { title: 'Behaviour', cell: ({ incident }) => <Kinds incident={incident} /> },
      { title: 'Sources', cell: ({ incident }) => <Citations citations={incident.citations} first={2} look="source" /> },
    ]}
  />
)

function When({ incident: { date, latest, dateText } }: { incident: Incident }) {
  const { words, certain } = incidentDate(date, latest)
  return (
    <>
      {words}
      {!certain && date !== null && <span className="table__second">Date not certain</span>}
      {dateText !== '' && <span className="table__second">Written “{dateText}”</span>}
    </>
  )
}

const Kinds = ({ incident: { behaviours: shown, markers } }: { incident: Incident }) => (
  <>
    {shown.map((behaviour) => behaviourShort[behaviour]).join(', ')}
    {markers.length > 0 && <span className="table__second">{markers.map((marker) => markerWords[marker]).join(', ')}</span>}
  </>
)
