import { type Day, daysBetween } from '#case/dates'
import type { Merged } from './merge.ts'

/** The course of conduct, and what a paper tells of the time before it. */
export type Parted = Readonly<{ course: readonly Merged[]; earlier: readonly Merged[] }>

/** Two and a half years of silence before the greater part of what is told: what lies on the far side is history. An act a year can be a course. */
const silenceOfYears = 900
/** Days before which a date in the papers is a birthday or somebody else's life. */
const tooLongAgo = 15 * 365

/** Parts from the conduct complained of what lies years before it, however many papers tell it. */
export function partedFromHistory(events: readonly Merged[]): Parted {
  const days = events.flatMap(({ when }) => (when.earliest ? [when.earliest] : [])).sort()
  const start = days.findLast((day, at) => at > 0 && days.length - at > at && daysBetween(days[at - 1]!, day) > silenceOfYears)
  const isHistory = ({ when: { earliest, latest } }: Merged) => start !== undefined && earliest !== null && (latest ?? earliest) < start
  const earlier = events.filter((event) => isHistory(event) && start && daysBetween(firstOf(event), start) < tooLongAgo)
  return { course: events.filter((event) => !isHistory(event)), earlier }
}

/** Days in which nothing is told: what lies before them is no part of the course, unless the course itself knows silences like that. */
const longSilence = 200
/** The same for what has no day but a feast. */
const silence = 30
/** At most so many events lie before, and three times as many must follow. */
const mostBefore = 2
const timesAsMany = 3

const feast = /\b(?:christmas|xmas|boxing day|new year|easter|hallowe?en|bonfire night|valentine|mother(?:s|['’]s|ing) (?:day|sunday))/i

/** Parts from the course what one paper alone tells of a time long before it: an assault years ago, how they met, "by Christmas he was opening her post". */
export function partedFromEarlier(events: readonly Merged[]): Parted {
  const dated = events.filter(({ when }) => when.earliest !== null).toSorted((one, other) => (firstOf(one) < firstOf(other) ? -1 : 1))
  for (let many = mostBefore; many > 0; many -= 1) {
    const [lone, rest] = [dated.slice(0, many), dated.slice(many)]
    if (rest.length >= many * timesAsMany && isBefore(lone, rest))
      return { course: events.filter((event) => !lone.includes(event)), earlier: lone }
  }
  return { course: events, earlier: [] }
}

function isBefore(lone: readonly Merged[], rest: readonly Merged[]): boolean {
  if (new Set(lone.flatMap(documentsOf)).size > 1 || lone.some(goesOn)) return false
  const pause = daysBetween(lastOf(lone), firstOf(rest[0]!))
  return pause > longSilence ? pause > 2 * Math.max(longestPause(lone), longestPause(rest)) : pause > silence && lone.every(isOnFeast)
}

/** The longest stretch of days of which nothing is told. */
const longestPause = (inOrder: readonly Merged[]): number =>
  Math.max(0, ...inOrder.slice(1).map((event, at) => daysBetween(lastOf(inOrder.slice(0, at + 1)), firstOf(event))))

const firstOf = ({ when }: Merged): Day => when.earliest!
const lastOf = (events: readonly Merged[]): Day =>
  events.map((event) => event.when.latest ?? firstOf(event)).reduce((one, other) => (one < other ? other : one))
const documentsOf = ({ episodes }: Merged) => episodes.flatMap(({ parts }) => parts.map(({ passage }) => passage.document))
/** Told as kept up, or with no end. */
const goesOn = ({ when, episodes }: Merged): boolean =>
  when.latest === null || episodes.some(({ habit, rate }) => habit && rate !== undefined)
const isOnFeast = ({ when }: Merged): boolean => feast.test(when.text)
