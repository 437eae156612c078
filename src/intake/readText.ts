import type { MediaType } from './mediaType.ts'
import { tidy } from './pageText.ts'
import { decodeText } from './plainText.ts'
import { problems, Unreadable } from './problems.ts'
import type { Results } from './tasks.ts'

type Read = { text: string; full?: boolean; problem?: string | undefined; enclosed?: Results['text']['enclosed'] }
type Reader = (bytes: Uint8Array, most: number) => Promise<Read> | Read

const decoded = (bytes: Uint8Array): string => decodeText(bytes) ?? ''

/** Each loads what it needs only when it is needed. */
const readers: Partial<Record<MediaType, Reader>> = {
  'text/plain': plain,
  'text/html': async (bytes) => ({ text: (await import('./mail/html.ts')).textOfHtml(decoded(bytes)) }),
  'application/rtf': async (bytes) => ({ text: (await import('./data/rtf.ts')).textOfRtf(bytes) }),
  'application/json': async (bytes) => ({ text: (await import('./data/json.ts')).textOfJson(decoded(bytes)) }),
  'application/xml': async (bytes, most) => (await import('./data/xmlText.ts')).textOfXml(decoded(bytes), most),
  'application/x-ufdr': async (bytes, most) => (await import('./data/ufdr.ts')).readUfdr(bytes, most),
  'application/x-ole-storage': async (bytes, most) => (await import('./readCompound.ts')).readCompound(bytes, most),
  'application/mbox': async (bytes) => (await import('./mail/mbox.ts')).readMbox(bytes),
  'message/rfc822': async (bytes) => (await import('./mail/eml.ts')).readEml(bytes),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async (bytes) => ({
    text: (await import('./office/docx.ts')).readDocx(bytes),
  }),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': async (bytes, most) =>
    (await import('./office/xlsx.ts')).readXlsx(bytes, most),
}

/** Excel's own first line of a table, which says what parts its cells. */
const saidSeparator = /^sep=([,;|\t])\r?\n/i

/** Running text as it stands; a table of separated values as lines with tabs. */
async function plain(bytes: Uint8Array): Promise<Read> {
  const whole = decoded(bytes)
  const { lineOf, rowsOf, separatorOf } = await import('./data/separated.ts')
  const [heading = '', said] = saidSeparator.exec(whole) ?? []
  const text = whole.slice(heading.length)
  const separator = said ?? separatorOf(text)
  return { text: separator === undefined ? text : rowsOf(text, separator).map(lineOf).join('\n') }
}

/** Reads a document that has no pages of its own, up to so many characters. */
export async function readText(mediaType: MediaType, bytes: Uint8Array, most: number): Promise<Results['text']> {
  const reader = readers[mediaType]
  if (!reader) throw new Unreadable(problems.unsupported)
  const { text, full = false, problem, enclosed = [] } = await reader(bytes, most)
  const clean = tidy(text)
  const isCut = full || clean.length > most
  return { text: clean.slice(0, most), problem: isCut ? problems.partlyTooLarge : problem, enclosed }
}
