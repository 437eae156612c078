import { inWords, monthsAfter } from '#case/dates'
import { type Clock, running } from './clock.ts'
import { dating, eventsOf } from './events.ts'
import type { ClockFacts } from './facts.ts'

/** The six months of a summary-only charge, for each suspect; none where no such charge is in question. */
export function summaryTimeLimit(
  { events, lastIncident, summaryOnly }: ClockFacts,
  { id, name }: ClockFacts['suspects'][number],
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
  const late = charged ? [`${dating(charged).says}: after the limit.`] : []
  return clock(running({ day: due }, start, [], [`For: ${summaryOnly.join('; ')}.`, ...late]))
}
