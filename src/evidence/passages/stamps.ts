import type { When } from '#case/dates'
import { day } from '#case/dates'
import type { StampOrder } from './stampOrder.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const dayText = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?,? \d{2,4})`
const shortDay = String.raw`(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*(?: \d{2,4})?)`
const clock = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?`

/** Sources of expressions for the dates and times that stamp messages and log entries. */
export const stampParts = { day: dayText, shortDay, clock } as const

/** The day a stamp names; undefined where it names none (a time alone) or no day of the calendar. */
export function dayOfStamp(text: string, order: StampOrder = 'day first'): When | undefined {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text)
  const numeric = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})/.exec(text)
  const named = /(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3})[a-z]*\.?,? (\d{2,4})/.exec(text)
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : numeric
      ? order === 'day first'
        ? [numeric[3], numeric[2], numeric[1]]
        : [numeric[3], numeric[1], numeric[2]]
      : named && months.includes(named[2]!.toLowerCase())
        ? [named[3], String(months.indexOf(named[2]!.toLowerCase()) + 1), named[1]]
        : undefined
  if (!parts) return undefined
  const year = parts[0]!.length === 2 ? `${Number(parts[0]) > 60 ? 19 : 20}${parts[0]}` : parts[0]!
  const on = day(`${year}-${parts[1]!.padStart(2, '0')}-${parts[2]!.padStart(2, '0')}`)
  return on ? { earliest: on, latest: on, text: text.trim() } : undefined
}
