import type { Day } from '#case/dates'
import type { DocumentKind } from '#case/vocabulary'
import type { Passage } from '../passage.ts'
import { dayOn, monthNamed } from './calendar.ts'

/** Papers that tell of the conduct; a record's or a form's dates are of other things. */
const kinds: readonly DocumentKind[] = ['MG3', 'MG5', 'MG11', 'MESSAGES', 'EXHIBIT', 'LOG', 'OTHER']

const inFigures = /\b(\d{1,2})[/.-](\d{1,2})[/.-]((?:20)?\d{2})\b/g
const inWords = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9}),? (20\d{2})\b/gu

/** The days that the papers name with day, month and year, and those their messages and entries bear. */
export function daysNamed(passages: readonly Passage[]): ReadonlySet<Day> {
  const days = new Set<Day>()
  for (const { kind, role, text, at } of passages) {
    if (!kinds.includes(kind)) continue
    if (at?.earliest && at.earliest === at.latest) days.add(at.earliest)
    if (role === 'boilerplate' || role === 'heading' || (role === 'label' && kind === 'MG11')) continue
    for (const [, day, month, year] of text.matchAll(inFigures)) add(days, Number(day), Number(month), Number(year))
    for (const [, day, month = '', year] of text.matchAll(inWords)) add(days, Number(day), monthNamed(month.toLowerCase()), Number(year))
  }
  return days
}

function add(days: Set<Day>, day: number, month: number | undefined, year: number): void {
  const on = month === undefined ? undefined : dayOn(year < 100 ? 2000 + year : year, month, day)
  if (on) days.add(on)
}
