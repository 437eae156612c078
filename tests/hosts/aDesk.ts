import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { answer } from '#api/answer'
import { type RemoteDesk, remoteDesk } from '#api/contract'
import { openDesk } from '#api/desk'
import { granted } from './granted.ts'

export const passphrase = 'larch otter violin'

const closing: (() => Promise<void>)[] = []

/** Closes every desk a test opened, and clears its home away. Call it after each test. */
export async function closeDesks(): Promise<void> {
  for (const close of closing.splice(0)) await close()
}

/** The program's own desk over a new, empty home, asked as a host asks it: every message copied. Its clock stands still where `now` is given. */
export function aDesk(now: () => Date = () => new Date()): RemoteDesk {
  const home = mkdtempSync(join(tmpdir(), 'foursight-desk-'))
  const own = openDesk({ home, now, version: '0.0.0', mayReadPaths: true, sample: null, tell: () => {}, cost: { N: 1024, r: 8, p: 1 } })
  closing.push(async () => {
    await own.close()
    rmSync(home, { recursive: true, force: true })
  })
  return remoteDesk(async (method, ask) => structuredClone(await answer(own, method, structuredClone(ask))))
}

/** Waits until nothing is being taken in or read any more. */
export const jobsEnd = (desk: RemoteDesk) =>
  expect.poll(async () => granted(await desk.jobs({})).every(({ state }) => state !== 'running'), { timeout: 120_000 }).toBe(true)

/** Hands one file to the desk as a parcel. */
export async function brought(desk: RemoteDesk, bytes: Buffer, path: string) {
  const { parcel } = granted(await desk.openParcel({}))
  granted(await desk.addToParcel({ parcel, path, base64: bytes.toString('base64') }))
  return parcel
}
