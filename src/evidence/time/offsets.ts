import { weekdayNamed } from './calendar.ts'
import { countAt } from './numbers.ts'
import { numericDate } from './numericDates.ts'
import { range } from './ranges.ts'
import { lower } from './reader.ts'
import type { Found, Said, Unit } from './said.ts'
import { simpleDate } from './simpleDate.ts'
import type { Token } from './tokens.ts'
import { vagueDate } from './vagueDates.ts'
import { dayFirst, monthFirst } from './wordDates.ts'

/** `w/c 30 May`, `week commencing 30/05/16`. */
export function weekCommencing(tokens: readonly Token[], at: number): Found | undefined {
  const short = lower(tokens, at) === 'w' && lower(tokens, at + 1) === '/' && ['c', 'b', 'e'].includes(lower(tokens, at + 2))
  const long = lower(tokens, at) === 'week' && ['commencing', 'beginning', 'starting', 'of', 'ending'].includes(lower(tokens, at + 1))
  const run = lower(tokens, at) === 'wc'
  if (!short && !long && !run) return undefined
  const here = short ? at + 3 : long ? at + 2 : at + 1
  const found = simpleDate(tokens, here)
  if (found?.said.kind !== 'day') return undefined
  const ends = lower(tokens, here - 1) === 'e' || lower(tokens, here - 1) === 'ending'
  const said: Said = { kind: 'shift', from: found.said, unit: 'day', least: ends ? -6 : 0, most: ends ? 0 : 6 }
  return { said, next: found.next }
}

/** `the week before Christmas`, `two weeks before Christmas`, `the day after 4 March`, `the Monday before Easter`. */
export function offset(tokens: readonly Token[], at: number): Found | undefined {
  const the = lower(tokens, at) === 'the'
  const single = the ? { least: 1, most: 1, next: at + 1 } : countAt(tokens, at)
  if (!single) return undefined
  const noun = lower(tokens, single.next)
  let sideAt = single.next + 1
  if (lower(tokens, sideAt) === 'or' && lower(tokens, sideAt + 1) === 'so') sideAt += 2
  const toTheDay = lower(tokens, sideAt) === 'to' && lower(tokens, sideAt + 1) === 'the' && lower(tokens, sideAt + 2) === 'day'
  if (toTheDay) sideAt += 3
  const side = lower(tokens, sideAt)
  if (side !== 'before' && side !== 'after') return undefined
  const from =
    numericDate(tokens, sideAt + 1) ?? dayFirst(tokens, sideAt + 1) ?? monthFirst(tokens, sideAt + 1) ?? vagueDate(tokens, sideAt + 1)
  if (!from) return undefined
  const said = the ? wholeUnit(noun, side, centre(from.said)) : countedUnit(noun, side, single, centre(from.said))
  const exact = toTheDay && said?.kind === 'shift' && said.unit === 'week' ? inDays(said) : said
  return exact && { said: exact, next: from.next }
}

const inDays = (said: Extract<Said, { kind: 'shift' }>): Said => ({ ...said, unit: 'day', least: 7 * said.least, most: 7 * said.most })

/** `the weekend of 17 May`, `the weekend of the 17th/18th May`, `weekend 17/18 May`. */
export function weekendOf(tokens: readonly Token[], at: number): Found | undefined {
  const here = lower(tokens, at) === 'the' ? at + 1 : at
  if (lower(tokens, here) !== 'weekend') return undefined
  const day = lower(tokens, here + 1) === 'of' ? here + 2 : here + 1
  const found = range(tokens, day) ?? numericDate(tokens, day) ?? dayFirst(tokens, day)
  if (found?.said.kind !== 'day' && found?.said.kind !== 'span') return undefined
  return { said: { kind: 'block', from: found.said, unit: 'weekend', steps: 0 }, next: found.next }
}

/** "Two weeks before Christmas" counts from the day itself, not from the days round it. */
export function centre(said: Said): Said {
  if (said.kind !== 'feast') return said
  const feast =
    said.feast === 'christmas'
      ? 'christmasDay'
      : said.feast === 'easter'
        ? 'easterSunday'
        : said.feast === 'newYear'
          ? 'newYearsDay'
          : said.feast
  return { ...said, feast }
}

function wholeUnit(noun: string, side: 'before' | 'after', from: Said): Said | undefined {
  const sign = side === 'before' ? -1 : 1
  const weekday = weekdayNamed(noun)
  if (weekday !== undefined) return { kind: 'weekday', weekday, which: side, from }
  if (noun === 'weekend') return { kind: 'block', from, unit: 'weekend', steps: sign }
  if (noun === 'day' || noun === 'night' || noun === 'evening' || noun === 'morning')
    return { kind: 'shift', from, unit: 'day', least: sign, most: sign }
  const days = noun === 'week' ? 7 : noun === 'fortnight' ? 14 : noun === 'month' ? 30 : 0
  if (days === 0) return undefined
  return { kind: 'shift', from, unit: 'day', least: sign < 0 ? -days : 1, most: sign < 0 ? -1 : days }
}

function countedUnit(noun: string, side: 'before' | 'after', count: { least: number; most: number }, from: Said): Said | undefined {
  const unit = /^(day|night)s?$/.test(noun)
    ? 'day'
    : /^(week|fortnight)s?$/.test(noun)
      ? 'week'
      : /^(month|year)s?$/.test(noun)
        ? noun.replace(/s$/, '')
        : ''
  if (unit === '') return undefined
  const times = noun.startsWith('fortnight') ? 2 : 1
  const [least, most] = side === 'before' ? [-count.most * times, -count.least * times] : [count.least * times, count.most * times]
  return { kind: 'shift', from, unit: unit as Unit, least, most }
}
