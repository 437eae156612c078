import type { Saying } from './sayings.ts'

/** What stays in capitals: the police's own short names. */
const shortNames =
  /^(?:IPs?|APs?|AGG|INJ|PARTY|V|ROs?|SUS|DEF|OIC|DP|MG\d*\w?|DASH|IDVA|ISAC|VPS|NC|NTC|NTE|SPO|CPS|PC|DC|DS|PS|TBC|TBA|I)$/

const known = new WeakMap<Saying, Saying>()

/** A sentence of a log written in capitals throughout, in ordinary letters; any other as it is. Offsets stay. */
export function inPlainCase(saying: Saying): Saying {
  if (/[a-z]/.test(saying.text) || saying.text.trim().length < 12) return saying
  const kept = known.get(saying)
  if (kept) return kept
  const plain = { ...saying, text: inLetters(saying.text), earlier: inLetters(saying.earlier) }
  known.set(saying, plain)
  return plain
}

const inLetters = (text: string): string =>
  /[a-z]/.test(text) ? text : text.replace(/[\p{L}\d]+/gu, (word) => (shortNames.test(word) ? word : word.toLowerCase()))
