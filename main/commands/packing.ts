import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { caseId } from '#case/ids'
import type { House } from '../house.ts'
import { passphrase as ownPassphrase } from '../signIn.ts'
import { askPerson } from '../terminal/ask.ts'
import { granted, Refused } from '../terminal/refusal.ts'

const slice = 1024 * 1024

/** `foursight pack CASE FILE`: a case as one encrypted file, to be taken in on another machine. */
export async function packing({ desk }: House, inCase: string, file: string): Promise<void> {
  const id = caseId(inCase)
  if (!id) throw new Refused(`“${inCase}” is not the name of a case. List them with: foursight cases`)
  const passphrase = await ownPassphrase('Your passphrase again: ')
  const packPassphrase = await packWords('A passphrase for the case pack: ')
  const { pack, bytes } = granted(await desk.makePack({ caseId: id, passphrase, packPassphrase }))
  const to = openSync(resolve(file), 'wx', 0o600)
  try {
    for (let offset = 0; offset < bytes; offset += slice)
      writeSync(to, Buffer.from(granted(await desk.packBytes({ pack, offset, length: slice })).base64, 'base64'))
  } finally {
    closeSync(to)
  }
  process.stdout.write(
    `Packed: ${resolve(file)} (${Math.ceil(bytes / 1024)} kB). Tell its passphrase to whoever takes it in, by another way.\n`,
  )
}

/** `foursight take-in FILE`: takes in a case pack, and says what is new and what is left to a person. */
export async function takingIn({ desk }: House, file: string): Promise<void> {
  const { parcel } = granted(await desk.openParcel({}))
  const bytes = readFileSync(resolve(file))
  for (let at = 0; at === 0 || at < bytes.length; at += slice)
    granted(await desk.addToParcel({ parcel, path: basename(file), base64: bytes.subarray(at, at + slice).toString('base64') }))
  const packPassphrase = await packWords('The passphrase of the case pack: ')
  const { isNew, documents, added, recognised, conflicts, caseId: id } = granted(await desk.takeInPack({ parcel, packPassphrase }))
  const say = (line: string) => process.stdout.write(`${line}\n`)
  say(`${isNew ? 'A new case' : 'Merged with the case here'}: ${id}`)
  say(`New documents: ${documents}. Steps known already: ${recognised}. New steps: ${added.length}`)
  for (const line of added) say(`  ${line}`)
  if (conflicts.length > 0) say('Not taken over, for you to decide:')
  for (const { by, at, says, because } of conflicts) say(`  ${by}, ${at.slice(0, 10)}: ${says} ${because}`)
}

/** For scripts, FOURSIGHT_PACK_PASSPHRASE holds it. */
async function packWords(question: string): Promise<string> {
  const given = process.env.FOURSIGHT_PACK_PASSPHRASE
  if (given) return given
  if (!process.stdin.isTTY)
    throw new Refused('Set FOURSIGHT_PACK_PASSPHRASE: there is no terminal to ask for the passphrase of the case pack at.')
  return askPerson(question, { hidden: true })
}
