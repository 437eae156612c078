import { type Day, daysAfter, daysBetween, monthsAfter } from '#case/dates'
import { dayOn, firstOf, lastOf, mondayOf, monthOf, nthWeekday, weekdayOf, yearOf } from './calendar.ts'
import { feasts } from './feasts.ts'
import type { From, Part, Said, Season, Unit, Year } from './said.ts'

/** The days a date may be: either end is null where the words leave it open. */
export type Span = readonly [earliest: Day | null, latest: Day | null]
type Days = readonly [earliest: Day, latest: Day]

/**
 * What a date is read against. `written`: when the words were written; `notAfter`: the last day of the file, where that is not known.
 * `mayRunOn`: the words may speak of days after those (a log, a form brought up to date, "the hearing on").
 * `previous`: the date told before. `year`: the year of the file, for want of anything better.
 */
export type Scene = Readonly<{
  written: Day | undefined
  notAfter: Day | undefined
  mayRunOn: boolean
  previous: Days | undefined
  year: number | undefined
  anchors: ReadonlyMap<string, Said>
}>

/** The last day the words can speak of as past. */
const boundOf = (scene: Scene): Day | undefined => scene.written ?? scene.notAfter

const nowhere: Span = [null, null]
const bothEnds = (span: Span | undefined): Days | undefined => (span?.[0] && span[1] ? [span[0], span[1]] : undefined)

/** Places a date in the calendar; both ends null where the scene does not settle it, `undefined` where there is no such day. */
export function place(said: Said, scene: Scene): Span | undefined {
  switch (said.kind) {
    case 'day':
      return placeDay(said, scene)
    case 'month':
      return yearly(said.year, scene, (year) => inMonth(year, said.month, said.part, said.week))
    case 'season':
      return typeof said.year === 'number' && said.season === 'winter' && !said.part
        ? eitherWinter(century(said.year, scene))
        : yearly(said.year, scene, (year) => inSeason(year, said.season, said.part))
    case 'feast':
      return yearly(said.year, scene, (year) => spread(feasts[said.feast](year), said.spread))
    case 'nthWeekday':
      return yearly(said.year, scene, (year) => {
        const on = nthWeekday(year, said.month, said.weekday, said.nth)
        return on && [on, on]
      })
    case 'year': {
      const year = yearSaid(said.year, scene)
      return year === undefined ? nowhere : inYear(year, said.part)
    }
    case 'anchor': {
      const anchor = scene.anchors.get(said.name)
      return anchor ? place(anchor, scene) : nowhere
    }
    case 'weekday':
      return placeWeekday(said, scene)
    case 'shift':
      return placeShift(said, scene)
    case 'block':
      return placeBlock(said, scene)
    case 'span':
      return placeSpan(said, scene)
    case 'open':
      return placeOpen(said, scene)
    case 'about': {
      const of = bothEnds(place(said.of, scene))
      const widened = said.of.kind === 'day' ? 3 : said.of.kind === 'feast' ? 7 : said.of.kind === 'shift' && said.of.unit === 'day' ? 1 : 0
      return of ? [daysAfter(of[0], -widened), daysAfter(of[1], widened)] : nowhere
    }
    case 'either': {
      const ends = [place(said.one, scene), place(said.other, scene)].map(bothEnds).filter((span) => span !== undefined)
      const days = ends.flat().sort()
      return days[0] && days.at(-1) ? [days[0], days.at(-1) as Day] : nowhere
    }
    case 'unplaced':
      return nowhere
  }
}

/** Two figures are of this century unless that would be more than ten years after the writing. */
const century = (year: number, scene: Scene): number => {
  if (year > 99) return year
  const bound = boundOf(scene)
  const now = bound ? yearOf(bound) : (scene.year ?? 2030)
  return 2000 + year <= now + 10 ? 2000 + year : 1900 + year
}

function yearSaid(year: Year | undefined, scene: Scene): number | undefined {
  if (typeof year === 'number') return century(year, scene)
  if (year === 'that') return scene.previous && yearOf(scene.previous[0])
  const written = scene.written ? yearOf(scene.written) : undefined
  if (written === undefined || year === undefined || year === 'recent') return undefined
  return year === 'last' ? written - 1 : year === 'next' ? written + 1 : written
}

/** The narrative's own date guides a year only while the tale is told within three years of it. */
function guide(scene: Scene): Days | undefined {
  const bound = boundOf(scene)
  return scene.previous && (!bound || Math.abs(daysBetween(scene.previous[0], bound)) <= 3 * 366) ? scene.previous : undefined
}

/** How far a candidate lies from the date told before: tales move forward, so going back costs more. */
const fromTale = (days: Days, tale: Days, backward: number): number => {
  if (days[1] >= tale[0] && days[0] <= tale[1]) return 0
  return days[0] > tale[1] ? daysBetween(tale[1], days[0]) : daysBetween(days[1], tale[0]) * backward
}

const fromWriting = (days: Days, written: Day): number =>
  days[0] <= written ? Math.max(0, daysBetween(days[1], written)) : daysBetween(written, days[0]) * 4

/** The likeliest of several days: not after the writing, nearest to the date told before, else nearest to the writing. */
function likeliest(candidates: readonly Days[], scene: Scene, backward: number): Days | undefined {
  const written = boundOf(scene)
  const possible = written && !scene.mayRunOn ? candidates.filter((days) => days[0] <= written) : candidates
  const tale = guide(scene)
  const cost = (days: Days) => (tale ? fromTale(days, tale, backward) : written ? fromWriting(days, written) : 0)
  if (!tale && !written) return undefined
  return [...possible].sort((a, b) => cost(a) - cost(b) || (a[0] < b[0] ? 1 : -1))[0]
}

function yearly(said: Year | undefined, scene: Scene, inThat: (year: number) => Days | undefined): Span | undefined {
  const year = yearSaid(said, scene)
  if (year !== undefined) return inThat(year)
  if (said !== undefined && said !== 'recent') return nowhere
  const bound = boundOf(scene)
  const base = bound ? yearOf(bound) : scene.previous ? yearOf(scene.previous[1]) : scene.year
  if (base === undefined) return nowhere
  if (!bound && !scene.previous) return inThat(base)
  const tale = said === 'recent' ? { ...scene, previous: undefined } : scene
  const before = said === 'recent' ? bound : undefined
  const candidates = [-4, -3, -2, -1, 0, 1, 2].map((step) => inThat(base + step)).filter((days) => days !== undefined)
  return likeliest(before ? candidates.filter((days) => days[1] < before) : candidates, tale, 2) ?? nowhere
}

function placeDay(said: Extract<Said, { kind: 'day' }>, scene: Scene): Span | undefined {
  const { month } = said
  if (month !== undefined) {
    const fits = (days: Days) => said.weekday === undefined || weekdayOf(days[0]) === said.weekday
    const on = (year: number): Days | undefined => {
      const found = dayOn(year, month, said.day)
      return found && [found, found]
    }
    const placed = yearly(said.year, scene, on)
    if (!placed || said.year !== undefined || said.weekday === undefined || fits(placed as Days) || guide(scene)) return placed
    const fitting = yearly(undefined, scene, (year) => {
      const days = on(year)
      return days && fits(days) ? days : undefined
    })
    return bothEnds(fitting) ? fitting : placed
  }
  const base = guide(scene)?.[0] ?? boundOf(scene)
  if (!base) return nowhere
  const months = [-2, -1, 0, 1, 2].map((step) => monthsAfter(firstOf(yearOf(base), monthOf(base)), step))
  const candidates = months.flatMap((first): Days[] => {
    const on = dayOn(yearOf(first), monthOf(first), said.day)
    return on ? [[on, on]] : []
  })
  const fitting = said.weekday === undefined ? [] : candidates.filter(([on]) => weekdayOf(on) === said.weekday)
  return likeliest(fitting.length > 0 ? fitting : candidates, scene, 6) ?? nowhere
}

const parts: Record<Part, readonly [first: number, last: number]> = { early: [1, 10], mid: [11, 20], late: [21, 31] }

function inMonth(year: number, month: number, part: Part | undefined, week: number | undefined): Days {
  const last = lastOf(year, month)
  if (week === -1) return [daysAfter(last, -6), last]
  if (week !== undefined) return [dayOn(year, month, week * 7 - 6) as Day, dayOn(year, month, week * 7) as Day]
  if (!part) return [firstOf(year, month), last]
  const [first, end] = parts[part]
  return [dayOn(year, month, first) as Day, dayOn(year, month, end) ?? last]
}

const seasonStarts: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** Three whole months; a winter begins in the December of its year. */
function inSeason(year: number, season: Season, part: Part | undefined): Days {
  const start = seasonStarts[season]
  const step = part === 'mid' ? 1 : part === 'late' ? 2 : 0
  const first = firstOf(year, start + step)
  const last = part ? first : firstOf(year, start + 2)
  return [first, lastOf(yearOf(last), monthOf(last))]
}

/** "Winter 2023" may be the one that ended in that year or the one that began in it. */
const eitherWinter = (year: number): Days => [firstOf(year, 1), lastOf(year + 1, 2)]

function inYear(year: number, part: Part | undefined): Days {
  const [from, to] = part === 'early' ? [1, 4] : part === 'mid' ? [5, 8] : part === 'late' ? [9, 12] : [1, 12]
  return [firstOf(year, from), lastOf(year, to)]
}

const spread = (days: Days, how: 'on' | 'over' | 'around'): Days =>
  how === 'on' ? days : how === 'over' ? [daysAfter(days[0], -2), daysAfter(days[1], 6)] : [daysAfter(days[0], -7), daysAfter(days[1], 7)]

function origin(from: From, scene: Scene): Days | undefined {
  if (from === 'written') return scene.written && [scene.written, scene.written]
  if (from === 'previous') return scene.previous
  return bothEnds(place(from, scene))
}

function placeWeekday(said: Extract<Said, { kind: 'weekday' }>, scene: Scene): Span {
  const told = origin(said.from, scene)
  const narrow = told && daysBetween(told[0], told[1]) <= 10 ? told : undefined
  const onOrAfter = (from: Day) => daysAfter(from, (said.weekday - weekdayOf(from) + 7) % 7)
  const onOrBefore = (from: Day) => daysAfter(from, -((weekdayOf(from) - said.weekday + 7) % 7))
  const just = (on: Day): Span => [on, on]
  if (said.which === 'after') return narrow ? just(onOrAfter(daysAfter(narrow[1], 1))) : nowhere
  if (said.which === 'before') return narrow ? just(onOrBefore(daysAfter(narrow[0], -1))) : nowhere
  const next = narrow && onOrAfter(narrow[0])
  const bound = boundOf(scene)
  if (next && (!bound || scene.mayRunOn || next <= bound)) return just(next)
  return scene.written && !told ? just(onOrBefore(scene.written)) : nowhere
}

/** How loosely people count: days not at all, weeks to within three days, months a fortnight, years three months. */
const looseness: Record<Unit, number> = { day: 0, week: 3, month: 15, year: 90 }

function placeShift(said: Extract<Said, { kind: 'shift' }>, scene: Scene): Span {
  const from = origin(said.from, scene)
  if (!from) return nowhere
  const on = (day: Day, steps: number): Day =>
    said.unit === 'day'
      ? daysAfter(day, steps)
      : said.unit === 'week'
        ? daysAfter(day, 7 * steps)
        : monthsAfter(day, steps * (said.unit === 'year' ? 12 : 1))
  const loose = looseness[said.unit]
  return [daysAfter(on(from[0], said.least), -loose), daysAfter(on(from[1], said.most), loose)]
}

function placeBlock(said: Extract<Said, { kind: 'block' }>, scene: Scene): Span {
  const from = origin(said.from, scene)
  if (!from) return nowhere
  const [first, last] = from
  switch (said.unit) {
    case 'week': {
      const monday = daysAfter(mondayOf(first), 7 * said.steps)
      return [monday, daysAfter(mondayOf(last), 7 * said.steps + 6)]
    }
    case 'weekend': {
      const saturday = (on: Day) => daysAfter(mondayOf(on), 5)
      const steps = said.from === 'written' || said.from === 'previous' ? said.steps : said.steps < 0 ? -1 : weekdayOf(last) === 0 ? 1 : 0
      return [daysAfter(saturday(first), 7 * steps), daysAfter(saturday(last), 7 * steps + 1)]
    }
    case 'month': {
      const start = monthsAfter(firstOf(yearOf(first), monthOf(first)), said.steps)
      const end = monthsAfter(firstOf(yearOf(last), monthOf(last)), said.steps)
      return [start, lastOf(yearOf(end), monthOf(end))]
    }
    case 'year':
      return [firstOf(yearOf(first) + said.steps, 1), lastOf(yearOf(last) + said.steps, 12)]
  }
}

function placeSpan(said: Extract<Said, { kind: 'span' }>, scene: Scene): Span | undefined {
  const to = place(said.to, scene)
  const ends = bothEnds(to)
  const yearless = 'year' in said.from || !ends ? scene : { ...scene, written: ends[1], mayRunOn: false, previous: undefined }
  const from = place(said.from, yearless)
  if (!from || !to) return undefined
  return from[0] && to[1] && from[0] <= to[1] ? [from[0], to[1]] : nowhere
}

function placeOpen(said: Extract<Said, { kind: 'open' }>, scene: Scene): Span {
  // "Before Christmas" may be the one to come.
  const ahead = said.side === 'until' || said.side === 'before'
  const of = bothEnds(place(said.of, ahead ? { ...scene, mayRunOn: true } : scene))
  if (!of) return nowhere
  const written = scene.written && scene.written >= of[0] ? scene.written : null
  switch (said.side) {
    case 'since':
      return [of[0], written]
    case 'after':
      return [of[1], written]
    case 'until':
      return [null, of[1]]
    case 'before':
      return [null, of[0]]
  }
}
