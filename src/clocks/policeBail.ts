import { monthsAfter } from '#case/dates'
import { type Clock, running } from './clock.ts'
import { dating, eventsOf, latest, whoseNote } from './events.ts'
import type { ClockFacts } from './facts.ts'

/** Months of police bail before charge without any extension. */
const usualMonths = 3

/** When a suspect on police bail must return, and when that bail runs out. */
export function policeBailClocks(facts: ClockFacts, { id, name }: ClockFacts['suspects'][number]): readonly Clock[] {
  const { events, suspects, saidBailed } = facts
  const back = latest(eventsOf(events, id, 'policeBailReturn'))
  const from = latest(eventsOf(events, id, 'policeBailFrom'))
  const ended = latest(eventsOf(events, id, 'policeBailEnded', 'charged', 'remandedInCustody'))
  const clock = (which: 'policeBailReturn' | 'policeBailLimit', standing: Clock['standing']): Clock => ({
    name: which,
    suspect: id,
    about: name,
    standing,
  })
  const begun = back ?? from
  if (!begun) {
    if (ended || !saidBailed) return []
    const unknown = {
      is: 'unknown',
      because: 'The file speaks of bail; the day of return is not known.',
      wouldTell: 'The police bail notice (form 47(3)).',
    } as const
    return [clock('policeBailReturn', unknown)]
  }
  if (ended && ended.on >= (from ?? begun).on)
    return [clock('policeBailReturn', { is: 'stopped', because: dating(ended).says, start: dating(begun) })]
  const clocks: Clock[] = []
  if (back)
    clocks.push(
      clock(
        'policeBailReturn',
        running(back.at === null ? { day: back.on } : { moment: back.at }, dating(back), [], whoseNote(back, suspects.length)),
      ),
    )
  if (from) {
    const extensions = eventsOf(events, id, 'policeBailExtendedTo').filter(({ on }) => on > from.on)
    const until = extensions.at(-1)?.on ?? monthsAfter(from.on, usualMonths)
    clocks.push(clock('policeBailLimit', running({ day: until }, dating(from), extensions.map(dating), whoseNote(from, suspects.length))))
  }
  return clocks
}
