import type { From, Said, Unit } from './said.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './wordSet.ts'

/** Words for a day or a part of one. */
export const dayparts = wordSet('day night evening afternoon morning lunchtime teatime')

/** Stretches that can be meant whole: `that week`. */
export const blocks: ReadonlyMap<string, 'week' | 'weekend' | 'month' | 'year'> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['year', 'year'],
])

/** Words that are counted, with their unit and how many of it they are. */
export const units: ReadonlyMap<string, readonly [unit: Unit, times: number]> = new Map([
  ['day', ['day', 1]],
  ['days', ['day', 1]],
  ['night', ['day', 1]],
  ['nights', ['day', 1]],
  ['week', ['week', 1]],
  ['weeks', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['fortnights', ['week', 2]],
  ['month', ['month', 1]],
  ['months', ['month', 1]],
  ['year', ['year', 1]],
  ['years', ['year', 1]],
])

export const shift = (from: From, unit: Unit, least: number, most = least): Said => ({ kind: 'shift', from, unit, least, most })

export const block = (from: From, unit: 'week' | 'weekend' | 'month' | 'year', steps: number): Said => ({
  kind: 'block',
  from,
  unit,
  steps,
})

/** Whether these words stand here, one after another. */
export const words = (tokens: readonly Token[], at: number, ...expected: string[]) =>
  expected.every((word, offset) => tokens[at + offset]?.lower === word)

/** Whether `after` or `before` stands at the end of its phrase, so that it points back: "the night after and …". */
export const endsPhrase = (token: Token | undefined) =>
  token === undefined ||
  token.kind === 'mark' ||
  ['and', 'he', 'she', 'they', 'i', 'we', 'it', 'there', 'at', 'when', 'too', 'again'].includes(token.lower)
