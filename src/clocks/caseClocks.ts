import { datedEvents } from '#case/datedEvents'
import { daysAfter, inWords } from '#case/dates'
import { hoursAfter, type Moment, momentWords } from '#case/moments'
import { holidaysKnownOn, workingDaysAfter } from '#case/workingDays'
import { type Clock, running } from './clock.ts'
import { dating, eventsOf } from './events.ts'
import type { ClockFacts } from './facts.ts'

/** Days after which a case that goes on is to be looked at again. */
const reviewEvery = 28
const ratifyWithin = 24
const noticeWithin = 2
const letterWithin = { usual: 5, enhanced: 1 } as const

/** The next day in court; one that has passed is no clock. */
export function hearings({ events, charges }: ClockFacts, today: string): readonly Clock[] {
  const [next] = eventsOf(events, null, 'hearing').filter(({ on }) => on >= today)
  const clock = (standing: Clock['standing']): readonly Clock[] => [
    { name: 'hearing', suspect: next?.suspect ?? null, about: null, standing },
  ]
  if (next) return clock(running(next.at === null ? { day: next.on } : { moment: next.at }, dating(next)))
  const charged = eventsOf(events, null, 'charged')
  if (charged.length === 0 && charges.length === 0) return []
  return clock({
    is: 'unknown',
    because: 'Someone is charged and no coming hearing is known.',
    wouldTell: 'The charge sheet (MG4), the requisition, or the court’s list.',
  })
}

export const requestsDue = ({ requests }: ClockFacts): readonly Clock[] =>
  requests.map(({ what, sentOn, requiredBy, source }) => ({
    name: 'requestDue',
    suspect: null,
    about: what,
    standing: running({ day: requiredBy }, { says: `Asked of the police on ${inWords(sentOn)}`, source }),
  }))

export const victimLetters = ({ events, decisionsToTell }: ClockFacts): readonly Clock[] =>
  decisionsToTell.map(({ suspect, what, on, source }) => {
    const start = { says: `${what}, ${inWords(on)}`, source }
    const told = eventsOf(events, suspect, 'victimTold').find((event) => event.on >= on)
    const due = workingDaysAfter(on, letterWithin.usual)
    const sooner = workingDaysAfter(on, letterWithin.enhanced)
    const notes = [
      `5 working days. A victim with enhanced rights, as a victim of stalking normally has, is told within 1: by ${inWords(sooner)}.`,
      ...(holidaysKnownOn(due) ? [] : ['The bank holidays of that year are not known to this program. Check them.']),
    ]
    return {
      name: 'victimLetter',
      suspect,
      about: what,
      standing: told ? { is: 'stopped', because: dating(told).says, start } : running({ day: due }, start, [], notes),
    }
  })

/** Until when the victim may ask for a review, or by when one that was asked for is promised: as recorded, and otherwise not known. */
export const rightsToReview = ({ events, rightsToReview: rights }: ClockFacts): readonly Clock[] =>
  rights.map(({ suspect, name, asked, on, source }) => {
    const due = eventsOf(events, suspect, asked ? 'victimsReviewDueBy' : 'victimMayAskUntil')
      .filter((event) => event.on >= on)
      .at(-1)
    const start = {
      says: `${asked ? 'The victim asked for a review' : 'Nothing goes on against the defendant since'} ${inWords(on)}`,
      source,
    }
    return {
      name: 'rightToReview',
      suspect,
      about: name,
      standing: due
        ? running({ day: due.on }, start, [dating(due)])
        : asked
          ? { is: 'unknown', because: 'The victim asked for a review; the day it was promised for is not recorded.', wouldTell: reviewTold }
          : { is: 'unknown', because: 'The victim may ask for a review; until when is not recorded.', wouldTell: reviewTold },
    }
  })
const reviewTold = 'The letter to the victim, or CPS’s scheme as it stands today.'

export const thresholdReviews = ({ thresholdReviews: reviews }: ClockFacts): readonly Clock[] =>
  reviews.map(({ suspect, title, decidedOn, reviewOn, source }) => ({
    name: 'thresholdReview',
    suspect,
    about: title,
    standing: running({ day: reviewOn }, { says: `Charge decided on the Threshold Test on ${inWords(decidedOn)}`, source }),
  }))

export const lastReviews = ({ lastReview, goesOn }: ClockFacts): readonly Clock[] =>
  lastReview && goesOn
    ? [
        {
          name: 'lastReview',
          suspect: null,
          about: null,
          standing: running(
            { day: daysAfter(lastReview.on, reviewEvery) },
            { says: `Last reviewed on ${inWords(lastReview.on)}`, source: lastReview.source },
          ),
        },
      ]
    : []

export const ratifications = ({ approvalsToRatify }: ClockFacts): readonly Clock[] =>
  approvalsToRatify.map(({ what, at, source }) => ({
    name: 'ratification',
    suspect: null,
    about: what,
    standing: running({ moment: hoursAfter(at, ratifyWithin) }, { says: `Approved by telephone at ${momentWords(at)}`, source }),
  }))

/** The two hours for the written notice, until it was served. */
export const bailAppealNotices = ({ events, suspects }: ClockFacts): readonly Clock[] =>
  suspects.flatMap(({ id, name }) =>
    eventsOf(events, id, 'bailGrantedAgainstUs').flatMap((granted): Clock[] => {
      if (granted.at === null) return []
      const at: Moment = granted.at
      const served = eventsOf(events, id, 'bailAppealNoticeServed').find((event) => event.at !== null && event.at >= at)
      const standing = served
        ? ({ is: 'stopped', because: dating(served).says, start: dating(granted) } as const)
        : running(
            { moment: hoursAfter(at, noticeWithin) },
            dating(granted),
            [],
            [`Ends with “${datedEvents.bailAppealNoticeServed.words}”.`],
          )
      return [{ name: 'bailAppealNotice', suspect: id, about: name, standing }]
    }),
  )
