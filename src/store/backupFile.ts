import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { type Keyring, keyringFrom } from './keyring.ts'
import { hashFrom, pour } from './pouredFile.ts'
import { named, StoreProblem } from './problem.ts'

/**
 * A backup is one file: a line of JSON (what it is, when it was made, the keyring that opens it, and the length and SHA-256 of the rest),
 * then the encrypted store. The keyring goes along because a store without it can never be opened.
 */
export type BackupHead = Readonly<{ foursightBackup: 1; made: string; bytes: number; sha256: string; keyring: Keyring }>

const longestHead = 1024 * 1024

/** Packs a copy of the store and its keyring into one backup, and reads it back. Returns its length in bytes. @throws StoreProblem */
export function packBackup(copy: string, keyring: Keyring, to: string, made: Date): number {
  return named(() => {
    const head: BackupHead = {
      foursightBackup: 1,
      made: made.toISOString(),
      bytes: statSync(copy).size,
      sha256: hashFrom(copy, 0),
      keyring,
    }
    pour(`${JSON.stringify(head)}\n`, copy, 0, to)
    readBackup(to)
    return statSync(to).size
  })
}

const notOne = (path: string, why: string) => new StoreProblem('notABackup', `${path} ${why}. Nothing was changed.`)

/** Reads a backup's head and checks that the store in it is all there. `from` is where the store begins. @throws StoreProblem */
export function readBackup(path: string): Readonly<{ head: BackupHead; from: number }> {
  const lead = Buffer.alloc(longestHead)
  const size = named(() => firstBytes(path, lead))
  const end = lead.subarray(0, size).indexOf('\n')
  const head = headFrom(path, lead.subarray(0, Math.max(end, 0)).toString('utf8'))
  const whole = statSync(path).size === end + 1 + head.bytes && hashFrom(path, end + 1) === head.sha256
  if (!whole) throw notOne(path, 'is a backup, but damaged: what it holds is not what was written')
  return { head, from: end + 1 }
}

function firstBytes(path: string, into: Buffer): number {
  if (!existsSync(path)) throw new StoreProblem('notABackup', `There is no backup at ${path}. Nothing was changed.`)
  if (statSync(path).isDirectory()) throw notOne(path, 'is a folder, not a backup')
  const file = openSync(path, 'r')
  try {
    return readSync(file, into, 0, into.length, 0)
  } finally {
    closeSync(file)
  }
}

function headFrom(path: string, line: string): BackupHead {
  let read: Partial<BackupHead> | null = null
  try {
    read = JSON.parse(line)
  } catch {
    throw notOne(path, 'is not a Foursight backup')
  }
  const { foursightBackup, made, bytes, sha256, keyring } = read ?? {}
  if (typeof foursightBackup === 'number' && foursightBackup > 1) throw notOne(path, 'was made by a newer version of Foursight')
  if (foursightBackup !== 1 || !made || typeof bytes !== 'number' || !sha256) throw notOne(path, 'is not a Foursight backup')
  return { foursightBackup, made, bytes, sha256, keyring: keyringFrom(JSON.stringify(keyring)) }
}

/** Takes the store out of a backup. */
export const unpackBackup = (path: string, from: number, to: string): void => named(() => pour('', path, from, to))
