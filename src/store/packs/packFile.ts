import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { hashFrom, pour } from '../pouredFile.ts'
import { named, StoreProblem } from '../problem.ts'
import type { Wrapped } from '../wrap.ts'

/**
 * A case pack is one file: a line of JSON, then a case store encrypted with a key of its own that holds the one case. The key is locked under the
 * pack's passphrase. The line says nothing of the case. `sha256` and `bytes` are of the rest.
 */
export type PackHead = Readonly<{ foursightPack: 1; pack: string; made: string; lock: Wrapped; bytes: number; sha256: string }>

const longestHead = 64 * 1024

/** What the lock of a pack's key is tied to. */
export const boundTo = (pack: string): string => `pack/${pack}`

const notOne = (why: string) => new StoreProblem('notAPack', `This file ${why}. Nothing was changed.`)

/** Writes a pack, whole or not at all. Returns its length in bytes. @throws StoreProblem */
export const writePackFile = (store: string, head: Omit<PackHead, 'bytes' | 'sha256'>, to: string): number =>
  named(() => {
    pour(`${JSON.stringify({ ...head, bytes: statSync(store).size, sha256: hashFrom(store, 0) })}\n`, store, 0, to)
    return statSync(to).size
  })

/** Reads a pack's head and checks that all of it is there; `from` is where its store begins. @throws StoreProblem */
export function readPackFile(path: string): Readonly<{ head: PackHead; from: number }> {
  if (!existsSync(path)) throw notOne('is not there')
  const lead = Buffer.alloc(longestHead)
  const file = openSync(path, 'r')
  const got = readSync(file, lead, 0, longestHead, 0)
  closeSync(file)
  const end = lead.subarray(0, got).indexOf('\n')
  const head = headFrom(lead.subarray(0, Math.max(end, 0)).toString('utf8'))
  if (statSync(path).size !== end + 1 + head.bytes || hashFrom(path, end + 1) !== head.sha256)
    throw notOne('is a case pack, but damaged: what it holds is not what was written')
  return { head, from: end + 1 }
}

function headFrom(line: string): PackHead {
  let read: Partial<PackHead> | null = null
  try {
    read = JSON.parse(line)
  } catch {
    throw notOne('is not a Foursight case pack')
  }
  const { foursightPack, pack, made, lock, bytes, sha256 } = read ?? {}
  if (typeof foursightPack === 'number' && foursightPack > 1) throw notOne('was made by a newer version of Foursight')
  if (foursightPack !== 1 || !pack || !made || !isLock(lock) || typeof bytes !== 'number' || !sha256)
    throw notOne('is not a Foursight case pack')
  return { foursightPack, pack, made, lock, bytes, sha256 }
}

/** A lock somebody else wrote: deriving its key may not cost more than ours does. */
const isLock = (lock: Wrapped | undefined): lock is Wrapped =>
  typeof lock?.cost?.N === 'number' &&
  lock.cost.N <= 2 ** 18 &&
  lock.cost.r <= 8 &&
  lock.cost.p <= 4 &&
  [lock.salt, lock.iv, lock.data, lock.tag].every((part) => typeof part === 'string' && part.length < 1000)

/** Takes the store out of a pack. */
export const storeOutOf = (path: string, from: number, to: string): void => named(() => pour('', path, from, to))
