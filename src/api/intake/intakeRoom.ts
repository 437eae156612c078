import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { parcelId } from '#case/ids'
import type { Arrival } from '#store/arrivals'
import { caseOf } from '#store/cases'
import { addPiece, parcelHolds } from '#store/parcels'
import { openTo } from '#store/restricted'
import type { Desk } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Jobs } from '../house/jobs.ts'
import { done, refused } from '../reply.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Importing } from './importing.ts'
import { parcelSource, pathSource, type Source } from './sources.ts'

type IntakeRoom = Pick<
  Desk,
  'openParcel' | 'addToParcel' | 'importParcel' | 'importSample' | 'importPath' | 'continueReading' | 'jobs' | 'cancelJob'
>

/** The source of an arrival that was stopped; undefined where it is gone, or this host may not look there. */
export const sourceAgain =
  ({ mayReadPaths }: Surroundings) =>
  ({ db }: SignedIn, { from, place, caseId }: Arrival): Source | undefined => {
    if (from === 'parcel') {
      const parcel = parcelId(place)
      return parcel && parcelHolds(db, parcel).files > 0 ? parcelSource(db, parcel, caseOf(db, caseId)?.cameAs) : undefined
    }
    return (from === 'sample' || mayReadPaths) && existsSync(place) ? pathSource(place, from) : undefined
  }

/** A path as a browser gives it, without what could lead out of the parcel; undefined where nothing is left. */
const tidy = (path: string): string | undefined => {
  const parts = path.replaceAll('\\', '/').split('/')
  const kept = parts.filter((part) => part !== '' && part !== '.')
  return kept.length === 0 || kept.includes('..') ? undefined : kept.join('/').normalize('NFC')
}

/** Police files coming in, and the long work on them. */
export function intakeRoom(sitting: Sitting, jobs: Jobs, importing: Importing): IntakeRoom {
  const { surroundings } = sitting
  const { mayReadPaths, sample, now } = surroundings
  const openParcels = new Set<string>()
  return {
    openParcel: () =>
      sitting.signedIn(() => {
        const parcel = parcelId(`p-${randomUUID()}`)!
        openParcels.add(parcel)
        return done({ parcel })
      }),

    addToParcel: ({ parcel, path, base64 }) =>
      sitting.signedIn(({ db }) => {
        const name = tidy(path)
        if (!openParcels.has(parcel)) return refused('This parcel is not open. Choose the files again.')
        if (name === undefined) return refused('This file name cannot be used.')
        addPiece(db, parcel, name, Buffer.from(base64, 'base64'), now())
        return done(parcelHolds(db, parcel))
      }),

    importParcel: ({ parcel, title, into }) =>
      sitting.signedIn(async (here) => {
        if (!openParcels.has(parcel)) return refused('This parcel is not open. Choose the files again.')
        const reply = await importing.begin(here, parcelSource(here.db, parcel), { title, into })
        if (reply.done) openParcels.delete(parcel)
        return reply
      }),

    importSample: () =>
      sitting.signedIn(async (here) =>
        sample === null
          ? refused('No sample police file came with this copy.')
          : importing.begin(here, pathSource(sample, 'sample'), { title: '', into: null }),
      ),

    importPath: ({ path, into }) =>
      sitting.signedIn(async (here) =>
        mayReadPaths
          ? importing.begin(here, pathSource(path), { title: '', into })
          : refused('Only the command line may read a folder by its path. Choose or drop the files instead.'),
      ),

    continueReading: ({ caseId }) => sitting.signedIn((here) => importing.goOn(here, caseId)),
    jobs: () =>
      sitting.signedIn(({ db, me }) => {
        const isOpen = openTo(db, me.id)
        return done(jobs.views().filter(({ caseId }) => caseId === null || isOpen(caseId)))
      }),
    cancelJob: ({ job }) => sitting.signedIn(() => (jobs.cancel(job) ? done(true as const) : refused('This work has already ended.'))),
  }
}
