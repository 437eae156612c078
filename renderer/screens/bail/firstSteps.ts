import type { Answers, Asked } from '#api/contract'
import { dayOf } from '#case/dates'

export type Step = Asked<'bailStep'>['step']
export type StepType = Step['type']
export type StepOf<T extends StepType> = Extract<Step, { type: T }>
export type BailRecord = Answers['bailRecord']
export type DefendantBail = BailRecord['defendants'][number]

const today = () => dayOf(new Date()) as string
const now = () =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date())

/** Each step as a heading. */
export const titles: Readonly<Record<StepType, string>> = {
  statusRecorded: 'Record the status',
  applicationMade: 'Record what is asked of the court',
  courtDecided: 'Record what the court decided',
  appealDecided: 'Appeal, or not',
  noticeServed: 'The written notice was served',
  appealDropped: 'The appeal is not gone on with',
  appealHeard: 'The appeal was heard',
  breachReported: 'Record a breach',
  breachAnswered: 'Record how the breach was answered',
}

/** A question of judgement begins without an answer: nothing is guessed for the person. */
const unanswered = undefined as never
const questions: Readonly<Partial<Record<StepType, readonly string[]>>> = {
  statusRecorded: ['status'],
  applicationMade: ['seeks'],
  courtDecided: ['outcome'],
  appealDecided: ['appeal'],
  appealHeard: ['outcome'],
  breachAnswered: ['outcome', 'conduct'],
}

/** Whether every question of judgement of a step has its answer. */
export const answered = (step: Step): boolean =>
  (questions[step.type] ?? []).every((question) => (step as Readonly<Record<string, unknown>>)[question] !== undefined)

/** Each step as its form begins, filled in with what is known. `offence` and `adult` are those of the page. */
export const first: { [T in StepType]: (of: DefendantBail, charge: { offence: string; adult: boolean }) => StepOf<T> } = {
  statusRecorded: () => ({ type: 'statusRecorded', status: unanswered, since: today(), conditions: [], from: '' }),
  applicationMade: (_, { offence, adult }) => ({
    type: 'applicationMade',
    seeks: unanswered,
    offence,
    adult,
    court: '',
    hearing: today(),
    grounds: [],
    conditions: [],
    immediateCustody: '',
    victimViews: '',
  }),
  courtDecided: ({ applications }) => ({
    type: 'courtDecided',
    outcome: unanswered,
    conditions: [...(applications.at(-1)?.made.conditions ?? [])],
    reasons: '',
    decided: today(),
    ended: now(),
  }),
  appealDecided: () => ({ type: 'appealDecided', appeal: unanswered, reasons: '', approvedBy: '', toldCourt: null }),
  noticeServed: () => ({ type: 'noticeServed', served: today(), at: now() }),
  appealDropped: () => ({ type: 'appealDropped', why: '' }),
  appealHeard: () => ({ type: 'appealHeard', outcome: unanswered, conditions: [], reasons: '' }),
  breachReported: () => ({ type: 'breachReported', what: '', condition: '', happened: today(), arrested: false, source: '' }),
  breachAnswered: ({ history }) => ({
    type: 'breachAnswered',
    outcome: unanswered,
    conditions: [...(history.at(-1)?.conditions ?? [])],
    reasons: '',
    conduct: unanswered,
    conductWhy: '',
  }),
}
