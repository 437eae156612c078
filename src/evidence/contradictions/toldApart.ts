import { type Day, daysBetween, inWords } from '#case/dates'
import type { Quote } from '#case/quote'
import type { Contradiction, Incident } from '#case/reading'
import type { Passage } from '../passage.ts'
import { called, type Look, type Read } from './read.ts'

/** One paper's day and time of an event, in the words it was read from. */
type Placing = Readonly<{ quote: Quote; day: Day; time: string | undefined }>

/** Minutes from which two times of one event are not what people round. */
const apart = 45

/** One event of the chronology that two papers put on days next to each other, or at times three quarters of an hour and more apart. */
export const toldApart: Look = (read) => {
  const at = Map.groupBy(read.passages, ({ document, page }) => `${document}/${page}`)
  const passageOf = ({ document, page, start }: Quote): Passage | undefined =>
    at.get(`${document}/${page}`)?.find((one) => start >= one.start && start < one.start + one.text.length)
  return read.incidents.flatMap((incident) => {
    if (incident.rate || incident.from.length < 2 || !isShort(incident)) return []
    const placings = incident.from.flatMap((quote) => placingOf(read, quote, passageOf(quote)) ?? [])
    return [...days(read, incident, placings), ...times(read, placings)]
  })
}

const isShort = ({ when: { earliest, latest } }: Incident): boolean =>
  earliest !== null && latest !== null && daysBetween(earliest, latest) <= 1

function placingOf(read: Read, quote: Quote, passage: Passage | undefined): Placing | undefined {
  if (!passage || passage.role === 'message') return undefined
  const exact = (read.whens.get(passage)?.dates ?? []).filter(({ when }) => when.earliest !== null && when.earliest === when.latest)
  const [only] = exact
  if (exact.length === 1 && only?.when.earliest) return { quote, day: only.when.earliest, time: only.time }
  return exact.length === 0 && passage.at?.earliest ? { quote, day: passage.at.earliest, time: undefined } : undefined
}

function days(read: Read, { when: { earliest, latest } }: Incident, placings: readonly Placing[]): readonly Contradiction[] {
  if (earliest === null || latest === null || earliest === latest) return []
  const first = placings.find(({ day }) => day === earliest)
  const last = placings.find(({ day, quote }) => day === latest && quote.document !== first?.quote.document)
  if (!first || !last) return []
  const says = `One event is dated ${inWords(first.day)} in ${called(read, first.quote)} and ${inWords(last.day)} in ${called(read, last.quote)}.`
  return [{ says, passages: [first.quote, last.quote] }]
}

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

function times(read: Read, placings: readonly Placing[]): readonly Contradiction[] {
  const timed = placings.flatMap(({ time, ...one }) => (time ? [{ ...one, time }] : []))
  for (const one of timed) {
    const other = timed.find(
      ({ day, time, quote }) => day === one.day && quote.document !== one.quote.document && minutes(time) - minutes(one.time) >= apart,
    )
    if (other)
      return [
        {
          says: `One event of ${inWords(one.day)} is timed ${one.time} in ${called(read, one.quote)} and ${other.time} in ${called(read, other.quote)}.`,
          passages: [one.quote, other.quote],
        },
      ]
  }
  return []
}
