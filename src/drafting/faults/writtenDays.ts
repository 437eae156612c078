import { type Day, day } from '#case/dates'

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const written =
  /\b(\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/gi

/** A date written in words with its year; `on` is undefined where the calendar has no such day. */
export type WrittenDay = Readonly<{ words: string; on: Day | undefined }>

export const writtenDays = (text: string): readonly WrittenDay[] =>
  [...text.matchAll(written)].map(([words, date = '', month = '', year = '']) => ({
    words,
    on: day(`${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`),
  }))

export const daysInWords = (text: string): readonly Day[] => writtenDays(text).flatMap(({ on }) => on ?? [])
