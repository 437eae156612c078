import { type Day, daysBetween, type When } from '#case/dates'
import type { Span } from './sentences.ts'
import { dayOfStamp, stampParts } from './stamps.ts'

/** One entry of a log: the place of its words without the stamp, and its day where the log gives one. */
export type EntrySpan = Span & Readonly<{ at: When | undefined }>

const { day, shortDay, clock } = stampParts
const stamp = new RegExp(
  String.raw`(?<=^|\n|[ \t.])(?:(?:${day}|${shortDay})(?:[, \t]+|[ \t]*[-–][ \t]*)(?:at[ \t]+)?(?:${clock}|\d{4}(?: ?hrs)?)|(?<=^|\n)(?:${clock}|\d{4}(?: ?hrs)?|\d{1,2}/\d{1,2}))(?=[\s:\t-])`,
  'gi',
)

const dateLed = new RegExp(
  String.raw`^[ \t]*(?:\W{0,2})(?:(?:mon|tues?|wed|wednes|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:${day}|${shortDay})(?=[\s:.–-])[\s:.–-]*`,
  'gim',
)

/** A day and month with the year the paper gives elsewhere. */
function withYear(stamp: string, year: string | undefined): string {
  const bare = stamp.replace(/[\s:.–-]+$/, '').trim()
  return year === undefined ? bare : /\d\/\d{1,2}$/.test(bare) ? `${bare}/${year}` : `${bare} ${year}`
}

/**
 * The days of a list's stamps: with their own years or the page's, and where the page gives none or the list runs over a new year, the latest that
 * lie before the last paper of the file and, read from the end, before one another.
 */
export function daysOfStamps(stamps: readonly string[], text: string, bound: Day | undefined): readonly (When | undefined)[] {
  const year =
    /(?<!\b(?:PC|DC|PS|DS|PCSO|DI) )\b(20\d\d)\b/.exec(text)?.[1] ??
    stamps.flatMap((one) => dayOfStamp(one)?.earliest ?? [])[0]?.slice(0, 4)
  const inOne = stamps.map((stamp) => dayOfStamp(stamp) ?? dayOfStamp(withYear(stamp, year)))
  const wraps = inOne.some((one, at) => {
    const before = inOne[at - 1]?.earliest
    return one?.earliest && before && daysBetween(one.earliest, before) > 180
  })
  if (!bound || stamps.some((stamp) => dayOfStamp(stamp) !== undefined) || (year && !wraps)) return inOne
  let latest = bound
  return stamps
    .toReversed()
    .map((stamp) => {
      const on = [0, -1].flatMap((step) => dayOfStamp(withYear(stamp, String(Number(latest.slice(0, 4)) + step))) ?? [])
      const found = on.find(({ earliest }) => earliest && earliest <= latest)
      latest = found?.earliest ?? latest
      return found
    })
    .toReversed()
}

/** The entries of a paper that is a list of days: a school's chronology, incident sheets, a diary; empty where fewer than three lines begin with a date, and for a table. */
export function datedEntries(text: string, bound?: Day): readonly EntrySpan[] {
  const stamps = [...text.matchAll(dateLed)]
  if (stamps.some(([stamp]) => stamp.includes('\t'))) return []
  if (stamps.length < 3 || stamps.length < text.split('\n').filter((line) => line.trim().length > 30).length * 0.5) return []
  const days = daysOfStamps(
    stamps.map(([stamp]) => stamp),
    text,
    bound,
  )
  return stamps.flatMap((match, index): EntrySpan[] => {
    const start = match.index + match[0].length
    const words = text.slice(start, stamps[index + 1]?.index ?? text.length)
    const at = days[index]
    return words.trim() === '' ? [] : [{ start, end: start + words.trimEnd().length, at }]
  })
}

/** The day of a stamp that is a bare day and month, in the year that brings it nearest to the entry before. */
function nearest(stamp: string, last: When | undefined): When | undefined {
  const before = last?.earliest
  if (!before || !/^\s*\d{1,2}\/\d{1,2}\s*$/.test(stamp)) return undefined
  const away = ({ earliest }: When) => (earliest ? Math.abs(daysBetween(before, earliest)) : Number.POSITIVE_INFINITY)
  return [-1, 0, 1]
    .flatMap((step) => dayOfStamp(`${stamp.trim()}/${Number(before.slice(0, 4)) + step}`) ?? [])
    .toSorted((one, other) => away(one) - away(other))[0]
}

/** What kind of call it was taken for, at the head of an entry, behind how it came in: the office's word for it, and nothing that happened. */
const classification =
  /^[\s:\t–-]*(?:(?:101|999|online(?: form)?|(?:source|method|grade)[ :]+\w+)\s+)*(?:(?:incident |call |opening )?(?:type|class(?:ification)?|category)|opening code|(?:closing|result|qualifier) code)\s*[:.][^\n]*(?:\n|$)/i

/** A line drawn with signs parts what stands above it from what stands below. */
const ruledLine = /^[ \t]*[=_*~–-]{5,}[ \t]*$/gm

/** The parts of an entry between its ruled lines, each from its first word to its last, as offsets in the page. */
function partsOf(entry: string, at: number): readonly Span[] {
  const rules = [...entry.matchAll(ruledLine)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return [0, ...rules.map(({ end }) => end)].flatMap((from, nth): Span[] => {
    const words = entry.slice(from, rules[nth]?.start).trimEnd()
    const said = (nth === 0 ? words.replace(classification, '') : words).replace(/^[\s:\t–-]+/, '')
    return said === '' ? [] : [{ start: at + from + words.length - said.length, end: at + from + words.length }]
  })
}

/** A day on a line of its own at the end of an entry: it heads the entries after it. */
const dayAlone = new RegExp(String.raw`\n[ \t]*(?:[a-z]{3,9},? )?(${day})[ \t]*\s*$`, 'i')

/** The entries of a log page, stamped line by line or run together on one; empty where there are fewer than two. */
export function entrySpans(text: string): readonly EntrySpan[] {
  const stamps = [...text.matchAll(stamp)]
  if (stamps.length < 2) return []
  const head = dayOfStamp(text.slice(0, 400))
  let last = head
  let dayAbove: When | undefined
  return stamps.flatMap((match, index): readonly EntrySpan[] => {
    last = dayOfStamp(match[0]) ?? dayAbove ?? nearest(match[0], last) ?? last
    const start = match.index + match[0].length
    const between = text.slice(start, stamps[index + 1]?.index ?? text.length)
    const above = dayAlone.exec(between)
    dayAbove = above ? dayOfStamp(above[1] ?? '') : undefined
    const at = last
    return partsOf(above ? between.slice(0, above.index) : between, start).map((part) => ({ ...part, at }))
  })
}
