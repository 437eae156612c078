import { z } from 'zod'
import type { Day } from '#case/dates'
import type { CaseId } from '#case/ids'
import { nothing } from './readers.ts'

/** What this program is: its version, the readers and rules it reads and judges with, and what it is built with. */
export type About = Readonly<{
  version: string
  /** The versions of intake, reader and rules, as a kept reading names them. */
  readsWith: string
  law: string
  licences: readonly Readonly<{ name: string; version: string; licence: string }>[]
}>

/** A backup that lies in the home of the store. */
export type BackupRow = Readonly<{ name: string; why: 'daily' | 'beforeUpgrade' | 'asked'; at: string; bytes: number }>

/** A case nobody has taken a step in for a long time: whether it is to be kept is a person's to say. */
export type RetentionRow = Readonly<{ caseId: CaseId; title: string; stateWords: string; lastStep: Day }>

/** Asked of this installation: what it is, its backups, and what may have been kept too long. */
export const houseAsks = {
  about: nothing,
  backups: nothing,
  backUpNow: nothing,
  retention: z.strictObject({ months: z.int().min(1).max(600) }),
} as const

export type HouseAnswers = {
  about: About
  backups: readonly BackupRow[]
  backUpNow: readonly BackupRow[]
  retention: readonly RetentionRow[]
}
