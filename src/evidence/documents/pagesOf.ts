import type { Page } from '#case/page'
import type { RecognisedDocument } from '../passage.ts'

/** The pages of the form itself, where its document holds others beside it. */
export function pagesOf({ document, reading }: RecognisedDocument): readonly Page[] {
  const [first, last] = reading.pages
  const asNumbered = document.pages.slice(first - 1, last)
  return asNumbered[0]?.number === first && asNumbered.at(-1)?.number === last
    ? asNumbered
    : document.pages.filter(({ number }) => number >= first && number <= last)
}
