import type { Feast } from './feasts.ts'

/** The year as the words give it: a number (below 100 where two figures were written), `last`, `this` or `next` year, `that` year, or `recent`: the last such day before writing. */
export type Year = number | 'last' | 'recent' | 'this' | 'next' | 'that'

/** Early, middle or late in a month, a season or a year. */
export type Part = 'early' | 'mid' | 'late'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Unit = 'day' | 'week' | 'month' | 'year'

/** From what day a relative date counts: the day of writing, the date told before, or another date. */
export type From = 'written' | 'previous' | Said

/** A date as said, before it is placed in the calendar. Months count from 1, weekdays from 0 (Sunday). */
export type Said =
  | { kind: 'day'; day: number; month?: number; year?: Year; weekday?: number }
  | { kind: 'month'; month: number; year?: Year; part?: Part; week?: number }
  | { kind: 'season'; season: Season; year?: Year; part?: Part }
  | { kind: 'year'; year: Year; part?: Part }
  | { kind: 'feast'; feast: Feast; year?: Year; spread: 'on' | 'over' | 'around' }
  | { kind: 'anchor'; name: string }
  | { kind: 'weekday'; weekday: number; which: 'plain' | 'before' | 'after'; from: From }
  | { kind: 'nthWeekday'; weekday: number; nth: number; month: number; year?: Year }
  /** Some whole units on from a day; `least` to `most`, negative for before. Weeks and longer are loose: people round them. */
  | { kind: 'shift'; from: From; unit: Unit; least: number; most: number }
  /** The whole week, weekend, month or year that a day is in, or one some steps on. */
  | { kind: 'block'; from: From; unit: 'week' | 'weekend' | 'month' | 'year'; steps: number }
  | { kind: 'span'; from: Said; to: Said }
  | { kind: 'open'; side: 'since' | 'until' | 'before' | 'after'; of: Said }
  | { kind: 'about'; of: Said }
  | { kind: 'either'; one: Said; other: Said }
  /** A day named in words that no calendar of ours can place. */
  | { kind: 'unplaced' }

/** What a reader of one form of date found: the date and the index of the token after it. */
export type Found = Readonly<{ said: Said; next: number }>
