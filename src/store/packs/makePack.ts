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
import { type Cost, usualCost, wrap } from '../wrap.ts'
import { copyRows, tablesOfACase } from './caseRows.ts'
import { boundTo, writePackFile } from './packFile.ts'
import { type PackStep, packWorkflow } from './packSteps.ts'

export type MadePack = Readonly<{ pack: string; bytes: number }>

/** Writes one case (documents, readings, drafts, decisions and its whole log) to an encrypted file. That it was made is part of the log that travels. @throws StoreProblem */
export async function makePack(
  { db, sqlite }: Store,
  caseId: CaseId,
  { by, at, passphrase, to, cost = usualCost }: Readonly<{ by: Actor; at: Date; passphrase: string; to: string; cost?: Cost | undefined }>,
): Promise<MadePack> {
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
  const folder = mkdtempSync(join(tmpdir(), 'foursight-pack-'))
  try {
    const packed = createStore(folder, key, { now: () => at })
    try {
      packed.sqlite.transaction(() => {
        copyRows(sqlite, packed.sqlite, caseId, tablesOfACase(packed.sqlite))
        for (const entry of entriesOf(db, caseId)) packed.db.insert(logEntry).values(entry).run()
      })()
      packed.sqlite.pragma('journal_mode = DELETE')
    } finally {
      packed.close()
    }
    return { pack, bytes: writePackFile(storeFile(folder), { foursightPack: 1, pack, made: at.toISOString(), lock }, to) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
