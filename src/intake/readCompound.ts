import { openCompound } from './compound.ts'
import { problems, Unreadable } from './problems.ts'
import type { Enclosed } from './tasks.ts'

/** What a compound file holds: only an Outlook message is read; old Office files are told apart for their problem. Throws `Unreadable`. */
export async function readCompound(bytes: Uint8Array): Promise<{ text: string; enclosed: readonly Enclosed[] }> {
  const file = openCompound(bytes)
  const has = (name: string) => file.names.includes(name)
  if (has('EncryptedPackage') || has('EncryptionInfo')) throw new Unreadable(problems.passwordProtected)
  if (has('__properties_version1.0')) return (await import('./mail/msg.ts')).readMessage(file)
  if (has('WordDocument')) throw new Unreadable(problems.oldWord)
  if (has('Workbook') || has('Book')) throw new Unreadable(problems.oldExcel)
  throw new Unreadable(has('PowerPoint Document') ? problems.oldOffice : problems.unsupported)
}
