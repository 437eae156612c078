import type { Quote } from '#case/quote'
import { pagesOf } from '../../documents/pagesOf.ts'
import { quoteAt } from '../../documents/quoting.ts'
import type { RecognisedDocument } from '../../passage.ts'
import { linesOf } from '../cells.ts'
import { readExhibitList } from '../exhibitList.ts'

const headings =
  /^(?:no\.?|#|item(?: (?:no|ref))?|ref(?:erence)?|exhibit(?: (?:no|ref|number))?|name|witness(?:es)?|statement|date(?:s)?(?: \/ pm)?|description|held(?: at| by)?|location|role|type|dates? (?:to avoid|not available)|reason|from|to|code|address|occupation)$/i

/** The rows of the table on a form that is nothing but a list: what stands below its headings, each row in its cells. */
export const tableRows = (recognised: RecognisedDocument): readonly Quote[] =>
  pagesOf(recognised).flatMap((page) => {
    const lines = linesOf(page)
    const head = lines.findIndex(
      ({ cells }) => cells.length >= 2 && cells.every(({ text }) => text === '' || headings.test(text.replace(/[.:]$/, ''))),
    )
    return lines.slice(head + 1).flatMap(({ cells, start, end }) => {
      const full = cells.filter(({ text }) => text !== '')
      const isRow = head >= 0 ? full.length >= 2 : /^\(?\d{1,3}[.)]?$|^\d{1,3}[.)]\s/.test(full[0]?.text ?? '')
      return isRow ? (quoteAt(recognised.document.id, page, start, end) ?? []) : []
    })
  })

/** The exhibits of a list by their references; where it is laid out otherwise, its rows. */
export function exhibitRows(recognised: RecognisedDocument): readonly Quote[] {
  const listed = readExhibitList(recognised)
  return listed.length > 0 ? listed.map(({ quote }) => quote) : tableRows(recognised)
}
