import type { CaseId, JobId } from '#case/ids'
import type { Page } from '#case/page'
import { opensWith, readDocument, recognisePageAgain } from '#intake/policeFile'
import { problems, Unreadable } from '#intake/problems'
import { caseOf } from '#store/cases'
import { bytesOf, type DocumentRecord, documentOf, documentReadAfresh, keptBytes, pageReadAfresh } from '#store/documents'
import type { Keeps } from '#store/open'
import { pageCounts, pageOf } from '#store/pages'
import { type ReadingStep, takeReadingStep } from '#store/readingSteps'
import { changesSeen } from '#store/readings'
import { noSuchCase, viewNow } from '../cases/cases.ts'
import { changesOf } from '../cases/caseView.ts'
import type { Desk, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { CannotBeDone, type Controls, type Jobs } from '../house/jobs.ts'
import type { Importing } from '../intake/importing.ts'
import { done, refused } from '../reply.ts'
import type { Rereading } from './rereading.ts'

type ReadingAgainRoom = Pick<Desk, 'readWithPassword' | 'recogniseAgain' | 'seenChanges'>
type Begun = Readonly<{ job: JobId; caseId: CaseId }>
/** Keeps what was read, and says what was done for the log. */
type Keeping = (tx: Keeps) => ReadingStep

const noSuchDocument = refused('There is no such document in this case.')
const beingRead = refused('This case is being read already. Wait until that is done.')
const nothingDone = { added: [], alreadyThere: [], unreadable: [] } as const

/** One document or page read again at a person's wish, and what another reading changed. */
export function readingAgainRoom(sitting: Sitting, jobs: Jobs, rereading: Rereading, importing: Importing): ReadingAgainRoom {
  const { now } = sitting.surroundings

  /** Reads, keeps and records in one go, then works out afresh what the case says. */
  const begin = (here: SignedIn, { caseId }: DocumentRecord, what: string, work: (controls: Controls) => Promise<Keeping>) =>
    done<Begun>({
      caseId,
      job: jobs.start(what, caseId, async (controls) => {
        controls.progress({ done: 0, total: 1, doing: what, secondsLeft: null })
        const keep = await work(controls)
        controls.signal.throwIfAborted()
        here.db.transaction((tx) => takeReadingStep(tx, caseId, keep(tx), here.me, now()), { behavior: 'immediate' })
        controls.progress({ done: 1, total: 1, doing: 'Working out what the file says', secondsLeft: null })
        await rereading.read(here, caseId, controls.signal)
        return nothingDone
      }),
    })

  return {
    readWithPassword: ({ caseId, documentId, password }) =>
      sitting.signedIn(async (here): Promise<Reply<Begun>> => {
        const document = documentOf(here.db, caseId, documentId)
        if (!document) return noSuchDocument
        const { name, problem, mediaType } = document
        if (jobs.working(caseId)) return beingRead
        if (problem !== problems.passwordProtected) return refused('This document is not waiting for a password.')
        if (mediaType !== 'application/pdf' || keptBytes(here.db, caseId, documentId) === 0)
          return refused('Only a PDF can be opened here with its password. Ask the police for a copy without one.')
        const source = sourceOf(here, document)
        if (!(await opensWith(source, password))) return refused(`That is not the password of ${name}.`)
        if (jobs.working(caseId)) return beingRead
        return begin(here, document, `Reading ${name} with its password`, async ({ signal, progress }) => {
          const [read] = await readDocument(source, { passwords: { [name]: password }, signal, onProgress: progress })
          if (!read || read.pages.length === 0) throw new CannotBeDone(`${name} could not be read: ${read?.problem ?? problems.damaged}.`)
          return (tx) => {
            documentReadAfresh(tx, caseId, { ...read, id: documentId }, now())
            return { type: 'readWithPassword', documentId, document: name }
          }
        })
      }),

    recogniseAgain: ({ caseId, documentId, page: number }) =>
      sitting.signedIn((here) => {
        const document = documentOf(here.db, caseId, documentId)
        if (!document) return noSuchDocument
        const { name, mediaType } = document
        const earlier = pageOf(here.db, caseId, documentId, number)
        if (!earlier) return refused('This page has not been read, or the document has no such page.')
        if (mediaType !== 'application/pdf' && !mediaType.startsWith('image/'))
          return refused('Only a page of a PDF or of a picture can be recognised.')
        if (jobs.working(caseId)) return beingRead
        return begin(here, document, `Recognising page ${number} of ${name} again`, async ({ signal }) => {
          const page = await recognised(sourceOf(here, document), number, signal)
          if (page.text.trim() === '' && earlier.text.trim() !== '')
            throw new CannotBeDone(`Nothing was recognised on page ${number} of ${name} this time. What was read of it before is kept.`)
          return (tx) => {
            pageReadAfresh(tx, caseId, { documentId, page, problem: problemWith(here, document, page) }, now())
            return { type: 'pageRecognisedAgain', documentId, document: name, page: number }
          }
        })
      }),

    seenChanges: ({ caseId, version }) =>
      sitting.signedIn((here) => {
        const { db, me } = here
        if (!caseOf(db, caseId)) return noSuchCase
        const seen = changesOf(db, caseId)
        if (!seen) return refused('Nothing has changed since the last reading.')
        if (seen.version !== version) return refused('More has changed in the meantime. Look again before you say that you have seen it.')
        db.transaction(
          (tx) => {
            changesSeen(tx, caseId)
            const { since, changes } = seen
            takeReadingStep(tx, caseId, { type: 'changesSeen', since, says: changes.map(({ says }) => says) }, me, now())
          },
          { behavior: 'immediate' },
        )
        sitting.surroundings.tell({ news: 'case', caseId })
        return viewNow(here, caseId, importing)
      }),
  }
}

const sourceOf = ({ db }: SignedIn, { caseId, documentId, name, bytes }: DocumentRecord) => ({
  name,
  size: bytes,
  bytes: bytesOf(db, caseId, documentId, 0, Math.max(1, keptBytes(db, caseId, documentId))),
})

async function recognised(source: ReturnType<typeof sourceOf>, number: number, signal: AbortSignal): Promise<Page> {
  try {
    return await recognisePageAgain(source, number, { signal })
  } catch (error) {
    if (!(error instanceof Unreadable) || signal.aborted) throw error
    throw new CannotBeDone(
      `Page ${number} of ${source.name} could not be recognised again: ${error.message}. What was read of it before is kept.`,
    )
  }
}

/** What is wrong with a document once this page of it was recognised: pages without text may remain. */
function problemWith({ db }: SignedIn, { caseId, documentId, problem }: DocumentRecord, page: Page): string | null {
  if (page.text.trim() === '' || (problem !== problems.noText && problem !== problems.somePages)) return problem
  const pages = pageCounts(db, caseId).get(documentId)?.pages ?? 0
  const unread = Array.from({ length: pages }, (_, at) => at + 1).some(
    (number) => number !== page.number && pageOf(db, caseId, documentId, number)?.source === 'none',
  )
  return unread ? problems.somePages : null
}
