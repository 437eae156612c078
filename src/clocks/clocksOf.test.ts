import { describe, expect, test } from 'vitest'
import type { DatedEvent, DatedEventName, DateSource } from '#case/datedEvents'
import type { Day } from '#case/dates'
import { documentId, personId } from '#case/ids'
import { momentOn } from '#case/moments'
import type { Clock, ClockName } from './clock.ts'
import { clocksOf } from './clocksOf.ts'
import { type ClockFacts, noFacts } from './facts.ts'
import { custodyWarning, dueWords, hourOf } from './priority.ts'

const [marlow, frome] = [
  { id: personId('p-marlow')!, name: 'Carl Marlow' },
  { id: personId('p-frome')!, name: 'Dean Frome' },
]
const read: DateSource = { file: { document: documentId('custody')!, page: 1, paragraph: null, words: 'Relevant time 19:55', start: 0 } }
const recorded: DateSource = { step: 'Recorded by Asha Rahman on 3 March 2026' }

const on = (event: DatedEventName, day: Day, time: string | null = null, more: Partial<DatedEvent> = {}): DatedEvent => ({
  event,
  suspect: marlow.id,
  on: day,
  at: time === null ? null : momentOn(day, time)!,
  note: '',
  source: read,
  ...more,
})
const facts = (more: Partial<ClockFacts>): ClockFacts => ({ ...noFacts, suspects: [marlow], ...more })

/** A clock as a lawyer would say it. */
function said({ name, about, standing }: Clock, now: Date): string {
  const whose = `${name}${about ? ` (${about})` : ''}`
  if (standing.is === 'running') return `${whose}: ${dueWords(standing.due, hourOf(now))}`
  return `${whose} ${standing.is}: ${standing.because}`
}
const allSaid = (given: Partial<ClockFacts>, now: string) =>
  clocksOf(facts(given), new Date(now)).map((clock) => said(clock, new Date(now)))
const dueOf = (given: Partial<ClockFacts>, name: ClockName, now = '2026-03-10T12:00:00Z') => {
  const clock = clocksOf(facts(given), new Date(now)).find((one) => one.name === name)
  return clock?.standing.is === 'running' ? clock.standing.due : clock?.standing.is
}

describe('police detention', () => {
  const held = [on('relevantTime', '2026-04-18', '19:55'), on('detentionAuthorised', '2026-04-18', '20:10')]
  test.each<[situation: string, events: readonly DatedEvent[], now: string, says: readonly string[]]>([
    [
      '24 hours from the relevant time, in British Summer Time; the first review after 6',
      held,
      '2026-04-18T20:00:00Z',
      ['detentionReview (Carl Marlow): in 5 hours 10 minutes', 'policeDetention (Carl Marlow): in 22 hours 55 minutes'],
    ],
    [
      'a later review moves the next by 9 hours',
      [...held, on('detentionReviewed', '2026-04-19', '01:00')],
      '2026-04-19T00:30:00Z',
      ['detentionReview (Carl Marlow): in 8 hours 30 minutes', 'policeDetention (Carl Marlow): in 18 hours 25 minutes'],
    ],
    [
      'extended by a superintendent',
      [...held, on('detentionExtendedTo', '2026-04-20', '07:55')],
      '2026-04-19T20:00:00Z',
      ['detentionReview (Carl Marlow): overdue by 18 hours 50 minutes', 'policeDetention (Carl Marlow): in 10 hours 55 minutes'],
    ],
    [
      'over when bailed',
      [...held, on('policeBailReturn', '2026-05-12')],
      '2026-04-19T09:00:00Z',
      ['policeBailReturn (Carl Marlow): in 23 days', 'policeDetention (Carl Marlow) stopped: Police bail return on 12 May 2026'],
    ],
    [
      'long over',
      held,
      '2026-06-01T09:00:00Z',
      ['policeDetention (Carl Marlow) stopped: The longest that detention can last ended at 19:55 on 22 April 2026.'],
    ],
    [
      'a relevant time without its time of day',
      [on('relevantTime', '2026-04-18')],
      '2026-04-19T09:00:00Z',
      ['policeDetention (Carl Marlow) unknown: Relevant time in police detention on 18 April 2026: the time of day is not known.'],
    ],
  ])('%s', (_, events, now, says) => {
    expect(allSaid({ events }, now)).toEqual(says)
  })

  test('an extension past 36 hours is a court’s, and none goes past 96', () => {
    const notes = (until: [Day, string]) => {
      const [clock] = clocksOf(facts({ events: [...held, on('detentionExtendedTo', ...until)] }), new Date('2026-04-19T09:00:00Z')).filter(
        ({ name }) => name === 'policeDetention',
      )
      return clock?.standing.is === 'running' ? clock.standing.notes : []
    }
    expect(notes(['2026-04-21', '07:55'])).toEqual(['Longer only by a court’s warrant, at most to 19:55 on 22 April 2026.'])
    expect(notes(['2026-04-23', '07:55'])).toEqual([
      'This is later than the law allows: detention ends at 19:55 on 22 April 2026 at the latest.',
    ])
  })
})

describe('custody time limits', () => {
  const remanded = on('remandedInCustody', '2026-03-03')
  const charge = (mode: ClockFacts['charges'][number]['mode'], suspect = marlow.id) => ({ suspect, title: 'Stalking', mode })
  test.each<[situation: string, given: Partial<ClockFacts>, due: Day]>([
    ['a summary offence: 56 days, the first not counted', { charges: [charge('summary-only')] }, '2026-04-28'],
    ['an either-way offence: 70', { charges: [charge('either-way')] }, '2026-05-12'],
    [
      'an either-way offence to be tried summarily: 56',
      { charges: [charge('either-way')], events: [remanded, on('summaryTrialDecided', '2026-03-20')] },
      '2026-04-28',
    ],
    [
      'summary trial decided on too late to shorten it',
      { charges: [charge('either-way')], events: [remanded, on('summaryTrialDecided', '2026-05-01')] },
      '2026-05-12',
    ],
    [
      'the Crown Court: 182, those below counted',
      { charges: [charge('either-way')], events: [remanded, on('sentToCrownCourt', '2026-03-24')] },
      '2026-09-01',
    ],
    [
      'back on a bank holiday weekend',
      { charges: [charge('summary-only')], events: [on('remandedInCustody', '2026-03-09')] },
      '2026-05-01',
    ],
    [
      'extended by the court',
      { charges: [charge('summary-only')], events: [remanded, on('custodyTimeLimitExtendedTo', '2026-05-20', null, { source: recorded })] },
      '2026-05-20',
    ],
    [
      'bailed and remanded again: the days served before count',
      {
        charges: [charge('summary-only')],
        events: [remanded, on('custodyEnded', '2026-03-13'), on('remandedInCustody', '2026-04-01')],
      },
      '2026-05-15',
    ],
  ])('%s', (_, given, due) => {
    expect(dueOf({ events: [remanded], ...given }, 'custodyTimeLimit')).toEqual({ day: due })
  })

  test('each charge of every suspect has its own, and a person’s date takes the place of the file’s', () => {
    const events = [
      remanded,
      on('remandedInCustody', '2026-03-05', null, { source: recorded }),
      on('remandedInCustody', '2026-02-03', null, { suspect: frome.id }),
    ]
    const charges = [charge('either-way'), { ...charge('summary-only'), title: 'Harassment' }, charge('either-way', frome.id)]
    expect(allSaid({ suspects: [marlow, frome], events, charges }, '2026-04-10T12:00:00Z')).toEqual([
      'custodyTimeLimit (Dean Frome, Stalking): in 4 days',
      'custodyTimeLimit (Carl Marlow, Harassment): in 20 days',
      'custodyTimeLimit (Carl Marlow, Stalking): in 34 days',
      'hearing unknown: Someone is charged and no coming hearing is known.',
    ])
  })

  test.each<[now: string, warning: number | undefined]>([
    ['2026-03-30T12:00:00Z', undefined],
    ['2026-03-31T12:00:00Z', 28],
    ['2026-04-13T22:59:00Z', 28],
    ['2026-04-13T23:00:00Z', 14],
    ['2026-04-21T12:00:00Z', 7],
    ['2026-04-30T12:00:00Z', 7],
  ])('a limit of 28 April is warned of at %s', (now, warning) => {
    expect(custodyWarning({ day: '2026-04-28' }, hourOf(new Date(now)))).toBe(warning)
  })

  test('stops when custody ends or the trial starts, and says so where the start is not known', () => {
    expect(dueOf({ events: [remanded, on('custodyEnded', '2026-03-09')] }, 'custodyTimeLimit')).toBe('stopped')
    expect(dueOf({ events: [remanded, on('trialStarted', '2026-03-09')] }, 'custodyTimeLimit')).toBe('stopped')
    expect(dueOf({ saidRemanded: read }, 'custodyTimeLimit')).toBe('unknown')
    expect(dueOf({}, 'custodyTimeLimit')).toBeUndefined()
  })
})

describe('the other limits', () => {
  const last = { on: '2025-12-31', source: read } as const
  test.each<[situation: string, given: Partial<ClockFacts>, name: ClockName, is: unknown]>([
    [
      'six months end on the last day of a shorter month',
      { lastIncident: { on: '2025-08-31', source: read }, summaryOnly: ['Stalking'] },
      'summaryTimeLimit',
      { day: '2026-02-28' },
    ],
    ['six months of the last incident', { lastIncident: last, summaryOnly: ['Stalking'] }, 'summaryTimeLimit', { day: '2026-06-30' }],
    ['no summary-only offence in question', { lastIncident: last }, 'summaryTimeLimit', undefined],
    ['nothing dated', { summaryOnly: ['Stalking'] }, 'summaryTimeLimit', 'unknown'],
    ['long out of time', { lastIncident: { on: '2025-07-01', source: read }, summaryOnly: ['Stalking'] }, 'summaryTimeLimit', 'stopped'],
    [
      'out of time since the day before',
      { lastIncident: { on: '2025-09-09', source: read }, summaryOnly: ['Stalking'] },
      'summaryTimeLimit',
      { day: '2026-03-09' },
    ],
    [
      'charged in time',
      { lastIncident: last, summaryOnly: ['Stalking'], events: [on('charged', '2026-06-30')] },
      'summaryTimeLimit',
      'stopped',
    ],
    [
      'charged too late',
      { lastIncident: last, summaryOnly: ['Stalking'], events: [on('charged', '2026-07-01')] },
      'summaryTimeLimit',
      { day: '2026-06-30' },
    ],
    ['police bail lasts three months', { events: [on('policeBailFrom', '2026-01-31')] }, 'policeBailLimit', { day: '2026-04-30' }],
    [
      'police bail extended',
      { events: [on('policeBailFrom', '2026-01-31'), on('policeBailExtendedTo', '2026-07-31')] },
      'policeBailLimit',
      { day: '2026-07-31' },
    ],
    ['bail spoken of without its day', { saidBailed: read }, 'policeBailReturn', 'unknown'],
    [
      'bail over once charged',
      { events: [on('policeBailReturn', '2026-03-20'), on('charged', '2026-03-21')] },
      'policeBailReturn',
      'stopped',
    ],
    [
      'the next hearing, not the last',
      { events: [on('hearing', '2026-03-01'), on('hearing', '2026-03-10'), on('hearing', '2026-04-01')] },
      'hearing',
      { day: '2026-03-10' },
    ],
    [
      'a letter to the victim over Easter',
      { decisionsToTell: [{ suspect: null, what: 'No further action', on: '2026-04-01', source: recorded }] },
      'victimLetter',
      { day: '2026-04-10' },
    ],
    [
      'the victim may ask for a review, nobody recorded until when',
      { rightsToReview: [{ suspect: marlow.id, name: marlow.name, asked: false, on: '2026-03-01', source: recorded }] },
      'rightToReview',
      'unknown',
    ],
    [
      'the victim may ask until the day she was told',
      {
        rightsToReview: [{ suspect: marlow.id, name: marlow.name, asked: false, on: '2026-03-01', source: recorded }],
        events: [on('victimMayAskUntil', '2026-06-01', null, { source: recorded })],
      },
      'rightToReview',
      { day: '2026-06-01' },
    ],
    [
      'the victim asked, and the day promised counts, not the last day for asking',
      {
        rightsToReview: [{ suspect: marlow.id, name: marlow.name, asked: true, on: '2026-03-05', source: recorded }],
        events: [
          on('victimMayAskUntil', '2026-06-01', null, { source: recorded }),
          on('victimsReviewDueBy', '2026-03-19', null, { source: recorded }),
        ],
      },
      'rightToReview',
      { day: '2026-03-19' },
    ],
    ['four weeks after the last review', { lastReview: { on: '2026-03-01', source: recorded } }, 'lastReview', { day: '2026-03-29' }],
    [
      'a case that is closed is not reviewed',
      { lastReview: { on: '2026-03-01', source: recorded }, goesOn: false },
      'lastReview',
      undefined,
    ],
    [
      'ratified within 24 hours, over the night the clocks go forward',
      { approvalsToRatify: [{ what: 'Plea', at: momentOn('2026-03-28', '15:00')!, source: recorded }] },
      'ratification',
      { moment: momentOn('2026-03-29', '16:00') },
    ],
    [
      'two hours for the notice of appeal against bail',
      { events: [on('bailGrantedAgainstUs', '2026-03-10', '11:30')] },
      'bailAppealNotice',
      { moment: momentOn('2026-03-10', '13:30') },
    ],
    [
      'the notice was served',
      { events: [on('bailGrantedAgainstUs', '2026-03-10', '11:30'), on('bailAppealNoticeServed', '2026-03-10', '12:15')] },
      'bailAppealNotice',
      'stopped',
    ],
  ])('%s', (_, given, name, is) => {
    expect(dueOf(given, name)).toEqual(is)
  })

  test('a limit on custody comes first, then what is overdue, then a hearing, then what is due', () => {
    const given: Partial<ClockFacts> = {
      suspects: [marlow, frome],
      events: [on('remandedInCustody', '2026-03-03', null, { suspect: frome.id }), on('hearing', '2026-04-20')],
      charges: [{ suspect: frome.id, title: 'Stalking', mode: 'summary-only' }],
      requests: [
        { what: 'The VPS', sentOn: '2026-03-03', requiredBy: '2026-04-01', source: recorded },
        { what: 'The DASH', sentOn: '2026-03-03', requiredBy: '2026-04-12', source: recorded },
      ],
      saidBailed: read,
    }
    expect(allSaid(given, '2026-04-10T12:00:00Z')).toEqual([
      'custodyTimeLimit (Dean Frome, Stalking): in 18 days',
      'requestDue (The VPS): overdue by 9 days',
      'hearing: in 10 days',
      'requestDue (The DASH): in 2 days',
      'policeBailReturn (Carl Marlow) unknown: The file speaks of bail; the day of return is not known.',
    ])
  })
})
