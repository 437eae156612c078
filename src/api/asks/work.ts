import { z } from 'zod'
import { caseId } from '#case/ids'
import { id } from './readers.ts'

/** What somebody was still writing, as it was last kept. */
export type WorkingCopyView = Readonly<{ name: string; text: string; keptAt: string }>

const which = { caseId: id(caseId).nullable(), name: z.string().min(1).max(10_000) }

/** Asked of what one is still writing: kept for oneself alone, outside the log, until it is recorded or dropped. */
export const workAsks = {
  /** `text` null drops it. */
  keepWork: z.strictObject({ ...which, text: z.string().max(2_000_000).nullable() }),
  keptWork: z.strictObject(which),
  /** All of one case, or of no case. */
  allKeptWork: z.strictObject({ caseId: id(caseId).nullable() }),
} as const

export type WorkAnswers = {
  keepWork: { keptAt: string }
  keptWork: WorkingCopyView | null
  allKeptWork: readonly WorkingCopyView[]
}
