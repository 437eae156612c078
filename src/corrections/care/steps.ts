import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { PersonId } from '#case/ids'

export const vpsStates = ['notOffered', 'offered', 'received', 'declined', 'needsUpdating'] as const
export const eligibilityRoutes = ['s16', 's17_1', 's17_4', 'notEligible', 'notKnown'] as const
export const measures = [
  'screens',
  'liveLink',
  'inPrivate',
  'wigsAndGowns',
  'recordedInterview',
  'recordedCrossExamination',
  'intermediary',
  'communicationAids',
] as const
export const measureWishes = ['wants', 'doesNotWant', 'undecided', 'notAsked'] as const
export const measureStages = ['notAssessed', 'assessed', 'meetingOffered', 'appliedFor', 'ordered', 'refused'] as const
export const viewSubjects = ['charge', 'bail', 'plea', 'restrainingOrder', 'trial', 'discontinuance', 'support'] as const
export const supportStates = ['notOffered', 'offered', 'referred', 'engaged', 'declined'] as const
export const protectable = ['address', 'telephone', 'email', 'workplace', 'school', 'vehicle', 'name'] as const

export type Measure = (typeof measures)[number]
export type Protectable = (typeof protectable)[number]
export type ViewSubject = (typeof viewSubjects)[number]

/** Everything said of a person's care is said of one person, by the id and the name it had in the reading on that day. */
type Of = Readonly<{ by: Actor; on: Day; person: PersonId; personName: string }>

/**
 * What is recorded of looking after one victim or witness. A later record of the same thing takes the place of the earlier; the log keeps both.
 * `views` of different days all stand. `source` says where it was learnt: a conversation, a form, a letter.
 */
export type CareStep = Of &
  (
    | Readonly<{ type: 'vpsRecorded'; state: (typeof vpsStates)[number]; made: Day | null; readBy: string; note: string }>
    | Readonly<{
        type: 'specialMeasuresRecorded'
        route: (typeof eligibilityRoutes)[number]
        measures: readonly Measure[]
        wish: (typeof measureWishes)[number]
        stage: (typeof measureStages)[number]
        note: string
      }>
    | Readonly<{ type: 'needRecorded'; need: string; arranged: string }>
    | Readonly<{ type: 'viewRecorded'; about: ViewSubject; says: string; heardOn: Day; source: string }>
    | Readonly<{ type: 'supportRecorded'; agency: string; worker: string; state: (typeof supportStates)[number]; note: string }>
    /** How, and how not, this person may safely be reached. */
    | Readonly<{ type: 'safeContactRecorded'; how: string; never: string }>
    /** `words` are what must never be printed where the suspect may read it, exactly as they would be written. */
    | Readonly<{ type: 'detailsProtected'; what: Protectable; words: readonly string[]; reason: string }>
    | Readonly<{ type: 'protectionLifted'; what: Protectable; reason: string }>
  )
export type CareStepType = CareStep['type']
export type CareStepOf<T extends CareStepType> = Extract<CareStep, { type: T }>
