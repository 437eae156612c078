import { type Gate, gateOf } from '../gate/gate.ts'

/** Which of the watched patterns a text may match, of the first so many. */
export type May = Readonly<{ of: number; match: readonly number[] }>

const patterns: RegExp[] = []
let gate: Gate | undefined

/**
 * Patterns that are asked of every sentence of the papers. They are watched together: a sentence is gone through once for all of them, and the few of them
 * that may match it are asked. Says whether one of these may.
 */
export function watched(...own: readonly RegExp[]): (of: Readonly<{ may: May }>) => boolean {
  const first = patterns.length
  const behind = patterns.push(...own)
  gate = undefined
  return ({ may }) => may.of < behind || may.match.some((nth) => nth >= first && nth < behind)
}

export function mayMatch(text: string): May {
  gate ??= gateOf(patterns)
  return { of: patterns.length, match: gate(text) }
}
