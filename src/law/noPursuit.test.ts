import { describe, expect, test } from 'vitest'
import type { CounterIndication } from '#case/vocabulary'
import { anEmptyReading, incident, observed, undated } from '../../tests/cases/reading.ts'
import { isShortBurst, noPursuit, untold } from './noPursuit.ts'

/** Told by the victim and by the police. */
const told = (sign: CounterIndication, times = 2) =>
  Array.from({ length: times }, (_, at) => observed(sign, `It is said (${at}).`, at % 2 ? { voice: 'police', document: 'mg5' } : {}))

const days = ['2026-01-10', '2026-01-12', '2026-01-20'] as const
const calls = {
  behaviours: { contacting: days.map((on) => observed('contacting', `He rang on ${on}.`, { on })) },
  incidents: days.map((on) => incident(on, `A call on ${on}.`, ['contacting'])),
}
const upset = { alarmOrDistress: [observed('alarmOrDistress', 'It upset me.')] }
const changed = { ...upset, dayToDayEffect: [observed('dayToDayEffect', 'I do not use the garden.')] }
/** A neighbour who looks over from a ladder. */
const watched = {
  ...calls,
  behaviours: { ...calls.behaviours, watchingOrSpying: days.map((on) => observed('watchingOrSpying', `He watched on ${on}.`, { on })) },
}
const afraid = { fearOfViolence: [observed('fearOfViolence', 'I thought he would hit me.')] }

/** A social worker who calls, waits and once comes in, as five passages by two hands explain. */
const aDuty = (more: Parameters<typeof anEmptyReading>[0] = {}) =>
  anEmptyReading({
    ...calls,
    impact: upset,
    markers: { entryToHome: [observed('entryToHome', 'She came in.')] },
    counterIndications: { lawfulPurpose: told('lawfulPurpose', 5) },
    ...more,
  })

describe('the file shows that there is no pursuit', () => {
  test.each([
    [
      'contact that ended when asked and touched nobody',
      anEmptyReading({ ...calls, counterIndications: { stoppedWhenAsked: told('stoppedWhenAsked') } }),
    ],
    [
      'hardly a sign, and something that softens it',
      anEmptyReading({ ...calls, counterIndications: { notBothered: told('notBothered', 1) } }),
    ],
    ['a duty told throughout, with one passage beyond it', aDuty()],
    [
      'a quarrel told by two hands, and watching that changed nothing',
      anEmptyReading({ ...watched, impact: upset, counterIndications: { disputeContext: told('disputeContext') } }),
    ],
    [
      'a quarrel told by two hands, a changed life, and the same words of watching told twice',
      anEmptyReading({
        behaviours: {
          ...calls.behaviours,
          watchingOrSpying: [
            observed('watchingOrSpying', 'She said "I am watching you".'),
            observed('watchingOrSpying', 'SUS said "I am watching you".', { voice: 'police' }),
          ],
        },
        incidents: calls.incidents,
        impact: changed,
        counterIndications: { disputeContext: told('disputeContext') },
      }),
    ],
    [
      'waiting and writing that touched nobody, no sign of fixation, and two words that soften it',
      anEmptyReading({
        ...calls,
        behaviours: { ...calls.behaviours, loitering: days.map((on) => observed('loitering', `He waited on ${on}.`, { on })) },
        counterIndications: { notBothered: told('notBothered', 2) },
      }),
    ],
    [
      'seen about by one who works there, and nobody minds',
      anEmptyReading({
        behaviours: { following: [observed('following', 'He was behind me.', { on: '2026-01-10' })] },
        impact: upset,
        counterIndications: { innocentPresence: told('innocentPresence'), notBothered: told('notBothered', 1) },
      }),
    ],
    [
      'one episode told as one three times over, with a later sighting looked into',
      anEmptyReading({ ...calls, impact: afraid, counterIndications: { singleIncident: told('singleIncident', 3) } }),
    ],
  ])('%s', (_, reading) => {
    expect(noPursuit(reading)).toBe(true)
  })
})

describe('it does not', () => {
  test.each([
    [
      'where it ended when asked and had alarmed',
      anEmptyReading({ ...calls, impact: upset, counterIndications: { stoppedWhenAsked: told('stoppedWhenAsked') } }),
    ],
    [
      'where only one hand says that it ended',
      anEmptyReading({ ...calls, counterIndications: { stoppedWhenAsked: told('stoppedWhenAsked', 1) }, impact: upset }),
    ],
    [
      'where a duty is spoken of and a tracker was fitted',
      aDuty({ markers: { trackingDevice: [observed('trackingDevice', 'A tag was on my car.')] } }),
    ],
    ['where a duty is spoken of and violence feared', aDuty({ impact: afraid })],
    [
      'where a duty is spoken of and it went on after a warning',
      aDuty({ markers: { priorWarning: [observed('priorWarning', 'He was told to stop.')] } }),
    ],
    [
      'where a quarrel is told as one and love was declared',
      anEmptyReading({
        ...calls,
        markers: { declaredFixation: [observed('declaredFixation', 'I will never stop.')] },
        impact: upset,
        counterIndications: { singleIncident: told('singleIncident', 3) },
      }),
    ],
    [
      'where nobody was touched and two words soften it, and she was followed more than once',
      anEmptyReading({
        ...calls,
        behaviours: {
          ...calls.behaviours,
          following: days.map((on) => observed('following', `He followed me on ${on}.`, { on })),
          loitering: days.map((on) => observed('loitering', `He waited on ${on}.`, { on })),
        },
        counterIndications: { notBothered: told('notBothered', 2) },
      }),
    ],
    [
      'where a quarrel is told by two hands, and she was watched more than once and changed her life',
      anEmptyReading({ ...watched, impact: changed, counterIndications: { disputeContext: told('disputeContext') } }),
    ],
    ['where nothing explains or softens it', anEmptyReading({ ...calls, impact: upset })],
  ])('%s', (_, reading) => {
    expect(noPursuit(reading)).toBe(false)
  })
})

test.each([
  ['nobody was touched', true, anEmptyReading(calls)],
  ['she was upset', false, anEmptyReading({ ...calls, impact: upset })],
  [
    'he went on after a warning',
    false,
    anEmptyReading({ ...calls, markers: { priorWarning: [observed('priorWarning', 'He was told to stop.')] } }),
  ],
  [
    'he used a false name',
    false,
    anEmptyReading({ ...calls, markers: { falseIdentity: [observed('falseIdentity', 'He wrote as Ellie.')] } }),
  ],
] as const)('whether the victim has still to say how it touched her: %s', (_, is, reading) => {
  expect(untold(reading)).toBe(is)
})

describe('a burst of ten days in four papers', () => {
  const papers = ['mg11', 'mg5', 'log', 'messages']
  const burst = (more: Parameters<typeof anEmptyReading>[0] = {}) =>
    anEmptyReading({
      behaviours: {
        contacting: papers.map((document) => observed('contacting', `Seventy texts, says ${document}.`, { on: days[0], document })),
      },
      incidents: days.slice(0, 2).map((on) => incident(on, `Texts on ${on}.`, ['contacting'])),
      impact: changed,
      ...more,
    })

  test('is one where nobody was followed, warned or afraid', () => expect(isShortBurst(burst())).toBe(true))
  test.each([
    ['she fears violence', burst({ impact: { ...changed, ...afraid } })],
    [
      'she was followed',
      burst({
        behaviours: { following: [observed('following', 'He followed me.', { on: days[0] })], contacting: burst().behaviours.contacting },
      }),
    ],
    ['it went on after a warning', burst({ markers: { priorWarning: [observed('priorWarning', 'He was told to stop.')] } })],
    [
      'it is told as a habit',
      burst({ incidents: [...burst().incidents, incident(days[1], 'Daily texts.', ['contacting'], { rate: 'every day' })] }),
    ],
    [
      'hardly anything has its day',
      burst({
        incidents: [...burst().incidents, ...['a', 'b', 'c'].map((what) => incident(days[1], what, ['contacting'], { when: undated }))],
      }),
    ],
    [
      'it lasts longer',
      burst({
        incidents: days
          .map((on) => incident(on, `Texts on ${on}.`, ['contacting']))
          .concat(incident('2026-02-20', 'A call.', ['contacting'])),
      }),
    ],
    ['few papers tell of it', burst({ behaviours: { contacting: burst().behaviours.contacting.slice(0, 2) } })],
  ] as const)('is none where %s', (_, reading) => expect(isShortBurst(reading)).toBe(false))
})
