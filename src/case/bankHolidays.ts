import type { Day } from './dates.ts'

/**
 * Bank and public holidays in England and Wales: Banking and Financial Dealings Act 1971 s 1 and Schedule 1, with the days moved or added by
 * royal proclamation, and Good Friday and Christmas Day, which are holidays at common law. As listed at https://www.gov.uk/bank-holidays.
 * A year is added here once its holidays are announced.
 */
const byYear: Readonly<Record<number, readonly string[]>> = {
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28', '12-25'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
}

export const bankHolidays: ReadonlySet<Day> = new Set(
  Object.entries(byYear).flatMap(([year, days]) => days.map((day) => `${year}-${day}` as Day)),
)

/** Outside these days the list is empty, and a count of working days may be wrong by a holiday. */
export const holidaysKnown: readonly [from: Day, until: Day] = ['2023-01-01', '2028-12-31']
