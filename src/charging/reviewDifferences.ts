import { chargeKey, type Decided, type SignedReview } from './context.ts'
import { parts } from './review.ts'
import { outcomeWords, partWords, strengthWords, testWords } from './words.ts'

type Compared = Pick<SignedReview, 'review' | 'decisions'>

const inWords = ({ outcome, test }: Decided) =>
  outcome === 'charge' ? `${outcomeWords.charge.toLowerCase()} on the ${testWords[test]}` : outcomeWords[outcome].toLowerCase()

/** What a further review changed, in sentences, decisions first; nothing where it says what the last said. */
export function reviewDifferences(before: Compared, after: Compared, titleOf: (charge: string) => string): readonly string[] {
  const decisions = after.decisions.flatMap((now) => {
    const was = before.decisions.find((one) => chargeKey(one) === chargeKey(now))
    const title = titleOf(chargeKey(now))
    if (!was) return [`${title}: newly decided, ${inWords(now)}.`]
    if (inWords(was) !== inWords(now)) return [`${title}: was ${inWords(was)}; now ${inWords(now)}.`]
    return was.reasons === now.reasons ? [] : [`${title}: the reasons have changed.`]
  })
  const elements = after.review.elements.flatMap(({ charge, element, title, strength }) => {
    const was = before.review.elements.find((one) => one.charge === charge && one.element === element)
    if (was?.strength === strength) return []
    const now = strengthWords[strength].toLowerCase()
    return [
      was
        ? `${titleOf(charge)}, ${title}: was ${strengthWords[was.strength].toLowerCase()}; now ${now}.`
        : `${titleOf(charge)}, ${title}: ${now}.`,
    ]
  })
  const answers = after.review.worksheets.flatMap(({ charge, question, asks, answer }) => {
    const was = before.review.worksheets.find((one) => one.charge === charge && one.question === question)
    return was && was.answer !== answer ? [`${titleOf(charge)}, “${asks}”: the answer has changed.`] : []
  })
  const written = parts
    .filter((part) => (before.review.parts[part] ?? '').trim() !== (after.review.parts[part] ?? '').trim())
    .map((part) => `${partWords[part]}: changed.`)
  return [...decisions, ...elements, ...answers, ...written]
}
