import type { Remark } from '#case/remarks'
import { pagesOf } from '../../documents/pagesOf.ts'
import { quoteAt } from '../../documents/quoting.ts'
import { linesOf } from '../../forms/cells.ts'
import type { RecognisedDocument } from '../../passage.ts'
import { orderLabel } from './orders.ts'

/** A line that opens a printed choice of conditions, and how far below it the choice may reach. */
const opensChoice = /\b(?:bail|(?:bail )?conditions?)\b/i

const reachOfChoice = 8

const choosable = /^\W*(?:non?[- ]contact|exclusion|curfew|residence|reside|reporting|surety|tag|not (?:to|within))\b/i

const chosen = /[\s:](?:Y|YES|Yes|☒|☑|✓|✔|\[[xX]\])$|^(?:☒|☑|✓|✔|\[[xX]\]|\([xX]\))\s/

const isYes = /^(?:Y|YES|Yes|☒|☑|✓|✔|x|X)$/

/** The conditions chosen on a form that prints them all: "No contact Y | Exclusion - home Y | Curfew N". */
export function chosenOnForm(recognised: RecognisedDocument): readonly Remark[] {
  return pagesOf(recognised).flatMap((page) => {
    let left = 0
    return linesOf(page).flatMap(({ cells, text }): Remark[] => {
      left = opensChoice.test(text) && !orderLabel.test(text) ? reachOfChoice : left - 1
      if (left < 0) return []
      return cells.flatMap((cell, at): Remark[] => {
        const next = cells[at + 1]?.text.trim() ?? ''
        if (!choosable.test(cell.text) || !(chosen.test(cell.text) || isYes.test(next))) return []
        const quote = quoteAt(recognised.document.id, page, cell.start, cell.end)
        return quote ? [{ topic: 'bail', says: 'condition', quote }] : []
      })
    })
  })
}
