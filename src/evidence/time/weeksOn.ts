import { weekdayNamed } from './calendar.ts'
import { countAt } from './numbers.ts'
import { block, shift, units, words } from './relativeWords.ts'
import type { Found, Said } from './said.ts'
import type { Token } from './tokens.ts'
import { weekdayAt } from './weekdays.ts'

/** `a week last Tuesday`, `three weeks ago on Saturday`, `a fortnight ago today`, `Tuesday of last week`, `last week on Tuesday`. */
export const weeksOn = (tokens: readonly Token[], at: number): Found | undefined => countedBack(tokens, at) ?? dayOfLastWeek(tokens, at)

function countedBack(tokens: readonly Token[], at: number): Found | undefined {
  const count = countAt(tokens, at)
  const unit = count && units.get(tokens[count.next]?.lower ?? '')
  if (!count || unit?.[0] !== 'week' || count.least !== count.most) return undefined
  const days = -7 * count.least * unit[1]
  const ago = tokens[count.next + 1]?.lower === 'ago'
  const here = ago ? count.next + 2 : count.next + 1
  const word = tokens[here]?.lower
  if (ago && (word === 'today' || word === 'tonight')) return { said: shift('written', 'day', days), next: here + 1 }
  if (ago && word === 'yesterday') return { said: shift('written', 'day', days - 1), next: here + 1 }
  if (ago && words(tokens, here, 'to', 'the', 'day')) return { said: shift('written', 'day', days), next: here + 3 }
  const named = word === 'last' || word === 'past' || (ago && (word === 'on' || word === 'this')) ? weekdayAt(tokens, here + 1) : undefined
  if (!named) return undefined
  const last: Said = { kind: 'weekday', weekday: named.weekday, which: 'before', from: 'written' }
  return { said: shift(last, 'day', days), next: named.next }
}

function dayOfLastWeek(tokens: readonly Token[], at: number): Found | undefined {
  const first = weekdayNamed(tokens[at]?.lower ?? '')
  // "Tuesday week" is to come, "Tuesday week ago" long gone: neither is the Tuesday just past.
  if (first !== undefined && tokens[at + 1]?.lower === 'week') return { said: { kind: 'unplaced' }, next: at + 2 }
  const of = tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.lower === ',' ? at + 2 : at + 1
  if (first !== undefined && words(tokens, of, 'last', 'week')) return { said: inLastWeek(first), next: of + 2 }
  if (!words(tokens, at, 'last', 'week')) return undefined
  const here = tokens[at + 2]?.lower === 'on' || tokens[at + 2]?.lower === ',' ? at + 3 : at + 2
  const after = here > at + 2 ? weekdayAt(tokens, here) : undefined
  return after && { said: inLastWeek(after.weekday), next: after.next }
}

const inLastWeek = (weekday: number): Said => ({ kind: 'weekday', weekday, which: 'plain', from: block('written', 'week', -1) })
