import type { FormAnswered } from '#api/checkReport'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { Tag, type Tone } from '../../parts/Tag.tsx'
import { counted } from '../../words/documents.ts'

/** An answer of a DASH, S-DASH, SASH or DARA. */
export const isRiskAnswer = ({ id }: FormAnswered): boolean => /^(?:dash|stalking|sash|dara)\./.test(id)

/** How many questions of a risk form are answered yes; undefined where there are none. */
export function countedYes(answers: readonly FormAnswered[]): number | undefined {
  const risk = answers.filter(isRiskAnswer)
  return risk.length === 0 ? undefined : risk.filter(({ value }) => value === 'yes').length
}

const words: Readonly<Record<string, readonly [string, Tone]>> = {
  yes: ['Yes', 'partly'],
  no: ['No', 'plain'],
  dontKnow: ['Don’t know', 'unsure'],
  refused: ['Refused', 'unsure'],
}

const blocks = [
  { prefix: /^(?:dash|sash|dara)\./, title: 'Questions' },
  { prefix: /^stalking\./, title: 'Stalking questions' },
] as const

/** The questions of a risk form with their answers as marked, in the form's order; those not in this copy are counted below. `titled`: under a heading of the form's own. */
export const RiskAnswers = ({ answers, titled }: { answers: readonly FormAnswered[]; titled: boolean }) => {
  const Title = titled ? 'h4' : 'h3'
  return blocks.map(({ prefix, title }) => {
    const own = answers.filter(({ id }) => prefix.test(id))
    if (own.length === 0) return null
    const there = own.filter(({ state }) => state !== 'notOnThisPage')
    const lost = own.filter(({ state }) => state === 'notOnThisPage')
    return (
      <section key={title} className="risk-answers">
        <Title className="govuk-heading-s">{title}</Title>
        {there.length > 0 && (
          <dl className="summary">
            {there.map((one) => (
              <Answer key={one.id} {...one} />
            ))}
          </dl>
        )}
        {lost.length > 0 && <p className="govuk-body-s">{notInThisCopy(lost, there.length === 0)}</p>}
      </section>
    )
  })
}

function Answer({ asks, value, comment, citations: [citation] }: FormAnswered) {
  const [answer, tone] = words[value ?? ''] ?? ['Left blank', 'unsure']
  return (
    <div className="summary__row">
      <dt>{asks}</dt>
      <dd>
        <Tag tone={tone}>{answer}</Tag> {comment && <span>{comment} </span>}
        {citation && <CitationLink citation={citation} look="page" />}
      </dd>
    </div>
  )
}

function notInThisCopy(lost: readonly FormAnswered[], isAll: boolean): string {
  if (isAll) return 'None of them is in this copy.'
  const [first] = lost
  return lost.length === 1
    ? `Not in this copy: ${first?.asks}`
    : `Not in this copy: ${counted(lost.length, 'question')}, the first “${first?.asks}”`
}
