import { inWords } from '#case/dates'
import { Answered } from '../../parts/Answered.tsx'
import { Select } from '../../parts/Fields.tsx'
import { Table } from '../../parts/Table.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { hrefOf } from '../../route.ts'

const choices = [
  ['6', 'six months'],
  ['12', 'a year'],
  ['24', 'two years'],
  ['72', 'six years'],
] as const

/** Cases nobody has taken a step in for long: whether each is still to be kept is a person's to say, and deleting it is done at its log. */
export function Retention() {
  const desk = useDesk()
  const [months, setMonths] = useKept<string>('retention months', '12')
  const asked = useAnswer(() => desk.retention({ months: Number(months) }), months)
  return (
    <section>
      <h2 className="govuk-heading-m">Kept too long?</h2>
      <p className="govuk-body">Look at each and say whether it is still to be kept. A supervisor deletes a case at the foot of its log.</p>
      <Select
        label="No step taken for"
        value={months}
        choices={choices.map(([value, label]) => ({ value: value as string, label }))}
        onChange={setMonths}
      />
      <Answered asked={asked} waiting="Looking through the cases…">
        {(cases) =>
          cases.length === 0 ? (
            <p className="govuk-body">No case has been left that long.</p>
          ) : (
            <Table
              caption="Cases, the longest left first"
              captionHidden
              rows={cases}
              keyOf={({ caseId }) => caseId}
              columns={[
                {
                  title: 'Case',
                  heads: true,
                  cell: ({ caseId, title }) => (
                    <a className="govuk-link" href={hrefOf({ screen: 'case', caseId, section: 'log', spot: null, part: null })}>
                      {title}
                    </a>
                  ),
                },
                { title: 'Stands', cell: ({ stateWords }) => stateWords },
                { title: 'Last step', narrow: true, cell: ({ lastStep }) => inWords(lastStep) },
              ]}
            />
          )
        }
      </Answered>
    </section>
  )
}
