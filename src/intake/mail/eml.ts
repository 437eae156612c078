import PostalMime, { type Address, type Attachment } from 'postal-mime'
import { problems, Unreadable } from '../problems.ts'
import type { Enclosed } from '../tasks.ts'
import { textOfHtml } from './html.ts'

/** An e-mail: who, to whom, when and about what on the first lines, then its text; what was attached comes as documents of its own. */
export async function readEml(bytes: Uint8Array): Promise<{ text: string; enclosed: readonly Enclosed[] }> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }).catch(() => {
    throw new Unreadable(problems.damaged)
  })
  const attached = mail.attachments.filter((attachment) => !isOrnament(attachment))
  const head = [
    ['From', addresses(mail.from)],
    ['To', addresses(...(mail.to ?? []))],
    ['Cc', addresses(...(mail.cc ?? []))],
    ['Sent', mail.headers.find((header) => header.key === 'date')?.value ?? ''],
    ['Subject', mail.subject ?? ''],
    ['Attachments', attached.map((attachment, at) => nameOf(attachment.filename, at)).join('; ')],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
  const body = mail.text?.trim() || textOfHtml(mail.html ?? '')
  const enclosed = attached.map(({ filename, content }, at) => ({ name: nameOf(filename, at), bytes: bytesOf(content) }))
  return { text: `${head.join('\n')}\n\n${body}`, enclosed }
}

/** Small pictures shown within the text: crests and signatures. */
const isOrnament = ({ mimeType, contentId, content }: Attachment): boolean =>
  mimeType.startsWith('image/') && contentId !== undefined && bytesOf(content).length < 20_000

/** A name from outside is only a name: no folders, no control characters. */
const nameOf = (given: string | null, at: number): string =>
  (given ?? '')
    .replace(/[\\/]/g, '_')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200) || `attachment ${at + 1}`

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content instanceof Uint8Array ? content : new Uint8Array(content)

const addresses = (...given: (Address | undefined)[]): string =>
  given
    .flatMap((one) => (one?.group ? one.group : one ? [one] : []))
    .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address || ''))
    .filter((one) => one !== '')
    .join('; ')
