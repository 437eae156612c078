import type { Year } from './said.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './wordSet.ts'

/** Words that can follow a bare `the 16th` or `24 July 16`; a noun there would make it the sixteenth of something else. */
export const plainWords = wordSet(`
  i he she we they it you there this that my his her our their the a an and or but when where while as because so then until till to
  at about around in on for from of by with after before just outside was were had has have is did night morning evening afternoon
  which who whilst during both again also two three someone somebody me if not through onwards onward approximately approx between
  another one he'd she'd i'd he's she's police dh late early
`)

/** Words that make the figures before them a time of day or a sum. */
export const hourWords = new Set(['hrs', 'hours', 'am', 'pm', 'hr', 'o', 'ish', 'pounds'])

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
