import type { When } from '#case/dates'

/** A day as a basis names it; the year, or the day of the month, may be left unsaid. */
type Named = Readonly<{ date: number | undefined; month: number; year: number | undefined }>

/** The days a line speaks of: whether something told of falls on them, and the words that named them. Without any, everything does. */
export type Days = Readonly<{ named: boolean; holds: (when: When | undefined) => boolean; words: readonly string[] }>

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const inWords = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?${month}\\b(?:,? (\\d{4}))?`, 'gi')
const inFigures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/g

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))
const fullYear = (year: number | undefined) => (year !== undefined && year < 100 ? 2000 + year : year)

/** "may" is a month only beside a day, a year, or "in". */
const isMonth = ({ 0: whole, 1: date, 3: year, index, input }: RegExpExecArray) =>
  whole.toLowerCase() !== 'may' || date !== undefined || year !== undefined || /\bin $/i.test(input.slice(0, index))

function namedIn(line: string): readonly Readonly<{ day: Named; words: string; at: number }>[] {
  const spelled = [...line.matchAll(inWords)].filter(isMonth).map((match) => ({
    day: { date: numberOf(match[1]), month: months.indexOf((match[2] ?? '').slice(0, 3).toLowerCase()) + 1, year: numberOf(match[3]) },
    words: match[0],
    at: match.index,
  }))
  const figures = [...line.matchAll(inFigures)].map((match) => ({
    day: { date: Number(match[1]), month: Number(match[2]), year: fullYear(numberOf(match[3])) },
    words: match[0],
    at: match.index,
  }))
  return [...spelled, ...figures].sort((a, b) => a.at - b.at)
}

/** Comparable within what both of them say. */
const place = ({ date, month: of, year }: Named, otherwise: number) => (year ?? 0) * 10_000 + of * 100 + (date ?? otherwise)
const isCertain = (when: When | undefined): when is When => when?.earliest != null && when.earliest === when.latest

/** Reads the days out of a line: one or more, or a stretch between two. What the file does not date for certain falls on none of them, and nothing falls "after" or "until" a day. */
export function daysIn(line: string): Days {
  const found = namedIn(line)
  const words = found.map((one) => one.words)
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return { named: false, holds: () => true, words }
  const year = last.day.year ?? first.day.year
  const stretch = found.length === 2 && /\b(?:between|from)\b/i.test(line.slice(0, first.at))
  const openEnded = !stretch && /\b(?:after|since|before|until|till|by|prior to|from)(?: the)? $/i.test(line.slice(0, first.at))
  const holds = (when: When | undefined): boolean => {
    if (openEnded || !isCertain(when)) return false
    const [y, m, d] = (when.earliest ?? '').split('-').map(Number) as [number, number, number]
    const then = (year === undefined ? 0 : y) * 10_000 + m * 100 + d
    if (stretch)
      return then >= place({ ...first.day, year: year && (first.day.year ?? year) }, 1) && then <= place({ ...last.day, year }, 31)
    return found.some(({ day }) => {
      const of = day.year ?? year
      return day.month === m && (day.date ?? d) === d && (of ?? y) === y
    })
  }
  return { named: true, holds, words }
}
