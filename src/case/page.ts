import type { DocumentId } from './ids.ts'

/** Left, top, width, height in points (1/72 inch) from the top left corner of the page as it is shown. */
export type Box = readonly [left: number, top: number, width: number, height: number]

/** One word of `Page.text`, from `start` up to but not including `end`. */
export type Word = Readonly<{ start: number; end: number; box: Box | null; confidence: number | null }>

/**
 * A page of readable text. Lines end in `\n`; a blank line parts paragraphs; a tab parts the cells of a table row.
 * `words` are in reading order and cover every word of `text`; `confidence` (0 to 1) is set only for recognised (OCR) words.
 * `width` and `height` are in points, 0 where the document has no pages of its own (text, e-mail, Word).
 */
export type Page = Readonly<{
  number: number
  text: string
  words: readonly Word[]
  width: number
  height: number
  source: 'digital' | 'ocr' | 'none'
}>

/** One document of a police file after intake. `name` is its path inside the file; `sha256` is of its bytes, lower-case hex. */
export type ReadDocument = Readonly<{
  id: DocumentId
  name: string
  sha256: string
  mediaType: string
  bytes: number
  pages: readonly Page[]
  problem: string | undefined
  duplicateOf: DocumentId | undefined
}>

/** A police file as intake leaves it: every document, in a fixed order, and what a `case.json` beside them says, if any. */
export type PoliceFile = Readonly<{ documents: readonly ReadDocument[]; metadata: Readonly<Record<string, unknown>> | undefined }>
