import { z } from 'zod'
import { type CaseId, caseId, documentId, type JobId, jobId, type ParcelId, parcelId } from '#case/ids'
import type { CaseView } from './cases.ts'
import { id, inCase, nothing } from './readers.ts'

export type JobView = Readonly<{
  job: JobId
  caseId: CaseId | null
  what: string
  state: 'running' | 'done' | 'cancelled' | 'failed'
  done: number
  total: number
  doing: string
  secondsLeft: number | null
  because: string | null
  /** What arrived, once done: documents that are new, already there, or could not be read. */
  outcome: Readonly<{
    added: readonly string[]
    alreadyThere: readonly string[]
    unreadable: readonly { name: string; problem: string }[]
  }> | null
}>

/** Asked of taking in a police file, and reading it again. */
export const intakeAsks = {
  /** A parcel gathers the files a person drops or chooses, piece by piece, before they are imported together. */
  openParcel: nothing,
  addToParcel: z.strictObject({ parcel: id(parcelId), path: z.string().min(1).max(1000), base64: z.string().max(6_000_000) }),
  importParcel: z.strictObject({ parcel: id(parcelId), title: z.string().max(200), into: id(caseId).nullable() }),
  importSample: nothing,
  /** Only hosts that already have the person's own file rights (the command line) may ask this. */
  importPath: z.strictObject({ path: z.string().min(1).max(4096), into: id(caseId).nullable() }),
  continueReading: inCase,
  /** The password is used for this reading alone and kept nowhere. */
  readWithPassword: z.strictObject({ caseId: id(caseId), documentId: id(documentId), password: z.string().min(1).max(1024) }),
  recogniseAgain: z.strictObject({ caseId: id(caseId), documentId: id(documentId), page: z.int().min(1) }),
  seenChanges: z.strictObject({ caseId: id(caseId), version: z.string().max(100) }),
  jobs: nothing,
  cancelJob: z.strictObject({ job: id(jobId) }),
} as const

export type IntakeAnswers = {
  openParcel: { parcel: ParcelId }
  addToParcel: { files: number; bytes: number }
  importParcel: { job: JobId; caseId: CaseId }
  importSample: { job: JobId; caseId: CaseId }
  importPath: { job: JobId; caseId: CaseId }
  continueReading: { job: JobId; caseId: CaseId }
  readWithPassword: { job: JobId; caseId: CaseId }
  recogniseAgain: { job: JobId; caseId: CaseId }
  seenChanges: CaseView
  jobs: readonly JobView[]
  cancelJob: true
}
