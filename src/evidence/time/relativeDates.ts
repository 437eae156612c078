import { monthNamed, weekdayNamed } from './calendar.ts'
import { countAt } from './numbers.ts'
import { block, blocks, dayparts, shift, units, words } from './relativeWords.ts'
import type { Found } from './said.ts'
import { taleDate } from './taleDates.ts'
import type { Token } from './tokens.ts'
import { weekdayAt } from './weekdays.ts'
import { weeksOn } from './weeksOn.ts'

/** A date that leans on the day of writing or on the date told before: `yesterday`, `that evening`, `two days later`, `last Tuesday`. */
export const relativeDate = (tokens: readonly Token[], at: number): Found | undefined =>
  weeksOn(tokens, at) ??
  untilNow(tokens, at) ??
  fromWriting(tokens, at) ??
  taleDate(tokens, at) ??
  lastOrNext(tokens, at) ??
  plainWeekday(tokens, at)

/** `the last three weeks`, `the past few months`: from so long before the writing until then. */
function untilNow(tokens: readonly Token[], at: number): Found | undefined {
  const here = tokens[at]?.lower === 'the' ? at + 1 : at
  if (here === at || (tokens[here]?.lower !== 'last' && tokens[here]?.lower !== 'past')) return undefined
  const count = countAt(tokens, here + 1)
  const unit = units.get(tokens[count?.next ?? here + 1]?.lower ?? '')
  if (!unit || (!count && tokens[here]?.lower === 'last')) return undefined
  const most = (count?.most ?? 1) * unit[1]
  return { said: { kind: 'open', side: 'since', of: shift('written', unit[0], -most) }, next: (count?.next ?? here + 1) + 1 }
}

function fromWriting(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.lower ?? ''
  if (words(tokens, at, 'the', 'day', 'before', 'yesterday')) return { said: shift('written', 'day', -2), next: at + 4 }
  if (words(tokens, at, 'the', 'night', 'before', 'last')) return { said: shift('written', 'day', -2), next: at + 4 }
  if (word === 'yesterday') return { said: shift('written', 'day', -1), next: at + (dayparts.has(tokens[at + 1]?.lower ?? '') ? 2 : 1) }
  if (words(tokens, at, 'last', 'night') || words(tokens, at, 'last', 'evening')) return { said: shift('written', 'day', -1), next: at + 2 }
  if (isInName(tokens, at)) return undefined
  if (word === 'today' || word === 'tonight') return { said: shift('written', 'day', 0), next: at + 1 }
  if (word === 'tomorrow') return { said: shift('written', 'day', 1), next: at + (dayparts.has(tokens[at + 1]?.lower ?? '') ? 2 : 1) }
  if (word === 'this' && dayparts.has(tokens[at + 1]?.lower ?? '') && !words(tokens, at, 'this', 'day'))
    return { said: shift('written', 'day', 0), next: at + 2 }
  return undefined
}

const capital = /^[A-Z][a-z]/
/** `Coast Tonight`, `Farming Today`: the name of a programme or a paper. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  capital.test(tokens[at]?.text ?? '') && !tokens[at]!.line && tokens[at - 1]?.kind === 'word' && capital.test(tokens[at - 1]!.text)

/** `last week`, `last Tuesday`, `next Friday`, `this weekend`, `last month`. */
function lastOrNext(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at]?.lower
  if (word !== 'last' && word !== 'this' && word !== 'next') return undefined
  const noun = tokens[at + 1]?.lower ?? ''
  const steps = word === 'last' ? -1 : word === 'next' ? 1 : 0
  const unit = blocks.get(noun)
  if (unit) return { said: block('written', unit, steps), next: at + 2 }
  const weekday = weekdayAt(tokens, at + 1)
  if (!weekday || monthNamed(tokens[weekday.next]?.lower ?? '') !== undefined) return undefined
  const which = word === 'next' ? 'after' : 'before'
  return { said: { kind: 'weekday', weekday: weekday.weekday, which, from: 'written' }, next: skipDaypart(tokens, weekday.next) }
}

const skipDaypart = (tokens: readonly Token[], at: number) =>
  dayparts.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'day' ? at + 1 : at

const pairs = new Set(['and', '&', 'to', '-', '–'])
const placing = new Set(['on', 'the', 'last', 'this', 'next', 'between', 'from', 'both', 'until', 'till'])
/** `Ripon market, Tuesday and Saturday`, `I told her Tuesday to Saturday`: two weekdays together, set on no day. */
function isDaysOfHabit(tokens: readonly Token[], at: number, next: number): boolean {
  const follows = pairs.has(tokens[next]?.lower ?? '') && weekdayNamed(tokens[next + 1]?.lower ?? '') !== undefined
  if (follows) return !placing.has(tokens[at - 1]?.lower ?? '')
  const precedes = pairs.has(tokens[at - 1]?.lower ?? '') && weekdayNamed(tokens[at - 2]?.lower ?? '') !== undefined
  return precedes && !placing.has(tokens[at - 3]?.lower ?? '')
}

/** `on Friday`, `Monday night`, `the Wednesday night`; never `on a Sunday`, `every Sunday` or `Sundays`. */
function plainWeekday(tokens: readonly Token[], at: number): Found | undefined {
  const here = tokens[at]?.lower === 'the' ? at + 1 : at
  const weekday = weekdayAt(tokens, here)
  if (!weekday) return undefined
  const before = tokens[here - 1]?.lower ?? ''
  if (['a', 'an', 'every', 'each', 'any', 'alternate', 'other', 'most', 'some', 'good', 'ash', 'black'].includes(before)) return undefined
  if (isDaysOfHabit(tokens, here, weekday.next)) return undefined
  if (words(tokens, weekday.next, 'of', 'this', 'week'))
    return { said: { kind: 'weekday', weekday: weekday.weekday, which: 'before', from: 'written' }, next: weekday.next + 3 }
  // "The Monday of Holy Week" is of a week of its own.
  if (tokens[weekday.next]?.lower === 'of' && tokens.slice(weekday.next + 1, weekday.next + 4).some(({ lower }) => lower === 'week'))
    return ['that', 'this', 'last', 'next', 'same'].some((word) => tokens[weekday.next + 1]?.lower === word)
      ? undefined
      : { said: { kind: 'unplaced' }, next: weekday.next + 1 }
  const next = skipDaypart(tokens, weekday.next)
  const led =
    ['on', 'the', 'by', 'since', 'until', 'till', 'from', 'to', 'and', 'this', 'before', 'after', 'next'].includes(before) || here === 0
  if (!led && next === weekday.next && tokens[here - 1]?.kind !== 'mark') return undefined
  return { said: { kind: 'weekday', weekday: weekday.weekday, which: 'plain', from: 'previous' }, next }
}
