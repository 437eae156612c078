import { type Day, daysBetween } from '#case/dates'
import { yearOf } from './calendar.ts'
import type { Said, Year } from './said.ts'

/** The days a date may be: either end is null where the words leave it open. */
export type Span = readonly [earliest: Day | null, latest: Day | null]

/** Days of which both ends are known. */
export type Days = readonly [earliest: Day, latest: Day]

/**
 * What a date is read against. `written`: when the words were written; `notAfter`: the last day of the file, where that is not known.
 * `mayRunOn`: the words may speak of days after those (a log, a form brought up to date, "the hearing on"); `toCome`: they do ("a baby due in").
 * `previous`: the date told before. `year`: the year of the file, for want of anything better.
 */
export type Scene = Readonly<{
  written: Day | undefined
  notAfter: Day | undefined
  mayRunOn: boolean
  toCome?: boolean
  /** Told as what the tale had come to: "by Christmas" is the next one. */
  forward?: boolean
  /** Told as what had been before: "he'd rung on the Wednesday". */
  earlier?: boolean
  previous: Days | undefined
  /** Whether the date before stands beside it, as in "on the 14th and the 20th". */
  beside?: boolean
  year: number | undefined
  anchors: ReadonlyMap<string, Said>
  /** Days that other papers of the file name with their year. */
  known?: ReadonlySet<Day>
  /** Days this paper has told of already: "on the 10th", of a month told of, is one of them. */
  told?: ReadonlySet<Day>
}>

/** The last day the words can speak of as past. */
export const boundOf = (scene: Scene): Day | undefined => scene.written ?? scene.notAfter

/** Both ends open: said, and not to be placed. */
export const nowhere: Span = [null, null]

/** The days of a date whose two ends are known. */
export const bothEnds = (span: Span | undefined): Days | undefined => (span?.[0] && span[1] ? [span[0], span[1]] : undefined)

/** Two figures are of this century unless that would be more than ten years after the writing. */
export const century = (year: number, scene: Scene): number => {
  if (year > 99) return year
  const bound = boundOf(scene)
  const now = bound ? yearOf(bound) : (scene.year ?? 2030)
  return 2000 + year <= now + 10 ? 2000 + year : 1900 + year
}

/** The year said, where the scene settles it. */
export function yearSaid(year: Year | undefined, scene: Scene): number | undefined {
  if (typeof year === 'number') return century(year, scene)
  if (year === 'that') return scene.previous && yearOf(scene.previous[0])
  const written = scene.written ? yearOf(scene.written) : undefined
  if (written === undefined || year === undefined || year === 'recent') return undefined
  return year === 'last' ? written - 1 : year === 'next' ? written + 1 : written
}

/** The narrative's own date guides a year only while the tale is told within three years of it. */
export function guide(scene: Scene): Days | undefined {
  const bound = boundOf(scene)
  return scene.previous && (!bound || Math.abs(daysBetween(scene.previous[0], bound)) <= 3 * 366) ? scene.previous : undefined
}
