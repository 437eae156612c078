import type { CheckReport } from '#api/checkReport'
import type { CaseView } from '#api/contract'
import { day } from '#case/dates'
import { Table } from '../../parts/Table.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { modeWords, supportWords } from '../../words/support.ts'
import { lastDay } from '../../words/time.ts'

const limit = (date: string | null) => {
  const last = day(date)
  return last ? lastDay(last) : 'None'
}

/** Every offence considered, the most serious first. */
export const OffenceTable = ({ view, report }: { view: CaseView; report: CheckReport }) => (
  <Table
    caption="Offences considered"
    rows={report.offences}
    keyOf={({ id }) => id}
    columns={[
      {
        title: 'Offence',
        heads: true,
        cell: ({ id, title }) => (
          <>
            {title}
            {report.proposed?.offence === id && <span className="table__second">Proposed by the police</span>}
            {view.decisions.some(({ charge }) => charge === id) && <span className="table__second">Decided below</span>}
          </>
        ),
      },
      { title: 'Evidence', cell: ({ supported }) => <Tag tone={supportWords[supported].tone}>{supportWords[supported].words}</Tag> },
      { title: 'Mode', cell: ({ mode }) => modeWords(mode) },
      { title: 'Maximum', cell: ({ maximum }) => maximum },
      { title: 'Last day to charge', cell: ({ lastDateToCharge }) => limit(lastDateToCharge) },
    ]}
  />
)
