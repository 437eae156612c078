import type { FindingsView, MarksView, PageView } from '#api/contract'
import type { Box } from '#case/page'
import { boxesOf, spanAt } from './marks.ts'

export type Look = 'finding' | 'evidence' | 'issue' | 'request' | 'note' | 'redaction'
export type Shape = Readonly<{ look: Look; box: Box; key: string }>

const lengthOf = (quote: string) => quote.replace(/\s/g, '').length

/** What is painted on one page besides the passage that was opened: the findings read there, and the marks made there. */
export function paintedOn(view: PageView, findings: FindingsView | null, marks: MarksView | null): readonly Shape[] {
  const boxes = (key: string, look: Look, start: number, quote: string): readonly Shape[] => {
    const span = spanAt(view.text, start, lengthOf(quote))
    return span ? boxesOf(view.words, span).map((box, at) => ({ look, box, key: `${key} ${at}` })) : []
  }
  const here = ({ documentId, page }: { documentId: string; page: number }) => documentId === view.documentId && page === view.page
  return [
    ...(findings?.findings ?? [])
      .filter(({ is }) => is === 'observation')
      .flatMap(({ key, citations }) => citations.filter(here).flatMap(({ start, quote }) => boxes(key, 'finding', start, quote))),
    ...(marks?.marks ?? [])
      .filter((mark) => !mark.removed && here(mark))
      .flatMap(({ mark, kind, box, citation }) =>
        box ? [{ look: kind, box, key: mark }] : citation ? boxes(mark, kind, citation.start, citation.quote) : [],
      ),
  ]
}
