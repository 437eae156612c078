import type { Remark } from '#case/remarks'
import type { DocumentKind } from '#case/vocabulary'
import { inPlainCase } from '../plainCase.ts'
import { quoteOfSaying, type Saying } from '../sayings.ts'
import { asRead } from './asRead.ts'
import { isOfWrapUp, tellsOfThisOrder } from './inLog.ts'
import { inReport } from './inReport.ts'
import { inStatement } from './inStatement.ts'
import { namesOrder, orderLabel } from './names.ts'
import { termsBelow } from './termsBelow.ts'
import { wordsAbout } from './wordsAbout.ts'
import { isOfficersOwn, isStatement } from './writers.ts'

/** What the papers say of a restraining order for this case: whether it is asked for, its terms and reasons, and what the victim wants. */
export function restrainingOrder(told: readonly Saying[]): readonly Remark[] {
  const sayings = told.map((saying, index) => asRead(inPlainCase(saying), told[index - 1]))
  return sayings.flatMap((saying, index) => {
    if (!mayTell(saying)) return []
    const part = wordsAbout(saying) ?? termsBelow(saying, sayings.slice(Math.max(0, index - 16), index))
    const quote = told[index] && quoteOfSaying(told[index])
    if (part === undefined || !quote) return []
    const says = isStatement(saying) && !isOfficersOwn(saying) ? inStatement(saying, part) : inReport(saying, part)
    return [...new Set(says)].map((one): Remark => ({ topic: 'restrainingOrder', says: one, quote }))
  })
}

/** These tell of bail, of the danger, of what he did before, and of what he says. */
const notRead: readonly DocumentKind[] = ['BAIL', 'DASH', 'S-DASH', 'PNC', 'INTERVIEW', 'MG16', 'MG12', 'MG6C']

const mayTell = (saying: Saying): boolean =>
  !notRead.includes(saying.kind) &&
  !isUnderBail(saying) &&
  (saying.kind !== 'LOG' || tellsOfThisOrder(saying)) &&
  (saying.kind !== 'CUSTODY' || isOfWrapUp(saying))

/** Below a heading of bail, where neither the label nor the sentence names an order. */
const isUnderBail = ({ over, label, text }: Saying): boolean =>
  /\bbail\b/i.test(`${over} ${label}`) && !orderLabel.test(label) && !namesOrder(text)
