import { z } from 'zod'
import type { DraftFile } from './drafts.ts'
import { inCase, nothing } from './readers.ts'

export type LogLine = Readonly<{ seq: number; at: string; by: string; says: string; hash: string }>

export type Verification = Readonly<{ clean: boolean; says: string; entries: number; firstBroken: number | null }>

/** Asked of the log, its verification, and backups. */
export const logsAsks = {
  log: inCase,
  verify: nothing,
  /** `forDisclosure` leaves out private notes, and refuses to print what a reader on the suspect's side must not learn. */
  exportLog: inCase.extend({ format: z.enum(['pdf', 'docx', 'html', 'text', 'json']), forDisclosure: z.boolean() }),
  backup: z.strictObject({ path: z.string().min(1).max(4096) }),
} as const

export type LogsAnswers = {
  log: readonly LogLine[]
  verify: Verification
  exportLog: DraftFile
  backup: { path: string; bytes: number }
}
