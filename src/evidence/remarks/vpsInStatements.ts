import type { Remark } from '#case/remarks'
import { pagesOf } from '../documents/pagesOf.ts'
import { quoteAt } from '../documents/quoting.ts'
import type { RecognisedDocument } from '../passage.ts'

const heading =
  /^[ \t]*(?:\(?\d{1,2}[.)]\s*)?(?:VICTIM PERSONAL STATEMENT|Victim Personal Statement|Victim personal statement|VPS)[ \t]*:?[ \t]*$/m
const notMade = /\b(?:not|n['’]t|declin\w+|later|to follow|will)\b[^.]{0,40}\b(?:make|give|provide|complete|one|statement)\b/i
const least = 80

/** A personal statement made inside a witness statement, under a heading of its own, with the victim's words below it. */
export const vpsInStatements = (recognised: readonly RecognisedDocument[]): readonly Remark[] =>
  recognised
    .filter(({ reading }) => reading.kind === 'MG11')
    .flatMap((each) =>
      pagesOf(each).flatMap((page): Remark[] => {
        const found = heading.exec(page.text)
        if (!found) return []
        const below = page.text.slice(found.index + found[0].length).trim()
        const [first = ''] = below.split('. ')
        if (below.length < least || !/\b(?:I|my|me)\b/i.test(below.slice(0, 300)) || notMade.test(first)) return []
        const quote = quoteAt(each.document.id, page, found.index, found.index + found[0].length)
        return quote ? [{ topic: 'vps', says: 'supplied', quote }] : []
      }),
    )
