import type { CaseRow } from '#api/contract'
import { Table } from '../../parts/Table.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { hrefOf } from '../../route.ts'
import { counted } from '../../words/documents.ts'
import { caseNames, listed, readingWords } from '../../words/people.ts'
import { indicatedWords } from '../../words/support.ts'
import { dayWithWords } from '../../words/time.ts'

/** What is still missing from a case, in the few words a list has room for. */
function missing({ unreadable, checksNotMet, reading }: CaseRow): readonly string[] {
  const notRead = readingWords[reading]
  return [
    ...(notRead ? [notRead] : []),
    ...(checksNotMet ? [`${counted(checksNotMet, 'check')} not met`] : []),
    ...(unreadable ? [`${counted(unreadable, 'document')} could not be read`] : []),
  ]
}

export function CaseTable({ rows }: { rows: readonly CaseRow[] }) {
  if (rows.length === 0) return null
  return (
    <Table
      caption="Cases, the ones last received first"
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
            </>
          ),
        },
        { title: 'URN', cell: (row) => row.urn ?? 'Not found' },
        { title: 'State', cell: (row) => row.stateWords },
        {
          title: 'Stalking',
          cell: (row) =>
            row.stalking ? <Tag tone={indicatedWords[row.stalking].tone}>{indicatedWords[row.stalking].short}</Tag> : 'Not known yet',
        },
        { title: 'What is missing', cell: (row) => listed(missing(row)) || 'Nothing found missing' },
        { title: 'Received', cell: (row) => dayWithWords(row.receivedOn) },
      ]}
    />
  )
}
