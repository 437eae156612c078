import { type Day, inWords, type When } from './dates.ts'

/** From when something is told to go on, no more exact than its words: a month (`2024-01`) for "since January", a year for "since 2024", else the day. */
export function goingOnFrom(earliest: Day, text: string): string {
  if (!earliest.endsWith('-01') || /\b0?1(?:st)?\b|\bfirst\b|\bnew year/i.test(text)) return earliest
  const [, month = ''] = inWords(earliest).split(' ')
  return earliest.slice(5, 7) !== '01' || new RegExp(month.slice(0, 3), 'i').test(text) ? earliest.slice(0, 7) : earliest.slice(0, 4)
}

type Forms = Readonly<{ date: string | null; latest: string | null }>

const lastOfMonth = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** A date as the check report has it: a day, a month (`2025-03`), a year, or the first and last day it may have been. */
export function dateForms({ earliest, latest, text }: When): Forms {
  if (earliest === null) return { date: null, latest }
  if (latest === null) return { date: goingOnFrom(earliest, text), latest: null }
  if (earliest === latest) return { date: earliest, latest: null }
  const [year, month] = earliest.split('-').map(Number) as [number, number]
  if (earliest === (`${earliest.slice(0, 4)}-01-01` as Day) && latest === (`${earliest.slice(0, 4)}-12-31` as Day)) {
    return { date: earliest.slice(0, 4), latest: null }
  }
  if (earliest.endsWith('-01') && latest === lastOfMonth(year, month)) return { date: earliest.slice(0, 7), latest: null }
  return { date: earliest, latest }
}
