import type { Step, StepOf, StepType } from '#bail/steps'
import { seeksWords, statusWords } from '#bail/words'
import { inWords } from '#case/dates'

const ended = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const under = (conditions: readonly string[]) => (conditions.length > 0 ? ` Conditions: ${conditions.map(ended).join(' ')}` : '')
const outcome = (status: keyof typeof statusWords, conditions: readonly string[], reasons: string) =>
  `${small(statusWords[status])}. Reasons: ${ended(reasons)}${under(conditions)}`
const isConduct = {
  yes: 'part of the course of conduct',
  no: 'not part of the course of conduct',
  cannotTell: 'perhaps part of the course of conduct',
} as const

const tellers: { [T in StepType]: (step: StepOf<T>) => string } = {
  statusRecorded: ({ status, since, conditions }) => `${small(statusWords[status])} since ${inWords(since)}.${under(conditions)}`,
  applicationMade: ({ seeks, charge, court, hearing, grounds, conditions }) =>
    `asked ${court || 'the court'} on ${inWords(hearing)}, on ${charge}, for ${small(seeksWords[seeks])}.${grounds.map(({ title, facts }) => ` ${title}: ${ended(facts || 'as the passages show')}`).join('')}${under(conditions)}`,
  courtDecided: ({ outcome: status, conditions, reasons, decided, ended: at }) =>
    `the court decided on ${inWords(decided)}${at ? ` at ${at}` : ''}: ${outcome(status, conditions, reasons)}`,
  appealDecided: ({ appeal, reasons, approvedBy, toldCourt }) =>
    appeal
      ? `the grant is appealed, approved by ${approvedBy}; the court was told at ${toldCourt ?? 'a time not noted'}. Reasons: ${ended(reasons)}`
      : `the grant is not appealed. Reasons: ${ended(reasons)}`,
  noticeServed: ({ served, at }) => `written notice of appeal served on ${inWords(served)}${at ? ` at ${at}` : ''}.`,
  appealDropped: ({ why }) => `the appeal was not gone on with: ${ended(why)}`,
  appealHeard: ({ outcome: status, conditions, reasons }) => `the appeal was heard: ${outcome(status, conditions, reasons)}`,
  breachReported: ({ what, condition, happened, arrested }) =>
    `a breach was reported${happened ? `, of ${inWords(happened)}` : ''}: ${ended(what)} Condition: ${ended(condition)} ${arrested ? 'Arrested.' : 'Not arrested.'}`,
  breachAnswered: ({ outcome: status, conditions, reasons, conduct, conductWhy }) =>
    `the breach was answered, and is ${isConduct[conduct]}: ${ended(conductWhy)} Now ${outcome(status, conditions, reasons)}`,
}

/** A step about a defendant's bail, with whose it is. */
export const toldOfBail = (step: Step): string => `Bail of ${step.defendant.name}: ${(tellers[step.type] as (step: Step) => string)(step)}`
