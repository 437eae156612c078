import { monthNamed, weekdayNamed } from './calendar.ts'
import { ordinalAt } from './numbers.ts'
import type { Found, Part, Said, Year } from './said.ts'
import type { Token } from './tokens.ts'
import { yearAt } from './years.ts'

/** `early`, `mid-`, `the beginning of`, `the end of`, at the start of a vaguer date. */
export function partAt(tokens: readonly Token[], at: number): { part: Part; next: number } | undefined {
  let here = at
  if (tokens[here]?.lower === 'towards') here += 1
  if (tokens[here]?.lower === 'the') here += 1
  if (tokens[here]?.lower === 'very') here += 1
  const word = tokens[here]?.lower ?? ''
  const plain =
    word === 'early' ? 'early' : word === 'mid' || word === 'middle' ? 'mid' : word === 'late' || word === 'latter' ? 'late' : undefined
  const noun = ['beginning', 'start'].includes(word) ? 'early' : word === 'end' || word === 'back' ? 'late' : undefined
  const ofAt = word === 'latter' || word === 'back' || (word === 'early' && tokens[here + 1]?.lower === 'part') ? here + 2 : here + 1
  if (tokens[ofAt]?.lower === 'of' && (noun || plain)) return { part: (noun ?? plain) as Part, next: ofAt + 1 }
  if (noun || !plain || word === 'middle' || word === 'latter') return undefined
  const next = tokens[here + 1]?.text === '-' ? here + 2 : here + 1
  return { part: plain, next: tokens[next]?.lower === 'in' ? next + 1 : next }
}

/** `the first week of`, `the last week in`: 1 to 4, or -1 for the last. */
export function weekOfAt(tokens: readonly Token[], at: number): { week: number; next: number } | undefined {
  let here = at
  if (tokens[here]?.lower === 'the') here += 1
  const last = tokens[here]?.lower === 'last' || tokens[here]?.lower === 'final'
  const number = last ? { day: -1, next: here + 1 } : ordinalAt(tokens, here)
  if (!number || number.day > 4 || tokens[number.next]?.lower !== 'week') return undefined
  const of = tokens[number.next + 1]?.lower
  return of === 'of' || of === 'in' ? { week: number.day, next: number.next + 2 } : undefined
}

/** `the last Sunday in May`, `the first weekend of June`. */
export function nthOfMonth(tokens: readonly Token[], at: number): Found | undefined {
  let here = at
  if (tokens[here]?.lower === 'the') here += 1
  const last = tokens[here]?.lower === 'last'
  const number = last ? { day: -1, next: here + 1 } : ordinalAt(tokens, here)
  if (!number || number.day > 5) return undefined
  const noun = tokens[number.next]?.lower ?? ''
  const weekday = noun === 'weekend' ? 6 : weekdayNamed(noun)
  const of = tokens[number.next + 1]?.lower
  const month = monthNamed(tokens[number.next + 2]?.lower ?? '')
  if (weekday === undefined || month === undefined || (of !== 'of' && of !== 'in')) return undefined
  const year = yearAt(tokens, number.next + 3, false)
  const said: Said = { kind: 'nthWeekday', weekday, nth: number.day, month, ...(year ? { year: year.year } : {}) }
  const next = year?.next ?? number.next + 3
  return { said: noun === 'weekend' ? { kind: 'shift', from: said, unit: 'day', least: 0, most: 1 } : said, next }
}

/** `last`, `this`, `next` or `that` before a month, a season or a feast. */
export const recent = (tokens: readonly Token[], at: number): { year: Year; next: number } | undefined => {
  const word = tokens[at]?.lower
  if (word === 'last' || word === 'this' || word === 'next' || word === 'that') return { year: word, next: at + 1 }
  return undefined
}
