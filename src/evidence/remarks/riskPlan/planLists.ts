import type { Saying } from '../sayings.ts'
import { leadsAPlan } from './planNamed.ts'

const mark = /^[^\S\n]*(?:([-•▪*–])|\(?(\d{1,2})[.)]|\(?([a-z])[.)])(?=\s|\()/

/** The list mark of the line a paragraph begins on: a bullet, or the number or letter of the item. */
function markOf({ page, paragraph }: Saying): string | number | undefined {
  const line = page.text.slice(page.text.lastIndexOf('\n', paragraph - 1) + 1)
  const [, bullet, figure, letter] = mark.exec(line) ?? []
  return bullet ?? (figure ? Number(figure) : letter && letter.charCodeAt(0) - 96)
}

/** Bullets alike, or figures and letters counted on. */
const goesOn = (last: string | number | undefined, next: string | number | undefined): boolean => {
  if (typeof next !== 'number') return next !== undefined && (last === undefined || next === last)
  // An item may stand inside the line of the one before it.
  return last === undefined ? next === 1 : typeof last === 'number' && next > last && next < last + 4
}

/** "Plan agreed 3/4:" and the items of the list below it, each of which may open with a label of its own, are one plan. */
export function underPlanLeads(sayings: readonly Saying[]): readonly Saying[] {
  let lead: Saying | undefined
  let last: string | number | undefined
  let item: Saying | undefined
  return sayings.map((saying) => {
    if (saying.tabular || saying.recognised !== lead?.recognised) lead = undefined
    const isSameItem = item?.paragraph === saying.paragraph && item.page === saying.page
    if (lead && !isSameItem && saying.paragraph !== lead.paragraph) {
      const next = markOf(saying)
      if (goesOn(last, next)) [last, item] = [next, saying]
      else lead = undefined
    }
    if (lead && item) return { ...saying, over: lead.text.trim() }
    if (!saying.tabular && leadsAPlan(saying.text)) [lead, last, item] = [saying, undefined, undefined]
    return saying
  })
}
