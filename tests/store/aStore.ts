import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Actor } from '#case/actor'
import { caseId, userId } from '#case/ids'
import type { Step, StepOf } from '#charging/first/steps'
import { addCase } from '#store/cases'
import { createKeyring, type KeyPlace } from '#store/keyring'
import { createStore, type Store } from '#store/open'

/** Quick to derive, for tests only. */
export const cheap = { N: 1024, r: 8, p: 1 }
export const at = new Date('2025-03-10T09:00:00Z')
export const now = () => at
export const passphrase = 'larch otter violin'

export const asha: Actor = { id: userId('asha')!, name: 'Asha Rahman', roles: ['chargingLawyer'] }
export const marlow = caseId('c-marlow')!
export const opened: Step = { type: 'reviewOpened', by: asha, on: '2025-03-10' }
export const asked: StepOf<'materialRequested'> = {
  type: 'materialRequested',
  checks: ['victim.vps'],
  wanted: 'The statement',
  by: asha,
  on: '2025-03-10',
}
export const issued: Step = { type: 'decisionIssued', suspects: [], by: asha, on: '2025-03-10' }

const made: string[] = []
const open: Store[] = []

/** A new empty folder; `clearAway` removes it. */
export function aHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'foursight-test-'))
  made.push(home)
  return home
}

export function remember(store: Store): Store {
  open.push(store)
  return store
}

/** A new encrypted store with its first user and one empty case. */
export async function aStore(home = aHome()): Promise<Readonly<{ place: KeyPlace; store: Store; recoveryKey: string; user: Actor['id'] }>> {
  const place = { home, cost: cheap }
  const { made: store, recoveryKey, user } = await createKeyring(place, asha.name, passphrase, (key) => createStore(home, key, { now }))
  addCase(store.db, { caseId: marlow, title: 'R v Marlow', cameAs: 'marlow.zip', receivedOn: '2025-03-10', metadata: null })
  return { place, store: remember(store), recoveryKey, user }
}

export function clearAway(): void {
  for (const store of open.splice(0)) store.close()
  for (const home of made.splice(0)) rmSync(home, { recursive: true, force: true })
}

/** Every byte of every file under a folder. */
export const bytesUnder = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path)),
  )
