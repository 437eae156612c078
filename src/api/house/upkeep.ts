import { statSync } from 'node:fs'
import { dayOf } from '#case/dates'
import { dailyIsDue } from '#store/backup'
import { keep, kept } from '#store/keeping'
import { checkWhole, type Store } from '#store/open'
import { emptyParcel, forgottenParcels } from '#store/parcels'
import { StoreProblem } from '#store/problem'
import type { SignedIn } from '../door/sitting.ts'
import type { Thread } from '../reading/thread.ts'
import { addressOf } from '../reading/threadTasks.ts'
import type { Surroundings } from '../surroundings.ts'

/** A store up to this size is looked over in a fraction of a second each time it is opened; a larger one once a day, in a thread of its own. */
const quickToCheck = 64 * 1024 * 1024
const foundDamaged = 'damaged'
const aDay = 24 * 60 * 60_000

/** @throws StoreProblem where the store is damaged, or was found so since it was last opened. */
export function checkAtStart({ sqlite, db, file }: Store): void {
  if (statSync(file).size <= quickToCheck || kept(db, 'checkedOn') === foundDamaged) checkWhole(sqlite)
}

/** What is done quietly after someone has signed in: the daily backup, the daily look over a large store, parcels nobody came back for. */
export async function upkeep(
  { db, store }: SignedIn,
  thread: Thread,
  { home, now, note = () => {} }: Surroundings,
  lock: () => Promise<void>,
): Promise<void> {
  const today = dayOf(now())
  for (const parcel of forgottenParcels(db, new Date(now().getTime() - aDay))) emptyParcel(db, parcel)
  const address = addressOf(store, home)
  try {
    if (dailyIsDue(home, now())) await thread.ask({ task: 'dailyBackup', store: address, at: now().toISOString() })
  } catch (error) {
    note(`The daily backup failed: ${error instanceof StoreProblem ? error.problem : 'unknown'}`)
  }
  if (statSync(store.file).size <= quickToCheck || kept(db, 'checkedOn') === today) return
  try {
    await thread.ask({ task: 'checkWhole', store: address })
    if (store.sqlite.open) keep(db, 'checkedOn', today)
  } catch (error) {
    if (!(error instanceof StoreProblem) || error.problem !== 'damaged') return note('The daily look over the store could not be finished.')
    note('The store was found damaged.')
    if (store.sqlite.open) keep(db, 'checkedOn', foundDamaged)
    await lock()
  }
}
