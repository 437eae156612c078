import { monthNamed, weekdayNamed } from './calendar.ts'
import { feastWords } from './feasts.ts'
import { numericDate } from './numericDates.ts'
import type { Reader } from './reader.ts'
import { relativeDate } from './relativeDates.ts'
import type { Found } from './said.ts'
import type { Token } from './tokens.ts'
import { vagueDate } from './vagueDates.ts'
import { dayFirst, monthFirst } from './wordDates.ts'
import { wordSet } from './wordSet.ts'

/** Words, besides figures and the names of days, months, seasons and feasts, that can begin a date. */
const openers = wordSet(`
  night day morning evening
  the a an another weekend just shortly soon straight right immediately about around approximately approx circa roughly round on between from since ever until till up prior previous before after that later
  following next last this yesterday today tonight tomorrow w wc week same early mid late end beginning start middle latter back towards few several couple
  one two three four five six seven eight nine ten eleven twelve first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirty thirtieth thereafter spring summer autumn winter summertime
`)

/** Whether a date can begin with this token at all. */
export const mayOpen = ({ kind, lower }: Token): boolean => kind === 'number' || (kind === 'word' && opens(lower))

const known = new Map<string, boolean>()
function opens(word: string): boolean {
  const before = known.get(word)
  if (before !== undefined) return before
  const may = openers.has(word) || monthNamed(word) !== undefined || weekdayNamed(word) !== undefined || feastWords.has(word)
  if (known.size < 50_000) known.set(word, may)
  return may
}

/** What stands at each token of the text last read, found once: ranges and open dates ask for the same places again and again. */
let found: { tokens: readonly Token[]; at: Map<number, Found | undefined> } | undefined

/** A date that is not made of two: a day, a month, a season, a feast, a year, or a relative one. */
export const simpleDate: Reader = (tokens, at) => {
  const token = tokens[at]
  if (!token || !mayOpen(token)) return undefined
  if (found?.tokens !== tokens) found = { tokens, at: new Map() }
  const { at: places } = found
  if (!places.has(at)) places.set(at, anySimple(tokens, at))
  return places.get(at)
}

const anySimple: Reader = (tokens, at) =>
  numericDate(tokens, at) ?? dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? vagueDate(tokens, at) ?? relativeDate(tokens, at)
