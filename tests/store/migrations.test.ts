import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { firstCharging as charging } from '#charging/first/replay'
import { backupBefore, restoreBackup } from '#store/backup'
import { stepsOf } from '#store/decisions'
import { backupsFolder } from '#store/home'
import { type Migration, migrationsFolder, migrationsOf } from '#store/migrations'
import { type connect, createStore, openStore } from '#store/open'
import { verify } from '#store/verify'
import { aHome, aStore, at, clearAway, marlow, now, remember } from './aStore.ts'

afterEach(clearAway)

const ours = migrationsOf(migrationsFolder())
const key = Buffer.alloc(32, 7)

/** What each migration must cope with: rows written before it, named for their situation. Every migration has its entry. */
const before: Record<string, readonly string[]> = {
  '0000_store': [],
  '0001_search_and_logs': [
    `insert into case_file (case_id, title, came_as, received_on) values ('c-marlow', 'A case with a page read before there was a search', 'marlow', '2025-03-10')`,
    `insert into log_entry (chain, seq, at, by, by_name, workflow, step, hash_before, hash) values ('c-marlow', 1, '2025-03-10T09:00:00.000Z', 'asha', 'A step taken before the log was sealed', 'charging/1', '{"type":"reviewOpened","by":{"id":"asha","name":"Asha Rahman","roles":["chargingLawyer"]},"on":"2025-03-10"}', 'start', 'h1')`,
  ],
  '0002_reading_changes': [
    `insert into case_file (case_id, title, came_as, received_on) values ('c-marlow', 'A case read before readings were compared', 'marlow', '2025-03-10')`,
    `insert into reading (case_id, code, "on", of_documents, summary, reading, assessment, report) values ('c-marlow', '0.1.0', '2025-03-10', 'x', '{}', '{}', '{}', '{}')`,
  ],
  '0003_working_copies': [
    `insert into case_file (case_id, title, came_as, received_on) values ('c-marlow', 'A case begun before work in progress was kept', 'marlow', '2025-03-10')`,
  ],
  '0004_corrected_readings': [
    `insert into case_file (case_id, title, came_as, received_on) values ('c-marlow', 'A case read before readings could be corrected', 'marlow', '2025-03-10')`,
    `insert into reading (case_id, code, "on", of_documents, summary, reading, assessment, report) values ('c-marlow', '0.1.0', '2025-03-10', 'x', '{}', '{}', '{}', '{}')`,
  ],
  '0005_work_rows': [
    `insert into case_file (case_id, title, came_as, received_on) values ('c-marlow', 'A case received before there were work lists', 'marlow', '2025-03-10')`,
  ],
  '0006_log_by_workflow': [
    `insert into case_file (case_id, title, came_as, received_on) values ('c-marlow', 'A case received before approvals were asked for over all cases', 'marlow', '2025-03-10')`,
  ],
}

test('every migration has rows to be tried on', () => {
  expect(Object.keys(before)).toEqual(ours.map(({ name }) => name))
})

test.each(ours.map(({ name }, at) => [name, at] as const))('%s keeps the rows that were there', (name, index) => {
  const home = aHome()
  const old = createStore(home, key, { now, migrations: ours.slice(0, index) })
  for (const row of before[name]!) old.sqlite.exec(row)
  const rows = () =>
    before[name]!.map((row) => row.match(/into (\w+)/)![1]!).map((table) =>
      store.sqlite.prepare(`select count(*) as n from ${table}`).get(),
    )
  old.close()
  const store = remember(openStore(home, key, { now }))
  expect(rows()).toEqual(before[name]!.map(() => ({ n: 1 })))
  expect(store.sqlite.prepare('select name from migration order by rowid').pluck().all()).toEqual(ours.map((one) => one.name))
  if (name === '0001_search_and_logs') expect(stepsOf(store.db, marlow, charging)).toHaveLength(1)
})

const next: Migration = { name: '0002_next', hash: 'x', statements: ['alter table case_file add column flagged text'] }
const failing: Migration = {
  name: '0003_failing',
  hash: 'y',
  statements: ['alter table case_file add column second text', 'this is not SQL'],
}

describe('a store from before', () => {
  test('is backed up before each migration, and that backup can be restored', async () => {
    const { store, place } = await aStore()
    store.close()
    const beforeMigration = (sqlite: ReturnType<typeof connect>, { name }: Migration) =>
      void backupBefore({ sqlite, key: store.key, home: place.home }, name, at)
    openStore(place.home, store.key, { now, beforeMigration, migrations: [...ours, next] }).close()
    const [backup, ...more] = readdirSync(backupsFolder(place.home))
    expect([backup, more]).toEqual(['before-0002_next-2025-03-10T09-00-00.000Z.foursight-backup', []])
    const elsewhere = aHome()
    restoreBackup(`${backupsFolder(place.home)}/${backup}`, elsewhere, at)
    expect(verify(remember(openStore(elsewhere, store.key, { now })).db).broken).toBeUndefined()
  })

  test('is left as it was when a migration fails', async () => {
    const { store, place } = await aStore()
    store.close()
    expect(() => openStore(place.home, store.key, { now, migrations: [...ours, next, failing] })).toThrow(
      'could not be brought up to date (0003_failing)',
    )
    const again = remember(openStore(place.home, store.key, { now, migrations: [...ours, next] }))
    expect(again.sqlite.prepare(`select name from pragma_table_info('case_file')`).pluck().all()).not.toContain('second')
  })

  test('is refused in a sentence when a newer version wrote it', async () => {
    const { store, place } = await aStore()
    store.close()
    openStore(place.home, store.key, { now, migrations: [...ours, next] }).close()
    expect(() => openStore(place.home, store.key, { now })).toThrow(
      'This case store was written by a newer version of Foursight. Install that version to open it. Nothing was changed.',
    )
  })
})
