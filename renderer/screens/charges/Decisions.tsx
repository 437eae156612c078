import { type CaseView, chargingWords } from '#api/contract'
import { Table } from '../../parts/Table.tsx'
import { dayWithWords, deadline } from '../../words/time.ts'
import { offenceTitle } from '../case/doors.ts'

const { codeWords, outcomeWords, testWords } = chargingWords

/** What has been decided so far, suspect by suspect and charge by charge. */
export function Decisions({ view }: { view: CaseView }) {
  if (view.decisions.length === 0) return <p className="govuk-body">No charge has been decided yet.</p>
  const name = (id: string) => view.defendants.find(({ defendant }) => defendant.id === id)?.defendant.name ?? id
  return (
    <Table
      caption="Decided so far"
      rows={view.decisions}
      keyOf={({ suspect, charge }) => `${suspect} ${charge}`}
      columns={[
        { title: 'Suspect', heads: true, cell: ({ suspect }) => name(suspect) },
        { title: 'Charge', cell: ({ charge }) => offenceTitle(view, charge) },
        {
          title: 'Decision',
          cell: ({ outcome, test, reviewOn, code }) => (
            <>
              {outcomeWords[outcome]}
              <span className="table__second">{code ? codeWords[code] : testWords[test]}</span>
              {reviewOn && <span className="table__second">Review on {deadline(reviewOn)}</span>}
            </>
          ),
        },
        {
          title: 'Reasons',
          cell: ({ reasons, whyNotStalking }) => (
            <>
              <span className="as-typed">{reasons}</span>
              {whyNotStalking && <span className="table__second as-typed">Why not stalking: {whyNotStalking}</span>}
            </>
          ),
        },
        { title: 'By', cell: ({ by, on }) => `${by}, ${dayWithWords(on)}` },
      ]}
    />
  )
}
