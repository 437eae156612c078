import { dayOn } from './calendar.ts'
import type { Found } from './said.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './wordSet.ts'

const mark = (token: Token | undefined, ...marks: string[]) => token?.kind === 'mark' && token.tight && marks.includes(token.text)
const digits = (token: Token | undefined, ...lengths: number[]) =>
  token?.kind === 'number' && lengths.includes(token.text.length) ? Number(token.text) : undefined
const tightDigits = (token: Token | undefined, ...lengths: number[]) => (token?.tight ? digits(token, ...lengths) : undefined)

/** Marks that make the number after them part of a reference, a price or an address of a machine. */
const binding = new Set(['/', '-', '.', '#', '£', '$', '€', '@', '_', '\\', '–'])

/** Words whose number is a section, a version, a page or a bank's sort code. */
const numberedThings = wordSet(`
  s ss section sections r rule rules para paras paragraph paragraphs version v clause item chapter page pages p pp part sheet disc
  flat unit room no ref ip code fig table question q
`)

/** Words that make n/m a fraction or a mark out of ten. */
const measures = wordSet(`
  times time of people days weeks months hours minutes mins hrs visits calls texts messages men miles mile way pint bottle cup full
  inch pages occasions years yrs nights others metres feet stone shift shifts pattern rota split
`)
const marksOutOf = new Set([
  'rated',
  'score',
  'scored',
  'scores',
  'about',
  'nearly',
  'some',
  'roughly',
  'approximately',
  'over',
  'only',
  'pain',
  'least',
])

/** Words after which even 3/4 can only be a date. */
const cues = wordSet(`
  on since from until till by to of after before dated date the between and w/c due hearing court served issued offered arrested
  charged bailed interviewed received sent seized monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu
  thur thurs fri sat sun marac latest
`)

const ofNumberedThing = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]
  const word = before?.text === '.' && before.tight && tokens[at]?.tight ? tokens[at - 2] : before
  return numberedThings.has(word?.lower ?? '')
}

/** Whether a number here could begin a date: not the tail of a reference, a price or a telephone number. */
export function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token) return false
  return !(token.tight && before && (before.kind !== 'mark' || binding.has(before.text)))
}

/** Whether the date may end before this token: no digit, letter or joining mark clings to it. */
function mayEnd(tokens: readonly Token[], next: number, separator: string): boolean {
  const after = tokens[next]
  if (!after?.tight) return true
  if (after.kind === 'word') return ['t', 'z', 'hrs', 'am', 'pm'].includes(after.lower)
  if (after.kind === 'number') return false
  const clings = tokens[next + 1]
  if (after.text === '/' || after.text === '_') return false
  if (after.text === separator) return !(clings?.tight && clings.kind !== 'mark')
  return true
}

/** Day and month in the British order; the American order only where the British is impossible. */
const ordered = (first: number, second: number): readonly [date: number, month: number] =>
  second > 12 && first <= 12 ? [second, first] : [first, second]

/** `1.3.25`, `01/03/2025`, `24-09-21`, `2025-03-01`, `07/2016` and, without a year, `12/11`. 31/11 is no date. */
export function numericDate(tokens: readonly Token[], at: number): Found | undefined {
  if (!mayBegin(tokens, at) && !(tokens[at]?.tight && tokens[at - 1]?.text === '.' && tokens[at - 2]?.kind === 'word')) return undefined
  if (ofNumberedThing(tokens, at)) return undefined
  return isoDate(tokens, at) ?? runTogether(tokens, at) ?? fullDate(tokens, at) ?? monthAndYear(tokens, at) ?? dayAndMonth(tokens, at)
}

function isoDate(tokens: readonly Token[], at: number): Found | undefined {
  const separator = tokens[at + 1]?.text ?? ''
  const year = digits(tokens[at], 4)
  const month = tightDigits(tokens[at + 2], 1, 2)
  const date = tightDigits(tokens[at + 4], 1, 2)
  if (year === undefined || month === undefined || date === undefined || year < 1900 || year > 2099) return undefined
  if (!mark(tokens[at + 1], '-', '/') || !mark(tokens[at + 3], separator) || !mayEnd(tokens, at + 5, separator)) return undefined
  return dayOn(year, month, date) ? { said: { kind: 'day', day: date, month, year }, next: at + 5 } : undefined
}

const runCues = new Set(['of', 'on', 'dated'])

/** `20250306`, and after "of" or "on", as logs are cited, `06032025` and `060325`. */
function runTogether(tokens: readonly Token[], at: number): Found | undefined {
  const text = tokens[at]?.text ?? ''
  if (!/^(?:\d{6}|\d{8})$/.test(text) || !mayEnd(tokens, at + 1, '/') || tokens[at]?.tight) return undefined
  const part = (from: number, to: number) => Number(text.slice(from, to))
  const found = ([date, month, year]: readonly [number, number, number]): Found | undefined =>
    dayOn(year > 99 ? year : 2000 + year, month, date) && { said: { kind: 'day', day: date, month, year }, next: at + 1 }
  if (/^20[0-4]\d(?:0\d|1[012])/.test(text)) return found([part(6, 8), part(4, 6), part(0, 4)])
  if (!runCues.has(tokens[at - 1]?.lower ?? '')) return undefined
  if (text.length === 6) return found([part(0, 2), part(2, 4), part(4, 6)])
  return /(?:19|20)\d\d$/.test(text) ? found([part(0, 2), part(2, 4), part(4, 8)]) : undefined
}

function fullDate(tokens: readonly Token[], at: number): Found | undefined {
  const separator = tokens[at + 1]?.text ?? ''
  const first = digits(tokens[at], 1, 2)
  const second = tightDigits(tokens[at + 2], 1, 2)
  // A narrow table cell breaks its dates after the second stroke.
  const year = tokens[at + 4]?.line ? digits(tokens[at + 4], 2, 4) : tightDigits(tokens[at + 4], 2, 4)
  if (first === undefined || second === undefined || year === undefined || (year > 99 && (year < 1900 || year > 2099))) return undefined
  if (!mark(tokens[at + 1], '/', '.', '-') || !mark(tokens[at + 3], separator) || !mayEnd(tokens, at + 5, separator)) return undefined
  const [date, month] = ordered(first, second)
  return dayOn(year > 99 ? year : 2000 + year, month, date) ? { said: { kind: 'day', day: date, month, year }, next: at + 5 } : undefined
}

function monthAndYear(tokens: readonly Token[], at: number): Found | undefined {
  const month = digits(tokens[at], 1, 2)
  const year = tightDigits(tokens[at + 2], 4)
  if (month === undefined || year === undefined || month < 1 || month > 12 || year < 1900 || year > 2099) return undefined
  if (!mark(tokens[at + 1], '/') || !mayEnd(tokens, at + 3, '/')) return undefined
  return { said: { kind: 'month', month, year }, next: at + 3 }
}

function dayAndMonth(tokens: readonly Token[], at: number): Found | undefined {
  const date = digits(tokens[at], 1, 2)
  const month = tightDigits(tokens[at + 2], 1, 2)
  if (date === undefined || month === undefined || !dayOn(2024, month, date)) return undefined
  const separator = tokens[at + 1]?.text ?? ''
  if (!mark(tokens[at + 1], '/', '.') || !mayEnd(tokens, at + 3, separator)) return undefined
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 3]?.lower ?? ''
  if (marksOutOf.has(before) || measures.has(after) || tokens[at + 3]?.text === '%') return undefined
  if (separator === '.') {
    const unpadded = !tokens[at]?.text.startsWith('0') && tokens[at + 2]?.text.length === 1
    return unpadded && (before === 'on' || before === 'dated') && !['am', 'pm', 'hrs', 'hours', 'o'].includes(after)
      ? { said: { kind: 'day', day: date, month }, next: at + 3 }
      : undefined
  }
  const padded = tokens[at + 2]?.text.startsWith('0') || tokens[at]?.text.startsWith('0')
  const likeFraction = !padded && month <= 10 && date <= month && (date < month || month === 10)
  if (date === 24 && month === 7) return undefined
  return likeFraction && !cues.has(before) ? undefined : { said: { kind: 'day', day: date, month }, next: at + 3 }
}
