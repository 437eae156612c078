import type { DocumentId } from '#case/ids'
import { folded, overlap, type Quote } from '#case/quote'
import type { DocumentReading, Incident, Observation, Person, Reading } from '#case/reading'
import type { Remark } from '#case/remarks'
import type { FormAnswer } from '#case/riskForm'
import { behaviours, counterIndications, type Idea, impacts, markers } from '#case/vocabulary'
import { alike, anchored, distance, likeness, type Pages } from './anchor.ts'

/** One finding while the steps are gone through. `gone` once it was rejected, merged away or split; `steps` are the numbers of those that spoke of it. */
export type Entry<T> = { value: T; gone: boolean; steps: number[] }

/** An answer and where in the reading's forms it stands. */
export type PlacedAnswer = Readonly<{
  document: DocumentId
  form: number
  block: 'questions' | 'stalkingQuestions'
  at: number
  answer: FormAnswer
}>

/** A reading taken apart into its findings, for the steps to be laid over. */
export type Work = {
  observation: Entry<Observation>[]
  incident: Entry<Incident>[]
  /** Those told of the time before the course of conduct. */
  earlier: Entry<Incident>[]
  person: Entry<Person>[]
  document: Entry<DocumentReading>[]
  answer: Entry<PlacedAnswer>[]
  remark: Entry<Remark>[]
}

export const entryOf = <T>(value: T): Entry<T> => ({ value, gone: false, steps: [] })
const entries = <T>(values: readonly T[]) => values.map(entryOf)

export const workOf = (reading: Reading): Work => ({
  observation: entries<Observation>([
    ...behaviours.flatMap((idea) => reading.behaviours[idea]),
    ...markers.flatMap((idea) => reading.markers[idea]),
    ...impacts.flatMap((idea) => reading.impact[idea]),
    ...counterIndications.flatMap((idea) => reading.counterIndications[idea]),
  ]),
  incident: entries(reading.incidents),
  earlier: entries(reading.earlier ?? []),
  person: entries(reading.people),
  document: entries(reading.documents),
  answer: entries(
    reading.riskForms.flatMap(({ document, questions, stalkingQuestions }, form) =>
      Object.entries({ questions, stalkingQuestions }).flatMap(([block, answers]) =>
        answers.map((answer, at): PlacedAnswer => ({ document, form, block: block as PlacedAnswer['block'], at, answer })),
      ),
    ),
  ),
  remark: entries(reading.remarks),
})

const live = <T>(all: readonly Entry<T>[]): readonly T[] => all.flatMap(({ value, gone }) => (gone ? [] : [value]))

/** The findings put together again; what the steps cannot touch is as it was read. */
export function readingOf(reading: Reading, work: Work): Reading {
  const observed = live(work.observation)
  const of = <I extends Idea>(ideas: readonly I[]) =>
    Object.fromEntries(ideas.map((idea) => [idea, observed.filter((one) => one.idea === idea)])) as unknown as Readonly<
      Record<I, readonly Observation<I>[]>
    >
  const answers = live(work.answer)
  const answered = (form: number, block: PlacedAnswer['block']) =>
    answers.filter((one) => one.form === form && one.block === block).map(({ answer }) => answer)
  return {
    ...reading,
    people: live(work.person),
    documents: live(work.document),
    behaviours: of(behaviours),
    markers: of(markers),
    impact: of(impacts),
    counterIndications: of(counterIndications),
    incidents: live(work.incident).toSorted(inTime),
    ...(reading.earlier && { earlier: live(work.earlier) }),
    riskForms: reading.riskForms.map((form, at) => ({
      ...form,
      questions: answered(at, 'questions'),
      stalkingQuestions: answered(at, 'stalkingQuestions'),
    })),
    remarks: live(work.remark),
  }
}

const dayOf = ({ when }: Incident) => when.earliest ?? when.latest ?? '9999'
const inTime = (one: Incident, other: Incident): number => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0)

export const touches = (passages: readonly Quote[], quote: Quote): boolean => passages.some((passage) => overlap(passage, quote))

export type Matched<T> = Readonly<{ entry: Entry<T>; state: 'stands' | 'moved' }>

/**
 * The entry read from a passage: the same words, the nearest where they stand twice. Only where the words themselves are not in the document any more,
 * words like them on the same page will do. What is gone is looked at last.
 */
export function byPassage<T>(all: readonly Entry<T>[], quoteOf: (value: T) => Quote, quote: Quote, pages: Pages): Matched<T> | undefined {
  const words = folded(quote.words)
  const near = all.filter(({ value }) => quoteOf(value).document === quote.document)
  const exact = near.filter(({ value }) => folded(quoteOf(value).words) === words)
  const [nearest] = exact.toSorted(
    (one, other) => Number(one.gone) - Number(other.gone) || distance(quote, quoteOf(one.value)) - distance(quote, quoteOf(other.value)),
  )
  if (nearest) return { entry: nearest, state: quoteOf(nearest.value).page === quote.page ? 'stands' : 'moved' }
  const now = anchored(quote, pages).quote
  if (!now || folded(now.words) === words) return undefined
  const [like] = near
    .filter(({ value, gone }) => !gone && quoteOf(value).page === quote.page)
    .map((entry) => ({ entry, worth: likeness(quoteOf(entry.value).words, quote.words) }))
    .filter(({ worth }) => worth >= alike)
    .toSorted((one, other) => other.worth - one.worth)
  return like && { entry: like.entry, state: 'moved' }
}
