import type { WorkRow } from '#api/contract'
import { Table } from '../../parts/Table.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { hrefOf } from '../../route.ts'
import { counted } from '../../words/documents.ts'
import { caseNames, readingWords } from '../../words/people.ts'
import { indicatedWords } from '../../words/support.ts'
import { dayWithWords } from '../../words/time.ts'

/** What else a case needs and what is missing from it, in the few words a list has room for. */
function needs({ also, unreadable, checksNotMet, reading }: WorkRow): readonly string[] {
  const notRead = readingWords[reading]
  return [
    ...(notRead ? [notRead] : []),
    ...also,
    ...(checksNotMet ? [`${counted(checksNotMet, 'check')} not met`] : []),
    ...(unreadable ? [`${counted(unreadable, 'document')} could not be read`] : []),
  ]
}

/** The cases of one list, the most pressing first. */
export const WorkListTable = ({ rows, caption }: { rows: readonly WorkRow[]; caption: string }) => (
  <Table
    caption={`${caption}, the most pressing first`}
    captionHidden
    rows={rows}
    keyOf={(row) => row.caseId}
    columns={[
      {
        title: 'Case',
        heads: true,
        cell: (row) => (
          <>
            <a className="govuk-link" href={hrefOf({ screen: 'case', caseId: row.caseId, section: 'overview', spot: null, part: null })}>
              {row.title}
            </a>
            <span className="table__second">{caseNames(row)}</span>
            <span className="table__second">{row.urn ? `URN ${row.urn}` : 'URN not found'}</span>
          </>
        ),
      },
      { title: 'State', cell: (row) => <State row={row} /> },
      { title: 'Clock', cell: (row) => <Clock row={row} /> },
      {
        title: 'Stalking',
        cell: (row) =>
          row.stalking ? <Tag tone={indicatedWords[row.stalking].tone}>{indicatedWords[row.stalking].short}</Tag> : 'Not known yet',
      },
      {
        title: 'Also',
        cell: (row) => {
          const all = needs(row)
          return all.length === 0 ? (
            'Nothing found missing'
          ) : (
            <ul className="short-list">
              {all.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          )
        },
      },
      { title: 'Received', cell: (row) => dayWithWords(row.receivedOn) },
    ]}
  />
)

/** Where the case stands; of several defendants each where they stand apart. */
const State = ({ row }: { row: WorkRow }) => (
  <>
    {row.stateWords}
    {row.defendants.map(({ name, says }) => (
      <span className="table__second" key={name}>
        {name}: {says}
      </span>
    ))}
  </>
)

const Clock = ({ row: { clock } }: { row: WorkRow }) => {
  if (!clock) return 'None known'
  return (
    <>
      {clock.title}: {clock.near || clock.overdue ? <strong>{clock.due}</strong> : clock.due}
      <span className="table__second">
        {clock.about && `${clock.about}, `}
        {clock.dueOn}
      </span>
    </>
  )
}
