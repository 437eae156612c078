import type { Answers, CaseView } from '#api/contract'
import { Table } from '../../parts/Table.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { counted } from '../../words/documents.ts'
import { elementWords, supportWords } from '../../words/support.ts'
import { offenceTitle } from '../case/doors.ts'

type Fall = Answers['whatIf']['falls']
type Support = Fall['offences'][number]['was']

const Change = ({ was, is, words }: { was: Support; is: Support; words: typeof supportWords }) => (
  <>
    {words[was].words} <span className="govuk-visually-hidden">becomes</span>
    <span aria-hidden="true">→</span> <Tag tone={words[is].tone}>{words[is].words}</Tag>
  </>
)

/** What is weaker, offence by offence, with its elements; and the checks that are no longer met. */
export function Fallen({ falls: { offences, elements, checks }, view }: { falls: Fall; view: CaseView }) {
  const touched = [...new Set([...offences.map(({ id }) => id), ...elements.map(({ offence }) => offence)])]
  return (
    <>
      {touched.length > 0 && (
        <Table
          caption="What falls"
          rows={touched}
          keyOf={(id) => id}
          columns={[
            { title: 'Offence', heads: true, cell: (id) => offenceTitle(view, id) },
            {
              title: 'Evidence',
              cell: (id) => {
                const fallen = offences.find((offence) => offence.id === id)
                return fallen ? <Change {...fallen} words={supportWords} /> : 'As before'
              },
            },
            {
              title: 'Elements',
              cell: (id) => (
                <ul className="govuk-list cell-list">
                  {elements
                    .filter(({ offence }) => offence === id)
                    .map((element) => (
                      <li key={element.id}>
                        {element.title}: <Change {...element} words={elementWords} />
                      </li>
                    ))}
                </ul>
              ),
            },
          ]}
        />
      )}
      {checks.length > 0 && (
        <details className="more">
          <summary>{counted(checks.length, 'check')} no longer met</summary>
          <ul className="govuk-list govuk-list--bullet">
            {checks.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
