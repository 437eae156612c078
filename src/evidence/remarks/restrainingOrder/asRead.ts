import { asMeant } from '../asMeant.ts'
import type { Saying } from '../sayings.ts'

/** As an order is read of: slips set right, and the answer in a table's row under the order named in the cell before. */
export function asRead(saying: Saying, before: Saying | undefined): Saying {
  const text = asMeant(saying.text)
  const label = labelFromCellBefore(saying, before)
  if (text === saying.text && label === saying.label) return saying
  return { ...saying, text, label, earlier: asMeant(saying.earlier) }
}

/** A row that opens with an empty cell: the name of the order in one cell, the answer in the next. */
const onlyTheName = /^\W*(?:application for (?:an? )?)?(?:restraining order|RO)\W*$/i

const onlyAnswer = /^\W*(?:y|n|yes|no|none|nil|n\/a|not (?:sought|requested|required|applicable)|sought|requested|required)\b/i

function labelFromCellBefore(saying: Saying, before: Saying | undefined): string {
  if (saying.tabular && /^\W*restraining\W*$/i.test(saying.label)) return 'Restraining order'
  const isAnswer =
    saying.tabular &&
    before?.tabular &&
    before.page === saying.page &&
    onlyTheName.test(before.text) &&
    onlyAnswer.test(saying.text) &&
    !saying.page.text.slice(before.start + before.text.trimEnd().length, saying.start).includes('\n')
  return isAnswer ? 'Restraining order' : saying.label
}
