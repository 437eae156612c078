import type { Remark } from '#case/remarks'
import { quoteOfSaying, type Saying } from '../sayings.ts'
import { isAPlan } from './isAPlan.ts'
import { spelt } from './misspelt.ts'
import { isOfThisVictim } from './ofThisVictim.ts'
import { underPlanLeads } from './planLists.ts'
import { isPlanLabel, planTitle, riskLabel } from './planNamed.ts'
import { rowsRead, underTableHeads } from './planTables.ts'
import { saidOfRisk } from './saidOfRisk.ts'

/** The list or paragraph a sentence is part of: everything under one label for plans or risk, else its own paragraph. */
const groupOf = ({ recognised, page, label, over, paragraph }: Saying): string => {
  if (planTitle.test(page.text)) return recognised.document.id
  const named = [over, label].find((one) => isPlanLabel(one) || riskLabel.test(one))
  return `${recognised.document.id} ${named ?? `${page.number} ${paragraph}`}`
}

/**
 * What the papers say is done about the risk. A plan is one that is called so, in a label or in words, with two kinds of step or more in its paragraph or list;
 * anything less is so many single steps, and telling the victim how to live is advice. A plan that is only named is said to exist.
 */
export function riskPlan(sayings: readonly Saying[]): readonly Remark[] {
  const groups = Map.groupBy(rowsRead(underPlanLeads(underTableHeads(sayings.map(spelt)))).filter(isOfThisVictim), groupOf)
  return [...groups.values()].flatMap((group) => {
    const text = group.map((saying) => saying.text).join(' ')
    const isPlan = isAPlan(group, text)
    return group.flatMap((saying): Remark[] => {
      const quote = quoteOfSaying(saying)
      const says = quote && saidOfRisk(saying, isPlan, text)
      return says ? [{ topic: 'riskPlan', says, quote }] : []
    })
  })
}
