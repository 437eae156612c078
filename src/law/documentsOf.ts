import type { Day } from '#case/dates'
import type { DocumentId } from '#case/ids'
import { type Quote, quotesOf } from '#case/quote'
import type { DocumentReading, Reading } from '#case/reading'
import type { RiskForm } from '#case/riskForm'
import type { DocumentKind } from '#case/vocabulary'
import { oncePerReading } from './oncePerReading.ts'
import { dated } from './wording.ts'

/** The documents of the file that are of one of these kinds, each once: a copy is no second one. */
export const documentsOf = (reading: Reading, ...kinds: DocumentKind[]): readonly DocumentReading[] =>
  reading.documents.filter(({ kind, copyOf }) => kinds.includes(kind) && copyOf === undefined)

/** Whether a passage stands in a document, or in the part of a bundle, that is of one of these kinds. */
export const isIn = (reading: Reading, quote: Quote, ...kinds: DocumentKind[]): boolean =>
  reading.documents.some(
    ({ kind, document, pages: [first, last] }) =>
      kinds.includes(kind) && document === quote.document && first <= quote.page && quote.page <= last,
  )

/** Words to show that a document is there: its author and date, else whatever was read from it first. */
export function passagesIn(reading: Reading, document: DocumentId): readonly Quote[] {
  const made = reading.documents.filter((one) => one.document === document).flatMap((one) => quotesOf(one.author, one.dated))
  if (made.length > 0) return made
  return firstRead(reading).get(document) ?? []
}

/** By document, what was read from it first. */
const firstRead = oncePerReading((reading): ReadonlyMap<DocumentId, readonly [Quote]> => {
  const read = [
    ...reading.remarks.map((remark) => remark.quote),
    ...Object.values(reading.impact).flatMap((observations) => observations.map((observation) => observation.quote)),
    ...Object.values(reading.behaviours).flatMap((observations) => observations.map((observation) => observation.quote)),
    ...Object.values(reading.markers).flatMap((observations) => observations.map((observation) => observation.quote)),
    ...reading.people.flatMap((person) => person.from),
  ]
  const first = new Map<DocumentId, readonly [Quote]>()
  for (const quote of read) if (!first.has(quote.document)) first.set(quote.document, [quote])
  return first
})

/** The passages of a form that was filled in: its grade, else its first answer. */
export const passagesOfForm = (reading: Reading, form: RiskForm): readonly Quote[] => {
  const graded = quotesOf(form.grade)
  if (graded.length > 0) return graded
  const answered = form.questions.find((question) => question.quote && question.answer !== 'blank')?.quote
  return answered ? [answered] : passagesIn(reading, form.document)
}

/** `the DASH of 18 February 2016` */
export function nameOfForm(reading: Reading, form: RiskForm): string {
  const on = dated(reading.documents.find((document) => document.document === form.document)?.dated?.value)
  return on ? `the ${form.tool} of ${on}` : `the ${form.tool}`
}

/** The latest day on which any document holding one of these passages was made; undefined where none is dated. */
function latestDayOf(reading: Reading, quotes: readonly Quote[]): Day | undefined {
  const holding = new Set(quotes.map((quote) => quote.document))
  const days = reading.documents.flatMap(({ document, dated: made }) =>
    holding.has(document) && made?.value.latest ? [made.value.latest] : [],
  )
  return days.sort().at(-1)
}

/** Whether the first passages stand in a document made later than any that holds the second. */
export function saidAfter(reading: Reading, later: readonly Quote[], earlier: readonly Quote[]): boolean {
  const [last, first] = [latestDayOf(reading, later), latestDayOf(reading, earlier)]
  return last !== undefined && first !== undefined && last > first
}
