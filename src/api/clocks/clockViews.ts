import { datedEvents } from '#case/datedEvents'
import { inWords } from '#case/dates'
import type { CaseId } from '#case/ids'
import { momentWords, timeOf } from '#case/moments'
import type { Quote } from '#case/quote'
import type { Clock, Dating, Due } from '#clocks/clock'
import { clocksOf } from '#clocks/clocksOf'
import { dating } from '#clocks/events'
import { dueDay, dueWords, type Hour, hourOf, isNear, isOverdue, urgencyOf } from '#clocks/priority'
import { rules } from '#clocks/rules'
import { library } from '#law/library'
import { documentsOf } from '#store/documents'
import type { Reads } from '#store/open'
import type { Citation } from '../checkReport.ts'
import type { ClocksView, ClockView, DatingView } from '../contract.ts'
import { caseDates } from './caseDates.ts'
import { clockFacts } from './clockFacts.ts'

const byId = new Map(library.map((authority) => [authority.id, authority]))

/** "4 March 2026", "19:55 on 18 April 2026". */
export const dueInWords = (due: Due): string => ('day' in due ? inWords(due.day) : momentWords(due.moment))

/** Every clock of a case as a screen shows it, with the dates of the case. */
export function clocksView(db: Reads, caseId: CaseId, now: Date): ClocksView {
  const facts = clockFacts(db, caseId)
  const names = new Map<string, string>(documentsOf(db, caseId).map(({ documentId, name }) => [documentId, name]))
  const cite = ({ document, page, paragraph, words, start }: Quote): Citation => ({
    document: names.get(document) ?? document,
    documentId: document,
    page,
    paragraph,
    quote: words,
    start,
  })
  const dated = ({ says, source }: Dating): DatingView => ({
    says,
    file: 'file' in source ? cite(source.file) : null,
    step: 'step' in source ? source.step : null,
  })
  return {
    clocks: clocksOf(facts, now).map((clock) => clockView(clock, dated, hourOf(now))),
    dates: caseDates(db, caseId)
      .map((event) => ({
        ...dated(dating(event)),
        event: event.event,
        suspect: event.suspect,
        suspectName: facts.suspects.find(({ id }) => id === event.suspect)?.name ?? null,
        date: event.on,
        time: event.at && timeOf(event.at),
      }))
      .sort((one, other) => one.date.localeCompare(other.date)),
    suspects: facts.suspects.map(({ id, name }) => ({ id, name })),
  }
}

function clockView({ name, about, standing }: Clock, dated: (dating: Dating) => DatingView, hour: Hour): ClockView {
  const { title, rule, law } = rules[name]
  const runs = standing.is === 'running' ? standing : undefined
  return {
    name,
    title,
    about,
    due: runs ? dueWords(runs.due, hour) : null,
    dueOn: runs ? dueInWords(runs.due) : null,
    urgency: runs ? urgencyOf(name, runs.due, hour) : null,
    near: runs ? isNear(name, runs.due, hour) || isOverdue(runs.due, hour) || dueDay(runs.due) === hour.today : false,
    stopped: standing.is === 'stopped' ? standing.because : null,
    unknown: standing.is === 'unknown' ? { because: standing.because, wouldTell: standing.wouldTell } : null,
    rule,
    law: law.flatMap((id) => {
      const authority = byId.get(id)
      if (!authority) return []
      const { cite, where, words, url, verified } = authority
      return [{ id, cite, where, words, url, verified }]
    }),
    start: 'start' in standing && standing.start ? dated(standing.start) : null,
    extensions: runs ? runs.extensions.map(dated) : [],
    notes: runs?.notes ?? [],
  }
}

/** What a date of this kind needs besides its day: its time of day, where its clock counts in hours. */
export const needsTime = (event: keyof typeof datedEvents): boolean => datedEvents[event].needs === 'moment'
