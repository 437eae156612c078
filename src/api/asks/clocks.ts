import { z } from 'zod'
import { type DatedEventName, datedEventNames } from '#case/datedEvents'
import type { Day } from '#case/dates'
import { caseId, type PersonId, personId } from '#case/ids'
import type { ClockName } from '#clocks/clock'
import type { Urgency } from '#clocks/priority'
import type { Citation } from '../checkReport.ts'
import { aDay, id, inCase, words } from './readers.ts'

const eventName = z.enum(datedEventNames as [DatedEventName, ...DatedEventName[]])
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const which = { caseId: id(caseId), event: eventName, suspect: id(personId).nullable(), date: aDay, time: time.nullable() }

/** Asked of the clocks of a case, and of the dates they start from. */
export const clocksAsks = {
  clocks: inCase,
  /** `note`: which court, who extended; `from`: where it was learnt. */
  recordDate: z.strictObject({ ...which, note: z.string().max(500), from: words }),
  withdrawDate: z.strictObject({ ...which, reason: words }),
} as const

/** A date a clock was worked out from, and where it came from: a passage of the file, or what somebody did. */
export type DatingView = Readonly<{ says: string; file: Citation | null; step: string | null }>

/** A provision a clock stands on, in our words. */
export type ClockLaw = Readonly<{ id: string; cite: string; where: string; words: string; url: string; verified: string }>

/** One clock with everything it was worked out from. */
export type ClockView = Readonly<{
  name: ClockName
  title: string
  about: string | null
  /** "in 4 days", "overdue by 2 days"; null where it does not run. */
  due: string | null
  /** The last day or moment itself, in words. */
  dueOn: string | null
  urgency: Urgency | null
  /** Near enough to be shown before it is asked for. */
  near: boolean
  /** Why it does not run, or is not known, and what would tell it. */
  stopped: string | null
  unknown: Readonly<{ because: string; wouldTell: string }> | null
  rule: string
  law: readonly ClockLaw[]
  start: DatingView | null
  extensions: readonly DatingView[]
  notes: readonly string[]
}>

/** A date of the case, whoever it came from. */
export type DateView = DatingView &
  Readonly<{ event: DatedEventName; suspect: PersonId | null; suspectName: string | null; date: Day; time: string | null }>

export type ClocksView = Readonly<{
  /** The most pressing first. */
  clocks: readonly ClockView[]
  dates: readonly DateView[]
  suspects: readonly Readonly<{ id: PersonId; name: string }>[]
}>

export type ClocksAnswers = { clocks: ClocksView; recordDate: ClocksView; withdrawDate: ClocksView }
