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

/** What is set in brackets, which may tell of another device: left out it hides nothing. No quote moves. */
const aside = /\([^()]{15,}\)/g
const withoutAside = (saying: Saying): readonly Saying[] => {
  const text = saying.text.replace(aside, (words) => ' '.repeat(words.length))
  return text === saying.text ? [] : [{ ...saying, text }]
}

const isSame = (one: Remark['quote'], other: Remark['quote']): boolean =>
  one.document === other.document && one.page === other.page && one.start === other.start

/** The police's own reports on devices and accounts that are in the file, and what the papers say of digital evidence. */
export function digital(recognised: readonly RecognisedDocument[], sayings: readonly Saying[]): readonly Remark[] {
  const reports = policeReports(recognised)
  const whole = readTopic(sayings, inSentences)
  const around = readTopic(sayings.flatMap(withoutAside), inSentences).filter(
    ({ says, quote }) => says === 'obtained' && !whole.some((one) => one.says === says && isSame(one.quote, quote)),
  )
  const told = [...whole, ...around].filter((remark) => !isTakenBack(remark))
  const isBack = ({ document }: Remark['quote']): boolean =>
    told.some(({ says, quote }) => says === 'obtained' && quote.document === document)
  const isObtained = reports.length > 0 || told.some(({ says }) => says === 'obtained')
  const isLookedInto = ({ says, quote }: Remark): boolean =>
    says === 'awaited' &&
    ((takenFor.test(quote.words) && isBack(quote)) || (isObtained && takenIn.test(quote.words) && !stillToCome.test(quote.words)))
  return [...reports, ...told.filter((remark) => !isLookedInto(remark))]
}
