import { dayOf } from '#case/dates'
import type { CaseId } from '#case/ids'
import { corrections } from '#corrections/replay'
import { arrivalsOf } from '#store/arrivals'
import { stepsOf } from '#store/decisions'
import { documentsOf, unreadOf } from '#store/documents'
import { readingOf } from '#store/readings'
import type { ReadingChanges } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { documentsHash, isFresh } from './freshness.ts'
import type { Thread } from './thread.ts'
import { addressOf } from './threadTasks.ts'
import { whereIn } from './whereIn.ts'

/** Working out what a case says, in the thread for long work. */
export type Rereading = Readonly<{
  isReadToTheEnd: (here: SignedIn, caseId: CaseId) => boolean
  read: (here: SignedIn, caseId: CaseId, signal?: AbortSignal) => Promise<void>
  /** Works out what the law makes of the reading as it is corrected now, and says what that changed; `afresh` has the documents read again before. */
  assess: (here: SignedIn, caseId: CaseId, afresh: boolean) => Promise<ReadingChanges | null>
  /** Brings what is kept of a case up to this day and this program, where its documents have all been read; never fails. */
  refreshed: (here: SignedIn, caseId: CaseId) => Promise<void>
}>

export function startRereading(sitting: Sitting, thread: Thread): Rereading {
  const { home, now, version, note = () => {} } = sitting.surroundings
  const today = () => dayOf(now())
  const underWay = new Map<CaseId, Promise<void>>()

  const read: Rereading['read'] = async ({ store }, caseId, signal) => {
    await thread.ask({ task: 'read', store: addressOf(store, home), caseId, on: today(), version }, signal)
  }
  const assess: Rereading['assess'] = async ({ store }, caseId, afresh) => {
    const letGo = sitting.hold()
    try {
      return await thread.ask({ task: 'assess', store: addressOf(store, home), caseId, on: today(), version, afresh })
    } finally {
      letGo()
    }
  }
  const isCurrent = async ({ db }: SignedIn, caseId: CaseId) => {
    const kept = readingOf(db, caseId)
    const code = `${version} ${await thread.ask({ task: 'code' })}`
    const said = stepsOf(db, caseId, corrections).length
    return (
      kept !== undefined &&
      (kept.summary.corrections ?? 0) === said &&
      isFresh(kept, { code, on: today(), ofDocuments: documentsHash(documentsOf(db, caseId)) })
    )
  }
  const refresh = async (here: SignedIn, caseId: CaseId) => {
    const letGo = sitting.hold()
    try {
      if (!(await isCurrent(here, caseId))) await read(here, caseId)
    } catch (error) {
      note(`A case could not be read afresh: ${error instanceof Error ? whereIn(error) : 'unknown'}`)
    } finally {
      underWay.delete(caseId)
      letGo()
    }
  }

  return {
    read,
    assess,
    isReadToTheEnd: ({ db }, caseId) => readingOf(db, caseId)?.ofDocuments === documentsHash(documentsOf(db, caseId)),
    async refreshed(here, caseId) {
      const { db } = here
      const allListed = arrivalsOf(db, caseId).every(({ listed }) => listed)
      if (!allListed || documentsOf(db, caseId).length === 0 || unreadOf(db, caseId).length > 0) return
      const mine = underWay.get(caseId) ?? refresh(here, caseId)
      underWay.set(caseId, mine)
      await mine
    },
  }
}
