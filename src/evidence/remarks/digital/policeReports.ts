import type { Page } from '#case/page'
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
/** Messages whose head says that the police took them off the device, or that the provider certifies them: whole, with who chose what is printed. */
const takenOff = anyOf(
  /\b(?:download(?:ed)?|self[- ]service|digital) kiosk\b|\bkiosk (?:download|extract\w*|report|output|product)\b/,
  /\b(?:extracted|downloaded|imaged|exported|taken off|pulled)\b.{0,80}\bby (?:the )?(?:PC|DC|PS|DS|PCSO|OIC|officers?|police|technician|examiner|kiosk|\d{3,5}\b)/,
  /\bprinted from\b.{0,30}\b(?:phone|handset|mobile|device)s?\b.{0,40}\bby (?:the )?(?:PC|DC|PS|DS|PCSO|OIC|officers?|police|\d{3,5}\b)/,
  /\b(?:made up|compiled|prepared|drawn up) by (?:the )?(?:PC|DC|PS|DS|OIC|officers?|police)\b.{0,30}\bfrom\b.{0,25}\b(?:phone|handset|mobile|device|download)s?\b.{0,30}\b(?:download|extract|imag|examin)\w*/,
  /\b(?:full|whole|complete|entire)\b.{0,20}\b(?:export|extract\w*|download|thread)\b.{0,120}\b(?:selection|selected|chosen|picked(?: out)?|sample\w*) by (?:the )?(?:OIC|officer|PC|DC)\b/,
)
const certified = /\bcertified (?:record|copy|transcript|export|extract)\b/i
/** Somebody else's copy of them: sent in, photographed or written down. */
const copied =
  /\b(?:photograph\w*|photos?|screen ?shots?|screenshotted|typed|noted|read over|written (?:out|down)|transcri\w+|copied|forwarded|e-?mailed|supplied|handed (?:over|in)|sent in|provided by)\b/i
/** A line that begins with a day or a time is a message. */
const stamped = /^\W?\d{1,2}[/.:]\d{2}/
const notThere = /\b(?:request|application|submission|form|strategy)\b/i

/** The police's own reports on devices and accounts that are in the file, each by its title, and messages that they took off a device themselves, by what their head says. */
export const policeReports = (recognised: readonly RecognisedDocument[]): readonly Remark[] =>
  recognised.flatMap((each): readonly Remark[] => {
    const [page] = pagesOf(each)
    const from = page && (reportIn(each, page) ?? exportIn(each, page))
    const start = page && from ? page.text.indexOf(from.split(' ')[0]!) : -1
    const end = page ? page.text.indexOf('\n', start) : -1
    const quote = page && start >= 0 ? quoteAt(each.document.id, page, start, end < 0 ? page.text.length : end) : undefined
    return quote ? [{ topic: 'digital', says: 'obtained', quote }] : []
  })

function reportIn({ reading: { kind } }: RecognisedDocument, page: Page): string | undefined {
  const lines = headLines(page, 4).filter((line) => line.length <= 110)
  const title = lines.find(
    (line, index) => reportTitle.test(line) && isReport.test(`${line} ${lines[index + 1] ?? ''}`) && !notThere.test(line),
  )
  const byPolice = kind === 'OTHER' || kind === 'EXHIBIT' || (kind === 'MESSAGES' && title !== undefined && ofDevice.test(title))
  return byPolice ? title : undefined
}

/** The line of a message export's head that says that the police, or the provider, made it. */
function exportIn({ reading: { kind } }: RecognisedDocument, page: Page): string | undefined {
  if (kind !== 'MESSAGES') return undefined
  const lines = headLines(page, 5).filter((line) => !stamped.test(line))
  const head = lines.join(' ')
  if (certified.test(head)) return lines.find((line) => certified.test(line))
  return takenOff.test(head) && !copied.test(head) ? (lines.find((line) => takenOff.test(line)) ?? lines[0]) : undefined
}
