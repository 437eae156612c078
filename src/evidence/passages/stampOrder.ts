/** Which of the figures of a date comes first: the day, as here, or the month, as telephones set up for America write it. */
export type StampOrder = 'day first' | 'month first'

const stamped =
  /(?:^|[\n[(\t])[^\w\n]{0,3}(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4}|\d{2})[,\s]{1,3}(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?<half>\s?[AP]M\b)?/g

/**
 * The order in which a list of messages writes its dates, as its own figures show: a thirteenth month is a day; a list runs forwards in time;
 * `3/4/25, 7:40 PM` without noughts is how America writes. The day first where nothing shows it.
 */
export function stampOrder(text: string): StampOrder {
  const stamps = [...text.matchAll(stamped)].map(({ groups = {} }) => groups)
  const pairs = stamps.map(({ one, two, year }) => ({ one: Number(one), two: Number(two), year: Number(year) }))
  const [overFirst, overSecond] = [pairs.some(({ one }) => one > 12), pairs.some(({ two }) => two > 12)]
  if (overFirst || overSecond) return overFirst ? 'day first' : 'month first'
  const isOrdered = (of: (pair: (typeof pairs)[number]) => number) => pairs.every((pair, at) => at === 0 || of(pairs[at - 1]!) <= of(pair))
  const runsByDay = isOrdered(({ one, two, year }) => year * 10_000 + two * 100 + one)
  const runsByMonth = isOrdered(({ one, two, year }) => year * 10_000 + one * 100 + two)
  if (runsByDay !== runsByMonth) return runsByDay ? 'day first' : 'month first'
  const isAmerican =
    stamps.length > 0 && stamps.every(({ one, year, half }) => half !== undefined && year?.length === 2 && !one?.startsWith('0'))
  return isAmerican ? 'month first' : 'day first'
}
