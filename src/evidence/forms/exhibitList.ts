import type { Quote } from '#case/quote'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'
import { linesOf } from './cells.ts'

/** One row of an exhibit list: the reference as printed (undefined where the list has none), what it is, where it is held, and the row itself. */
export type ListedExhibit = Readonly<{ reference: string | undefined; description: string; heldAt: string | undefined; quote: Quote }>

const reference = /^[A-Z]{2,4}\/[\d/]{1,8}[A-Z]?$/
const headings = /^(?:ref(?:erence)?|exhibit(?: (?:no|ref|number))?|item|no\.?|#|description|held at|location|urn|r ?v|rv|defendant)\b/i

export const readExhibitList = (recognised: RecognisedDocument): readonly ListedExhibit[] =>
  pagesOf(recognised).flatMap((page) =>
    linesOf(page).flatMap(({ cells, start, end }) => {
      const [first, second, third] = cells
      const own = first && (reference.test(first.text) || first.text === '?' || first.text === '')
      if (!own || !second || second.text === '' || headings.test(second.text)) return []
      const quote = quoteAt(recognised.document.id, page, start, end)
      return quote
        ? [
            {
              reference: reference.test(first.text) ? first.text : undefined,
              description: second.text,
              heldAt: third?.text || undefined,
              quote,
            },
          ]
        : []
    }),
  )
