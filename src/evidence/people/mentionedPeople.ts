import { type Passage, quoteOf } from '../passage.ts'
import type { Mentioned } from './labelledPeople.ts'
import { readers } from './mentionReaders.ts'
import { nameAt } from './names.ts'
import { flat, spoken } from './nameWords.ts'

/** A capital inside the text other than "I", or a figure: every way of naming has one, and most sentences have none. */
const mayName = /\d|\P{L}(?!I(?!\p{L}))\p{Lu}/u

/** Everyone named in the running text of the file. */
export function mentionedPeople(passages: readonly Passage[]): readonly Mentioned[] {
  return passages
    .filter(({ role }) => spoken.includes(role))
    .flatMap((passage) => {
      const text = flat(passage.text)
      if (!mayName.test(text)) return []
      return readers.flatMap(({ pattern, role, fits }) =>
        Array.from(text.matchAll(pattern)).flatMap((match): Mentioned[] => {
          const shown = match.slice(1).findLast((group) => group !== undefined && /^\p{Lu}/u.test(group)) ?? match[0]
          const start = match.index + match[0].lastIndexOf(shown)
          const name = nameAt(shown)
          if (
            !name ||
            fits?.(name, match) === false ||
            (start === 0 && name.given.length === 1 && !name.surname && role(match, passage) === undefined)
          )
            return []
          return [{ name, role: role(match, passage), from: [quoteOf(passage, start, start + shown.length)] }]
        }),
      )
    })
}
