import { dayOn, monthNamed, weekdayNamed } from './calendar.ts'
import { dayNumberAt } from './numbers.ts'
import { mayBegin, numericDate } from './numericDates.ts'
import type { Found, Said, Year } from './said.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './wordSet.ts'

/** Words that can follow a bare `the 16th` or `24 July 16`; a noun there would make it the sixteenth of something else. */
const plainWords = wordSet(`
  i he she we they it you there this that my his her our their the a an and or but when where while as because so then until till to
  at about around in on for from of by with after before just outside was were had has have is did night morning evening afternoon
  which who whilst during both again also two three someone somebody me if not through onwards onward approximately approx between
  another one he'd she'd i'd he's she's police dh late early
`)
const ordinalNouns = new Set([
  'floor',
  'avenue',
  'street',
  'road',
  'century',
  'battalion',
  'schedule',
  'edition',
  'birthday',
  'party',
  'lane',
])
const leadIns = new Set(['on', 'by', 'since', 'until', 'till', 'from', 'before', 'after', 'of', 'around', 'about', 'to', 'between', 'up'])
const hourWords = new Set(['hrs', 'hours', 'am', 'pm', 'hr', 'o', 'ish', 'pounds'])

/** A year after a date: `2016`, `'16`, `16`, `last year`, `this year`, `of that year`. */
export function yearAt(tokens: readonly Token[], at: number, shortAllowed: boolean): { year: Year; next: number } | undefined {
  let here = at
  if (tokens[here]?.text === ',' && tokens[here + 1]?.text.length === 4) here += 1
  if (tokens[here]?.lower === 'of' || tokens[here]?.lower === 'in') here += 1
  const token = tokens[here]
  if (!token) return undefined
  if ((token.text === "'" || token.text === '’' || token.text === '‘') && tokens[here + 1]?.tight && tokens[here + 1]?.text.length === 2) {
    const short = tokens[here + 1]
    return short?.kind === 'number' ? { year: Number(short.text), next: here + 2 } : undefined
  }
  if (token.kind === 'number') return numberYear(tokens, here, shortAllowed && here === at)
  const of = tokens[here + 1]?.lower
  if ((token.lower === 'last' || token.lower === 'this' || token.lower === 'next') && of === 'year')
    return { year: token.lower, next: here + 2 }
  if ((token.lower === 'that' || token.lower === 'same') && of === 'year') return { year: 'that', next: here + 2 }
  if (token.lower === 'the' && tokens[here + 1]?.lower === 'same' && tokens[here + 2]?.lower === 'year')
    return { year: 'that', next: here + 3 }
  return undefined
}

function numberYear(tokens: readonly Token[], at: number, shortAllowed: boolean): { year: number; next: number } | undefined {
  const token = tokens[at]
  const after = tokens[at + 1]
  if (!token || hourWords.has(after?.lower ?? '') || (after?.tight && (after.kind === 'word' || after.text === ':'))) return undefined
  const clings = after?.tight && ['.', '/', '-'].includes(after.text) && tokens[at + 2]?.tight && tokens[at + 2]?.kind === 'number'
  if (clings) return undefined
  const value = Number(token.text)
  if (token.text.length === 4) return value >= 1900 && value <= 2099 ? { year: value, next: at + 1 } : undefined
  const short = shortAllowed && token.text.length === 2 && (after === undefined || after.kind !== 'word' || plainWords.has(after.lower))
  return short && after?.kind !== 'number' ? { year: value, next: at + 1 } : undefined
}

const isShortWeekday = (token: Token) => token.lower.length === 3 && token.text === token.lower

/** A weekday with its comma: `Sat`, `Tuesday,`, `Friday the`. Small `sat`, `sun`, `wed` are words unless a number follows. */
export function weekdayAt(tokens: readonly Token[], at: number): { weekday: number; next: number } | undefined {
  const token = tokens[at]
  const weekday = token?.kind === 'word' ? weekdayNamed(token.lower) : undefined
  if (!token || weekday === undefined) return undefined
  if (isShortWeekday(token) && tokens[at + 1]?.kind !== 'number') return undefined
  let next = at + 1
  if (tokens[next]?.text === '.' && tokens[next]?.tight) next += 1
  return { weekday, next }
}

/** `, a Saturday`, `(Sat)`, `which was a Sunday`, after a date. */
function weekdayAfter(tokens: readonly Token[], at: number): { weekday: number; next: number } | undefined {
  let here = at
  const opens = tokens[here]?.text === '('
  if (opens || tokens[here]?.text === ',') here += 1
  if (tokens[here]?.lower === 'which' && tokens[here + 1]?.lower === 'was') here += 2
  const article = tokens[here]?.lower === 'a' || tokens[here]?.lower === 'the'
  if (article) here += 1
  if (here === at) return undefined
  const weekday = tokens[here]?.kind === 'word' ? weekdayNamed(tokens[here]?.lower ?? '') : undefined
  if (weekday === undefined) return undefined
  if (opens) return tokens[here + 1]?.text === ')' ? { weekday, next: here + 2 } : undefined
  const ends = tokens[here + 1] === undefined || tokens[here + 1]?.kind === 'mark'
  return article || ends ? { weekday, next: here + 1 } : undefined
}

const monthAt = (tokens: readonly Token[], at: number) => (tokens[at]?.kind === 'word' ? monthNamed(tokens[at].lower) : undefined)

/** `may`, `march` and the like in small letters are words unless something more says month. */
const isVerb = (token: Token | undefined) => token !== undefined && ['may', 'march'].includes(token.lower) && token.text === token.lower

const day = (said: { day: number; month?: number | undefined; year?: Year | undefined; weekday?: number | undefined }): Said => ({
  kind: 'day',
  day: said.day,
  ...(said.month === undefined ? {} : { month: said.month }),
  ...(said.year === undefined ? {} : { year: said.year }),
  ...(said.weekday === undefined ? {} : { weekday: said.weekday }),
})

const joints = new Set([',', 'and', '&', 'or', '/', 'then', 'the', '+'])

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
  const week = weekdayAt(tokens, at)
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
    number.ordinal || joints.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'on'
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

/** A day without a month, where the words round it leave no other reading: `on the 16th`, `by the 12th`, `Friday 26th`. */
function bareDay(
  tokens: readonly Token[],
  at: number,
  numberAt: number,
  number: { day: number; next: number },
  weekday: number | undefined,
): Found | undefined {
  const said = day({ day: number.day, weekday })
  if (weekday !== undefined) return { said, next: number.next }
  const the = tokens[numberAt - 1]?.lower === 'the'
  const before = tokens[the ? numberAt - 2 : numberAt - 1]
  const after = tokens[number.next]
  const led = leadIns.has(before?.lower ?? '') && !(before?.lower === 'of' && !the)
  const inList =
    joints.has(before?.lower ?? '') && (/^\d|^(st|nd|rd|th)$/.test(tokens[at - 2]?.lower ?? '') || monthAt(tokens, at - 2) !== undefined)
  if (!led && !inList && !(the && number.day > 4 && before?.lower !== 'her' && before?.lower !== 'his')) return undefined
  if (ordinalNouns.has(after?.lower ?? '')) return undefined
  const named = after?.kind === 'word' && after.text !== after.lower && led
  const ends = after === undefined || after.kind !== 'word' || plainWords.has(after.lower) || named
  const clings = after?.tight && (after.text === '-' || after.text === '/' || after.text === '&')
  return ends && !clings ? { said, next: number.next } : undefined
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
