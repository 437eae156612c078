import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { firstCharging as charging } from '#charging/first/replay'
import { backUp, dailyBackup, dailyIsDue, restoreBackup } from '#store/backup'
import { stepsOf, takeStep } from '#store/decisions'
import { backupsFolder, storeFile } from '#store/home'
import { tryPassphrase } from '#store/keyring'
import { openStore } from '#store/open'
import { aHome, aStore, at, clearAway, marlow, now, opened, passphrase, remember } from './aStore.ts'

afterEach(clearAway)

const daysLater = (days: number) => new Date(at.getTime() + days * 86_400_000)

test('a backup restored on another machine opens with the passphrase and holds what was there when it was taken', async () => {
  const { store, place, user } = await aStore()
  takeStep(store.db, marlow, charging, opened, at)
  const { path, bytes } = backUp({ ...store, home: place.home }, join(aHome(), 'deep', 'copy.foursight-backup'), at)
  expect(bytes).toBe(readFileSync(path).length)

  const elsewhere = aHome()
  expect(restoreBackup(path, elsewhere, at)).toEqual({ made: at.toISOString(), putAside: null })
  const tried = await tryPassphrase({ ...place, home: elsewhere }, user, passphrase, at)
  const key = tried.opened ? tried.key : Buffer.alloc(32)
  expect(stepsOf(remember(openStore(elsewhere, key, { now })).db, marlow, charging)).toHaveLength(1)
})

test('a restored backup takes the place of a store, which is put aside whole', async () => {
  const { store, place } = await aStore()
  const { path } = backUp({ ...store, home: place.home }, join(aHome(), 'copy'), at)
  takeStep(store.db, marlow, charging, opened, at)
  store.close()
  const { putAside } = restoreBackup(path, place.home, at)
  expect(stepsOf(remember(openStore(place.home, store.key, { now })).db, marlow, charging)).toEqual([])
  expect(readdirSync(putAside!).sort()).toEqual(['foursight.store', 'keyring.json'])
})

describe('a backup that is no good is refused and nothing is changed:', () => {
  test.each<[string, (bytes: Buffer) => Buffer | string, string]>([
    ['another file', () => 'Dear Sir\n', 'is not a Foursight backup'],
    ['an empty file', () => '', 'is not a Foursight backup'],
    ['one cut short', (bytes) => bytes.subarray(0, bytes.length - 1), 'is a backup, but damaged'],
    [
      'one with a byte changed',
      (bytes) => bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte)) as Buffer,
      'is a backup, but damaged',
    ],
    ['one of a newer version', () => '{"foursightBackup": 2}\n', 'was made by a newer version of Foursight'],
  ])('%s', async (_, spoil, says) => {
    const { store, place } = await aStore()
    const { path } = backUp({ ...store, home: place.home }, join(aHome(), 'copy'), at)
    writeFileSync(path, spoil(readFileSync(path)))
    const before = readdirSync(place.home)
    expect(() => restoreBackup(path, place.home, at)).toThrow(says)
    expect(readdirSync(place.home)).toEqual(before)
  })

  test('a folder, or nothing', () => {
    expect(() => restoreBackup(aHome(), aHome(), at)).toThrow('is a folder, not a backup')
    expect(() => restoreBackup('/nowhere/at/all', aHome(), at)).toThrow('There is no backup at /nowhere/at/all')
  })
})

test('a daily backup is due once a day and only when something changed; the last five are kept', async () => {
  const { store, place } = await aStore()
  const kept = { ...store, home: place.home }
  const changedOn = (day: number) => {
    for (const file of [storeFile(place.home), `${storeFile(place.home)}-wal`])
      if (existsSync(file)) utimesSync(file, daysLater(day), daysLater(day))
  }
  const takenOn = (day: number) => utimesSync(dailyBackup(kept, daysLater(day)), daysLater(day), daysLater(day))

  expect(dailyIsDue(place.home, at)).toBe(true)
  for (let day = 0; day < 7; day++) {
    takenOn(day)
    changedOn(day + 0.5)
    expect({ day, later: dailyIsDue(place.home, daysLater(day + 0.2)), tomorrow: dailyIsDue(place.home, daysLater(day + 1)) }).toEqual({
      day,
      later: false,
      tomorrow: true,
    })
  }
  const left = join(backupsFolder(place.home), 'daily-2025-03-11.foursight-backup.copying')
  writeFileSync(left, 'half a copy')
  utimesSync(left, at, at)
  dailyBackup(kept, daysLater(6))
  changedOn(5)
  expect(dailyIsDue(place.home, daysLater(30))).toBe(false)
  expect(readdirSync(backupsFolder(place.home)).sort()).toEqual([12, 13, 14, 15, 16].map((day) => `daily-2025-03-${day}.foursight-backup`))
})
