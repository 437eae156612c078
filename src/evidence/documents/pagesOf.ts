import type { Page } from '#case/page'
import type { RecognisedDocument } from '../passage.ts'

/** The pages of the form itself, where its document holds others beside it. */
export const pagesOf = ({ document, reading }: RecognisedDocument): readonly Page[] =>
  document.pages.filter(({ number }) => number >= reading.pages[0] && number <= reading.pages[1])
