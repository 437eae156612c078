import { isUtf8 } from 'node:buffer'
import PostalMime, { type Address, type Attachment } from 'postal-mime'
import { problems, Unreadable } from '../problems.ts'
import type { Enclosed } from '../tasks.ts'
import { textOfHtml } from './html.ts'

/** An e-mail: who, to whom, when and about what on the first lines, then its text; what was attached comes as documents of its own. */
export async function readEml(bytes: Uint8Array): Promise<{ text: string; enclosed: readonly Enclosed[] }> {
  const mail = await PostalMime.parse(headersInUtf8(bytes), {
    forceRfc822Attachments: true,
    maxNestingDepth: 50,
    maxHeadersSize: 1024 * 1024,
  }).catch(() => {
    throw new Unreadable(problems.damaged)
  })
  const attached = mail.attachments.filter((attachment) => !isOrnament(attachment))
  const head = [
    ['From', addresses(mail.from)],
    ['To', addresses(...(mail.to ?? []))],
    ['Cc', addresses(...(mail.cc ?? []))],
    ['Sent', mail.headers.find((header) => header.key === 'date')?.value ?? ''],
    ['Subject', mail.subject ?? ''],
    ['Attachments', attached.map(nameOf).join('; ')],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
  const body = mail.text?.trim() || textOfHtml(mail.html ?? '')
  const enclosed = attached.map((attachment, at) => ({ name: nameOf(attachment, at), bytes: bytesOf(attachment.content) }))
  return { text: `${head.join('\n')}\n\n${body}`, enclosed }
}

/** Small pictures shown within the text: crests and signatures. */
const isOrnament = ({ mimeType, contentId, content }: Attachment): boolean =>
  mimeType.startsWith('image/') && contentId !== undefined && bytesOf(content).length < 20_000

/** A name from outside is only a name: no folders, no control characters. */
const nameOf = ({ filename, mimeType }: Attachment, at: number): string =>
  (filename ?? '')
    .replace(/[\\/]/g, '_')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200) || (mimeType === 'message/rfc822' ? `attached message ${at + 1}.eml` : `attachment ${at + 1}`)

/** Old programs write names and subjects in Windows-1252 without saying so. */
function headersInUtf8(bytes: Uint8Array): Uint8Array {
  const end = endOfHeaders(bytes)
  const head = bytes.subarray(0, end)
  if (head.every((byte) => byte < 0x80) || isUtf8(head)) return bytes
  const written = new TextEncoder().encode(new TextDecoder('windows-1252').decode(head))
  const whole = new Uint8Array(written.length + bytes.length - end)
  whole.set(written)
  whole.set(bytes.subarray(end), written.length)
  return whole
}

function endOfHeaders(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++)
    if (bytes[at] === 10 && (bytes[at + 1] === 10 || (bytes[at + 1] === 13 && bytes[at + 2] === 10))) return at
  return bytes.length
}

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content instanceof Uint8Array ? content : new Uint8Array(content)

const addresses = (...given: (Address | undefined)[]): string =>
  given
    .flatMap((one) => (one?.group ? one.group : one ? [one] : []))
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address || ''))
    .filter((one) => one !== '')
    .join('; ')
