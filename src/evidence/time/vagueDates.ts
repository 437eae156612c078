import { feastNamed, feastWords, unplacedNamed } from './feasts.ts'
import { monthAlone } from './months.ts'
import { nthOfMonth, partAt, recent } from './parts.ts'
import type { Found, Season } from './said.ts'
import type { Token } from './tokens.ts'
import { wordSet } from './wordSet.ts'
import { yearAlone } from './yearAlone.ts'
import { yearAt } from './years.ts'

/** Months, seasons, years and named days: `in July`, `the end of August`, `summer 2023`, `early 2021`, `Christmas Eve`. */
export const vagueDate = (tokens: readonly Token[], at: number): Found | undefined =>
  nthOfMonth(tokens, at) ?? feastAt(tokens, at) ?? monthAlone(tokens, at) ?? seasonAt(tokens, at) ?? yearAlone(tokens, at)

const seasonLeads = wordSet('in over during since until through from by throughout')

const seasons: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['winter', 'winter'],
  ['summertime', 'summer'],
])

function seasonAt(tokens: readonly Token[], at: number): Found | undefined {
  const part = partAt(tokens, at)
  let here = part?.next ?? at
  const said = recent(tokens, here)
  if (said) here = said.next
  const led = part || said || seasonLeads.has(tokens[here - 1]?.lower ?? '')
  const the = tokens[here]?.lower === 'the'
  if (the) here += 1
  const season = seasons.get(tokens[here]?.lower ?? '')
  if (!season) return undefined
  const year = yearAt(tokens, here + 1, false)
  const byThe = the && (part !== undefined || seasonLeads.has(tokens[at - 1]?.lower ?? ''))
  if (!year && !(said && led) && !byThe && !(part && led)) return undefined
  return {
    said: {
      kind: 'season',
      season,
      ...(year ? { year: year.year } : said ? { year: said.year === 'last' ? 'recent' : said.year } : {}),
      ...(part ? { part: part.part } : {}),
    },
    next: year?.next ?? here + 1,
  }
}

const festive = wordSet('christmas newYear easter halloween bonfireNight')
/** What a feast gives its name to and what is not of its day: "the Christmas do". */
const festiveThings = wordSet(`
  do dos party parties dinner lunch meal jumper tree lights fair market show concert play egg eggs drinks raffle present presents card cards shopping decorations
  rota period sale sales tip bonus
`)

function feastAt(tokens: readonly Token[], at: number): Found | undefined {
  const said = recent(tokens, at)
  const here = said?.next ?? (tokens[at]?.lower === 'the' ? at + 1 : at)
  const word = (offset: number) => tokens[here + offset]?.lower ?? ''
  if (!feastWords.has(word(0))) return undefined
  const known = feastNamed(word)
  if (!known) {
    const words = unplacedNamed(word)
    return words > 0 && !/^\d/.test(word(words)) ? { said: { kind: 'unplaced' }, next: here + words } : undefined
  }
  const next = here + known.words
  if (festive.has(known.feast) && festiveThings.has(word(known.words))) return undefined
  const year = yearAt(tokens, next, false)
  const lead = tokens[at - 1]?.lower
  const whichYear = year ? { year: year.year } : said ? { year: said.year === 'last' ? ('recent' as const) : said.year } : {}
  // "Early in the New Year" is January.
  if (known.feast === 'newYear' && here > at && (lead === 'in' || lead === 'into' || lead === 'during'))
    return { said: { kind: 'month', month: 1, ...whichYear }, next: year?.next ?? next }
  return {
    said: {
      kind: 'feast',
      feast: known.feast,
      spread: lead === 'over' || lead === 'during' || lead === 'throughout' ? 'over' : 'on',
      ...whichYear,
    },
    next: year?.next ?? next,
  }
}
