import { type DatedEvent, type DatedEventName, datedEvents } from '#case/datedEvents'
import { inWords } from '#case/dates'
import type { PersonId } from '#case/ids'
import { type Moment, momentWords } from '#case/moments'
import type { Dating } from './clock.ts'

/** "Remanded in custody by the court on 3 March 2026: Leeds Magistrates’ Court". */
export const dating = ({ event, on, at, note, source }: DatedEvent): Dating => {
  const { words } = datedEvents[event]
  const when = at === null ? inWords(on) : momentWords(at)
  const leadsOn = / (?:to|until|by)$/.test(words)
  const joined = leadsOn ? `${words} ${when}` : `${words} ${at === null ? 'on' : 'at'} ${when}`
  return { says: note === '' ? joined : `${joined}: ${note}`, source }
}

const place = ({ on, at }: DatedEvent) => at ?? on

/** The events of these kinds that concern a suspect, the earliest first, each date once. What a person recorded of a kind hides what was read of it. */
export function eventsOf(
  events: readonly DatedEvent[],
  suspect: PersonId | null,
  ...names: readonly DatedEventName[]
): readonly DatedEvent[] {
  const mine = events.filter((one) => names.includes(one.event) && (one.suspect === null || suspect === null || one.suspect === suspect))
  const recorded = new Set(mine.flatMap(({ event, source }) => ('step' in source ? [event] : [])))
  const standing = mine.filter(({ event, source }) => 'step' in source || !recorded.has(event))
  const once = new Map(standing.map((one) => [`${one.event} ${place(one)}`, one] as const))
  return [...once.values()].sort((one, other) => (place(one) < place(other) ? -1 : 1))
}

export const latest = (events: readonly DatedEvent[]): DatedEvent | undefined => events.at(-1)

/** An event whose time of day is known. */
export const timed = (event: DatedEvent | undefined): (DatedEvent & Readonly<{ at: Moment }>) | undefined =>
  event && event.at !== null ? { ...event, at: event.at } : undefined

/** The note to add where the papers do not say which of several suspects a date is about. */
export const whoseNote = ({ suspect }: DatedEvent, suspects: number): readonly string[] =>
  suspect === null && suspects > 1 ? ['It is not said which suspect this is about. Confirm it.'] : []
