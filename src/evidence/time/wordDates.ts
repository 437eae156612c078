import { bareDay, joints, monthAt, ordinalNouns } from './bareDay.ts'
import { dayOn } from './calendar.ts'
import { dayNumberAt } from './numbers.ts'
import { mayBegin, numericDate } from './numericDates.ts'
import type { Found, Said, Year } from './said.ts'
import type { Token } from './tokens.ts'
import { weekdayAfter, weekdayAt } from './weekdays.ts'
import { hourWords, plainWords, yearAt } from './years.ts'

/** `may`, `march` and the like in small letters are words unless something more says month. */
const isVerb = (token: Token | undefined) => token !== undefined && ['may', 'march'].includes(token.lower) && token.text === token.lower

const day = (said: { day: number; month?: number | undefined; year?: Year | undefined; weekday?: number | undefined }): Said => ({
  kind: 'day',
  day: said.day,
  ...(said.month === undefined ? {} : { month: said.month }),
  ...(said.year === undefined ? {} : { year: said.year }),
  ...(said.weekday === undefined ? {} : { weekday: said.weekday }),
})

const daysNamed = new Set(['mornings', 'afternoons', 'evenings', 'nights', 'days', 'dates', 'weekends'])
/** `the mornings of 3, 10 and 17 March`: what stands before the first of them says that they are days. */
const namesDays = (tokens: readonly Token[], of: number): boolean =>
  tokens[of]?.lower === 'of' && daysNamed.has(tokens[of - 1]?.lower ?? '')

/** The month that ends a list of days: `the 2nd, 9th and 16th of November`. */
function monthAfterList(tokens: readonly Token[], at: number): { month: number; year: Year | undefined } | undefined {
  let here = at
  for (let items = 0; items < 16; items += 1) {
    const before = here
    while (joints.has(tokens[here]?.lower ?? '')) here += 1
    if (here === before) return undefined
    const next = dayNumberAt(tokens, here)
    if (!next) return undefined
    here = tokens[next.next]?.lower === 'of' ? next.next + 1 : next.next
    const month = monthAt(tokens, here)
    if (month !== undefined && !isVerb(tokens[here])) return { month, year: yearAt(tokens, here + 1, true)?.year }
  }
  return undefined
}

/** `16th March 2016`, `Sat 1st March`, `the 4th of July`, `18-Feb-2016`, `Friday 26th`, `the 16th`. */
export function dayFirst(tokens: readonly Token[], at: number): Found | undefined {
  const week = weekdayAt(tokens, tokens[at]?.lower === 'the' ? at + 1 : at)
  let here = week ? week.next : at
  if (week && tokens[here]?.text === ',') here += 1
  const figures = week ? numericDate(tokens, here) : undefined
  if (week && figures?.said.kind === 'day') return { said: { ...figures.said, weekday: week.weekday }, next: figures.next }
  if (tokens[here]?.lower === 'the') here += 1
  if (!mayBegin(tokens, here)) return undefined
  const number = dayNumberAt(tokens, here)
  if (!number) return undefined
  const inWords = tokens[here]?.kind === 'word'
  let next = number.next
  if (tokens[next]?.text === '-' && tokens[next]?.tight) next += 1
  if (tokens[next]?.text === '/' && tokens[next]?.tight && tokens[next + 1]?.kind === 'word') next += 1
  if (tokens[next]?.lower === 'day' && tokens[next + 1]?.lower === 'of') next += 1
  if (tokens[next]?.lower === 'of') next += 1
  const month = monthAt(tokens, next)
  const verb = isVerb(tokens[next]) && !number.ordinal && yearAt(tokens, next + 1, false) === undefined
  if (month !== undefined && !verb) return withMonth(tokens, number.day, month, next, week?.weekday)
  if (inWords) return undefined
  const listed =
    number.ordinal ||
    joints.has(tokens[at - 1]?.lower ?? '') ||
    tokens[at - 1]?.lower === 'on' ||
    (at === 0 && tokens[number.next]?.text !== '/') ||
    namesDays(tokens, at - 1)
      ? monthAfterList(tokens, number.next)
      : undefined
  if (listed && dayOn(2024, listed.month, number.day)) return listedDay(tokens, at, number, listed, week?.weekday)
  return number.ordinal ? bareDay(tokens, at, here, number, week?.weekday) : undefined
}

function withMonth(
  tokens: readonly Token[],
  date: number,
  month: number,
  monthIndex: number,
  weekday: number | undefined,
): Found | undefined {
  if (!dayOn(2024, month, date)) return undefined
  let next = monthIndex + 1
  if (tokens[next]?.text === '.' && tokens[next]?.tight && tokens[next + 1]?.kind === 'number') next += 1
  if (tokens[next]?.tight && (tokens[next]?.text === '-' || tokens[next]?.text === '/')) next += 1
  const year = yearAt(tokens, next, true)
  next = year?.next ?? monthIndex + 1
  const after = weekday === undefined ? weekdayAfter(tokens, next) : undefined
  return { said: day({ day: date, month, year: year?.year, weekday: weekday ?? after?.weekday }), next: after?.next ?? next }
}

/** In `5th July, 12th, 19th September` the middle day may belong to either month; both are kept. */
function listedDay(
  tokens: readonly Token[],
  at: number,
  number: { day: number; next: number },
  listed: { month: number; year: Year | undefined },
  weekday: number | undefined,
): Found {
  const withList = day({ day: number.day, month: listed.month, year: listed.year, weekday })
  const monthBefore = tokens[at - 1]?.text === ',' ? monthAt(tokens, at - 2) : undefined
  if (monthBefore === undefined || monthBefore === listed.month) return { said: withList, next: number.next }
  const withBefore = day({ day: number.day, month: monthBefore, year: listed.year, weekday })
  return { said: { kind: 'either', one: withBefore, other: withList }, next: number.next }
}

const nearly = new Set(['about', 'around', 'maybe', 'roughly', 'say'])

/** The day that comes after its month as an afterthought: `September, about the 10th`, `June, the 3rd`, `April on the 12th`. */
function looseDay(tokens: readonly Token[], at: number): { day: number; about: boolean; next: number } | undefined {
  let here = at
  if (tokens[here]?.text === ',') here += 1
  const about = nearly.has(tokens[here]?.lower ?? '')
  if (about) here += 1
  if (tokens[here]?.lower === 'on') here += 1
  if (here === at || tokens[here]?.lower !== 'the') return undefined
  const number = dayNumberAt(tokens, here + 1)
  const after = tokens[number?.next ?? 0]
  if (!number?.ordinal || tokens[here + 1]?.kind === 'word' || ordinalNouns.has(after?.lower ?? '')) return undefined
  return monthAt(tokens, number.next) === undefined && tokens[number.next]?.lower !== 'of'
    ? { day: number.day, about, next: number.next }
    : undefined
}

/** `Jan 8th`, `March 4th, 2025`, `March 4 2025`. */
export function monthFirst(tokens: readonly Token[], at: number): Found | undefined {
  const week = weekdayAt(tokens, at)
  let here = week ? week.next : at
  if (week && tokens[here]?.text === ',') here += 1
  const token = tokens[here]
  const month = monthAt(tokens, here)
  if (!token || month === undefined || token.text === token.lower) return undefined
  let next = here + 1
  if (tokens[next]?.text === '.' && tokens[next]?.tight) next += 1
  const loose = looseDay(tokens, next)
  if (loose && dayOn(2024, month, loose.day)) {
    const said = day({ day: loose.day, month, weekday: week?.weekday })
    return { said: loose.about ? { kind: 'about', of: said } : said, next: loose.next }
  }
  if (tokens[next]?.lower === 'the') next += 1
  const number = dayNumberAt(tokens, next)
  if (!number || tokens[next]?.kind === 'word' || (tokens[next]?.line && !number.ordinal) || !dayOn(2024, month, number.day))
    return undefined
  const year = yearAt(tokens, number.next, false)
  const after = tokens[number.next]
  const clings = after?.tight && (after.kind === 'word' || ['/', ':', '-'].includes(after.text)) && !number.ordinal
  const counted = !number.ordinal && year === undefined && after?.kind === 'word' && !plainWords.has(after.lower)
  if (clings || counted || hourWords.has(after?.lower ?? '')) return undefined
  return { said: day({ day: number.day, month, year: year?.year, weekday: week?.weekday }), next: year?.next ?? number.next }
}
