import { hoursAfter, type Moment, momentWords } from '#case/moments'
import { type Clock, running } from './clock.ts'
import { dating, eventsOf, latest, timed, whoseNote } from './events.ts'
import type { ClockFacts } from './facts.ts'

type Suspect = ClockFacts['suspects'][number]

/** Hours from the relevant time: by right, on a superintendent's authority, and at the very most. */
const hours = { usual: 24, superintendent: 36, most: 96 } as const
const review = { first: 6, next: 9 } as const

/** The detention clock of a suspect held by the police and the next review of it; none where the file knows of no detention. */
export function detentionClocks({ events, suspects }: ClockFacts, { id, name }: Suspect, now: Moment): readonly Clock[] {
  const of = (...names: Parameters<typeof eventsOf>[2][]) => eventsOf(events, id, ...names)
  const relevant = latest(of('relevantTime'))
  if (!relevant) return []
  const clock = (which: 'policeDetention' | 'detentionReview', standing: Clock['standing']): Clock => ({
    name: which,
    suspect: id,
    about: name,
    standing,
  })
  const start = timed(relevant)
  if (!start)
    return [
      clock('policeDetention', {
        is: 'unknown',
        because: `${dating(relevant).says}: the time of day is not known.`,
        wouldTell: 'The custody record’s entry of the relevant time.',
      }),
    ]
  const ended = of('detentionEnded', 'policeBailFrom', 'policeBailReturn', 'charged', 'remandedInCustody').find(({ at, on }) =>
    at === null ? on >= start.on : at >= start.at,
  )
  if (ended) return [clock('policeDetention', { is: 'stopped', because: dating(ended).says, start: dating(start) })]
  const most = hoursAfter(start.at, hours.most)
  if (most < now)
    return [
      clock('policeDetention', {
        is: 'stopped',
        because: `The longest that detention can last ended at ${momentWords(most)}.`,
        start: dating(start),
      }),
    ]
  const extensions = of('detentionExtendedTo')
    .flatMap((event) => timed(event) ?? [])
    .filter(({ at }) => at > start.at)
  const due = extensions.at(-1)?.at ?? hoursAfter(start.at, hours.usual)
  const notes = [...whoseNote(start, suspects.length), ...couldBe(start.at, due)]
  return [
    clock('policeDetention', running({ moment: due }, dating(start), extensions.map(dating), notes)),
    clock('detentionReview', nextReview(of, start.at)),
  ]
}

function couldBe(start: Moment, due: Moment): readonly string[] {
  const [superintendent, most] = [hoursAfter(start, hours.superintendent), hoursAfter(start, hours.most)]
  if (due > most) return [`This is later than the law allows: detention ends at ${momentWords(most)} at the latest.`]
  const further = `by a court’s warrant, at most to ${momentWords(most)}`
  if (due >= superintendent) return due < most ? [`Longer only ${further}.`] : []
  return [
    `On a superintendent’s authority to ${momentWords(superintendent)}, but only for an offence that can be tried on indictment, which section 2A alone is not; longer ${further}.`,
  ]
}

function nextReview(of: (...names: Parameters<typeof eventsOf>[2][]) => ReturnType<typeof eventsOf>, start: Moment): Clock['standing'] {
  const reviewed = timed(
    of('detentionReviewed')
      .filter(({ at }) => at !== null && at >= start)
      .at(-1),
  )
  const authorised = timed(
    of('detentionAuthorised')
      .filter(({ at }) => at !== null && at >= start)
      .at(-1),
  )
  if (reviewed) return running({ moment: hoursAfter(reviewed.at, review.next) }, dating(reviewed))
  if (authorised) return running({ moment: hoursAfter(authorised.at, review.first) }, dating(authorised))
  return {
    is: 'unknown',
    because: 'When detention was authorised is not known.',
    wouldTell: 'The custody record’s entry that detention was authorised, with its time.',
  }
}
