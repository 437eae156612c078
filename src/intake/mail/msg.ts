import { problems, Unreadable } from '../problems.ts'
import type { Enclosed } from '../tasks.ts'
import { type Compound, openCompound } from './compound.ts'
import { textOfHtml } from './html.ts'

/** An old Office file or Outlook message. Only the message is read; the others are told apart for their problem. */
export function readCompound(bytes: Uint8Array): { text: string; enclosed: readonly Enclosed[] } {
  const file = openCompound(bytes)
  if (file.names.some((name) => name === 'EncryptedPackage' || name === 'EncryptionInfo')) throw new Unreadable(problems.passwordProtected)
  if (!file.names.includes('__properties_version1.0')) throw new Unreadable(oldKind(file.names))
  return readMessage(file)
}

function oldKind(names: readonly string[]): string {
  if (names.includes('WordDocument')) return problems.oldWord
  if (names.includes('Workbook') || names.includes('Book')) return problems.oldExcel
  return names.includes('PowerPoint Document') ? problems.oldOffice : problems.unsupported
}

/** Property tags of MS-OXPROPS, without their type. */
const [subject, body, html, senderName, senderAddress, to, cc] = ['0037', '1000', '1013', '0C1A', '0C1F', '0E04', '0E03']
const [attachedData, attachedLongName, attachedName] = ['3701', '3707', '3704']
const [submitTime, deliveryTime] = [0x0039, 0x0e06]

function readMessage(file: Compound): { text: string; enclosed: readonly Enclosed[] } {
  const text = (tag: string, within = ''): string => {
    const wide = file.read(`${within}__substg1.0_${tag}001F`)
    if (wide) return new TextDecoder('utf-16le').decode(wide).replace(/\0/g, '')
    const narrow = file.read(`${within}__substg1.0_${tag}001E`)
    return narrow ? new TextDecoder('windows-1252').decode(narrow).replace(/\0/g, '') : ''
  }
  const folders = [...new Set(file.names.flatMap((name) => /^(__attach_version1\.0_#[0-9A-F]{8}\/)__/.exec(name)?.[1] ?? []))].sort()
  const enclosed = folders.flatMap((folder, at): Enclosed[] => {
    const bytes = file.read(`${folder}__substg1.0_${attachedData}0102`)
    const name =
      (text(attachedLongName, folder) || text(attachedName, folder)).replace(/[\\/\p{Cc}]/gu, '_').slice(0, 200) || `attachment ${at + 1}`
    return bytes ? [{ name, bytes }] : []
  })
  const sent = timeIn(file.read('__properties_version1.0'))
  const [name, address] = [text(senderName), text(senderAddress)]
  const head = [
    ['From', name && address && name !== address && !address.startsWith('/') ? `${name} <${address}>` : name || address],
    ['To', text(to)],
    ['Cc', text(cc)],
    ['Sent', sent],
    ['Subject', text(subject)],
    ['Attachments', enclosed.map((one) => one.name).join('; ')],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []))
  const markup = file.read(`__substg1.0_${html}0102`)
  return { text: `${head.join('\n')}\n\n${text(body) || textOfHtml(markup ? new TextDecoder().decode(markup) : '')}`, enclosed }
}

/** When it was sent (or came), from the fixed properties: 32 bytes of head, then 16 bytes each: type, tag, flags, value. Times count 100 ns from 1601. */
function timeIn(properties: Uint8Array | undefined): string {
  if (!properties) return ''
  const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength)
  const times = new Map<number, string>()
  for (let at = 32; at + 16 <= properties.length; at += 16) {
    if (view.getUint16(at, true) !== 0x0040) continue
    const milliseconds = Number(view.getBigUint64(at + 8, true) / 10_000n) - 11_644_473_600_000
    if (Math.abs(milliseconds) < 8e15) times.set(view.getUint16(at + 2, true), new Date(milliseconds).toUTCString())
  }
  return times.get(submitTime) ?? times.get(deliveryTime) ?? ''
}
