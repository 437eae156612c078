import { inWords } from '#case/dates'
import type { Standing } from './replay.ts'
import type { AskedEarlier, Asking, RaisedFrom } from './steps.ts'

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)

/** "asked on 3 March 2026, chased twice; partly answered". */
export function askedSays({ context: { sent, chases }, is }: Standing): string {
  const when = sent ? `asked on ${inWords(sent.on)}` : 'drafted'
  const chased = chases.length > 0 ? `, chased ${times(chases.length)}` : ''
  const how: Partial<Record<Standing['is'], string>> = {
    partlyAnswered: ', partly answered',
    received: ', received and to be checked',
    satisfied: ', answered',
    notSatisfied: ', answered in a way that will not do',
  }
  return `${when}${chased}${how[is] ?? ''}`
}

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])

/** The share of the shorter text's words that the other has too. */
function overlap(one: string, other: string): number {
  const [a, b] = [words(one), words(other)]
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  return short.size === 0 ? 0 : [...short].filter((word) => long.has(word)).length / short.size
}

/** From this share of common words on, two descriptions are taken for the same thing; a person is then asked, so that it may be generous. */
const alike = 0.6

/** Types that stand for one thing in a case, however it is worded. */
const onlyOne: readonly Asking['type'][] = [
  'Victim personal statement',
  'Special measures material',
  'Risk assessment (DASH)',
  'Stalking screening',
  'Risk management plan',
  'ROTI',
]

const sameDefendants = (one: Asking, other: Asking): boolean =>
  one.defendants.length === 0 ||
  other.defendants.length === 0 ||
  one.defendants.some(({ id }) => other.defendants.some((each) => each.id === id))

const sameCheck = (one: RaisedFrom | null, other: RaisedFrom | null): boolean =>
  one?.from === 'check' && other?.from === 'check' && one.check === other.check

/** Whether two requests ask the police for the same thing: for the same check, of a kind a case has once, or in much the same words. */
export const asksTheSame = (one: Pick<Standing, 'asking'> & { raisedFrom: RaisedFrom | null }, other: Standing): boolean => {
  const [a, b] = [one.asking, other.asking]
  if (!sameDefendants(a, b)) return false
  if (sameCheck(one.raisedFrom, other.context.raisedFrom)) return true
  return a.type === b.type && (onlyOne.includes(a.type) || overlap(a.description, b.description) >= alike)
}

/** The requests already sent for the same thing, the last first; one that was withdrawn does not count. */
export const askedEarlier = (
  one: Readonly<{ asking: Asking; raisedFrom: RaisedFrom | null; request?: string }>,
  ledger: readonly Standing[],
): readonly AskedEarlier[] =>
  ledger
    .filter((other) => other.request !== one.request && other.context.sent !== null && other.is !== 'withdrawn' && asksTheSame(one, other))
    .map((other) => ({ request: other.request, says: askedSays(other) }))
    .reverse()
