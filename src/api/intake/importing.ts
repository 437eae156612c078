import { randomUUID } from 'node:crypto'
import { dayOf } from '#case/dates'
import { type CaseId, caseId, type JobId } from '#case/ids'
import { addArrival } from '#store/arrivals'
import { addCase, caseOf } from '#store/cases'
import { openTo } from '#store/restricted'
import type { Reply } from '../contract.ts'
import { notYours } from '../door/needToKnow.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Jobs } from '../house/jobs.ts'
import type { Rereading } from '../reading/rereading.ts'
import { done, refused } from '../reply.ts'
import { sameFile } from './sameFile.ts'
import type { Source } from './sources.ts'
import { type SourceOf, takeIn } from './takeIn.ts'

type Begun = Readonly<{ job: JobId; caseId: CaseId }>

/** Taking in police files: each is a job on its case. */
export type Importing = Readonly<{
  working: (caseId: CaseId) => boolean
  begin: (here: SignedIn, source: Source, as: Readonly<{ title: string; into: CaseId | null }>) => Promise<Reply<Begun>>
  goOn: (here: SignedIn, caseId: CaseId) => Reply<Begun>
  /** Brings a case up to this day and this program, unless it is being worked on. */
  refreshed: (here: SignedIn, caseId: CaseId) => Promise<void>
}>

export function startImporting(sitting: Sitting, jobs: Jobs, rereading: Rereading, sourceOf: SourceOf): Importing {
  const { now } = sitting.surroundings
  const work = takeIn(sitting.surroundings, rereading, sourceOf)
  const start = (here: SignedIn, inCase: CaseId, what: string): Reply<Begun> =>
    done({ caseId: inCase, job: jobs.start(what, inCase, (controls) => work(here, inCase, controls)) })

  return {
    working: jobs.working,

    async begin(here, source, { title, into }) {
      const { db } = here
      if (into !== null && !caseOf(db, into)) return refused('There is no such case in this store.')
      const empty = await isEmpty(source)
      if (empty !== undefined) return refused(empty)
      const metadata = (await source.metadata()) ?? null
      const known = into ?? (await sameFile(db, source))
      if (known && !openTo(db, here.me.id)(known)) return notYours
      if (known && jobs.working(known)) return refused('This case is being read already. Wait until that is done.')
      const inCase = known ?? caseId(`c-${randomUUID()}`)!
      db.transaction((tx) => {
        if (!known) addCase(tx, { caseId: inCase, title: title.trim(), cameAs: source.name, receivedOn: dayOf(now()), metadata })
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
      if (!jobs.working(inCase)) await rereading.refreshed(here, inCase)
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
