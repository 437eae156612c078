import type { Compound } from '../compound.ts'
import type { Enclosed } from '../tasks.ts'
import { textOfHtml } from './html.ts'

/** Property tags of MS-OXPROPS, without their type. */
const [subject, body, html, senderName, senderAddress, to, cc] = ['0037', '1000', '1013', '0C1A', '0C1F', '0E04', '0E03']
const [attachedData, attachedLongName, attachedName] = ['3701', '3707', '3704']
const [submitTime, deliveryTime] = [0x0039, 0x0e06]
/** The folder of a message that is attached to another as a message, and how deep such messages are opened. */
const messageWithin = `__substg1.0_${attachedData}000D/`
const deepest = 5

/** What a message says of itself by label, its text and what is attached to it. */
type Message = Readonly<{ head: readonly (readonly [string, string])[]; sent: string; body: string; enclosed: readonly Enclosed[] }>

/** An Outlook message and what is attached to it. */
export function readMessage(file: Compound): { text: string; enclosed: readonly Enclosed[] } {
  const { head, sent, body, enclosed } = messageAt(file, '', 0)
  const labelled = [...head.slice(0, 3), ['Sent', sent], ...head.slice(3), ['Attachments', enclosed.map((one) => one.name).join('; ')]]
  return { text: `${linesOf(labelled)}\n\n${body}`, enclosed }
}

const linesOf = (labelled: readonly (readonly string[])[]): string =>
  labelled.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join('\n')

/** The message of a folder of the file: the whole file's (`within` empty), or one attached to it as a message. */
function messageAt(file: Compound, within: string, depth: number): Message {
  const text = (tag: string, folder = within): string => {
    const wide = file.read(`${folder}__substg1.0_${tag}001F`)
    if (wide) return new TextDecoder('utf-16le').decode(wide).replace(/\0/g, '')
    const narrow = file.read(`${folder}__substg1.0_${tag}001E`)
    return narrow ? new TextDecoder('windows-1252').decode(narrow).replace(/\0/g, '') : ''
  }
  const inFolder = file.names.flatMap((name) => (name.startsWith(within) ? [name.slice(within.length)] : []))
  const folders = [...new Set(inFolder.flatMap((name) => /^(__attach_version1\.0_#[0-9A-F]{8}\/)__/.exec(name)?.[1] ?? []))].sort()
  const enclosed = folders.flatMap((own, at): readonly Enclosed[] => {
    const folder = within + own
    const bytes = file.read(`${folder}__substg1.0_${attachedData}0102`)
    const name = nameFrom(text(attachedLongName, folder) || text(attachedName, folder))
    if (bytes) return [{ name: name || `attachment ${at + 1}`, bytes }]
    const isMessage = file.names.some((one) => one.startsWith(folder + messageWithin))
    return isMessage && depth < deepest ? attachedMessage(messageAt(file, folder + messageWithin, depth + 1), at) : []
  })
  const [name, address] = [text(senderName), text(senderAddress)]
  const markup = file.read(`${within}__substg1.0_${html}0102`)
  return {
    head: [
      ['From', name && address && name !== address && !address.startsWith('/') ? `${name} <${address}>` : name || address],
      ['To', text(to)],
      ['Cc', text(cc)],
      ['Subject', text(subject)],
    ],
    sent: timeIn(file.read(`${within}__properties_version1.0`), within === '' ? 32 : 24),
    body: text(body) || textOfHtml(markup ? new TextDecoder().decode(markup) : ''),
    enclosed,
  }
}

/** A name from outside is only a name: no folders, no control characters. */
const nameFrom = (name: string): string => name.replace(/[\\/\p{Cc}]/gu, '_').slice(0, 200)

/** A message attached to another, as an e-mail of its own, and after it what was attached to it. */
function attachedMessage({ head, sent, body, enclosed }: Message, at: number): readonly Enclosed[] {
  const title = nameFrom(head.at(-1)?.[1] ?? '').trim() || `attached message ${at + 1}`
  const labelled = [...head.map(([label, value]) => [label, value.replace(/\s+/g, ' ')]), ['Date', sent]]
  const mail = `${linesOf(labelled)}\nContent-Type: text/plain; charset=utf-8\n\n${body}`
  return [{ name: `${title}.eml`, bytes: new TextEncoder().encode(mail) }, ...enclosed]
}

/** When it was sent (or came), from the fixed properties: a head (32 bytes in a file, 24 in a message within one), then 16 bytes each: type, tag, flags, value. Times count 100 ns from 1601. */
function timeIn(properties: Uint8Array | undefined, head: number): string {
  if (!properties) return ''
  const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength)
  const times = new Map<number, string>()
  for (let at = head; at + 16 <= properties.length; at += 16) {
    if (view.getUint16(at, true) !== 0x0040) continue
    const milliseconds = Number(view.getBigUint64(at + 8, true) / 10_000n) - 11_644_473_600_000
    if (Math.abs(milliseconds) < 8e15) times.set(view.getUint16(at + 2, true), new Date(milliseconds).toUTCString())
  }
  return times.get(submitTime) ?? times.get(deliveryTime) ?? ''
}
