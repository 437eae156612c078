import { centre, offset, weekCommencing, weekendOf } from './offsets.ts'
import { range } from './ranges.ts'
import { lower, type Reader } from './reader.ts'
import type { Found } from './said.ts'
import { mayOpen, simpleDate } from './simpleDate.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './wordSet.ts'

/** Any date at this token, the widest reading first. */
export const dateAt: Reader = (tokens, at) => {
  const token = tokens[at]
  return token && mayOpen(token) ? widest(tokens, at) : undefined
}

const widest: Reader = (tokens, at) =>
  weekCommencing(tokens, at) ??
  weekendOf(tokens, at) ??
  offset(tokens, at) ??
  range(tokens, at) ??
  justBeside(tokens, at) ??
  openEnded(tokens, at) ??
  about(tokens, at) ??
  simpleDate(tokens, at)

const sides: ReadonlyMap<string, 'since' | 'until' | 'before' | 'after'> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['before', 'before'],
  ['after', 'after'],
])

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
  const side = upTo ? 'until' : prior ? 'before' : ever ? 'since' : sides.get(lower(tokens, at))
  if (!side || (lower(tokens, at) === 'from' && datedThings.has(lower(tokens, at - 1)))) return undefined
  const found = about(tokens, here) ?? simpleDate(tokens, here)
  return found && found.said.kind !== 'unplaced' ? { said: { kind: 'open', side, of: found.said }, next: found.next } : undefined
}

const barely = wordSet('just shortly soon straight right immediately')

/** `just after Easter`, `shortly before 4 March`: within a fortnight of it, and not all the time since. */
function justBeside(tokens: readonly Token[], at: number): Found | undefined {
  const side = lower(tokens, at + 1)
  if (!barely.has(lower(tokens, at)) || (side !== 'after' && side !== 'before')) return undefined
  const found = simpleDate(tokens, at + 2)
  if (!found || found.said.kind === 'unplaced' || found.said.kind === 'shift' || found.said.kind === 'year') return undefined
  const [least, most] = side === 'after' ? [0, 14] : [-14, 0]
  return { said: { kind: 'shift', from: centre(found.said), unit: 'day', least, most }, next: found.next }
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
