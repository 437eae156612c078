import type { Remark } from '#case/remarks'
import { quoteOfSaying, type Saying } from '../sayings.ts'
import { readTopic } from '../topicReader.ts'
import { askedAndChose } from './askedAndChose.ts'
import { formsCopied } from './formsCopied.ts'
import { inSentences } from './inSentences.ts'
import { viewsWithConclusions } from './viewAndConclusion.ts'

/** What the suspect wants for himself is no witness's. */
const bySuspect =
  /^\W*(?:DP|SUS|DEF|D|(?:[Tt]he )?(?:[Ss]uspect|[Dd]efendant)) (?:also |has )?(?:says?|said|wants?|asks?|asked|would|will|requests?)\b(?! (?:not )?(?:be )?(?:plead|present))(?![^.]{0,40}\b(?:for|that|let) (?:the )?(?:IP|AP|victim|complainant)\b(?!['’]))/

const assessedBy = (sayings: readonly Saying[]): readonly Remark[] =>
  [...new Set(sayings)].flatMap((saying): Remark[] => {
    const quote = quoteOfSaying(saying)
    return quote ? [{ topic: 'specialMeasures', says: 'assessed', quote }] : []
  })

/**
 * What the papers say of special measures, sentence by sentence; and where one paragraph holds both the witness's own view and what was concluded, or the asking
 * and the choice, that they were assessed, in however many sentences.
 */
export function specialMeasures(told: readonly Saying[]): readonly Remark[] {
  const sayings = told.filter(({ text }) => !bySuspect.test(text))
  const read = sayings.filter(({ kind }) => !inSentences.notIn?.includes(kind))
  return [
    ...readTopic(sayings, inSentences),
    ...assessedBy(viewsWithConclusions(read)),
    ...assessedBy([...askedAndChose(read), ...formsCopied(read)]),
  ]
}
