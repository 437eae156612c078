import { monthNamed, weekdayNamed } from './calendar.ts'
import { feastWords } from './feasts.ts'
import { countAt, dayNumberAt } from './numbers.ts'
import { mayBegin, numericDate } from './numericDates.ts'
import { relativeDate } from './relativeDates.ts'
import type { Found, Said, Unit } from './said.ts'
import type { Token } from './tokens.ts'
import { vagueDate } from './vagueDates.ts'
import { dayFirst, monthFirst } from './wordDates.ts'
import { wordSet } from './wordSet.ts'

type Reader = (tokens: readonly Token[], at: number) => Found | undefined

/** Words, besides figures and the names of days, months, seasons and feasts, that can begin a date. */
const openers = wordSet(`
  the a an another about around approximately approx circa roughly round on between from since ever until till up prior previous before after that later
  following next last this yesterday today tonight tomorrow w wc week same early mid late end beginning start middle latter back towards few several couple
  one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirty thirtieth thereafter spring summer autumn winter summertime
`)

const mayOpen = ({ kind, lower }: Token): boolean =>
  kind === 'number' ||
  (kind === 'word' && (openers.has(lower) || monthNamed(lower) !== undefined || weekdayNamed(lower) !== undefined || feastWords.has(lower)))

/** What stands at each token, found once: ranges and open dates ask for the same places again and again. */
const found = new WeakMap<readonly Token[], Map<number, Found | undefined>>()

const simpleDate: Reader = (tokens, at) => {
  const token = tokens[at]
  if (!token || !mayOpen(token)) return undefined
  const known = found.get(tokens) ?? new Map<number, Found | undefined>()
  found.set(tokens, known)
  if (!known.has(at)) known.set(at, anySimple(tokens, at))
  return known.get(at)
}

const anySimple: Reader = (tokens, at) =>
  numericDate(tokens, at) ?? dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? vagueDate(tokens, at) ?? relativeDate(tokens, at)

const lower = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''

/** Any date at this token, the widest reading first. */
export const dateAt: Reader = (tokens, at) => {
  const token = tokens[at]
  return token && mayOpen(token) ? widest(tokens, at) : undefined
}

const widest: Reader = (tokens, at) =>
  weekCommencing(tokens, at) ??
  offset(tokens, at) ??
  range(tokens, at) ??
  openEnded(tokens, at) ??
  about(tokens, at) ??
  simpleDate(tokens, at)

/** `w/c 30 May`, `week commencing 30/05/16`. */
function weekCommencing(tokens: readonly Token[], at: number): Found | undefined {
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
function offset(tokens: readonly Token[], at: number): Found | undefined {
  const the = lower(tokens, at) === 'the'
  const single = the ? { least: 1, most: 1, next: at + 1 } : countAt(tokens, at)
  if (!single) return undefined
  const noun = lower(tokens, single.next)
  let sideAt = single.next + 1
  if (lower(tokens, sideAt) === 'or' && lower(tokens, sideAt + 1) === 'so') sideAt += 2
  const side = lower(tokens, sideAt)
  if (side !== 'before' && side !== 'after') return undefined
  const from =
    numericDate(tokens, sideAt + 1) ?? dayFirst(tokens, sideAt + 1) ?? monthFirst(tokens, sideAt + 1) ?? vagueDate(tokens, sideAt + 1)
  if (!from) return undefined
  const said = the ? wholeUnit(noun, side, centre(from.said)) : countedUnit(noun, side, single, centre(from.said))
  return said && { said, next: from.next }
}

/** "Two weeks before Christmas" counts from the day itself, not from the days round it. */
function centre(said: Said): Said {
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

const joins = new Set(['to', '-', '–', '—', 'until', 'till', 'through'])

/** `between 1 and 5 May 2022`, `from 3 June to 7 June`, `3–7 June`, `19/20 July`, `10-11/02/2024`, `30/09 to 06/11`. */
function range(tokens: readonly Token[], at: number): Found | undefined {
  const lead = lower(tokens, at)
  const led = lead === 'between' || lead === 'from'
  const left = endpoint(tokens, led ? at + 1 : at)
  if (!left) return undefined
  const join = lower(tokens, left.next)
  const joined = lead === 'between' ? join === 'and' || joins.has(join) || join === '&' : joins.has(join) || (join === '/' && left.bare)
  if (!joined || (tokens[left.next]?.tight === false && join === '/')) return undefined
  const right = endpoint(tokens, left.next + 1)
  if (!right || (right.bare && !(led && left.said.kind === 'day' && left.said.month !== undefined))) return undefined
  // A spaced dash also parts a date from what is told of it: "2.4.23 - Easter, he left".
  const dash = join === '-' || join === '–' || join === '—'
  if ((left.said.kind === 'year' || (dash && !left.bare)) && right.said.kind !== left.said.kind) return undefined
  if (left.bare && (right.said.kind !== 'day' || right.said.month === undefined)) return undefined
  const said = shared(left.said, right.said)
  return said && { said, next: right.next }
}

/** One end of a range: a date, or the bare number of a day whose month the other end gives. `bare` numbers are never a range alone. */
function endpoint(tokens: readonly Token[], at: number): (Found & { bare: boolean }) | undefined {
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

const sides: Record<string, 'since' | 'until' | 'before' | 'after'> = {
  since: 'since',
  from: 'since',
  until: 'until',
  till: 'until',
  before: 'before',
  after: 'after',
}

/** Things that are of a day when they are "from" it: "the clip from 11th August". */
const datedThings = wordSet(`
  one ones message messages text texts call calls email emails letter letters clip clips photo photos footage screenshot screenshots voicemail
  note card statement order notice log post those entry
`)

/** `since October`, `from August`, `until 2014`, `prior to Easter`, `after the 4th March`. */
function openEnded(tokens: readonly Token[], at: number): Found | undefined {
  const upTo = lower(tokens, at) === 'up' && lower(tokens, at + 1) === 'to'
  const prior = (lower(tokens, at) === 'prior' || lower(tokens, at) === 'previous') && lower(tokens, at + 1) === 'to'
  const ever = lower(tokens, at) === 'ever' && lower(tokens, at + 1) === 'since'
  const here = upTo || prior || ever ? at + 2 : at + 1
  const side = upTo ? 'until' : prior ? 'before' : ever ? 'since' : sides[lower(tokens, at)]
  if (!side || (lower(tokens, at) === 'from' && datedThings.has(lower(tokens, at - 1)))) return undefined
  const found = about(tokens, here) ?? simpleDate(tokens, here)
  return found && found.said.kind !== 'unplaced' ? { said: { kind: 'open', side, of: found.said }, next: found.next } : undefined
}

const approximations = new Set(['about', 'around', 'approximately', 'approx', 'circa', 'roughly', 'round'])

/** `about 20th May`, `on or around 11th May`, `around Easter`. */
function about(tokens: readonly Token[], at: number): Found | undefined {
  let here = at
  if (lower(tokens, here) === 'on' && lower(tokens, here + 1) === 'or') here += 2
  if (!approximations.has(lower(tokens, here))) return undefined
  here += 1
  if (lower(tokens, here) === '.' && tokens[here]?.tight) here += 1
  if (lower(tokens, here) === 'on') here += 1
  const found = offset(tokens, here) ?? range(tokens, here) ?? simpleDate(tokens, here)
  return found && found.said.kind !== 'unplaced' ? { said: { kind: 'about', of: found.said }, next: found.next } : undefined
}
