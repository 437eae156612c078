import { monthNamed, weekdayNamed } from './calendar.ts'
import { feastNamed, feastWords, unplacedNamed } from './feasts.ts'
import { ordinalAt } from './numbers.ts'
import type { Found, Part, Said, Season, Year } from './said.ts'
import { cellEdge, type Token } from './tokens.ts'
import { yearAt } from './wordDates.ts'
import { wordSet } from './wordSet.ts'

const monthLeads = wordSet(
  'in since until till by during from of through throughout early mid late last this next before after between around about',
)
/** Months that are also somebody's name: "after June left" is not a date. */
const names = wordSet('april may june jan august')
const surelyTime = wordSet('in since until till during through throughout early mid late last this next')
const yearLeads = wordSet('in since until till during from of by before after early mid late throughout circa around about')
const clockLeads = wordSet('until till from by before after around about')
const seasonLeads = wordSet('in over during since until through from by throughout')
const hourWords = wordSet('hrs hours hr am pm hundred people messages calls texts')

const seasons: Record<string, Season> = { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter', summertime: 'summer' }

/** `early`, `mid-`, `the beginning of`, `the end of`, at the start of a vaguer date. */
function partAt(tokens: readonly Token[], at: number): { part: Part; next: number } | undefined {
  let here = at
  if (tokens[here]?.lower === 'towards') here += 1
  if (tokens[here]?.lower === 'the') here += 1
  if (tokens[here]?.lower === 'very') here += 1
  const word = tokens[here]?.lower ?? ''
  const plain =
    word === 'early' ? 'early' : word === 'mid' || word === 'middle' ? 'mid' : word === 'late' || word === 'latter' ? 'late' : undefined
  const noun = ['beginning', 'start'].includes(word) ? 'early' : word === 'end' || word === 'back' ? 'late' : undefined
  const ofAt = word === 'latter' || word === 'back' || (word === 'early' && tokens[here + 1]?.lower === 'part') ? here + 2 : here + 1
  if (tokens[ofAt]?.lower === 'of' && (noun || plain)) return { part: (noun ?? plain) as Part, next: ofAt + 1 }
  if (noun || !plain || word === 'middle' || word === 'latter') return undefined
  const next = tokens[here + 1]?.text === '-' ? here + 2 : here + 1
  return { part: plain, next: tokens[next]?.lower === 'in' ? next + 1 : next }
}

/** `the first week of`, `the last week in`: 1 to 4, or -1 for the last. */
function weekOfAt(tokens: readonly Token[], at: number): { week: number; next: number } | undefined {
  let here = at
  if (tokens[here]?.lower === 'the') here += 1
  const last = tokens[here]?.lower === 'last' || tokens[here]?.lower === 'final'
  const number = last ? { day: -1, next: here + 1 } : ordinalAt(tokens, here)
  if (!number || number.day > 4 || tokens[number.next]?.lower !== 'week') return undefined
  const of = tokens[number.next + 1]?.lower
  return of === 'of' || of === 'in' ? { week: number.day, next: number.next + 2 } : undefined
}

/** `the last Sunday in May`, `the first weekend of June`. */
function nthOfMonth(tokens: readonly Token[], at: number): Found | undefined {
  let here = at
  if (tokens[here]?.lower === 'the') here += 1
  const last = tokens[here]?.lower === 'last'
  const number = last ? { day: -1, next: here + 1 } : ordinalAt(tokens, here)
  if (!number || number.day > 5) return undefined
  const noun = tokens[number.next]?.lower ?? ''
  const weekday = noun === 'weekend' ? 6 : weekdayNamed(noun)
  const of = tokens[number.next + 1]?.lower
  const month = monthNamed(tokens[number.next + 2]?.lower ?? '')
  if (weekday === undefined || month === undefined || (of !== 'of' && of !== 'in')) return undefined
  const year = yearAt(tokens, number.next + 3, false)
  const said: Said = { kind: 'nthWeekday', weekday, nth: number.day, month, ...(year ? { year: year.year } : {}) }
  const next = year?.next ?? number.next + 3
  return { said: noun === 'weekend' ? { kind: 'shift', from: said, unit: 'day', least: 0, most: 1 } : said, next }
}

const recent = (tokens: readonly Token[], at: number): { year: Year; next: number } | undefined => {
  const word = tokens[at]?.lower
  if (word === 'last' || word === 'this' || word === 'next' || word === 'that') return { year: word, next: at + 1 }
  return undefined
}

/** A month, with or without its year or the part of it meant. */
function monthAt(tokens: readonly Token[], at: number): Found | undefined {
  const part = partAt(tokens, at)
  const week = part ? undefined : weekOfAt(tokens, at)
  const nameAt = part?.next ?? week?.next ?? at
  const said = part || week ? undefined : recent(tokens, at)
  const here = said?.next ?? nameAt
  const token = tokens[here]
  const month = token?.kind === 'word' ? monthNamed(token.lower) : undefined
  if (!token || month === undefined) return undefined
  const dot = tokens[here + 1]?.text === '.' && tokens[here + 1]?.tight && tokens[here + 2]?.kind === 'number' ? here + 2 : here + 1
  const year = yearAt(tokens, dot, false) ?? sharedYear(tokens, here + 1)
  const leads = part || week || said || monthLeads.has(tokens[at - 1]?.lower ?? '') || inMonthList(tokens, here)
  if (!standsAsMonth(tokens, at, here, Boolean(leads), year !== undefined)) return undefined
  const own = year && year.next > 0 ? year.next : here + 1
  return {
    said: {
      kind: 'month',
      month,
      ...(year ? { year: year.year } : said ? { year: said.year === 'last' ? 'recent' : said.year } : {}),
      ...(part ? { part: part.part } : {}),
      ...(week ? { week: week.week } : {}),
    },
    next: own,
  }
}

function standsAsMonth(tokens: readonly Token[], at: number, here: number, leads: boolean, dated: boolean): boolean {
  const token = tokens[here]
  const before = tokens[here - 1]
  if (!token || before?.kind === 'number' || ['st', 'nd', 'rd', 'th'].includes(before?.lower ?? '')) return false
  if (dated && (token.text !== token.lower || leads)) return true
  if (token.text === token.lower && !surelyTime.has(before?.lower ?? '')) return false
  const alone =
    (here === 0 || tokens[here - 1]?.text === cellEdge) && (tokens[here + 1] === undefined || tokens[here + 1]?.text === cellEdge)
  if (alone) return true
  if (!leads) return false
  if (before?.lower === 'about') return aboutSince(tokens, here)
  if (names.has(token.lower) && at === here && !surelyTime.has(before?.lower ?? '') && !inMonthList(tokens, here))
    return aboutSince(tokens, here)
  return true
}

/** `in about May`, `since around April`. */
const aboutSince = (tokens: readonly Token[], here: number) =>
  ['about', 'around', 'roughly'].includes(tokens[here - 1]?.lower ?? '') && surelyTime.has(tokens[here - 2]?.lower ?? '')

/** In `September and October 2016` the year is said once. */
function sharedYear(tokens: readonly Token[], at: number): { year: Year; next: number } | undefined {
  if (!['and', '&', ',', '/', 'or'].includes(tokens[at]?.lower ?? '')) return undefined
  if (monthNamed(tokens[at + 1]?.lower ?? '') === undefined) return undefined
  const year = yearAt(tokens, at + 2, false)
  return year && { year: year.year, next: 0 }
}

const inMonthList = (tokens: readonly Token[], here: number) =>
  ['and', '&', ',', '/', 'or'].includes(tokens[here - 1]?.lower ?? '') &&
  monthNamed(tokens[here - 2]?.lower ?? '') !== undefined &&
  tokens[here - 2]?.text !== tokens[here - 2]?.lower

function seasonAt(tokens: readonly Token[], at: number): Found | undefined {
  const part = partAt(tokens, at)
  let here = part?.next ?? at
  const said = recent(tokens, here)
  if (said) here = said.next
  const led = part || said || seasonLeads.has(tokens[here - 1]?.lower ?? '')
  const the = tokens[here]?.lower === 'the'
  if (the) here += 1
  const season = seasons[tokens[here]?.lower ?? '']
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

function yearAlone(tokens: readonly Token[], at: number): Found | undefined {
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
  const year = yearAt(tokens, next, false)
  const lead = tokens[at - 1]?.lower
  return {
    said: {
      kind: 'feast',
      feast: known.feast,
      spread: lead === 'over' || lead === 'during' || lead === 'throughout' ? 'over' : 'on',
      ...(year ? { year: year.year } : said ? { year: said.year === 'last' ? 'recent' : said.year } : {}),
    },
    next: year?.next ?? next,
  }
}

/** Months, seasons, years and named days: `in July`, `the end of August`, `summer 2023`, `early 2021`, `Christmas Eve`. */
export const vagueDate = (tokens: readonly Token[], at: number): Found | undefined =>
  nthOfMonth(tokens, at) ?? feastAt(tokens, at) ?? monthAt(tokens, at) ?? seasonAt(tokens, at) ?? yearAlone(tokens, at)
