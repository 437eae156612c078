import { monthNamed } from './calendar.ts'
import type { Found, Said } from './said.ts'
import type { Token } from './tokens.ts'
import { plainWords } from './years.ts'

/** What an ordinal before it counts, and not a day: `the 4th floor`. */
export const ordinalNouns = new Set([
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

const ofMonth = new Set(['the', 'that', 'this', 'last', 'next'])

/** Words and marks between the days of a list. */
export const joints = new Set([',', 'and', '&', 'or', '/', 'then', 'the', '+'])

/** 1 to 12 for the month named at a token. */
export const monthAt = (tokens: readonly Token[], at: number) => (tokens[at]?.kind === 'word' ? monthNamed(tokens[at].lower) : undefined)

/** A day without a month, where the words round it leave no other reading: `on the 16th`, `by the 12th`, `Friday 26th`. */
export function bareDay(
  tokens: readonly Token[],
  at: number,
  numberAt: number,
  number: { day: number; next: number },
  weekday: number | undefined,
): Found | undefined {
  const said: Said = { kind: 'day', day: number.day, ...(weekday === undefined ? {} : { weekday }) }
  if (weekday !== undefined) return { said, next: number.next }
  const the = tokens[numberAt - 1]?.lower === 'the'
  const before = tokens[the ? numberAt - 2 : numberAt - 1]
  const after = tokens[number.next]
  const led = leadIns.has(before?.lower ?? '') && !(before?.lower === 'of' && !the)
  const inList =
    joints.has(before?.lower ?? '') && (/^\d|^(st|nd|rd|th)$/.test(tokens[at - 2]?.lower ?? '') || monthAt(tokens, at - 2) !== undefined)
  if (!led && !inList && !(the && number.day > 4 && before?.lower !== 'her' && before?.lower !== 'his')) return undefined
  if (ordinalNouns.has(after?.lower ?? '')) return undefined
  const of = after?.lower === 'of' ? tokens[number.next + 1] : undefined
  // "The 3rd of Decmbr", "the 2nd of three": of what is not known, so that no month of ours may be lent.
  if (of?.kind === 'word' && !ofMonth.has(of.lower)) return undefined
  const named = after?.kind === 'word' && after.text !== after.lower && led
  const ends = after === undefined || after.kind !== 'word' || plainWords.has(after.lower) || named
  const clings = after?.tight && (after.text === '-' || after.text === '/' || after.text === '&')
  return ends && !clings ? { said, next: number.next } : undefined
}
