import type { DateSource } from '#case/datedEvents'
import type { Day } from '#case/dates'
import type { PersonId } from '#case/ids'
import type { Moment } from '#case/moments'

export const clockNames = [
  'policeDetention',
  'detentionReview',
  'policeBailReturn',
  'policeBailLimit',
  'summaryTimeLimit',
  'custodyTimeLimit',
  'hearing',
  'requestDue',
  'victimLetter',
  'rightToReview',
  'thresholdReview',
  'lastReview',
  'ratification',
  'bailAppealNotice',
] as const
export type ClockName = (typeof clockNames)[number]

/** The last day, or the last moment, for something. */
export type Due = Readonly<{ day: Day }> | Readonly<{ moment: Moment }>

/** Something dated that a clock was worked out from, as a phrase: "Remanded in custody by the court on 3 March 2026". */
export type Dating = Readonly<{ says: string; source: DateSource }>

/** How a clock stands: running to its limit, stopped by something, or not to be worked out until something is known. */
export type Standing =
  | Readonly<{
      is: 'running'
      due: Due
      start: Dating
      extensions: readonly Dating[] /** What a reader should know beside the limit. */
      notes: readonly string[]
    }>
  | Readonly<{ is: 'stopped'; because: string; start: Dating | null }>
  | Readonly<{ is: 'unknown'; because: string; wouldTell: string }>

/** One clock of one suspect, charge, request or decision; `about` is null where it is the whole case's. */
export type Clock = Readonly<{
  name: ClockName
  suspect: PersonId | null
  /** Whose, or which: a suspect's name, a charge, what was asked for. */
  about: string | null
  standing: Standing
}>

export const running = (due: Due, start: Dating, extensions: readonly Dating[] = [], notes: readonly string[] = []): Standing => ({
  is: 'running',
  due,
  start,
  extensions,
  notes,
})
