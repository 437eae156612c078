import type { Remark } from '#case/remarks'
import type { RecognisedDocument } from '../../passage.ts'
import type { Saying } from '../sayings.ts'
import { chosenOnForm } from './chosenOnForm.ts'
import { listedInCustody, onNotice, onNoticeWithin } from './notices.ts'
import { saidOfBail } from './saidOfBail.ts'

/** How the suspect is held or released: from the bail notice itself, and from what the other papers say of it. */
export const bail = (recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] => [
  ...recognised.flatMap(onNotice),
  ...recognised.flatMap(listedInCustody),
  ...recognised.flatMap(onNoticeWithin),
  ...recognised.filter(({ reading }) => reading.kind !== 'BAIL').flatMap(chosenOnForm),
  ...sayings.flatMap((saying, index) => saidOfBail(saying, isBesideBail(sayings, index))),
]

function isBesideBail(sayings: readonly Saying[], index: number): boolean {
  const { recognised, label } = sayings[index]!
  if (!/^(?:bail )?cond(?:ition)?s?$/i.test(label)) return false
  const last = sayings.slice(Math.max(0, index - 12), index).findLast((one) => one.label !== label)
  return last?.recognised === recognised && /\bbail\b/i.test(last.label)
}
