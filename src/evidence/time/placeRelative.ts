import { type Day, daysAfter, daysBetween, monthsAfter } from '#case/dates'
import { firstOf, lastOf, mondayOf, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { Said, Unit } from './said.ts'
import { boundOf, type Days, nowhere, type Scene, type Span } from './scene.ts'

/** A weekday, by the date told before or by the day of writing. */
export function placeWeekday(said: Extract<Said, { kind: 'weekday' }>, told: Days | undefined, scene: Scene): Span {
  const narrow = told && daysBetween(told[0], told[1]) <= 10 ? told : undefined
  const onOrAfter = (from: Day) => daysAfter(from, (said.weekday - weekdayOf(from) + 7) % 7)
  const onOrBefore = (from: Day) => daysAfter(from, -((weekdayOf(from) - said.weekday + 7) % 7))
  const just = (on: Day): Span => [on, on]
  if (said.which === 'after') return narrow ? just(onOrAfter(daysAfter(narrow[1], 1))) : nowhere
  if (said.which === 'before') return narrow ? just(onOrBefore(daysAfter(narrow[0], -1))) : nowhere
  const next = narrow && onOrAfter(narrow[0])
  const bound = boundOf(scene)
  // "He'd been there on the Wednesday", told after Thursday: the day before it, not six days on.
  const back = narrow && daysAfter(onOrAfter(narrow[1]), -7)
  if (narrow && back && next && scene.earlier && daysBetween(back, narrow[0]) <= 2 && daysBetween(narrow[1], next) > 3) return just(back)
  if (next && (!bound || scene.mayRunOn || next <= bound)) return just(next)
  return scene.written && !told ? just(onOrBefore(scene.written)) : nowhere
}

/** How loosely people count: days not at all, weeks to within three days, months a fortnight, years three months. */
const looseness: Record<Unit, number> = { day: 0, week: 3, month: 15, year: 90 }

/** So many days, weeks, months or years on from other days. */
export function placeShift(said: Extract<Said, { kind: 'shift' }>, from: Days | undefined): Span {
  // "The next morning" after a month has been named is no month of mornings.
  if (!from || (said.from === 'previous' && said.unit === 'day' && said.least === said.most && daysBetween(from[0], from[1]) > 13))
    return nowhere
  const on = (day: Day, steps: number): Day =>
    said.unit === 'day'
      ? daysAfter(day, steps)
      : said.unit === 'week'
        ? daysAfter(day, 7 * steps)
        : monthsAfter(day, steps * (said.unit === 'year' ? 12 : 1))
  const loose = looseness[said.unit]
  return [daysAfter(on(from[0], said.least), -loose), daysAfter(on(from[1], said.most), loose)]
}

/** The whole week, weekend, month or year of other days. */
export function placeBlock(said: Extract<Said, { kind: 'block' }>, from: Days | undefined): Span {
  if (!from) return nowhere
  const [first, last] = from
  switch (said.unit) {
    case 'week': {
      const monday = daysAfter(mondayOf(first), 7 * said.steps)
      return [monday, daysAfter(mondayOf(last), 7 * said.steps + 6)]
    }
    case 'weekend': {
      const saturday = (on: Day) => daysAfter(mondayOf(on), 5)
      const steps =
        said.from === 'written' || said.from === 'previous' ? said.steps : said.steps <= 0 ? said.steps : weekdayOf(last) === 0 ? 1 : 0
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
