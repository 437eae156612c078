import { weekdayNamed } from './calendar.ts'
import type { Token } from './tokens.ts'

const isShortWeekday = (token: Token) => token.lower.length === 3 && token.text === token.lower

/** "Friday evenings" are many and no one day. */
const ofMany = /^(?:mornings|afternoons|evenings|nights|lunchtimes|dinnertimes|teatimes|mealtimes)$/

/** A weekday with its comma: `Sat`, `Tuesday,`, `Friday the`. Small `sat`, `sun`, `wed` are words unless a number follows. */
export function weekdayAt(tokens: readonly Token[], at: number): { weekday: number; next: number } | undefined {
  const token = tokens[at]
  const weekday = token?.kind === 'word' ? weekdayNamed(token.lower) : undefined
  if (!token || weekday === undefined) return undefined
  if (isShortWeekday(token) && tokens[at + 1]?.kind !== 'number') return undefined
  if (ofMany.test(tokens[at + 1]?.lower ?? '')) return undefined
  let next = at + 1
  if (token.lower.length < 6 && tokens[next]?.text === '.' && tokens[next]?.tight) next += 1
  return { weekday, next }
}

/** `, a Saturday`, `(Sat)`, `which was a Sunday`, after a date. */
export function weekdayAfter(tokens: readonly Token[], at: number): { weekday: number; next: number } | undefined {
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
