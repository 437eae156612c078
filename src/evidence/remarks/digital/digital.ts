import type { Remark } from '#case/remarks'
import type { RecognisedDocument } from '../../passage.ts'
import type { Saying } from '../sayings.ts'
import { readTopic } from '../topicReader.ts'
import { noLongerAwaited, takenIn } from './awaited.ts'
import { inSentences } from './inSentences.ts'
import { policeReports } from './policeReports.ts'
import { stillToCome } from './stillToCome.ts'
import { noCopies } from './victimsCopies.ts'

/** A telephone handed over for its download is awaited until the same paper tells that it is done. */
const takenFor = /\b(?:taken|obtained|handed over|volunteered)\b[^.]{0,25}\bfor (?:an? )?(?:download|examination|extraction)\b/i

/** "Not outstanding after all"; "no copies". */
const isTakenBack = ({ says, quote: { words } }: Remark): boolean =>
  (says === 'awaited' && noLongerAwaited.test(words)) || (says === 'victimsCopies' && noCopies.test(words))

/** The police's own reports on devices and accounts that are in the file, and what the papers say of digital evidence. */
export function digital(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const reports = policeReports(recognised)
  const told = readTopic(sayings, inSentences).filter((remark) => !isTakenBack(remark))
  const isBack = ({ document }: Remark['quote']): boolean =>
    told.some(({ says, quote }) => says === 'obtained' && quote.document === document)
  const isObtained = reports.length > 0 || told.some(({ says }) => says === 'obtained')
  const isLookedInto = ({ says, quote }: Remark): boolean =>
    says === 'awaited' &&
    ((takenFor.test(quote.words) && isBack(quote)) || (isObtained && takenIn.test(quote.words) && !stillToCome.test(quote.words)))
  return [...reports, ...told.filter((remark) => !isLookedInto(remark))]
}
