import { z } from 'zod'
import type { Day } from '#case/dates'
import type { CaseId } from '#case/ids'
import type { Tally } from '#quality/tally'
import { aDay, nothing, words } from './readers.ts'

export type Grouped = readonly Readonly<{ group: string; tally: Tally }>[]

/** One of the inspection's measures on this team's cases; `notDone` are those to look at. */
export type MeasureView = Readonly<{
  id: string
  title: string
  asks: string
  found2017: Readonly<{ done: number; of: number; where: string }> | null
  tally: Tally
  byMonth: Grouped
  byForce: Grouped
  notDone: readonly Readonly<{ caseId: CaseId; title: string }>[]
}>

/** A check that lawyers overruled, how often, and each reason. */
export type OverruledView = Readonly<{
  check: string
  title: string
  reasons: readonly Readonly<{ caseId: CaseId; case: string; reason: string; by: string; on: Day }>[]
}>

export const lessonsFor = ['direct', 'area', 'police'] as const
export type Lesson = Readonly<{ to: (typeof lessonsFor)[number]; words: string; by: string; on: Day }>

export type QualityView = Readonly<{
  /** The report the figures of 2017 are from. */
  inspection: string
  cases: number
  forces: readonly string[]
  measures: readonly MeasureView[]
  overruled: readonly OverruledView[]
  /** Days from receiving the file to the first signed review, of the cases that have one. */
  daysToDecision: Readonly<{ median: number | null; longest: number | null; of: number }>
  reopened: number
  lessons: readonly Lesson[]
}>

/** Asked by supervisors about the work of the team. */
export const qualityAsks = {
  /** Of the cases received from one day to another, of one force; null leaves it open. */
  quality: z.strictObject({ from: aDay.nullable(), to: aDay.nullable(), force: z.string().max(10).nullable() }),
  /** Cases drawn by lot. The same words draw the same cases again. */
  dipSample: z.strictObject({ many: z.int().min(1).max(100), words: z.string().min(1).max(200) }),
  noteLesson: z.strictObject({ to: z.enum(lessonsFor), words }),
  lessons: nothing,
} as const

export type QualityAnswers = {
  quality: QualityView
  dipSample: readonly Readonly<{ caseId: CaseId; title: string; receivedOn: Day }>[]
  noteLesson: readonly Lesson[]
  lessons: readonly Lesson[]
}
