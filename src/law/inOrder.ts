import type { Quote } from '#case/quote'
import type { Observation, Reading } from '#case/reading'
import type { Idea } from '#case/vocabulary'

const place = ({ document, page, start, words }: Quote): string =>
  `${document}/${String(page).padStart(5, '0')}/${String(start).padStart(8, '0')}/${words}`

/** Within a document pages and offsets are compared as numbers, which comes to the same and is far quicker. */
const byPlace = (one: Quote, other: Quote): number =>
  (one.document === other.document ? one.page - other.page || one.start - other.start : 0) || place(one).localeCompare(place(other))

const timeOf = ({ when }: Pick<Observation, 'when'>): string => when?.earliest ?? when?.latest ?? '9999'

const observed = <I extends Idea>(told: readonly Observation<I>[]): readonly Observation<I>[] =>
  told
    .map((one) => ({ one, time: timeOf(one) }))
    .sort((a, b) => (a.time === b.time ? byPlace(a.one.quote, b.one.quote) : a.time < b.time ? -1 : 1))
    .map(({ one }) => one)

const each = <K extends Idea>(records: Readonly<Record<K, readonly Observation<K>[]>>): Readonly<Record<K, readonly Observation<K>[]>> =>
  Object.fromEntries(Object.entries<readonly Observation<K>[]>(records).map(([idea, told]) => [idea, observed(told)])) as typeof records

const byQuote = <T extends Readonly<{ quote: Quote }>>(list: readonly T[]): readonly T[] =>
  [...list].sort((one, other) => byPlace(one.quote, other.quote))

/** The same reading in one fixed order (time, then place), so that nothing depends on the order in which documents were read. */
export const inOrder = (reading: Reading): Reading => ({
  ...reading,
  people: [...reading.people].sort((one, other) => one.id.localeCompare(other.id)),
  documents: [...reading.documents].sort((one, other) => one.document.localeCompare(other.document) || one.pages[0] - other.pages[0]),
  behaviours: each(reading.behaviours),
  markers: each(reading.markers),
  impact: each(reading.impact),
  counterIndications: each(reading.counterIndications),
  incidents: [...reading.incidents].sort(
    (one, other) => timeOf(one).localeCompare(timeOf(other)) || byPlace(one.from[0], other.from[0]) || one.id.localeCompare(other.id),
  ),
  riskForms: [...reading.riskForms].sort((one, other) => one.document.localeCompare(other.document) || one.tool.localeCompare(other.tool)),
  remarks: byQuote(reading.remarks),
  suspectSays: byQuote(reading.suspectSays),
  contradictions: [...reading.contradictions].sort(
    (one, other) => byPlace(one.passages[0], other.passages[0]) || one.says.localeCompare(other.says),
  ),
  mentions: byQuote(reading.mentions),
})
