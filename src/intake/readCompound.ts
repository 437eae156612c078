import { openCompound } from './compound.ts'
import { problems, Unreadable } from './problems.ts'
import type { Enclosed } from './tasks.ts'

/** What a compound file holds: an Outlook message or a Word document. Other old Office files are told apart for their problem. Throws `Unreadable`. */
export async function readCompound(
  bytes: Uint8Array,
  most: number,
): Promise<{ text: string; full?: boolean; problem?: string | undefined; enclosed?: readonly Enclosed[] }> {
  const file = openCompound(bytes)
  const has = (name: string) => file.names.includes(name)
  if (has('EncryptedPackage') || has('EncryptionInfo')) throw new Unreadable(problems.lockedOffice)
  if (has('__properties_version1.0')) return (await import('./mail/msg.ts')).readMessage(file)
  if (has('WordDocument')) return (await import('./office/doc/doc.ts')).readDoc(file, most)
  if (has('Workbook') || has('Book')) throw new Unreadable(problems.oldExcel)
  throw new Unreadable(has('PowerPoint Document') ? problems.oldOffice : problems.unsupported)
}
