import { describe, expect, test } from 'vitest'
import { anEmptyReading, aReading, fact, incident, observed, remark } from '../../tests/cases/reading.ts'
import { assess } from './assess.ts'
import { everyOffence, offenceOf, weighedOffences } from './offences.ts'
import { maximumFor } from './weigh.ts'

const on = '2026-03-01'
const assessed = (reading: ReturnType<typeof aReading>) => assess(reading, on, { documents: 7, unreadable: [] })
const supports = (reading: ReturnType<typeof aReading>) =>
  Object.fromEntries(assessed(reading).offences.map(({ id, supported }) => [id, supported]))

test('all the offences of the catalogue are here, by the codes of the labels', () => {
  expect(everyOffence.map(({ id }) => id).sort()).toEqual(
    [
      'PHA1997.s2',
      'PHA1997.s2A',
      'PHA1997.s4',
      'PHA1997.s4A',
      'PHA1997.s4A(1)(b)(i)',
      'PHA1997.s4A(1)(b)(ii)',
      'PHA1997.s5A',
      'PHA1997.s5(5)',
      'SA2020.s363',
      'CDA1998.s32(1)(a)',
      'CDA1998.s32(1)(b)',
      'CJPA2001.s42A',
      'PHA1997.s1(1A)',
      'MCA1988.s1',
      'CA2003.s127',
      'OSA2023.s179',
      'OSA2023.s181',
      'SCA2015.s76',
      'FLA1996.s42A',
      'SPA2019.s8',
      'SPA2019.s11',
      'DAA2021.s39',
      'CSA2010.s29',
      'OAPA1861.s16',
      'SOA2003.s66B',
      'CJCA2015.s33',
      'CJPOA1994.s51',
      'CL.perverting',
      'SCA2015.s75A',
    ].sort(),
  )
})

test.each([
  ['PHA1997.s2', 'summary-only', 'sixMonths'],
  ['PHA1997.s2A', 'summary-only', 'sixMonths'],
  ['PHA1997.s4', 'either-way', 'none'],
  ['PHA1997.s4A', 'either-way', 'none'],
  ['SA2020.s363', 'either-way', 'none'],
  ['MCA1988.s1', 'either-way', 'none'],
  ['CJPA2001.s42A', 'summary-only', 'sixMonths'],
  ['CA2003.s127', 'summary-only', 'sixMonthsFromEvidence'],
  ['OSA2023.s179', 'summary-only', 'sixMonthsFromEvidence'],
  ['CSA2010.s29', 'civil-contempt', 'notCharged'],
  ['CL.perverting', 'indictable-only', 'none'],
] as const)('%s is %s, time limit %s', (id, mode, timeLimit) => {
  expect(offenceOf(id)).toMatchObject({ mode, timeLimit })
})

test('a summary-only offence that goes to the six months is never one that can be tried on indictment', () => {
  expect(
    everyOffence.filter(
      ({ mode, timeLimit }) => (timeLimit === 'sixMonths') !== (mode === 'summary-only') && timeLimit !== 'sixMonthsFromEvidence',
    ),
  ).toEqual([])
})

describe('the 1997 Act on an ordinary stalking case', () => {
  test('each offence, and both limbs of section 4A each by its own test', () => {
    expect(supports(aReading())).toEqual({
      'PHA1997.s4A': 'yes',
      'PHA1997.s4A(1)(b)(i)': 'yes',
      'PHA1997.s4A(1)(b)(ii)': 'yes',
      'PHA1997.s4': 'yes',
      'SCA2015.s76': 'arguable',
      'OSA2023.s181': 'arguable',
      'MCA1988.s1': 'arguable',
      'PHA1997.s2A': 'yes',
      'PHA1997.s2': 'yes',
    })
  })

  test.each([
    ['distress and effect without fear: the second limb only', { fearOfViolence: [] }, 'no', 'yes', 'PHA1997.s4A'],
    ['fear on two occasions without an effect: the first limb only', { dayToDayEffect: [] }, 'yes', 'no', 'PHA1997.s4A'],
    ['neither: stalking of section 2A', { fearOfViolence: [], dayToDayEffect: [] }, 'no', 'no', 'PHA1997.s2A'],
  ] as const)('%s', (_, impact, first, second, most) => {
    const reading = aReading({ impact })
    const found = supports(reading)
    expect([found['PHA1997.s4A(1)(b)(i)'], found['PHA1997.s4A(1)(b)(ii)'], assessed(reading).mostSeriousSupported]).toEqual([
      first,
      second,
      most,
    ])
  })
})

describe('which law, by the days of the conduct', () => {
  const moved = (year: string) =>
    aReading({
      incidents: [
        incident(`${year}-10-01` as '2012-10-01', 'A call.', ['contacting']),
        incident(`${year}-10-20` as '2012-10-20', 'He waited.', ['loitering']),
      ],
      behaviours: {
        following: [],
        contacting: [observed('contacting', 'He rang.', { on: `${year}-10-01` as '2012-10-01' })],
        loitering: [observed('loitering', 'He waited.', { on: `${year}-10-20` as '2012-10-20' })],
        watchingOrSpying: [observed('watchingOrSpying', 'He knew what I wore.')],
      },
      markers: {
        threatOfViolence: [observed('threatOfViolence', 'He said he would hit me.')],
        priorWarning: [],
        declaredFixation: [observed('declaredFixation', 'You are mine.')],
        escalation: [],
      },
    })

  test('conduct wholly before 25 November 2012 cannot be stalking; harassment and fear of violence remain', () => {
    const found = supports(moved('2012'))
    expect([found['PHA1997.s4A'], found['PHA1997.s2A'], found['PHA1997.s2'], assessed(moved('2012')).mostSeriousSupported]).toEqual([
      'no',
      'no',
      'yes',
      'PHA1997.s4',
    ])
  })

  test('the same conduct a year later can', () => {
    expect(assessed(moved('2013')).mostSeriousSupported).toBe('PHA1997.s4A')
  })

  test.each([
    ['2016', /^Five years/],
    ['2017', /^Ten years/],
  ] as const)('the maximum for conduct in October %s', (year, maximum) => {
    expect(maximumFor(offenceOf('PHA1997.s4A')!, moved(year))).toMatch(maximum)
  })

  test('a course that began before 3 April 2017 keeps the lower maximum', () => {
    const across = aReading({
      incidents: [incident('2017-03-30', 'A call.', ['contacting']), incident('2017-04-20', 'A call again.', ['contacting'])],
      behaviours: { following: [], contacting: [], loitering: [], watchingOrSpying: [] },
      markers: { threatOfViolence: [], priorWarning: [], declaredFixation: [], escalation: [] },
    })
    expect(maximumFor(offenceOf('PHA1997.s4A')!, across)).toMatch(/^Five years/)
  })
})

describe('what else the file raises', () => {
  const breach = (words: string, at: `${number}-${number}-${number}`) =>
    aReading({ markers: { breachOfOrder: [observed('breachOfOrder', words, { on: at })] } })
  test.each([
    ['a restraining order broken', breach('He broke the restraining order.', '2026-02-20'), 'SA2020.s363'],
    ['a non-molestation order broken', breach('He broke the non-molestation order.', '2026-02-20'), 'FLA1996.s42A'],
    ['a stalking protection order broken', breach('He broke the SPO.', '2026-02-20'), 'SPA2019.s8'],
    ['a threat to kill', aReading({ markers: { threatToKill: [observed('threatToKill', 'I will kill you.')] } }), 'OAPA1861.s16'],
    [
      'hostility towards her religion',
      aReading({ remarks: [remark('hateCrime', 'flagged', 'Flagged as a religious hate crime.')] }),
      'CDA1998.s32(1)(b)',
    ],
    [
      'calls at a rate',
      aReading({ incidents: [incident('2026-01-10', 'Calls.', ['contacting'], { rate: '40 calls a night' })] }),
      'CA2003.s127',
    ],
    [
      'a false complaint in 2026',
      aReading({ markers: { vexatiousComplaint: [observed('vexatiousComplaint', 'He told my manager I steal.')] } }),
      'OSA2023.s179',
    ],
  ] as const)('%s', (_, reading, offence) => {
    expect(supports(reading)[offence]).toMatch(/yes|arguable/)
  })

  test('a breach is weighed as well as the stalking, never in its place', () => {
    const found = assessed({
      ...breach('He broke the restraining order.', '2026-02-20'),
      proposed: [fact('SA2020.s363', 'Breach of restraining order.')],
    })
    expect([found.mostSeriousSupported, found.offences.some(({ id }) => id === 'SA2020.s363'), found.plea.warn]).toEqual([
      'PHA1997.s4A',
      true,
      true,
    ])
  })

  test('an order broken before December 2020 is charged under the old section', () => {
    const old = anEmptyReading({
      incidents: [incident('2019-05-01', 'He came.', ['contacting'])],
      markers: { breachOfOrder: [observed('breachOfOrder', 'He broke the restraining order.', { on: '2019-05-01' })] },
    })
    expect(Object.keys(supports(old)).filter((id) => /s5|s363/.test(id))).toEqual(['PHA1997.s5(5)'])
  })
})

test('every offence that is weighed says of each element what it stands on or what would close the gap', () => {
  const views = [...assessed(aReading()).offences, ...assessed(anEmptyReading()).offences]
  expect(
    views.flatMap(({ id, elements }) =>
      elements
        .filter(({ met, for: supporting, closesTheGap }) => (met === 'yes' ? supporting.length === 0 : !closesTheGap))
        .map((element) => `${id} ${element.id}`),
    ),
  ).toEqual([])
})

test('the wording of each charge has its slots', () => {
  expect(
    weighedOffences.filter(({ wording, id }) => id !== 'PHA1997.s4A' && !/\{(?:V|date|acts)\}/.test(wording)).map(({ id }) => id),
  ).toEqual(['CDA1998.s32(1)(b)'])
})
