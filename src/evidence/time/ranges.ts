import { monthNamed } from './calendar.ts'
import { dayNumberAt } from './numbers.ts'
import { mayBegin, numericDate } from './numericDates.ts'
import { lower } from './reader.ts'
import type { Found, Said } from './said.ts'
import { simpleDate } from './simpleDate.ts'
import type { Token } from './tokens.ts'
import { dayFirst } from './wordDates.ts'

const joins = new Set(['to', 'into', '-', '–', '—', 'until', 'till', 'through'])

/** `between 1 and 5 May 2022`, `from 3 June to 7 June`, `3–7 June`, `June or July`, `19/20 July`, `10-11/02/2024`, `30/09 to 06/11`. */
export function range(tokens: readonly Token[], at: number): Found | undefined {
  const lead = lower(tokens, at)
  const led = lead === 'between' || lead === 'from'
  const left = endpoint(tokens, led ? at + 1 : at)
  if (!left) return undefined
  const join = lower(tokens, left.next)
  // "In June or July last year": some time in the two.
  const oneOfTwo = join === 'or' && left.said.kind === 'month'
  const joined =
    oneOfTwo || (lead === 'between' ? join === 'and' || joins.has(join) || join === '&' : joins.has(join) || (join === '/' && left.bare))
  if (!joined || (tokens[left.next]?.tight === false && join === '/')) return undefined
  const right = endpoint(tokens, left.next + 1)
  if (oneOfTwo && right?.said.kind !== 'month') return undefined
  if (!right || (right.bare && !(led && left.said.kind === 'day' && left.said.month !== undefined))) return undefined
  // A spaced dash also parts a date from what is told of it: "2.4.23 - Easter, he left".
  const dash = join === '-' || join === '–' || join === '—'
  if ((left.said.kind === 'year' || (dash && !left.bare)) && right.said.kind !== left.said.kind) return undefined
  if (left.bare && (right.said.kind !== 'day' || right.said.month === undefined)) return undefined
  const said = shared(left.said, right.said)
  return said && { said, next: right.next }
}

/** One end of a range: a date, or the bare number of a day whose month the other end gives. `bare` numbers are never a range alone. */
function endpoint(tokens: readonly Token[], from: number): (Found & { bare: boolean }) | undefined {
  const at = pastRough(tokens, pastClock(tokens, from))
  const month = capitalMonth(tokens, at)
  const found = simpleDate(tokens, at) ?? month
  if (found && ['day', 'month', 'year', 'feast', 'season', 'weekday', 'either', 'shift'].includes(found.said.kind)) {
    return { ...found, said: found.said.kind === 'either' ? found.said.other : found.said, bare: false }
  }
  const here = lower(tokens, at) === 'the' ? at + 1 : at
  const afterJoin = tokens[here]?.tight && (joins.has(lower(tokens, here - 1)) || lower(tokens, here - 1) === '/')
  if (!afterJoin && !mayBegin(tokens, here)) return undefined
  const joinedDate = afterJoin ? tightDate(tokens, here) : undefined
  if (joinedDate) return { ...joinedDate, bare: false }
  const year = /^(19|20)\d\d$/.test(lower(tokens, here)) && joins.has(lower(tokens, here - 1)) ? Number(tokens[here]?.text) : undefined
  if (year !== undefined) return { said: { kind: 'year', year }, next: here + 1, bare: false }
  const number = tokens[here]?.kind === 'number' ? dayNumberAt(tokens, here) : undefined
  return number && { said: { kind: 'day', day: number.day }, next: number.next, bare: true }
}

const rough = new Set(['about', 'around', 'approx', 'approximately'])

/** "from about July to 11th September", "between around 3 and 9 May". */
const pastRough = (tokens: readonly Token[], at: number): number => (rough.has(lower(tokens, at)) ? at + 1 : at)

/** `2300hrs on` before the date of either end: "between 2300hrs on 09/05/25 and 0145hrs on 10/05/25". */
function pastClock(tokens: readonly Token[], at: number): number {
  const lead = lower(tokens, at - 1)
  if (!(lead === 'between' || lead === 'from' || joins.has(lead) || lead === 'and')) return at
  if (!/^\d{4}$/.test(lower(tokens, at))) return at
  const unit = ['hrs', 'hours', 'hr', 'h'].includes(lower(tokens, at + 1)) ? at + 2 : at + 1
  return lower(tokens, unit) === 'on' ? unit + 1 : at
}

/** The date after a joining mark that touches it: the `11/02/2024` of `10-11/02/2024`, the `20 July` of `19/20 July`. */
function tightDate(tokens: readonly Token[], at: number): Found | undefined {
  const alone = tokens.slice(at, at + 8)
  const found = numericDate(alone, 0) ?? dayFirst(alone, 0)
  return found && { said: found.said, next: found.next + at }
}

function capitalMonth(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  const month = token?.kind === 'word' && token.text !== token.lower ? monthNamed(token.lower) : undefined
  return month === undefined ? undefined : { said: { kind: 'month', month }, next: at + 1 }
}

/** Lends each end of a range the month and year that only the other says. */
function shared(left: Said, right: Said): Said | undefined {
  if (left.kind === 'day' && left.month === undefined && right.kind === 'day' && right.month !== undefined) {
    return { kind: 'span', from: { ...left, ...(right.year === undefined ? {} : { year: right.year }), month: right.month }, to: right }
  }
  if (left.kind === 'day' && left.month !== undefined && right.kind === 'day' && right.month === undefined) {
    return { kind: 'span', from: left, to: { ...right, month: left.month, ...(left.year === undefined ? {} : { year: left.year }) } }
  }
  if ((left.kind === 'day' || left.kind === 'month') && (right.kind === 'day' || right.kind === 'month')) return sharedYear(left, right)
  return { kind: 'span', from: left, to: right }
}

type Dated = Extract<Said, { kind: 'day' | 'month' }>

function sharedYear(left: Dated, right: Dated): Said {
  const turns = (left.month ?? 0) > (right.month ?? 0) ? 1 : 0
  // The readers of lists have already lent the one year said.
  if (turns === 1 && left.kind === 'month' && typeof left.year === 'number' && left.year === right.year) {
    return { kind: 'span', from: { ...left, year: left.year - 1 }, to: right }
  }
  if (left.year === undefined && right.year !== undefined) {
    const year = typeof right.year === 'number' ? right.year - turns : right.year
    return { kind: 'span', from: { ...left, year }, to: right }
  }
  if (left.year !== undefined && right.year === undefined) {
    const year = typeof left.year === 'number' ? left.year + turns : left.year
    return { kind: 'span', from: left, to: { ...right, year } }
  }
  return { kind: 'span', from: left, to: right }
}
