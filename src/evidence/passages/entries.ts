import type { When } from '#case/dates'
import type { Span } from './sentences.ts'
import { dayOfStamp, stampParts } from './stamps.ts'

/** One entry of a log: the place of its words without the stamp, and its day where the log gives one. */
export type EntrySpan = Span & Readonly<{ at: When | undefined }>

const { day, shortDay, clock } = stampParts
const stamp = new RegExp(
  String.raw`(?<=^|\n|[ \t.])(?:(?:${day}|${shortDay})(?:[,\s]+|\s*[-–]\s*)(?:at\s+)?(?:${clock}|\d{4}(?: ?hrs)?)|(?<=^|\n)(?:${clock}|\d{4}(?: ?hrs)?|\d{1,2}/\d{1,2}))(?=[\s:\t-])`,
  'gi',
)

const dateLed = new RegExp(
  String.raw`^[ \t]*(?:\W{0,2})(?:(?:mon|tues?|wed|wednes|thur?s?|fri|satur?|sun)(?:day)?,? )?(?:${day}|${shortDay})(?=[\s:.–-])[\s:.–-]*`,
  'gim',
)

/** The entries of a paper that is a list of days: a school's chronology, incident sheets, a diary; empty where fewer than three lines begin with a date, and for a table. */
export function datedEntries(text: string): readonly EntrySpan[] {
  const stamps = [...text.matchAll(dateLed)]
  if (stamps.some(([stamp]) => stamp.includes('\t'))) return []
  if (stamps.length < 3 || stamps.length < text.split('\n').filter((line) => line.trim().length > 30).length * 0.5) return []
  const year = /\b(20\d\d)\b/.exec(text)?.[1]
  return stamps.flatMap((match, index): EntrySpan[] => {
    const start = match.index + match[0].length
    const words = text.slice(start, stamps[index + 1]?.index ?? text.length)
    const at =
      dayOfStamp(match[0]) ??
      (year
        ? dayOfStamp(
            `${match[0]
              .trim()
              .replace(/[:.–-]+$/, '')
              .trim()} ${year}`,
          )
        : undefined)
    return words.trim() === '' ? [] : [{ start, end: start + words.trimEnd().length, at }]
  })
}

/** The entries of a log page, stamped line by line or run together on one; empty where there are fewer than two. */
export function entrySpans(text: string): readonly EntrySpan[] {
  const stamps = [...text.matchAll(stamp)]
  if (stamps.length < 2) return []
  const head = dayOfStamp(text.slice(0, 400))
  let last = head
  return stamps
    .map((match, index) => {
      last = dayOfStamp(match[0]) ?? last
      const start = match.index + match[0].length
      const end = stamps[index + 1]?.index ?? text.length
      const words = text.slice(start, end)
      const lead = words.length - words.replace(/^[\s:\t–-]+/, '').length
      return { start: start + lead, end: start + words.trimEnd().length, at: last }
    })
    .filter((span) => span.end > span.start)
}
