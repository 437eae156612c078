import type { NonEmpty, Quote } from '#case/quote'
import { type Passage, quoteOf } from '../passage.ts'
import type { Mentioned } from './labelledPeople.ts'
import { letters } from './letters.ts'
import { type Name, nameAt } from './names.ts'
import { capital, flat, spoken } from './nameWords.ts'
import { isGivenName, sameGiven } from './shortNames.ts'

const aliasOf = new RegExp(
  String.raw`(?<![\p{L}'’-])(${capital}(?: ${capital}){0,2}) (?:,? ?\(?(?:aka|a\.k\.a\.?|AKA|A\.K\.A\.?|also known as|otherwise|alias|formerly|née|nee|known to me as|known as)) ((?:\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]+){0,2})(?:, ?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’-]+){1,2})*)`,
  'gu',
)

/** Pairs of names the text says are one person's: "FROME aka Nate LACEY, Nathan LACEY". */
export function sayings(passages: readonly Passage[]): readonly Readonly<{ of: Name; aliases: readonly Name[]; from: NonEmpty<Quote> }>[] {
  return passages.flatMap((passage) =>
    Array.from(flat(passage.text).matchAll(aliasOf)).flatMap((match) => {
      const of = nameAt(match[1] ?? '')
      const aliases = (match[2] ?? '').split(/, ?/).flatMap((part) => nameAt(part) ?? [])
      return of && aliases.length > 0
        ? [{ of, aliases, from: [quoteOf(passage, match.index, match.index + match[0].length)] as NonEmpty<Quote> }]
        : []
    }),
  )
}

const capitalWord = /(?<=[\p{L},;'’"] )\p{Lu}\p{Ll}{1,11}(?![\p{L}-])/gu

/** Other forms of names already known: "Stevie Marlow" beside Stephanie MARLOW, "Stevie" alone; and the names messages came under. */
export function otherForms(passages: readonly Passage[], known: readonly Mentioned[]): readonly Mentioned[] {
  const full = [
    ...new Map(known.filter(({ name }) => name.given.length > 0 && name.surname).map((one) => [one.name.written, one])).values(),
  ]
  const surnames = new Set(full.map(({ name }) => letters(name.surname ?? '')))
  const found: Mentioned[] = []
  const seen = new Set<string>()
  const add = (passage: Passage, at: number, shown: string, alias: boolean) => {
    const name = nameAt(shown)
    if (!name || seen.has(shown)) return
    seen.add(shown)
    found.push({ name, role: undefined, from: [quoteOf(passage, at, at + shown.length)], ...(alias ? { alias: true } : {}) })
  }
  for (const passage of passages) {
    if (passage.role === 'message' && passage.speaker && !seen.has(passage.speaker)) {
      const name = nameAt(passage.speaker)
      if (name?.given[0]) found.push({ name, role: undefined, from: [quoteOf(passage)], alias: true })
      seen.add(passage.speaker)
    }
    if (!spoken.includes(passage.role)) continue
    const text = flat(passage.text)
    for (const match of text.matchAll(/(?<![\p{L}'’-])\p{Lu}\p{Ll}+ (\p{Lu}[\p{L}'’-]+)/gu)) {
      const name = nameAt(match[0])
      if (
        name?.given[0] &&
        surnames.has(letters(name.surname ?? '')) &&
        full.some((one) => sameGiven(one.name.given[0] ?? '', name.given[0] ?? ''))
      ) {
        add(passage, match.index, match[0], false)
      }
    }
    for (const match of text.matchAll(capitalWord)) {
      const word = match[0]
      if (isGivenName(word) && full.some(({ name }) => sameGiven(name.given[0] ?? '', word))) add(passage, match.index, word, false)
    }
  }
  return found
}
