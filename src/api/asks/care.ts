import { z } from 'zod'
import { caseId, personId } from '#case/ids'
import type { PersonRole } from '#case/reading'
import type { CareNow } from '#corrections/care/careNow'
import {
  eligibilityRoutes,
  measureStages,
  measures,
  measureWishes,
  protectable,
  supportStates,
  viewSubjects,
  vpsStates,
} from '#corrections/care/steps'
import type { Citation } from '../checkReport.ts'
import { aDay, id, inCase } from './readers.ts'

export {
  measureWords,
  protectableWords,
  routeWords,
  stageWords,
  subjectWords,
  supportWords,
  vpsWords,
  wishWords,
} from '#corrections/care/words'

/** What the file says of one matter of care, with its passages. */
export type CareRead = Readonly<{ matter: 'vps' | 'specialMeasures' | 'needs' | 'support' | 'views'; says: string; citation: Citation }>

/** One victim or witness: what was recorded, and beside it what the file says of victims and witnesses. */
export type PersonCare = Readonly<{ person: string; name: string; role: PersonRole; citations: readonly Citation[]; now: CareNow }>

export type CareView = Readonly<{
  people: readonly PersonCare[]
  /** The papers seldom say of whom they speak: what they say is shown once, for whoever it is about. */
  read: readonly CareRead[]
  /** What recording is barred by, for this person today. */
  bars: readonly string[]
}>

const text = z.string().max(5000)

const record = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vpsRecorded'), state: z.enum(vpsStates), made: aDay.nullable(), readBy: text, note: text }),
  z.strictObject({
    type: z.literal('specialMeasuresRecorded'),
    route: z.enum(eligibilityRoutes),
    measures: z.array(z.enum(measures)).max(20),
    wish: z.enum(measureWishes),
    stage: z.enum(measureStages),
    note: text,
  }),
  z.strictObject({ type: z.literal('needRecorded'), need: text, arranged: text }),
  z.strictObject({ type: z.literal('viewRecorded'), about: z.enum(viewSubjects), says: text, heardOn: aDay, source: text }),
  z.strictObject({ type: z.literal('supportRecorded'), agency: text, worker: text, state: z.enum(supportStates), note: text }),
  z.strictObject({ type: z.literal('safeContactRecorded'), how: text, never: text }),
  z.strictObject({ type: z.literal('detailsProtected'), what: z.enum(protectable), words: z.array(text).max(20), reason: text }),
  z.strictObject({ type: z.literal('protectionLifted'), what: z.enum(protectable), reason: text }),
])

/** Asked of how the victims and witnesses of a case are looked after. */
export const careAsks = {
  care: inCase,
  recordCare: z.strictObject({ caseId: id(caseId), person: id(personId), record }),
} as const

export type CareAnswers = { care: CareView; recordCare: CareView }
