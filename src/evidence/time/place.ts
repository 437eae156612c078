import { type Day, daysAfter, daysBetween, monthsAfter } from '#case/dates'
import { dayOn, firstOf, monthOf, nthWeekday, weekdayOf, yearOf } from './calendar.ts'
import { feasts } from './feasts.ts'
import { likeliest, yearly } from './likeliest.ts'
import { placeBlock, placeShift, placeWeekday } from './placeRelative.ts'
import type { From, Said } from './said.ts'
import { bothEnds, boundOf, century, type Days, guide, nowhere, type Scene, type Span, yearSaid } from './scene.ts'
import { eitherWinter, inMonth, inSeason, inYear, spread } from './stretches.ts'

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
    case 'weekday': {
      const placed = placeWeekday(said, origin(said.from, scene), scene)
      const bound = boundOf(scene)
      const toCome = said.from === 'written' && bound !== undefined && !scene.mayRunOn && placed[0] !== null && placed[0] > bound
      // "Next Friday he was there", in an account of what is over: the Friday after the day told before.
      return toCome ? placeWeekday({ ...said, from: 'previous' }, scene.previous, scene) : placed
    }
    case 'shift':
      return placeShift(said, origin(said.from, scene))
    case 'block': {
      const placed = placeBlock(said, origin(said.from, scene))
      const bound = boundOf(scene)
      const toCome = said.from === 'written' && said.steps > 0 && bound !== undefined && !scene.mayRunOn
      // "Next week it was how much I had lost", in an account of what is over: the week after the day told before.
      return toCome ? placeBlock(said, scene.previous) : placed
    }
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

/** "Friday 19th May" in a statement of April: added some weeks after it was dated, where that day is such a weekday, and the file had hardly ended. */
function addedLater(weekday: number, scene: Scene, on: (year: number) => Days | undefined): Days | undefined {
  const { written, notAfter } = scene
  if (!written || !notAfter) return undefined
  const later = [on(yearOf(written)), on(yearOf(written) + 1)].flatMap((days) => (days && days[0] > written ? [days] : []))
  return later.find(([day]) => weekdayOf(day) === weekday && daysBetween(written, day) <= 120 && daysBetween(notAfter, day) <= 31)
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
    const there = bothEnds(placed)
    if (!placed || !there || said.year !== undefined || said.weekday === undefined || fits(there)) return placed
    // "On 3 November, Monday": a weekday that fits the last such day before the writing tells that day, whatever setting of years ago was told before it.
    const lately = bothEnds(yearly(undefined, { ...scene, previous: undefined, known: new Set() }, on))
    if (lately && !scene.toCome && fits(lately)) return lately
    const fitting = bothEnds(
      yearly(undefined, scene, (year) => {
        const days = on(year)
        return days && fits(days) ? days : undefined
      }),
    )
    // A weekday is more often right than the tale is near; but one that asks for a year further off than the next is a slip.
    if (fitting && Math.abs(daysBetween(there[0], fitting[0])) <= 366) return fitting
    return addedLater(said.weekday, scene, on) ?? (fitting && !guide(scene) ? fitting : placed)
  }
  const tale = guide(scene)
  // "Together from July to 11 September. Then on the 13th": the tale has come to the end of a long stretch.
  if (tale && daysBetween(tale[0], tale[1]) > 45) return placeDay(said, { ...scene, previous: [tale[1], tale[1]] })
  const base = tale?.[0] ?? boundOf(scene)
  if (!base) return nowhere
  const months = [-2, -1, 0, 1, 2].map((step) => monthsAfter(firstOf(yearOf(base), monthOf(base)), step))
  const candidates = months.flatMap((first): Days[] => {
    const on = dayOn(yearOf(first), monthOf(first), said.day)
    return on ? [[on, on]] : []
  })
  const again = candidates.find(
    ([on]) => scene.told?.has(on) && monthOf(on) === monthOf(base) && (!boundOf(scene) || on <= boundOf(scene)!),
  )
  const fitting = said.weekday === undefined ? [] : candidates.filter(([on]) => weekdayOf(on) === said.weekday)
  if (again && fitting.length === 0) return again
  // "On the 9th he shouted that he'd been in my loft on the 1st": before what was told.
  const past = scene.earlier ? candidates.filter(([on]) => on <= base && daysBetween(on, base) <= 14) : []
  return likeliest(fitting.length > 0 ? fitting : past.length > 0 ? past : candidates, scene, 6) ?? nowhere
}

function origin(from: From, scene: Scene): Days | undefined {
  if (from === 'written') return scene.written && [scene.written, scene.written]
  if (from === 'previous') return scene.previous
  return bothEnds(place(from, scene))
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
  // "Since January", in a report that may be brought up to date, is the January before it.
  const past = said.side === 'since' && ['month', 'season', 'feast'].includes(said.of.kind)
  const isThen = said.of.kind === 'shift' && said.of.from === 'previous' && said.of.least === 0
  const of = isThen
    ? scene.previous
    : bothEnds(place(said.of, ahead ? { ...scene, mayRunOn: true } : past ? { ...scene, mayRunOn: false } : scene))
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
