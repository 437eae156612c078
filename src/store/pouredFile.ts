import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from './wholeFile.ts'

// Backups and case packs: files of any length, poured in pieces.
const piece = 1024 * 1024

function* piecesFrom(path: string, from: number): Generator<Buffer> {
  const file = openSync(path, 'r')
  const buffer = Buffer.alloc(piece)
  try {
    let at = from
    for (let got = readSync(file, buffer, 0, piece, at); got > 0; got = readSync(file, buffer, 0, piece, at)) {
      yield buffer.subarray(0, got)
      at += got
    }
  } finally {
    closeSync(file)
  }
}

/** SHA-256 of a file from an offset to its end, in hex. */
export function hashFrom(path: string, from: number): string {
  const hash = createHash('sha256')
  for (const bytes of piecesFrom(path, from)) hash.update(bytes)
  return hash.digest('hex')
}

/** Writes `lead` and then the file `from` (from an offset on) to `to`, whole or not at all. */
export function pour(lead: string, from: string, offset: number, to: string): void {
  const beside = `${to}.new`
  try {
    const file = openSync(beside, 'w', 0o600)
    try {
      writeSync(file, lead)
      for (const bytes of piecesFrom(from, offset)) writeSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, to)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  syncFolder(dirname(to))
}
