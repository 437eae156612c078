import { partAt } from './parts.ts'
import type { Found } from './said.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './wordSet.ts'
import { yearAt } from './years.ts'

const yearLeads = wordSet('in since until till during from of by before after early mid late throughout circa around about')

const clockLeads = wordSet('until till from by before after around about')

const hourWords = wordSet('hrs hours hr am pm hundred people messages calls texts')

/** `in 2014`, `early 2021`, `(2012, Loxford)`: a year that no month or season stands by. */
export function yearAlone(tokens: readonly Token[], at: number): Found | undefined {
  const part = partAt(tokens, at)
  const here = part?.next ?? at
  const token = tokens[here]
  if (token?.kind !== 'number' || token.text.length !== 4 || token.tight) return bracketedYear(tokens, at)
  const year = yearAt(tokens, here, false)
  if (typeof year?.year !== 'number' || hourWords.has(tokens[here + 1]?.lower ?? '')) return undefined
  const lead = tokens[here - 1]?.lower ?? ''
  if (!part && !yearLeads.has(lead)) return bracketedYear(tokens, at)
  if (clockLeads.has(lead) && speaksOfHours(tokens)) return undefined
  return { said: { kind: 'year', year: year.year, ...(part ? { part: part.part } : {}) }, next: year.next }
}

/** `(2009, 2011, 2013)`, `(2012, Loxford)`: a year that stands alone between brackets and commas. */
function bracketedYear(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined
  const value = Number(token.text)
  const opens = [',', '('].includes(tokens[at - 1]?.text ?? '')
  const closes = [',', ')'].includes(tokens[at + 1]?.text ?? '')
  return opens && closes && value >= 1950 && value <= 2060 ? { said: { kind: 'year', year: value }, next: at + 1 } : undefined
}

/** Whether four figures here are more likely the clock: hours are named, or figures that are no year stand near. */
const speaksOfHours = (tokens: readonly Token[]) =>
  tokens.some(
    (token, at) =>
      hourWords.has(token.lower) ||
      (token.kind === 'number' && token.text.length === 4 && (Number(token.text) < 1900 || Number(token.text) > 2060)) ||
      (token.text === ':' && token.tight && tokens[at + 1]?.kind === 'number'),
  )
