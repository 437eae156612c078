import { monthNamed } from './calendar.ts'
import { partAt, recent, weekOfAt } from './parts.ts'
import type { Found, Year } from './said.ts'
import { cellEdge, type Token } from './tokens.ts'
import { wordSet } from './wordSet.ts'
import { yearAt } from './years.ts'

const whose = wordSet('my our his her their your')

const monthLeads = wordSet(
  'in since until till by during from of through throughout early mid late last this next before after between around about',
)

/** Months that are also somebody's name: "after June left" is not a date. */
const names = wordSet('april may june jan august')

const surelyTime = wordSet('in since until till during through throughout early mid late last this next')

/** A month, with or without its year or the part of it meant. */
export function monthAlone(tokens: readonly Token[], at: number): Found | undefined {
  const part = partAt(tokens, at)
  const week = part ? undefined : weekOfAt(tokens, at)
  const nameAt = part?.next ?? week?.next ?? at
  const said = part || week ? undefined : (recent(tokens, at) ?? pointedAt(tokens, at))
  const here = said?.next ?? nameAt
  const token = tokens[here]
  const month = token?.kind === 'word' ? monthNamed(token.lower) : undefined
  if (!token || month === undefined || afterMonth.has(tokens[here + 1]?.lower ?? '')) return undefined
  const dot = tokens[here + 1]?.text === '.' && tokens[here + 1]?.tight && tokens[here + 2]?.kind === 'number' ? here + 2 : here + 1
  const year = yearAt(tokens, dot, false) ?? sharedYear(tokens, here + 1)
  const leads = part || week || said || monthLeads.has(tokens[at - 1]?.lower ?? '') || inMonthList(tokens, here)
  if (!standsAsMonth(tokens, at, here, Boolean(leads), year !== undefined)) return undefined
  const own = year && year.next > 0 ? year.next : here + 1
  // "The May of our second year" is of a year that is not said.
  if (tokens[own]?.lower === 'of' && whose.has(tokens[own + 1]?.lower ?? '') && ['year', 'term'].includes(tokens[own + 3]?.lower ?? ''))
    return { said: { kind: 'unplaced' }, next: own + 4 }
  return {
    said: {
      kind: 'month',
      month,
      ...(year ? { year: year.year } : said?.year !== undefined ? { year: said.year === 'last' ? 'recent' : said.year } : {}),
      ...(part ? { part: part.part } : {}),
      ...(week ? { week: week.week } : {}),
    },
    next: own,
  }
}

const pointing = wordSet('in since until till during through throughout early mid late last this next about around by before after')

/** `in the September`, `about the August`, `by that March`: of the year being told of. */
function pointedAt(tokens: readonly Token[], at: number): { year: Year | undefined; next: number } | undefined {
  const pointer = tokens[at]?.lower
  if ((pointer !== 'the' && pointer !== 'that') || !pointing.has(tokens[at - 1]?.lower ?? '')) return undefined
  const month = tokens[at + 1]
  const plain = month && month.text !== month.lower && monthNamed(month.lower) !== undefined && tokens[at + 2]?.kind !== 'number'
  return plain && !afterMonth.has(tokens[at + 2]?.lower ?? '') ? { year: undefined, next: at + 1 } : undefined
}

/** Words that make a month's name the name of something else: "in the March issue". */
const afterMonth = wordSet(
  'issue meeting road street lane avenue close drive half term sale holidays exams fair show edition hearing trial pay bill',
)

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
    return aboutSince(tokens, here) || oftenFrom(tokens, here)
  return true
}

const often = wordSet(`
  mondays tuesdays wednesdays thursdays fridays saturdays sundays day days night nights week weeks weekend weekends morning mornings evening evenings
  lunchtime lunchtimes shift shifts
`)

/** `most Fridays from June`: what is done that often is not had from somebody. */
const oftenFrom = (tokens: readonly Token[], here: number) => tokens[here - 1]?.lower === 'from' && often.has(tokens[here - 2]?.lower ?? '')

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
