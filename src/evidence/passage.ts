import type { When } from '#case/dates'
import type { DocumentId } from '#case/ids'
import type { ReadDocument } from '#case/page'
import { folded, type Quote } from '#case/quote'
import type { DocumentReading, Voice } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'

/**
 * What part a passage plays in its document. Only `narrative`, `answer` and `message` can say that something happened;
 * a `question`, a `term` of an order or of bail, a `label`, a `heading` and `boilerplate` are printed words, not findings.
 */
export type PassageRole = 'narrative' | 'answer' | 'message' | 'question' | 'term' | 'label' | 'heading' | 'boilerplate'

/** One sentence (or message, or form answer) of a document: the unit everything is read from. `text` is the exact slice of its page from `start`, with blanks for line breaks. */
export type Passage = Readonly<{
  document: DocumentId
  kind: DocumentKind
  page: number
  paragraph: number | null
  start: number
  text: string
  role: PassageRole
  voice: Voice
  /** Who is speaking, as the document names them: the witness of a statement, the sender of a message. */
  speaker: string | undefined
  /** When the message was sent or the log entry made; undefined for running text. */
  at: When | undefined
  /** The label, heading or question the passage stands under ("Special measures"), as printed. */
  heading: string | undefined
  /** A row of a call record: its words say what became of a call and are nobody's. */
  isCall?: true
}>

/** A document with what it was recognised as. One document has several of these where one PDF holds several forms. */
export type RecognisedDocument = Readonly<{ document: ReadDocument; reading: DocumentReading }>

/** The quote of a whole passage, or of the part of it from one offset to another (offsets within `passage.text`). */
export function quoteOf(passage: Passage, from = 0, to = passage.text.length): Quote {
  const text = passage.text.slice(from, to)
  const start = passage.start + from + text.length - text.trimStart().length
  return { document: passage.document, page: passage.page, paragraph: passage.paragraph, words: folded(text), start }
}
