import { type Day, daysBetween, inWords, monthsAfter } from '#case/dates'
import { type Clock, running } from './clock.ts'
import { dating, eventsOf } from './events.ts'
import type { ClockFacts } from './facts.ts'

/** Days after which a limit that has passed is no longer pressed on anyone: nothing can be done about it, and the check says so. */
const longPast = 28

/** The six months of a summary-only charge, for each suspect; none where no such charge is in question. */
export function summaryTimeLimit(
  { events, lastIncident, summaryOnly }: ClockFacts,
  { id, name }: ClockFacts['suspects'][number],
  today: Day,
): readonly Clock[] {
  if (summaryOnly.length === 0) return []
  const clock = (standing: Clock['standing']): readonly Clock[] => [{ name: 'summaryTimeLimit', suspect: id, about: name, standing }]
  if (!lastIncident)
    return clock({
      is: 'unknown',
      because: 'The date of the last incident is not known.',
      wouldTell: 'A statement that dates the last incident relied on.',
    })
  const start = { says: `Last incident on ${inWords(lastIncident.on)}`, source: lastIncident.source }
  const due = monthsAfter(lastIncident.on, 6)
  const charged = eventsOf(events, id, 'charged').find(({ on }) => on >= lastIncident.on)
  if (charged && charged.on <= due) return clock({ is: 'stopped', because: dating(charged).says, start })
  if (daysBetween(due, today) > longPast)
    return clock({ is: 'stopped', because: `A summary-only charge has been out of time since ${inWords(due)}`, start })
  const late = charged ? [`${dating(charged).says}: after the limit.`] : []
  return clock(running({ day: due }, start, [], [`For: ${summaryOnly.join('; ')}.`, ...late]))
}
