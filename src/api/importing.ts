import { randomUUID } from 'node:crypto'
import { dayOf } from '#case/dates'
import { type CaseId, caseId, type DocumentId, type JobId, parcelId } from '#case/ids'
import { type Arrival, addArrival, allListed, arrivalsOf, atWork, unlistedOf } from '#store/arrivals'
import { addCase, caseOf } from '#store/cases'
import { documentsOf, unreadOf } from '#store/documents'
import { emptyParcel } from '#store/parcels'
import { readingOf } from '#store/readings'
import type { Reply } from './contract.ts'
import { documentsHash, isFresh } from './freshness.ts'
import type { Controls, Jobs, Outcome } from './jobs.ts'
import { readDocuments } from './readDocuments.ts'
import { done, refused } from './reply.ts'
import { sameFile } from './sameFile.ts'
import type { SignedIn, Sitting } from './sitting.ts'
import type { Source } from './sources.ts'
import { storeFiles } from './storeFiles.ts'
import type { Thread } from './thread.ts'
import { addressOf } from './threadTasks.ts'
import { whereIn } from './whereIn.ts'

type Begun = Readonly<{ job: JobId; caseId: CaseId }>

/** Taking in a police file: its bytes are stored, then each document read, then the whole read and assessed. Each stage keeps what it has done. */
export type Importing = Readonly<{
  working: (caseId: CaseId) => boolean
  begin: (here: SignedIn, source: Source, as: Readonly<{ title: string; into: CaseId | null }>) => Promise<Reply<Begun>>
  goOn: (here: SignedIn, caseId: CaseId) => Reply<Begun>
  /** Brings what is kept of a case up to this day and this program, where its documents have all been read. */
  refreshed: (here: SignedIn, caseId: CaseId) => Promise<void>
}>

export function startImporting(
  sitting: Sitting,
  jobs: Jobs,
  thread: Thread,
  sourceOf: (here: SignedIn, arrival: Arrival) => Source | undefined,
): Importing {
  const { home, now, version, note } = sitting.surroundings
  const today = () => dayOf(now())

  const readAll = (here: SignedIn, inCase: CaseId, signal?: AbortSignal) =>
    thread.ask({ task: 'read', store: addressOf(here.store, home), caseId: inCase, on: today(), version }, signal)

  /** The files of every arrival not yet listed to its end. A source that is gone is said so, and not looked for again. */
  const listAll = async (here: SignedIn, inCase: CaseId, controls: Controls) => {
    const outcome = { added: [] as string[], alreadyThere: [] as string[], gone: [] as { name: string; problem: string }[] }
    for (const arrival of unlistedOf(here.db, inCase)) {
      const source = sourceOf(here, arrival)
      if (!source) {
        outcome.gone.push({
          name: caseOf(here.db, inCase)?.cameAs ?? arrival.place,
          problem: 'no longer where it came from: give it again for what was not yet taken in',
        })
        allListed(here.db, arrival.arrivalId)
        continue
      }
      const listed = await storeFiles(here, { caseId: inCase, arrival, source, now, controls })
      outcome.added.push(...listed.added)
      outcome.alreadyThere.push(...listed.alreadyThere)
      if (arrival.from === 'parcel') emptyParcel(here.db, parcelId(arrival.place)!)
    }
    return outcome
  }

  const work = async (here: SignedIn, inCase: CaseId, controls: Controls): Promise<Outcome> => {
    const { db } = here
    atWork(db, inCase, process.pid)
    try {
      const { added, alreadyThere, gone } = await listAll(here, inCase, controls)
      sitting.surroundings.tell({ news: 'case', caseId: inCase })
      const unread = new Set<DocumentId>(unreadOf(db, inCase).map(({ documentId }) => documentId))
      await readDocuments(here, inCase, now, controls)
      const documents = documentsOf(db, inCase)
      if (unread.size > 0 || !isRead(here, inCase)) {
        controls.progress({ done: documents.length, total: documents.length, doing: 'Working out what the file says', secondsLeft: null })
        await readAll(here, inCase, controls.signal)
      }
      const justRead = ({ documentId, within }: { documentId: DocumentId; within: DocumentId | null }) =>
        unread.has(documentId) || (within !== null && unread.has(within))
      const unreadable = documents.flatMap((one) =>
        one.problem !== null && justRead(one) ? [{ name: one.name, problem: one.problem }] : [],
      )
      return { added, alreadyThere, unreadable: [...gone, ...unreadable] }
    } finally {
      if (here.store.sqlite.open) atWork(db, inCase, null)
    }
  }

  const isRead = ({ db }: SignedIn, inCase: CaseId) => readingOf(db, inCase)?.ofDocuments === documentsHash(documentsOf(db, inCase))
  const start = (here: SignedIn, inCase: CaseId, what: string): Reply<Begun> =>
    done({ caseId: inCase, job: jobs.start(what, inCase, (controls) => work(here, inCase, controls)) })

  const refreshing = new Map<CaseId, Promise<void>>()
  const refresh = async (here: SignedIn, inCase: CaseId) => {
    const kept = readingOf(here.db, inCase)
    const standing = {
      code: `${version} ${await thread.ask({ task: 'code' })}`,
      on: today(),
      ofDocuments: documentsHash(documentsOf(here.db, inCase)),
    }
    if (!kept || !isFresh(kept, standing)) await readAll(here, inCase)
  }

  return {
    working: jobs.working,

    async begin(here, source, { title, into }) {
      const { db } = here
      if (into !== null && !caseOf(db, into)) return refused('There is no such case in this store.')
      const empty = await isEmpty(source)
      if (empty !== undefined) return refused(empty)
      const metadata = (await source.metadata()) ?? null
      const known = into ?? (await sameFile(db, source))
      if (known && jobs.working(known)) return refused('This case is being read already. Wait until that is done.')
      const inCase = known ?? caseId(`c-${randomUUID()}`)!
      db.transaction((tx) => {
        if (!known) addCase(tx, { caseId: inCase, title: title.trim(), cameAs: source.name, receivedOn: today(), metadata })
        const { from, place } = source
        addArrival(tx, {
          arrivalId: `a-${randomUUID()}`,
          caseId: inCase,
          from,
          place,
          begunAt: now().toISOString(),
          listed: false,
          added: 0,
          worker: process.pid,
        })
      })
      sitting.noted('imported', { caseId: inCase })
      return start(here, inCase, known ? 'Taking in more of a police file' : 'Taking in a police file')
    },

    goOn(here, inCase) {
      if (!caseOf(here.db, inCase)) return refused('There is no such case in this store.')
      if (jobs.working(inCase)) return refused('This case is being read already.')
      return start(here, inCase, 'Reading on')
    },

    async refreshed(here, inCase) {
      const { db } = here
      const ready =
        arrivalsOf(db, inCase).every(({ listed }) => listed) && documentsOf(db, inCase).length > 0 && unreadOf(db, inCase).length === 0
      if (!ready || jobs.working(inCase)) return
      const letGo = sitting.hold()
      const mine = refreshing.get(inCase) ?? refresh(here, inCase)
      refreshing.set(inCase, mine)
      try {
        await mine
      } catch (error) {
        note?.(`A case could not be read afresh: ${error instanceof Error ? whereIn(error) : 'unknown'}`)
      } finally {
        refreshing.delete(inCase)
        letGo()
      }
    },
  }
}

/** Why a source cannot be taken in; undefined where it holds at least one file. */
async function isEmpty(source: Source): Promise<string | undefined> {
  try {
    for await (const _ of source.list()) return undefined
    return 'There is no document in it.'
  } catch (error) {
    if (error instanceof Error && error.name === 'UnusablePath') return error.message
    throw error
  }
}
