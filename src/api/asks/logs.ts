import { z } from 'zod'
import { inCase, nothing } from './readers.ts'

export type LogLine = Readonly<{ seq: number; at: string; by: string; says: string; hash: string }>

export type Verification = Readonly<{ clean: boolean; says: string; entries: number; firstBroken: number | null }>

/** Asked of the log, its verification, and backups. */
export const logsAsks = {
  log: inCase,
  verify: nothing,
  backup: z.strictObject({ path: z.string().min(1).max(4096) }),
} as const

export type LogsAnswers = {
  log: readonly LogLine[]
  verify: Verification
  backup: { path: string; bytes: number }
}
