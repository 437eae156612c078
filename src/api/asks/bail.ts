import { z } from 'zod'
import { type StateName, type Status, type StepOf, type StepType, statuses, type TimeOfDay } from '#bail/steps'
import type { Day } from '#case/dates'
import { type CaseId, caseId, type PersonId, personId } from '#case/ids'
import type { Moment } from '#case/moments'
import type { Citation } from '../checkReport.ts'
import { aDay, id, inCase } from './readers.ts'

const line = z.string().max(500)
const text = z.string().max(5000)
const conditions = z.array(text).max(40)
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .transform((read) => read as TimeOfDay)
const settled = z.enum(['remand', 'conditional', 'unconditional'])

const step = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('statusRecorded'), status: z.enum(statuses), since: aDay, conditions, from: line }),
  z.strictObject({
    type: z.literal('applicationMade'),
    seeks: z.enum(['remand', 'conditions', 'variation']),
    offence: z.string().max(100),
    adult: z.boolean(),
    court: line,
    hearing: aDay,
    /** `points` are those the file offers for the ground that the lawyer relies on, by their words. */
    grounds: z.array(z.strictObject({ ground: z.string().max(50), facts: text, points: z.array(text).max(50) })).max(10),
    conditions,
    immediateCustody: text,
    victimViews: text,
  }),
  z.strictObject({ type: z.literal('courtDecided'), outcome: settled, conditions, reasons: text, decided: aDay, ended: time.nullable() }),
  z.strictObject({ type: z.literal('appealDecided'), appeal: z.boolean(), reasons: text, approvedBy: line, toldCourt: time.nullable() }),
  z.strictObject({ type: z.literal('noticeServed'), served: aDay, at: time.nullable() }),
  z.strictObject({ type: z.literal('appealDropped'), why: text }),
  z.strictObject({ type: z.literal('appealHeard'), outcome: settled, conditions, reasons: text }),
  z.strictObject({
    type: z.literal('breachReported'),
    what: text,
    condition: text,
    happened: aDay.nullable(),
    arrested: z.boolean(),
    source: line,
  }),
  z.strictObject({
    type: z.literal('breachAnswered'),
    outcome: settled,
    conditions,
    reasons: text,
    conduct: z.enum(['yes', 'no', 'cannotTell']),
    conductWhy: text,
  }),
])
export type AskedBailStep = z.output<typeof step>

/** Asked of the bail of the defendants of a case. */
export const bailAsks = {
  bailRecord: inCase,
  bailStep: z.strictObject({ caseId: id(caseId), defendant: id(personId), step }),
} as const

type Said<T extends StepType> = Omit<StepOf<T>, 'by' | 'defendant' | 'type'> & Readonly<{ by: string }>

/** The two hours for the written notice of an appeal; `dueWords` is "14:40, in 52 minutes". */
export type NoticeView = Readonly<{
  due: Moment
  dueWords: string
  overdue: boolean
  appeal: boolean | null
  served: Moment | null
  late: boolean
}>

/** One defendant's bail: where it stands, its history, and what may be done. */
export type DefendantBail = Readonly<{
  defendant: Readonly<{ id: PersonId; name: string }>
  is: StateName
  says: string
  doors: readonly Readonly<{ type: StepType; open: boolean; bars: readonly string[] }>[]
  history: readonly Readonly<{
    status: Status
    statusWords: string
    since: Day
    conditions: readonly string[]
    because: string
    by: string
    on: Day
  }>[]
  applications: readonly Readonly<{
    made: Omit<Said<'applicationMade'>, 'grounds'> &
      Readonly<{ grounds: readonly Readonly<{ ground: string; title: string; facts: string; citations: readonly Citation[] }>[] }>
    decided: Said<'courtDecided'> | null
  }>[]
  notice: NoticeView | null
  appeal: Readonly<{
    decided: Said<'appealDecided'>
    heard: Said<'appealHeard'> | null
    dropped: Said<'appealDropped'> | null
  }> | null
  breaches: readonly Readonly<{ reported: Said<'breachReported'>; answered: Said<'breachAnswered'> | null }>[]
}>

export type BailRecord = Readonly<{
  caseId: CaseId
  defendants: readonly DefendantBail[]
  /** What the papers say of bail, for the status to be recorded from. */
  told: readonly Readonly<{ says: string; suggests: Status | null; citations: readonly Citation[] }>[]
}>

export type BailAnswers = { bailRecord: BailRecord; bailStep: BailRecord }
