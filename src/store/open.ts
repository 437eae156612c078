import { chmodSync, existsSync, renameSync } from 'node:fs'
import Sqlite, { type Database } from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { makeHome, storeFile } from './home.ts'
import { apply, type Migration, migrationsFolder, migrationsOf, pending } from './migrations.ts'
import { named, problemOf, StoreProblem } from './problem.ts'

type Db = BetterSQLite3Database

/** What a question may use. It has no `insert`, so a question cannot become a change. */
export type Reads = Pick<Db, 'select' | 'selectDistinct'>
/** What a change to the record may use. It has no `update` and no `delete`: the record only grows. */
export type Writes = Pick<Db, 'select' | 'selectDistinct' | 'insert' | 'transaction'>
/** What may be worked out afresh (what was read) or passes through (parcels, progress) may also be replaced. */
export type Keeps = Pick<Db, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'transaction'>

/** An open case store. `key` opens further connections from worker threads. */
export type Store = Readonly<{ db: Db; sqlite: Database; file: string; key: Buffer; close: () => void }>

export type OpenOptions = Readonly<{
  now: () => Date
  /** Called before each migration is applied to a store that is there already: the place to take a backup. */
  beforeMigration?: ((sqlite: Database, migration: Migration) => void) | undefined
  migrations?: readonly Migration[]
}>

const oldestNode = 22

/** A connection to an encrypted SQLite file; the cipher is aegis (docs/decisions/0002-encryption-at-rest.md). The key is 32 bytes. */
export function connect(file: string, key: Buffer): Database {
  // better-sqlite3 13 crashes without a word on Node 20.
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    throw new Error(`Foursight needs Node ${oldestNode} or later; this is ${process.version}.`)
  const sqlite = new Sqlite(file)
  try {
    unlocked(sqlite, key)
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** Gives a connection its key, before anything else is asked of it. */
export function unlocked(sqlite: Database, key: Buffer): Database {
  sqlite.pragma(`cipher = 'aegis'`)
  sqlite.pragma(`key = 'raw:${key.toString('hex')}'`)
  sqlite.pragma('busy_timeout = 5000')
  // What SQLite spills while sorting must not reach the disk unencrypted.
  sqlite.pragma('temp_store = MEMORY')
  return sqlite
}

/** Makes a new store. A store left here without its keyring can never be opened again and is put aside, not overwritten. @throws StoreProblem */
export function createStore(home: string, key: Buffer, options: OpenOptions): Store {
  makeHome(home)
  const file = storeFile(home)
  const aside = options.now().toISOString().replaceAll(':', '-')
  named(() => {
    for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, `${file}.without-keyring-${aside}${end}`)
  })
  const store = opened(file, key, { ...options, beforeMigration: undefined })
  named(() => chmodSync(file, 0o600))
  return store
}

/** Opens the store of a home and brings it up to date. @throws StoreProblem */
export function openStore(home: string, key: Buffer, options: OpenOptions): Store {
  const file = storeFile(home)
  if (!existsSync(file)) throw new StoreProblem('noStore', `The case store is missing from ${home}. Restore it from a backup.`)
  return opened(file, key, options)
}

function opened(file: string, key: Buffer, options: OpenOptions): Store {
  const sqlite = named(() => connect(file, key))
  try {
    for (const migration of pending(sqlite, options.migrations ?? migrationsOf(migrationsFolder()))) {
      options.beforeMigration?.(sqlite, migration)
      apply(sqlite, migration, options.now())
    }
    return { db: drizzle(sqlite), sqlite, file, key, close: () => void sqlite.close() }
  } catch (error) {
    sqlite.close()
    throw problemOf(error)
  }
}

/** A further connection to a store that is open and up to date already: for another thread. @throws StoreProblem */
export function joinStore(file: string, key: Buffer): Store {
  const sqlite = named(() => connect(file, key))
  return { db: drizzle(sqlite), sqlite, file, key, close: () => void sqlite.close() }
}

/** Looks the whole file over. @throws StoreProblem where SQLite finds anything wrong with it. */
export function checkWhole(sqlite: Database): void {
  const found = named(() => sqlite.pragma('quick_check(1)', { simple: true }))
  if (found !== 'ok')
    throw new StoreProblem('damaged', 'The case store is damaged. Nothing was changed. Restore it from the latest backup.')
}
