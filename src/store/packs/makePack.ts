import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#case/actor'
import type { CaseId } from '#case/ids'
import { note } from '../access.ts'
import { storeFile } from '../home.ts'
import { append, entriesOf } from '../log.ts'
import { createStore, type Store } from '../open.ts'
import { logEntry } from '../schema.ts'
import { type Cost, usualCost, type Wrapped, wrap } from '../wrap.ts'
import { copyRows, tablesOfACase } from './caseRows.ts'
import { boundTo, writePackFile } from './packFile.ts'
import { type PackStep, packWorkflow } from './packSteps.ts'

/** What a pack is written with: its id, a key of its own, and that key locked under words. */
export type PackKey = Readonly<{ pack: string; key: Buffer; lock: Wrapped }>

type Asked = Readonly<{ by: Actor; at: Date; passphrase: string; cost?: Cost | undefined }>

/** Makes the key of a pack, and records that one is made: that is part of the log that travels. @throws StoreProblem */
export async function beginPack(
  { db }: Pick<Store, 'db'>,
  caseId: CaseId,
  { by, at, passphrase, cost = usualCost }: Asked,
): Promise<PackKey> {
  const pack = randomUUID()
  const key = randomBytes(32)
  const lock = await wrap(key, passphrase, boundTo(pack), cost)
  db.transaction(
    (tx) => {
      const step: PackStep = { type: 'packMade', pack }
      const { hash } = append(tx, caseId, packWorkflow, step, by, at)
      note(tx, { by, at, did: 'exported', caseId, logHash: hash })
    },
    { behavior: 'immediate' },
  )
  return { pack, key, lock }
}

/** Writes one case (documents, readings, drafts, decisions and its whole log), as it stands at one moment, to an encrypted file. Returns its length in bytes. @throws StoreProblem */
export function writePack({ db, sqlite }: Store, caseId: CaseId, { pack, key, lock }: PackKey, at: Date, to: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-pack-'))
  try {
    const packed = createStore(folder, key, { now: () => at })
    try {
      const copy = packed.sqlite.transaction(() => {
        copyRows(sqlite, packed.sqlite, caseId, tablesOfACase(packed.sqlite))
        for (const entry of entriesOf(db, caseId)) packed.db.insert(logEntry).values(entry).run()
      })
      sqlite.transaction(copy)()
      packed.sqlite.pragma('journal_mode = DELETE')
    } finally {
      packed.close()
    }
    return writePackFile(storeFile(folder), { foursightPack: 1, pack, made: at.toISOString(), lock }, to)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
