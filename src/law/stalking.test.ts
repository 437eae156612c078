import { describe, expect, test } from 'vitest'
import type { CounterIndication } from '#case/vocabulary'
import { aDispute, anEmptyReading, aReading, incident, observed, remark, undated } from '../../tests/cases/reading.ts'
import { stalkingIn } from './stalking.ts'

const indicated = (reading: ReturnType<typeof aReading>) => stalkingIn(reading).indicated

/** Told by the victim and by the police: what an ordinary file has where it is so. */
const told = (sign: CounterIndication) => ({
  [sign]: [observed(sign, 'The victim says so.'), observed(sign, 'The police say so.', { voice: 'police', document: 'mg5' })],
})

const threeCalls = (['2026-01-10', '2026-01-12', '2026-01-20'] as const).map((on) => incident(on, `A call on ${on}.`, ['contacting']))
const calls = { contacting: threeCalls.map(({ from, when }) => ({ ...observed('contacting', from[0].words), when })) }
const upset = { alarmOrDistress: [observed('alarmOrDistress', 'It upset me.')] }

/** Somebody on an errand, told of by two hands, who waits, calls and asks after the victim. */
const anErrand = (more: Parameters<typeof anEmptyReading>[0] = {}) =>
  anEmptyReading({
    behaviours: {
      ...calls,
      loitering: [observed('loitering', 'He waited outside.', { on: '2026-01-20' })],
      watchingOrSpying: [
        observed('watchingOrSpying', 'He asked when I was in.', { on: '2026-01-20' }),
        observed('watchingOrSpying', 'He asked the neighbours.', { on: '2026-01-21' }),
      ],
      publishing: [observed('publishing', 'He wrote an article.', { on: '2026-01-22' })],
    },
    impact: upset,
    incidents: threeCalls,
    counterIndications: told('lawfulPurpose'),
    ...more,
  })

/** One quarrel of one evening, told of in two papers. */
const aQuarrel = (more: Parameters<typeof anEmptyReading>[0] = {}) =>
  anEmptyReading({
    behaviours: { following: [observed('following', 'He came after me.'), observed('following', 'He followed her.', { voice: 'police' })] },
    markers: { violence: [observed('violence', 'He pushed me.')] },
    impact: upset,
    incidents: [
      incident('2026-01-10', 'He came after me.', ['following'], { when: undated }),
      incident('2026-01-11', 'He followed her.', ['following'], { when: undated }),
    ],
    counterIndications: told('singleIncident'),
    ...more,
  })

describe('stalking is indicated', () => {
  test.each([
    [
      'in a short file that gives no other reason, though the victim says that she is not afraid of him',
      anEmptyReading({
        behaviours: {
          ...calls,
          following: [
            observed('following', 'He followed my bus.', { on: '2026-01-12' }),
            observed('following', 'And again.', { on: '2026-01-20' }),
          ],
          loitering: [observed('loitering', 'He waits outside my work every night.')],
        },
        impact: { ...upset, dayToDayEffect: [observed('dayToDayEffect', 'I have left my job.')] },
        incidents: threeCalls,
        counterIndications: { notBothered: [observed('notBothered', 'I am not frightened of him but I cannot live like this.')] },
      }),
    ],
    [
      'within one week, by somebody who follows, waits and comes in on different days and is not seen since',
      anEmptyReading({
        behaviours: {
          contacting: [observed('contacting', 'He rang.', { on: '2026-01-10' })],
          following: [observed('following', 'He followed me home.', { on: '2026-01-10' })],
          loitering: [observed('loitering', 'He waited all night.', { on: '2026-01-11' })],
        },
        markers: {
          declaredFixation: [observed('declaredFixation', 'You are mine.', { on: '2026-01-12' })],
          entryToHome: [observed('entryToHome', 'He came into my kitchen.', { on: '2026-01-13' })],
        },
        impact: {
          ...upset,
          fearOfViolence: [observed('fearOfViolence', 'I thought he would hurt me.')],
          dayToDayEffect: [observed('dayToDayEffect', 'I no longer go out alone.')],
        },
        incidents: [
          incident('2026-01-10', 'He followed me home.', ['following']),
          incident('2026-01-11', 'He waited all night.', ['loitering']),
          incident('2026-01-13', 'He came into my kitchen.', []),
        ],
        counterIndications: { singleIncident: [observed('singleIncident', 'I have not seen him since.')] },
      }),
    ],
    ['by a former partner who rings, waits, follows and will not stop', aReading()],
    ['though nobody says "obsessed": the statute does not ask for it', aReading({ markers: { declaredFixation: [] } })],
    ['though no threat was made', aReading({ markers: { threatOfViolence: [] } })],
    [
      'in a neighbour, where there is pursuit and not only a quarrel',
      aReading({ remarks: [remark('relationship', 'neighbour', 'They are neighbours.')], counterIndications: told('disputeContext') }),
    ],
    [
      'though the suspect says that it was mutual',
      aReading({
        counterIndications: {
          mutualContact: Array.from({ length: 6 }, (_, at) => observed('mutualContact', `She rang me too (${at}).`, { voice: 'suspect' })),
        },
      }),
    ],
    [
      'by somebody once sent on an errand who then watched her until her life was changed and she feared violence',
      anErrand({
        markers: { thirdPartyContact: [observed('thirdPartyContact', 'He asked my mother where I sleep.')] },
        impact: {
          ...upset,
          fearOfViolence: [observed('fearOfViolence', 'I thought he would hit me.')],
          dayToDayEffect: [observed('dayToDayEffect', 'I keep the curtains shut.')],
        },
      }),
    ],
    [
      'though the victim once answered',
      aReading({ counterIndications: { mutualContact: [observed('mutualContact', 'I replied once to ask him to stop.')] } }),
    ],
  ] as const)('%s', (_, reading) => {
    expect(indicated(reading)).toBe('yes')
  })
})

describe('an order broken by watching until a life is changed for fear outweighs a quarrel that the papers keep telling of', () => {
  const quarrel = (markers: Parameters<typeof anEmptyReading>[0]) =>
    anErrand({
      behaviours: {
        ...calls,
        loitering: [observed('loitering', 'He sat outside in his van.', { on: '2026-01-20' })],
        watchingOrSpying: [
          observed('watchingOrSpying', 'He knew that I had moved rooms.', { on: '2026-01-20' }),
          observed('watchingOrSpying', 'He knew which side of the bed.', { on: '2026-01-21' }),
        ],
      },
      impact: {
        fearOfViolence: [observed('fearOfViolence', 'I am afraid that he will hurt me.')],
        dayToDayEffect: [observed('dayToDayEffect', 'I have stopped going to choir.')],
      },
      counterIndications: { ...told('disputeContext'), ...told('childArrangements') },
      ...markers,
    })

  test('with the order', () => {
    const breachOfOrder = [observed('breachOfOrder', 'He was there again after the order.', { on: '2026-02-02' })]
    expect(indicated(quarrel({ markers: { breachOfOrder } }))).toBe('yes')
  })

  test('without it', () => {
    expect(indicated(quarrel({}))).not.toBe('yes')
  })
})

describe('stalking is not indicated', () => {
  test.each([
    ['in a dispute between neighbours', aDispute()],
    [
      'by a single incident',
      anEmptyReading({ behaviours: { contacting: calls.contacting.slice(0, 1) }, impact: upset, incidents: threeCalls.slice(0, 1) }),
    ],
    [
      'by a debt collector with an invoice',
      anEmptyReading({ behaviours: calls, impact: upset, incidents: threeCalls, counterIndications: told('lawfulPurpose') }),
    ],
    [
      'by an employment dispute',
      anEmptyReading({ behaviours: calls, impact: upset, incidents: threeCalls, counterIndications: told('disputeContext') }),
    ],
    [
      'by messages between parents about their child',
      anEmptyReading({ behaviours: calls, impact: upset, incidents: threeCalls, counterIndications: told('childArrangements') }),
    ],
    [
      'by an exchange of insults',
      anEmptyReading({ behaviours: calls, impact: upset, incidents: threeCalls, counterIndications: told('mutualContact') }),
    ],
    [
      'by an account taken back as untrue, which records contradict and nothing else bears out',
      aReading({
        behaviours: { contacting: [], following: [observed('following', 'He followed me.', { on: '2026-01-20' })], loitering: [] },
        markers: { retraction: [observed('retraction', 'I made it up.')] },
        counterIndications: { identityInDoubt: [observed('identityInDoubt', 'His van was in Aberdeen.', { voice: 'police' })] },
      }),
    ],
    [
      'by texts in one night that ended with the next day’s apology',
      anEmptyReading({
        behaviours: { contacting: [observed('contacting', 'Forty texts.', { on: '2026-01-10' })] },
        markers: { declaredFixation: [observed('declaredFixation', 'I love you.', { on: '2026-01-10' })] },
        impact: upset,
        incidents: [incident('2026-01-10', 'Forty texts.', ['contacting']), incident('2026-01-11', 'An apology.', ['contacting'])],
        counterIndications: told('stoppedWhenAsked'),
      }),
    ],
    [
      'where nothing of the kind in section 2A(3) was done',
      aReading({ behaviours: { following: [], contacting: [], loitering: [], watchingOrSpying: [] } }),
    ],
    ['by an errand that two hands tell of, which accounts for everything done, and nobody had warned of', anErrand()],
    ['by a single episode that two hands tell of as such', aQuarrel()],
    ['where nothing was found at all', anEmptyReading()],
  ] as const)('%s', (_, reading) => {
    expect(indicated(reading)).toBe('no')
  })
})

describe('it is borderline, and said so', () => {
  test.each([
    [
      'where a quarrel is told of over and over and nothing says that the victim is watched or loved, but it went on after a warning until her life was changed',
      anEmptyReading({
        behaviours: {
          ...calls,
          publishing: [observed('publishing', 'He runs a blog about her.', { on: '2026-01-22' })],
          loitering: [observed('loitering', 'He sits by the gates.', { on: '2026-01-23' })],
        },
        markers: { priorWarning: [observed('priorWarning', 'The police had warned him.', { voice: 'police', on: '2026-01-11' })] },
        impact: { ...upset, dayToDayEffect: [observed('dayToDayEffect', 'I no longer go on Fridays.')] },
        incidents: threeCalls,
        counterIndications: told('disputeContext'),
      }),
    ],
    [
      'where acts of several kinds, one after a warning, are outweighed by a quarrel and an exchange of messages that the papers keep telling of',
      anErrand({
        markers: {
          priorWarning: [observed('priorWarning', 'The police had warned him.', { voice: 'police', on: '2026-01-11' })],
          declaredFixation: [observed('declaredFixation', 'I will never let this go.', { on: '2026-01-12' })],
        },
        counterIndications: {
          disputeContext: ['The fence.', 'The fence again.', 'The boundary.'].map((words) => observed('disputeContext', words)),
          mutualContact: ['I rang him.', 'I wrote back.', 'I shouted too.'].map((words) => observed('mutualContact', words)),
        },
      }),
    ],
    [
      'where an account is taken back as untrue and nothing else tells of it',
      aReading({ markers: { retraction: [observed('retraction', 'It was not true.')] } }),
    ],
    [
      'where an errand is told of by two hands, and it went on after a police warning',
      anErrand({
        markers: { priorWarning: [observed('priorWarning', 'The police had warned him.', { voice: 'police', on: '2026-01-11' })] },
      }),
    ],
    [
      'where an errand is told of by two hands, and violence was feared',
      anErrand({ impact: { ...upset, fearOfViolence: [observed('fearOfViolence', 'I thought he would hit me.')] } }),
    ],
    [
      'where only the victim speaks of an errand',
      anErrand({
        counterIndications: {
          lawfulPurpose: [observed('lawfulPurpose', 'It was about a debt.'), observed('lawfulPurpose', 'He had papers.')],
        },
      }),
    ],
    [
      'where one episode is told of as such by the victim alone and its parts cannot be put on a day',
      aQuarrel({
        counterIndications: {
          singleIncident: [observed('singleIncident', 'It was a one off.'), observed('singleIncident', 'I have not seen him again.')],
        },
      }),
    ],
    [
      'where an errand is told of by two hands, and the victim tells in five sentences how her life was changed',
      anErrand({
        impact: {
          ...upset,
          dayToDayEffect: ['I moved.', 'I left the choir.', 'I sleep badly.', 'I changed my route.', 'I gave up work.'].map((words) =>
            observed('dayToDayEffect', words),
          ),
        },
      }),
    ],
    ['where calls go on and nothing else shows pursuit', anEmptyReading({ behaviours: calls, impact: upset, incidents: threeCalls })],
    [
      'where a suitor called and stopped when asked',
      anEmptyReading({ behaviours: calls, impact: upset, incidents: threeCalls, counterIndications: told('stoppedWhenAsked') }),
    ],
    [
      'where a suitor waited once and wrote tenderly, and the victim was not troubled and he stopped when asked',
      anEmptyReading({
        behaviours: { ...calls, loitering: [observed('loitering', 'He was outside the library.', { on: '2026-01-20' })] },
        markers: { declaredFixation: [observed('declaredFixation', 'We had something.', { on: '2026-01-12' })] },
        impact: upset,
        incidents: threeCalls,
        counterIndications: { ...told('stoppedWhenAsked'), ...told('notBothered') },
      }),
    ],
    [
      'where the pursuit and a dispute about children are about equal',
      anEmptyReading({
        behaviours: {
          ...calls,
          loitering: [observed('loitering', 'He was outside the school.', { on: '2026-01-20' })],
          following: [observed('following', 'He drove behind us.', { on: '2026-01-20' })],
        },
        impact: upset,
        incidents: threeCalls,
        counterIndications: told('childArrangements'),
      }),
    ],
  ] as const)('%s', (_, reading) => {
    expect(indicated(reading)).toBe('borderline')
  })
})

test('FOUR is set out beside the answer, each part with its evidence', () => {
  const { four } = stalkingIn(aReading())
  expect(Object.fromEntries(Object.entries(four).map(([part, points]) => [part, points.map(({ text }) => text)]))).toEqual({
    fixated: [
      'Keeps watch: follows, watches, monitors or tracks the victim.',
      'Says so: the suspect’s own words of love, destiny, ownership or despair.',
    ],
    obsessive: ['Waits about where the victim lives, works or goes.', 'Grows: more often, or graver, as time goes on.'],
    unwanted: [
      'Goes on after a police warning, an order or bail.',
      'Alarm or distress.',
      'Fear of violence, on 6 February 2026 and 20 February 2026.',
    ],
    repeated: [
      'He rang her 41 times in one night.',
      'He stood outside her work until she left.',
      'He wrote to her from a new account after she blocked him.',
      'He followed her home and threatened to break her arms.',
      'He sat in his car at the end of her road.',
    ],
  })
})

test('what points away is shown beside what points to it, whoever says it', () => {
  const reading = aReading({
    counterIndications: { innocentPresence: [observed('innocentPresence', 'I live on that road.', { voice: 'suspect' })] },
  })
  expect(stalkingIn(reading).against.map(({ text }) => text)).toEqual(['The suspect had a reason to be there.'])
})
