import { datedEvents } from '#case/datedEvents'
import { inWords } from '#case/dates'
import { momentWords } from '#case/moments'
import type { DateStep } from '#store/dateSteps'

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** A date recorded, or said not to be so, as a sentence. */
export function toldOfDates(step: DateStep): string {
  const when = step.at === null ? inWords(step.date) : momentWords(step.at)
  const what = `${datedEvents[step.event].words}${step.suspectName === '' ? '' : ` (${step.suspectName})`}: ${when}`
  return step.type === 'dateRecorded'
    ? `Recorded a date. ${what}${step.note.trim() === '' ? '' : `, ${step.note.trim()}`}. From: ${sentence(step.from)}`
    : `Said that a date does not count. ${what}. Reason: ${sentence(step.reason)}`
}
