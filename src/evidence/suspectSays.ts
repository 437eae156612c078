import type { Person, SuspectSays } from '#case/reading'
import { castOf } from './grammar/cast.ts'
import { sentencesOf } from './grammar/mentions.ts'
import { endsOf, patternOf } from './grammar/pattern.ts'
import { type Passage, quoteOf } from './passage.ts'

const sayings: readonly Readonly<{ says: SuspectSays['says']; pattern: ReturnType<typeof patternOf> }>[] = (
  [
    ['noComment', 'no comment'],
    ['noComment', '(decline|refuse) to (answer|comment|be interviewed)'],
    ['noComment', '(remain/stay) silent'],
    ['noComment', 'prepared statement'],
    ['denies', 'deny'],
    ['denies', 'denial'],
    ['denies', 'dispute'],
    ['denies', 'refute'],
    ['denies', 'I (do|did|have|had|would|be) .. not'],
    ['denies', 'I never'],
    ['denies', "(not|n't) me"],
    ['admits', '(admit|accept|agree|confess|concede|acknowledge)'],
    ['admits', 'full admission'],
    ['admits', 'I (did|have) -not'],
    ['explains', '(say|state|claim|explain) (that|S|he|she|it)'],
    ['explains', '(because|only wanted|just wanted|entitled|coincidence|passing)'],
  ] as const
).map(([says, source]) => ({ says, pattern: patternOf(source) }))

const account = /interview|account|suspect.?s? (?:account|version)|defence|reply|response/i

/** What the suspect admits, denies, explains or will not answer, in the suspect's own account or the police's note of it. */
export function suspectSays(passages: readonly Passage[], people: readonly Person[]): readonly SuspectSays[] {
  const own = passages.filter(
    (passage) =>
      (passage.role === 'narrative' || passage.role === 'answer') &&
      (passage.voice === 'suspect' ||
        (passage.voice === 'police' &&
          (account.test(passage.heading ?? '') ||
            /\b(?:denie[sd]|admit(?:s|ted)|no comment|accept(?:s|ed)|full admissions?)\b/i.test(passage.text)))),
  )
  return sentencesOf(own, castOf(people, passages)).flatMap(({ passage, words }): SuspectSays[] => {
    const said = sayings.find(({ pattern }) => words.some((word, from) => word !== undefined && endsOf(pattern, words, from).length > 0))
    return said ? [{ says: said.says, quote: quoteOf(passage) }] : []
  })
}
