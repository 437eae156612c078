import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Database } from 'better-sqlite3'
import { StoreProblem } from './problem.ts'

/** One migration: its name (`0000_store`), the statements of its file, and a hash of them. */
export type Migration = Readonly<{ name: string; statements: readonly string[]; hash: string }>

/** The folder `migrations` of this installation, found upwards from the source or the bundle. */
export function migrationsFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const here = join(folder, 'migrations')
    if (existsSync(join(here, 'meta', '_journal.json'))) return here
    if (folder === dirname(folder)) throw new Error('The migrations of the case store are missing from this installation.')
  }
}

/** Every migration of a folder in order, as drizzle-kit's journal lists them. */
export function migrationsOf(folder: string): readonly Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as { entries: readonly { tag: string }[] }
  return journal.entries.map(({ tag }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8')
    return { name: tag, statements: text.split('--> statement-breakpoint'), hash: createHash('sha256').update(text).digest('hex') }
  })
}

const appliedTo = (sqlite: Database): readonly string[] =>
  sqlite.prepare(`select 1 from sqlite_master where type = 'table' and name = 'migration'`).get()
    ? sqlite
        .prepare<[], { name: string }>('select name from migration order by rowid')
        .all()
        .map(({ name }) => name)
    : []

/** The migrations this store still lacks. @throws StoreProblem where it has some this program does not know: a newer version wrote it. */
export function pending(sqlite: Database, migrations: readonly Migration[]): readonly Migration[] {
  const applied = appliedTo(sqlite)
  const unknown = applied.find((name, at) => migrations[at]?.name !== name)
  if (unknown !== undefined) {
    throw new StoreProblem(
      'newerStore',
      'This case store was written by a newer version of Foursight. Install that version to open it. Nothing was changed.',
    )
  }
  return migrations.slice(applied.length)
}

/** Applies one migration whole or not at all. @throws StoreProblem */
export function apply(sqlite: Database, { name, statements, hash }: Migration, at: Date): void {
  const wholly = sqlite.transaction(() => {
    sqlite.exec('create table if not exists migration (name text primary key not null, hash text not null, applied_at text not null)')
    for (const statement of statements) sqlite.exec(statement)
    sqlite.prepare('insert into migration (name, hash, applied_at) values (?, ?, ?)').run(name, hash, at.toISOString())
  })
  try {
    wholly.immediate()
  } catch (error) {
    throw new StoreProblem('migrationFailed', `The case store could not be brought up to date (${name}). It was left as it was.`, error)
  }
}
