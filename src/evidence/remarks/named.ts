import type { Remark } from '#case/remarks'
import type { DocumentKind } from '#case/vocabulary'
import { history } from './restrainingOrder/notThisOrder.ts'
import { quoteOfSaying, type Saying } from './sayings.ts'

type Named = 'dash' | 'vps' | 'specialMeasures' | 'restrainingOrder'

const ofPolice: readonly DocumentKind[] = ['MG3', 'MG3A', 'MG5', 'MG6', 'MG7', 'OTHER']

/** What each of these is called, in words that can mean nothing else. */
const names: Readonly<Record<Named, RegExp>> = {
  dash: /\b(?:DASH|DARA)\b/,
  vps: /\bVPS\b|\bvictim (?:personal|impact) statement\b/i,
  specialMeasures:
    /\bspecial measures\b|^S\/M\b|\bMG ?2\b(?![.\d])|\b(?:give|giving) evidence\b[^.]{0,40}\bscreens?\b|\b(?:behind|prefers?|wants?) (?:a )?screens?\b/i,
  restrainingOrder: /\brestraining order\b|\bROs?\b/,
}
/** A printed question, or both its answers and neither chosen. */
const isChoice = /\by(?:es)?\s?[/|]\s?no?\b|\?\s*$/i
const bySuspect = /^\W*(?:DP|SUS|DEF|(?:[Tt]he )?(?:[Ss]uspect|[Dd]efendant))\b/

/** Where the police's papers name a topic and nothing they say of it could be read: so that nobody is told that nothing speaks of it. */
export const namedIn = (topic: Named, sayings: readonly Saying[]): readonly Remark[] =>
  sayings
    .filter(
      ({ kind, byCps, label, text }) =>
        ofPolice.includes(kind) &&
        !byCps &&
        !bySuspect.test(text) &&
        !isChoice.test(text) &&
        !(topic === 'restrainingOrder' && history.test(text)) &&
        names[topic].test(`${label}: ${text}`),
    )
    .slice(0, 3)
    .flatMap((saying): Remark[] => {
      const quote = quoteOfSaying(saying)
      return quote ? [{ topic, says: 'named', quote }] : []
    })
