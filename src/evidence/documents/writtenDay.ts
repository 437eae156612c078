import { type Day, day, type When } from '#case/dates'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1
const pad = (number: string): string => number.padStart(2, '0')
/** Two figures from 46 on are a year of birth or of long ago, not one to come. */
const fullYear = (year: string): string => (year.length === 2 ? `${Number(year) > 45 ? '19' : '20'}${year}` : year)

const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/
const worded = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(\d{4})\b/i
const written = /\b(\d{4})-(\d{2})-(\d{2})\b/

/** A full calendar day written out on a form (day first, as the police write it), with its own words; undefined where there is none. */
export function writtenDay(text: string): When | undefined {
  const iso = written.exec(text)
  const inNumbers = iso ? undefined : numeric.exec(text)
  const inWords = iso || inNumbers ? undefined : worded.exec(text)
  const found = iso ?? inNumbers ?? inWords
  if (!found) return undefined
  const [words, date = ''] = found
  const [month, year] = inNumbers ? [inNumbers[3] ?? '', inNumbers[4] ?? ''] : [String(monthNumber(found[2] ?? '')), found[3] ?? '']
  const on: Day | undefined = day(iso ? words : `${fullYear(year)}-${pad(month)}-${pad(date)}`)
  return on && { earliest: on, latest: on, text: words }
}
