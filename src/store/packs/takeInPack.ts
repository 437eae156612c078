import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#case/actor'
import type { CaseId } from '#case/ids'
import { note } from '../access.ts'
import { caseOf, casesOf } from '../cases.ts'
import { storeFile } from '../home.ts'
import { append, entriesOf, type LogEntry } from '../log.ts'
import { openStore, type Store } from '../open.ts'
import { StoreProblem } from '../problem.ts'
import { openTo } from '../restricted.ts'
import { logEntry } from '../schema.ts'
import { verify } from '../verify.ts'
import { unwrap } from '../wrap.ts'
import { copyRows, tablesOfACase } from './caseRows.ts'
import { mergeLogs } from './mergeLogs.ts'
import { boundTo, readPackFile, storeOutOf } from './packFile.ts'
import { type PackStep, packWorkflow } from './packSteps.ts'
import { workflows } from './workflows.ts'

/** What taking in a pack came to. `conflicts` are for a person: what was not taken over, and why. */
export type TakenIn = Readonly<{
  caseId: CaseId
  isNew: boolean
  documents: number
  added: readonly LogEntry[]
  recognised: number
  conflicts: readonly Readonly<{ entry: LogEntry; because: string }>[]
}>

export type TakeIn = Readonly<{
  by: Actor
  at: Date
  passphrase: string
  /** An entry of a log as a sentence, for the conflicts that the log itself keeps. */
  inWords: (entry: LogEntry) => string
}>

/** Takes a pack into this store and merges it with the case of the same number, if it is here. Nothing that was here is changed. @throws StoreProblem */
export async function takeInPack({ db, sqlite }: Store, path: string, { by, at, passphrase, inWords }: TakeIn): Promise<TakenIn> {
  const { head, from } = readPackFile(path)
  const key = await unwrap(head.lock, passphrase, boundTo(head.pack))
  if (!key) throw new StoreProblem('wrongKey', 'That is not the passphrase of this case pack. Nothing was changed.')
  const folder = mkdtempSync(join(tmpdir(), 'foursight-pack-'))
  try {
    storeOutOf(path, from, storeFile(folder))
    const packed = openStore(folder, key, { now: () => at })
    try {
      const record = soundCase(packed)
      if (!openTo(db, by.id)(record.caseId))
        throw new StoreProblem(
          'notYours',
          'The case of this pack is restricted here to named people, and you are not one of them. Ask a supervisor. Nothing was changed.',
        )
      return sqlite
        .transaction((): TakenIn => {
          const isNew = caseOf(db, record.caseId) === undefined
          const tables = tablesOfACase(sqlite).filter((table) => isNew || table !== 'reading')
          const rows = copyRows(packed.sqlite, sqlite, record.caseId, tables)
          const theirs = entriesOf(packed.db, record.caseId)
          const merge = mergeLogs(entriesOf(db, record.caseId), theirs, workflows)
          for (const entry of merge.continued) db.insert(logEntry).values(entry).run()
          for (const entry of merge.added) appendAsItWas(db, entry)
          const step: PackStep = {
            type: 'packTakenIn',
            pack: head.pack,
            made: head.made,
            madeBy: theirs.findLast(({ workflow }) => workflow === packWorkflow)?.byName ?? 'somebody unknown',
            documents: rows.get('document') ?? 0,
            added: merge.continued.length + merge.added.length,
            recognised: merge.recognised,
            conflicts: merge.conflicts.map(
              ({ entry, because }) => `${entry.byName}, ${entry.at.slice(0, 10)}: ${inWords(entry)} ${because}`,
            ),
          }
          const { hash } = append(db, record.caseId, packWorkflow, step, by, at)
          note(db, { by, at, did: 'imported', caseId: record.caseId, logHash: hash })
          return {
            caseId: record.caseId,
            isNew,
            documents: step.documents,
            added: [...merge.continued, ...merge.added],
            recognised: step.recognised,
            conflicts: merge.conflicts,
          }
        })
        .immediate()
    } finally {
      packed.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The one case of a pack, whose log must be whole. @throws StoreProblem */
function soundCase({ db }: Store) {
  const [record, ...more] = casesOf(db)
  const { broken } = verify(db)
  if (!record || more.length > 0) throw new StoreProblem('notAPack', 'This case pack does not hold one case. Nothing was changed.')
  if (broken) throw new StoreProblem('notAPack', `The log in this case pack is not whole. ${broken.says} Nothing was changed.`)
  return record
}

/** Adds an entry with its own author, time and words behind our newest one. */
const appendAsItWas = (db: Store['db'], { chain, workflow, step, by, byName, at }: LogEntry): void =>
  void append(db, chain as CaseId, workflow, JSON.parse(step) as object, { id: by, name: byName, roles: [] }, new Date(at))
