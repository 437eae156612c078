import type { Remark } from '#case/remarks'
import { headLines } from '../../documents/kind.ts'
import { pagesOf } from '../../documents/pagesOf.ts'
import { quoteAt } from '../../documents/quoting.ts'
import type { RecognisedDocument } from '../../passage.ts'
import { anyOf } from '../anyOf.ts'

/** The heading of a report by those who examine devices. */
const reportTitle =
  /\b(?:download of|digital (?:forensics?|media|investigation|hub|unit|evidence)|DFU|DMI|DMU|HTCU|hi-?tech crime|cyber ?(?:crime)? ?unit|(?:mobile )?(?:phone|handset|device|computer) (?:examination|download|extraction|report)|cellebrite|UFED|XRY|extraction report|subscriber (?:check|result)|call data)\b/i
const isReport = /\b(?:report|extract(?:ion)?|results?|examination|statement|download)\b/i
/** Messages taken from a device by those who examine them, and not exported by whoever holds it. */
const ofDevice = anyOf(
  /\b(?:digital (?:hub|forensics?|media|unit)|DFU|DMI|DMU|HTCU|cyber ?crime unit)\b.*\breport\b/,
  /\b(?:download|extraction|extract|cellebrite|UFED|XRY|DFU|DMI)\b.*\b(?:handset|phone|device|SIM|exhibit|report)\b/,
  /\b(?:phone|handset|device) (?:download|extraction|examination|report)\b/,
)
const notThere = /\b(?:request|application|submission|form|strategy)\b/i

/** The police's own reports on devices and accounts that are in the file, each by its title. */
export const policeReports = (recognised: readonly RecognisedDocument[]): readonly Remark[] =>
  recognised.flatMap((each): Remark[] => {
    const [page] = pagesOf(each)
    const lines = page ? headLines(page, 4).filter((line) => line.length <= 110) : []
    const title = lines.find(
      (line, index) => reportTitle.test(line) && isReport.test(`${line} ${lines[index + 1] ?? ''}`) && !notThere.test(line),
    )
    const words = title?.split(' ')[0]
    const start = page && words ? page.text.indexOf(words) : -1
    const end = page ? page.text.indexOf('\n', start) : -1
    const quote = page && start >= 0 ? quoteAt(each.document.id, page, start, end < 0 ? page.text.length : end) : undefined
    const { kind } = each.reading
    const byPolice = kind === 'OTHER' || kind === 'EXHIBIT' || (kind === 'MESSAGES' && title !== undefined && ofDevice.test(title))
    return quote && byPolice ? [{ topic: 'digital', says: 'obtained', quote }] : []
  })
