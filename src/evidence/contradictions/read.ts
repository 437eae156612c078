import { type Day, daysAfter } from '#case/dates'
import type { DocumentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Contradiction, DocumentReading, Incident, Observation, Person } from '#case/reading'
import type { Remark } from '#case/remarks'
import type { RiskForm } from '#case/riskForm'
import type { Passage, RecognisedDocument } from '../passage.ts'
import type { Told } from '../time/telling.ts'

/** What has been read so far: what contradictions are looked for in. */
export type Read = Readonly<{
  recognised: readonly RecognisedDocument[]
  passages: readonly Passage[]
  observations: readonly Observation[]
  people: readonly Person[]
  riskForms: readonly RiskForm[]
  remarks: readonly Remark[]
  incidents: readonly Incident[]
  whens: ReadonlyMap<Passage, Told>
}>

export type Look = (read: Read) => readonly Contradiction[]

const readingOf = ({ recognised }: Read, { document, page }: Pick<Quote, 'document' | 'page'>) =>
  byDocument(recognised)
    .get(document)
    ?.find(({ pages: [first, last] }) => page >= first && page <= last)

const kept = new WeakMap<readonly RecognisedDocument[], ReadonlyMap<DocumentId, readonly DocumentReading[]>>()

/** The readings of a file by their documents, put together once: every passage compared asks for its own. */
function byDocument(recognised: readonly RecognisedDocument[]): ReadonlyMap<DocumentId, readonly DocumentReading[]> {
  const known = kept.get(recognised)
  if (known) return known
  const made = Map.groupBy(
    recognised.map(({ reading }) => reading),
    ({ document }) => document,
  )
  kept.set(recognised, made)
  return made
}

/** A document as a lawyer would call it: "the statement of Jane FIELDING", "the MG5". */
export function called(read: Read, quote: Quote): string {
  const reading = readingOf(read, quote)
  if (!reading) return 'another document'
  const { kind, author } = reading
  if (kind === 'MG11') return author ? `the statement of ${author.value}` : 'a statement'
  if (kind === 'VPS') return author ? `the personal statement of ${author.value}` : 'the personal statement'
  if (kind === 'MESSAGES') return 'the messages'
  if (kind === 'OTHER')
    return `“${read.recognised.find(({ document }) => document.id === quote.document)?.document.name ?? 'another document'}”`
  return `the ${kind === 'INTERVIEW' ? 'interview' : kind === 'LOG' ? 'incident log' : kind}`
}

/** The last day a document bears, where it bears one. */
export const writtenOn = (read: Read, document: DocumentId, page = 1): Day | undefined =>
  readingOf(read, { document, page })?.dated?.value.latest ?? undefined

/** Whether what was observed had happened by a day: by its own date, else because the document telling it was written by then. */
export function hadHappened(read: Read, { when, quote }: Observation, by: Day | undefined): boolean {
  if (!by) return true
  if (when?.latest) return when.latest <= by
  const told = writtenOn(read, quote.document, quote.page)
  return told !== undefined && told <= daysAfter(by, 3)
}

/** "the statement of Jane FIELDING says otherwise", "the messages say otherwise". */
export const saysOtherwise = (who: string): string => `${who} ${/^the messages$/.test(who) ? 'say' : 'says'} otherwise`

/** At most three of the passages on one side: enough to see it, not to bury it. */
export const some = (quotes: readonly Quote[]): readonly Quote[] => {
  const seen = new Set<string>()
  return quotes
    .filter(({ document, page, start }) => !seen.has(`${document}/${page}/${start}`) && seen.add(`${document}/${page}/${start}`))
    .slice(0, 3)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
