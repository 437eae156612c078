import type { CheckReport } from '#api/checkReport'
import { Checkboxes } from '../../parts/Choices.tsx'
import { Citations } from '../../parts/CitationLink.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { useKept } from '../../parts/useKept.ts'
import { elementWords } from '../../words/support.ts'

type Offence = CheckReport['offences'][number]

/** The offence the evidence supports, the one the police propose, and the next most serious: three fit side by side. */
function firstChoice({ offences, mostSeriousSupported, proposed }: CheckReport): readonly string[] {
  const wanted = [mostSeriousSupported, proposed?.offence, ...offences.map(({ id }) => id)]
  return [...new Set(wanted.filter((id) => offences.some((offence) => offence.id === id)))].slice(0, 3) as string[]
}

/** Offences side by side, element by element. */
export function Compare({ report, caseId }: { report: CheckReport; caseId: string }) {
  const [chosen, setChosen] = useKept(`${caseId} compare`, firstChoice(report))
  const offences = report.offences.filter(({ id }) => chosen.includes(id))
  const elements = [
    ...new Map(offences.flatMap((offence) => offence.elements.map((element) => [element.id, element.title] as const))).entries(),
  ]
  return (
    <section aria-labelledby="compare">
      <h2 className="govuk-heading-m" id="compare">
        Side by side, element by element
      </h2>
      <Checkboxes
        legend="Compare"
        inline
        values={chosen}
        choices={report.offences.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setChosen}
      />
      {offences.length === 0 ? (
        <p className="govuk-body">Tick an offence above to see its elements.</p>
      ) : (
        <table className="govuk-table table compare">
          <caption className="govuk-visually-hidden">Elements of the chosen offences against the evidence</caption>
          <thead>
            <tr>
              <th scope="col">Element</th>
              {offences.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {elements.map(([id, title]) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {offences.map((offence) => (
                  <td key={offence.id} data-title={offence.title}>
                    <Element offence={offence} id={id} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Element({ offence, id }: { offence: Offence; id: string }) {
  const element = offence.elements.find((each) => each.id === id)
  if (!element) return <span className="quiet">Not an element of it</span>
  const { words, tone } = elementWords[element.met]
  return (
    <>
      <Tag tone={tone}>{words}</Tag>
      <span className="compare__because">{element.because}</span>
      <Citations citations={element.citations} first={1} look="source" />
    </>
  )
}
