import type { Day, When } from '#case/dates'

type Forms = Readonly<{ date: string | null; latest: string | null }>

const lastOfMonth = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

/** A date as the check report has it: a day, a month (`2025-03`), a year, or the first and last day it may have been. */
export function dateForms({ earliest, latest }: When): Forms {
  if (earliest === null || latest === null) return { date: earliest ?? null, latest: latest ?? null }
  if (earliest === latest) return { date: earliest, latest: null }
  const [year, month] = earliest.split('-').map(Number) as [number, number]
  if (earliest === (`${earliest.slice(0, 4)}-01-01` as Day) && latest === (`${earliest.slice(0, 4)}-12-31` as Day)) {
    return { date: earliest.slice(0, 4), latest: null }
  }
  if (earliest.endsWith('-01') && latest === lastOfMonth(year, month)) return { date: earliest.slice(0, 7), latest: null }
  return { date: earliest, latest }
}

/** The oldest first; what cannot be placed comes last, in the order it was read. */
export const byDate = (a: When, b: When): number =>
  (a.earliest ?? a.latest ?? '9999').localeCompare(b.earliest ?? b.latest ?? '9999') ||
  (a.latest ?? '9999').localeCompare(b.latest ?? '9999')
