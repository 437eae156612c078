import type { Saying } from '../sayings.ts'
import { isPlanLabel, planHead, planLabel } from './planNamed.ts'

const columnHead =
  /^\W*(?:by )?(?:whom?|owner|when|dates?|actions?|lead|status|measures?|reviews?|what|done|responsible|officer)\W*(?:\w+\W*)?$/i

/** A table of risks and what is done about them often has its heading in its first row, or in a line above that is a sentence. */
export function underTableHeads(sayings: readonly Saying[]): readonly Saying[] {
  let head = ''
  return sayings.map((saying, at) => {
    const { tabular, label, text } = saying
    if (sayings[at - 1]?.recognised !== saying.recognised) head = ''
    if (!tabular) head = text.length < 90 && planHead.test(text) ? text.trim() : ''
    else if (planLabel.test(label) && columnHead.test(text)) head = label
    return tabular && head !== '' && label !== head ? { ...saying, over: head } : saying
  })
}

/** A cell with the label before it, as both stand on the page. */
function withItsLabel(saying: Saying): Saying {
  const { page, label, start, text } = saying
  const at = page.text.lastIndexOf(label, start)
  return at < 0 || start - at > 400 ? saying : { ...saying, text: page.text.slice(at, start + text.length).replace(/\s/g, ' '), start: at }
}

/** In a plan laid out as a table the first cell of a row is what is done, and the others who does it and when: each row is read once, with its first cell. */
export function rowsRead(sayings: readonly Saying[]): readonly Saying[] {
  return sayings.flatMap((saying, at) => {
    if (!saying.tabular || !isPlanLabel(saying.over)) return [saying]
    const before = sayings[at - 1]
    const isFurtherCell = before?.label === saying.label && before.over === saying.over && before.recognised === saying.recognised
    return isFurtherCell ? [] : [withItsLabel(saying)]
  })
}
