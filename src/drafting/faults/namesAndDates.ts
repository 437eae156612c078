import { type Day, daysBetween } from '#case/dates'
import type { Fault, Looked } from './fault.ts'
import type { Known } from './known.ts'
import { ownWords } from './quotations.ts'
import { writtenDays } from './writtenDays.ts'

/** A span read from the papers so wide that a day in it says nothing. */
const widest = 92

/** A day in words that no reading, decision or rule of this case gives, and that its own passages do not. */
export const wrongDates = ({ text, from = [] }: Looked, { days, spans }: Known): readonly Fault[] =>
  writtenDays(ownWords(text)).flatMap(({ words, on }): Fault[] => {
    if (!on) return [{ rule: 'date', words, says: `“${words}” is not a day of the calendar.`, suggestion: null }]
    const told = days.has(on) || from.some((quote) => quote.words.includes(words)) || spans.some((span) => within(on, span))
    return told
      ? []
      : [
          {
            rule: 'date',
            words,
            says: `No document read gives the date ${words}.`,
            suggestion: 'Check it against the passage, or cite the passage that gives it.',
          },
        ]
  })

const within = (on: Day, [first, last]: readonly [Day, Day]) => first <= on && on <= last && daysBetween(first, last) <= widest

/** A name that is nearly one of the people of the papers, and is not. */
export const wrongNames = ({ text }: Looked, { names }: Known): readonly Fault[] =>
  [...ownWords(text).matchAll(/\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/gu)].flatMap(([found]): Fault[] => {
    const lower = found.toLowerCase().replace(/['’]s$/, '')
    if ([...names].some((name) => name === lower || name.includes(lower) || lower.includes(name))) return []
    const near = [...names].find((name) => name.includes(' ') && isNear(name, lower))
    return near
      ? [
          {
            rule: 'name',
            words: found,
            says: `“${found}” is spelt otherwise in the papers.`,
            suggestion: near.replace(/(?:^|[ '’-])\p{L}/gu, (start) => start.toUpperCase()),
          },
        ]
      : []
  })

/** Whether two names differ by one or two letters: a slip, and not another person. */
function isNear(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 2 || one.length < 7) return false
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1]
    for (const [place, against] of [...other].entries())
      next.push(Math.min((next[place] ?? 0) + 1, (row[place + 1] ?? 0) + 1, (row[place] ?? 0) + (letter === against ? 0 : 1)))
    row = next
  }
  return (row[other.length] ?? 9) <= 2
}
