import type { CaseId, DocumentId } from '#case/ids'
import { parcelId } from '#case/ids'
import { type Arrival, atWork, unlistedOf } from '#store/arrivals'
import { caseOf } from '#store/cases'
import { type DocumentRecord, documentsOf, unreadOf } from '#store/documents'
import { emptyParcel } from '#store/parcels'
import type { SignedIn } from '../door/sitting.ts'
import type { Controls, Outcome } from '../house/jobs.ts'
import { received, storeFiles } from '../house/storeFiles.ts'
import type { Rereading } from '../reading/rereading.ts'
import type { Surroundings } from '../surroundings.ts'
import { beforeDelivery, recordDelivery } from './laterMaterial.ts'
import { readDocuments } from './readDocuments.ts'
import type { Source } from './sources.ts'

/** Where the files of an arrival can be had again; undefined where they are gone. */
export type SourceOf = (here: SignedIn, arrival: Arrival) => Source | undefined

/** The long work on a case: its files stored, each document read, the whole read and assessed. Each stage keeps what it has done, and all can be done again. */
export const takeIn =
  ({ now, tell }: Pick<Surroundings, 'now' | 'tell'>, rereading: Rereading, sourceOf: SourceOf) =>
  async (here: SignedIn, caseId: CaseId, controls: Controls): Promise<Outcome> => {
    const { db } = here
    atWork(db, caseId, process.pid)
    try {
      const before = beforeDelivery(db, caseId)
      const { added, alreadyThere, gone } = await storeAll(here, caseId, now, sourceOf, controls)
      tell({ news: 'case', caseId })
      const unread = new Set(unreadOf(db, caseId).map(({ documentId }) => documentId))
      await readDocuments(here, caseId, now, controls)
      if (unread.size > 0 || !rereading.isReadToTheEnd(here, caseId)) {
        const total = documentsOf(db, caseId).length
        controls.progress({ done: total, total, doing: 'Working out what the file says', secondsLeft: null })
        await rereading.read(here, caseId, controls.signal)
        recordDelivery(here, caseId, before, added, now())
      }
      return { added, alreadyThere, unreadable: [...gone, ...unreadableOf(documentsOf(db, caseId), unread)] }
    } finally {
      if (here.store.sqlite.open) atWork(db, caseId, null)
    }
  }

type Problem = Readonly<{ name: string; problem: string }>

/** Stores the files of every arrival not yet listed to its end. A source that is gone is said so, and not looked for again. */
async function storeAll(here: SignedIn, caseId: CaseId, now: () => Date, sourceOf: SourceOf, controls: Controls) {
  const added: string[] = []
  const alreadyThere: string[] = []
  const gone: Problem[] = []
  for (const arrival of unlistedOf(here.db, caseId)) {
    const source = sourceOf(here, arrival)
    if (source) {
      const listed = await storeFiles(here, { caseId, arrival, source, now, controls })
      added.push(...listed.added)
      alreadyThere.push(...listed.alreadyThere)
    } else {
      received(here, arrival, arrival.added, now)
      const name = caseOf(here.db, caseId)?.cameAs ?? arrival.place
      gone.push({ name, problem: 'no longer where it came from: give it again for what was not yet taken in' })
    }
    const parcel = arrival.from === 'parcel' ? parcelId(arrival.place) : undefined
    if (parcel) emptyParcel(here.db, parcel)
  }
  return { added, alreadyThere, gone }
}

/** Of the documents just read, and what came inside them, those with a problem. */
const unreadableOf = (documents: readonly DocumentRecord[], justRead: ReadonlySet<DocumentId>): readonly Problem[] =>
  documents.flatMap(({ documentId, within, name, problem }) =>
    problem !== null && (justRead.has(documentId) || (within !== null && justRead.has(within))) ? [{ name, problem }] : [],
  )
