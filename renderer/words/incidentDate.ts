import { dateForms } from '#case/dateForms'
import { type Day, day, inWords, type When } from '#case/dates'

/** A day, a month (`2025-03`) or a year (`2025`), as a report writes a date that may be no more exact than that. */
function placed(date: string): string {
  const whole = day(date)
  if (whole) return inWords(whole)
  const month = day(`${date}-01`)
  if (month) return inWords(month).replace(/^\d+ /, '')
  return date
}

/** When an incident is taken to have happened, and whether that is certain. */
export function incidentDate(date: string | null, latest: string | null): { words: string; certain: boolean } {
  if (date === null) return { words: latest === null ? 'Date not known' : `By ${placed(latest)}`, certain: false }
  if (latest !== null && latest !== date) return { words: `Between ${placed(date)} and ${placed(latest)}`, certain: false }
  return { words: placed(date), certain: (day(date) as Day | undefined) !== undefined }
}

/** The same of what was read, where no last day means that it goes on. */
export function whenShown(when: When): ReturnType<typeof incidentDate> {
  const { date, latest } = dateForms(when)
  return date !== null && when.latest === null ? { words: `Since ${placed(date)}`, certain: false } : incidentDate(date, latest)
}
