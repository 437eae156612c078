import type { Token } from './tokens.ts'

const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')

const suffixes = new Set(['st', 'nd', 'rd', 'th'])

type Counted = Readonly<{ least: number; most: number; next: number }>

/** How many: digits, `two`, `a`, `a couple of`, `a few`, `three or four`. A few is two to five, several three to eight. */
export function countAt(tokens: readonly Token[], at: number): Counted | undefined {
  const one = singleCount(tokens, at)
  if (!one) return undefined
  const joined = tokens[one.next]?.lower
  const other = joined === 'or' || joined === 'to' || joined === '-' ? singleCount(tokens, one.next + 1) : undefined
  return other && other.most > one.least ? { least: one.least, most: other.most, next: other.next } : one
}

function singleCount(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    const value = Number(token.text)
    return token.text.length <= 2 && value > 0 ? { least: value, most: value, next: at + 1 } : undefined
  }
  const article = token.lower === 'a' || token.lower === 'the' || token.lower === 'another'
  const noun = article ? at + 1 : at
  const word = tokens[noun]?.lower
  const afterOf = (next: number) => (tokens[next]?.lower === 'of' ? next + 1 : next)
  if (word === 'couple') return { least: 2, most: 2, next: afterOf(noun + 1) }
  if (word === 'few') return { least: 2, most: 5, next: noun + 1 }
  if (word === 'several') return { least: 3, most: 8, next: noun + 1 }
  if (token.lower === 'a' || token.lower === 'an' || token.lower === 'another') return { least: 1, most: 1, next: at + 1 }
  const value = small.indexOf(token.lower) + 1
  return value > 0 ? { least: value, most: value, next: at + 1 } : undefined
}

/** A day of the month as written: `16`, `16th`, `16 th`, `third`, `twenty-third`. */
export function dayNumberAt(tokens: readonly Token[], at: number): { day: number; ordinal: boolean; next: number } | undefined {
  const token = tokens[at]
  if (token?.kind === 'number' && token.text.length <= 2) {
    const value = Number(token.text)
    if (value < 1 || value > 31) return undefined
    const ordinal = suffixes.has(tokens[at + 1]?.lower ?? '')
    return { day: value, ordinal, next: ordinal ? at + 2 : at + 1 }
  }
  return token?.kind === 'word' ? ordinalAt(tokens, at) : undefined
}

/** `first` to `thirty-first` in words. */
export function ordinalAt(tokens: readonly Token[], at: number): { day: number; ordinal: true; next: number } | undefined {
  const word = tokens[at]?.lower ?? ''
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0
  if (tens > 0) {
    const unitAt = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
    const unit = ordinals.indexOf(tokens[unitAt]?.lower ?? '') + 1
    return unit > 0 && unit < 10 && tens + unit <= 31 ? { day: tens + unit, ordinal: true, next: unitAt + 1 } : undefined
  }
  if (word === 'thirtieth') return { day: 30, ordinal: true, next: at + 1 }
  const value = ordinals.indexOf(word) + 1
  return value > 0 ? { day: value, ordinal: true, next: at + 1 } : undefined
}
