import type { ApprovalRow } from '#api/contract'
import { inWords } from '#case/dates'
import { Answered } from '../../parts/Answered.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Table } from '../../parts/Table.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { hrefOf } from '../../route.ts'
import { listed } from '../../words/people.ts'
import { lastDay, momentInWords } from '../../words/time.ts'

/** Everything that waits for a supervisor, over all cases: what is put to them, and what was approved by telephone and has to be ratified. */
export function ApprovalsScreen() {
  const desk = useDesk()
  const asked = useAnswer(() => desk.approvals({}), 'approvals')
  useNews((news) => {
    if (news.news === 'case') asked.again()
  })
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <Heading title="Approvals">Approvals</Heading>
      <Answered asked={asked} waiting="Looking up what waits for approval…">
        {({ bars, queue, mine, others }) => (
          <>
            {bars.length > 0 && (
              <Notice title="You cannot approve these">
                {bars.map((bar) => (
                  <p className="govuk-body" key={bar}>
                    {bar}
                  </p>
                ))}
              </Notice>
            )}
            {mine.length > 0 && <Calls caption="You are named as having approved these by telephone" rows={mine} />}
            <Queue rows={queue} />
            {others.length > 0 && <Calls caption="Approved by telephone, waiting for the supervisor who is named" rows={others} />}
          </>
        )}
      </Answered>
    </main>
  )
}

const keyOf = ({ caseId, offer }: ApprovalRow) => `${caseId} ${offer}`
const kindOf = ({ kindWords, to }: ApprovalRow) => (to ? `${kindWords}: ${to}` : kindWords)
const waited = (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`)

const WhichCase = ({ row }: { row: ApprovalRow }) => (
  <>
    <a className="govuk-link" href={hrefOf({ screen: 'case', caseId: row.caseId, section: 'plea', spot: null, part: row.offer })}>
      {row.title}
      <span className="govuk-visually-hidden">: {kindOf(row)}</span>
    </a>
    <br />
    <span className="quiet">
      {row.urn && `${row.urn}; `}
      {row.victims.length > 0 ? `victim ${listed(row.victims)}` : 'victim not named'}
    </span>
  </>
)

const What = ({ row }: { row: ApprovalRow }) => (
  <>
    {kindOf(row)}
    {row.charges.length > 0 && (
      <>
        <br />
        <span className="quiet">on {row.charges.join('; ')}</span>
      </>
    )}
  </>
)

const Views = ({ row: { stalkingIndicated, victimHeard, officerHeard } }: { row: ApprovalRow }) => (
  <ul className="govuk-list cell-list">
    {stalkingIndicated && (
      <li>
        <Tag tone="bad">Stalking indicated</Tag>
      </li>
    )}
    <li>{victimHeard ? 'Victim heard' : 'Victim not heard'}</li>
    <li>{officerHeard ? 'Officer heard' : 'Officer not heard'}</li>
  </ul>
)

const Queue = ({ rows }: { rows: readonly ApprovalRow[] }) =>
  rows.length === 0 ? (
    <p className="govuk-body">Nothing waits for a supervisor’s approval.</p>
  ) : (
    <Table
      caption="Waiting for a supervisor, the longest first"
      rows={rows}
      keyOf={keyOf}
      columns={[
        { title: 'Case', heads: true, cell: (row) => <WhichCase row={row} /> },
        { title: 'Offer', cell: (row) => <What row={row} /> },
        { title: 'Evidence and views', cell: (row) => <Views row={row} /> },
        { title: 'Put by', cell: ({ proposedBy, proposedOn }) => `${proposedBy}, ${inWords(proposedOn)}` },
        { title: 'Waiting', narrow: true, cell: ({ waitingDays }) => waited(waitingDays) },
        { title: 'Open until', cell: ({ until, hearing }) => [until && lastDay(until), hearing].filter(Boolean).join('; ') },
        { title: 'Yours to decide', narrow: true, cell: ({ bars }) => (bars.length === 0 ? 'Yes' : bars.join(' ')) },
      ]}
    />
  )

const Calls = ({ caption, rows }: { caption: string; rows: readonly ApprovalRow[] }) => (
  <Table
    caption={caption}
    rows={rows}
    keyOf={keyOf}
    columns={[
      { title: 'Case', heads: true, cell: (row) => <WhichCase row={row} /> },
      { title: 'Offer', cell: (row) => <What row={row} /> },
      {
        title: 'The call',
        cell: ({ telephone }) =>
          telephone && `${telephone.supervisor}, ${inWords(telephone.calledOn)} at ${telephone.calledAt}, recorded by ${telephone.by}`,
      },
      {
        title: 'Ratify by',
        cell: ({ telephone }) =>
          telephone && (
            <>
              {momentInWords(telephone.ratifyBy)} {telephone.overdue && <Tag tone="bad">Overdue</Tag>}
            </>
          ),
      },
      { title: 'In court', narrow: true, cell: ({ accepted }) => (accepted ? 'Accepted already' : 'Not yet') },
    ]}
  />
)
