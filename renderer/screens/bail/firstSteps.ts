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

/** Each step as its form begins, filled in with what is known. `offence` and `adult` are those of the page. */
export const first: { [T in StepType]: (of: DefendantBail, charge: { offence: string; adult: boolean }) => StepOf<T> } = {
  statusRecorded: () => ({ type: 'statusRecorded', status: 'releasedUnderInvestigation', since: today(), conditions: [], from: '' }),
  applicationMade: (_, { offence, adult }) => ({
    type: 'applicationMade',
    seeks: 'remand',
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
    outcome: 'remand',
    conditions: [...(applications.at(-1)?.made.conditions ?? [])],
    reasons: '',
    decided: today(),
    ended: now(),
  }),
  appealDecided: () => ({ type: 'appealDecided', appeal: true, reasons: '', approvedBy: '', toldCourt: null }),
  noticeServed: () => ({ type: 'noticeServed', served: today(), at: now() }),
  appealDropped: () => ({ type: 'appealDropped', why: '' }),
  appealHeard: () => ({ type: 'appealHeard', outcome: 'remand', conditions: [], reasons: '' }),
  breachReported: () => ({ type: 'breachReported', what: '', condition: '', happened: today(), arrested: false, source: '' }),
  breachAnswered: ({ history }) => ({
    type: 'breachAnswered',
    outcome: 'remand',
    conditions: [...(history.at(-1)?.conditions ?? [])],
    reasons: '',
    conduct: 'yes',
    conductWhy: '',
  }),
}
