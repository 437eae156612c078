import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { dayOf } from '#case/dates'
import { packBackup, readBackup, unpackBackup } from './backupFile.ts'
import { backupsFolder, keyringFile, makeHome, storeFile } from './home.ts'
import { type Keyring, readKeyring } from './keyring.ts'
import { checkWhole, unlocked } from './open.ts'
import { named, StoreProblem } from './problem.ts'
import { writeWhole } from './wholeFile.ts'

const ending = '.foursight-backup'
const dailiesKept = 5

/** What a backup is made of: a connection to the store, the key it was opened with, and the home its keyring lies in. */
export type Kept = Readonly<{ sqlite: Database; key: Buffer; home: string }>

/** Copies the store as it is this moment into one file with its keyring; the copy is opened and checked before it counts. @throws StoreProblem */
export function backUp({ sqlite, key, home }: Kept, to: string, now: Date): Readonly<{ path: string; bytes: number }> {
  const path = resolve(to)
  const copy = `${path}.copying`
  const keyring = readKeyring({ home })
  if (!keyring) throw new StoreProblem('noStore', 'There is no keyring here to go with the backup.')
  try {
    named(() => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      rmSync(copy, { force: true })
      sqlite.prepare('vacuum into ?').run(copy)
    })
    checkCopy(copy, key)
    return { path, bytes: packBackup(copy, withoutTries(keyring), path, now) }
  } finally {
    rmSync(copy, { force: true })
  }
}

const withoutTries = (keyring: Keyring): Keyring => ({ ...keyring, tries: { wrong: 0, lastAt: null } })

function checkCopy(copy: string, key: Buffer): void {
  const sqlite = named(() => unlocked(new Sqlite(copy, { readonly: true }), key))
  try {
    checkWhole(sqlite)
  } finally {
    sqlite.close()
  }
}

const dailyName = (now: Date) => `daily-${dayOf(now)}${ending}`
const dailiesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith('daily-') && name.endsWith(ending))
        .sort()
    : []

/** What a backup that was stopped on the way left behind; one that may still be under way is left alone. */
const unfinishedIn = (folder: string, now: Date) =>
  readdirSync(folder).filter((name) => /\.(copying|new)$/.test(name) && now.getTime() - statSync(join(folder, name)).mtimeMs > 86_400_000)

/** Whether a daily backup is due: none today, and the store has changed since the last one. */
export function dailyIsDue(home: string, now: Date): boolean {
  const folder = backupsFolder(home)
  const last = dailiesIn(folder).at(-1)
  if (last === undefined) return true
  if (last >= dailyName(now)) return false
  const changed = [storeFile(home), `${storeFile(home)}-wal`].filter((file) => existsSync(file)).map((file) => statSync(file).mtimeMs)
  return Math.max(...changed) > statSync(join(folder, last)).mtimeMs
}

/** Takes the daily backup; the last five are kept. */
export function dailyBackup(kept: Kept, now: Date): string {
  const folder = backupsFolder(kept.home)
  const { path } = backUp(kept, join(folder, dailyName(now)), now)
  for (const old of [...dailiesIn(folder).slice(0, -dailiesKept), ...unfinishedIn(folder, now)]) rmSync(join(folder, old), { force: true })
  return path
}

/** The backup taken before a migration; these are never rotated away. */
export const backupBefore = (kept: Kept, migration: string, now: Date): string =>
  backUp(kept, join(backupsFolder(kept.home), `before-${migration}-${now.toISOString().replaceAll(':', '-')}${ending}`), now).path

/** Puts a backup in the place of the store of a home. What was there is put aside, not lost. Returns where it was put, if anything was. @throws StoreProblem */
export function restoreBackup(from: string, home: string, now: Date): Readonly<{ made: string; putAside: string | null }> {
  const backup = readBackup(from)
  makeHome(home)
  const fresh = `${storeFile(home)}.restoring`
  try {
    unpackBackup(from, backup.from, fresh)
    const putAside = putPresentAside(home, now)
    named(() => {
      renameSync(fresh, storeFile(home))
      writeWhole(keyringFile(home), `${JSON.stringify(backup.head.keyring, null, 2)}\n`)
    })
    return { made: backup.head.made, putAside }
  } finally {
    rmSync(fresh, { force: true })
  }
}

function putPresentAside(home: string, now: Date): string | null {
  const present = [storeFile(home), `${storeFile(home)}-wal`, `${storeFile(home)}-shm`, keyringFile(home)].filter((file) =>
    existsSync(file),
  )
  if (present.length === 0) return null
  const aside = join(home, `replaced-${now.toISOString().replaceAll(':', '-')}`)
  named(() => {
    mkdirSync(aside, { mode: 0o700 })
    for (const file of present) renameSync(file, join(aside, file.slice(home.length + 1)))
  })
  return aside
}
