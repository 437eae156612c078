import { describe, expect, test } from 'vitest'
import type { Observation, Reading } from '#case/reading'
import { behaviours, type Idea, impacts, markers } from '#case/vocabulary'
import {
  aDispute,
  anEmptyReading,
  aReading,
  aRiskForm,
  document,
  fact,
  incident,
  observed,
  person,
  remark,
} from '../../tests/cases/reading.ts'
import { assess } from './assess.ts'
import type { Assessment, Support } from './assessment.ts'
import { isAbsence } from './finding.ts'
import { library } from './library.ts'
import { offenceOf } from './offences.ts'

const on = '2026-03-01'
const assessed = (reading: Reading, today: typeof on | `${number}-${number}-${number}` = on) =>
  assess(reading, today, { documents: reading.documents.length, unreadable: [] })
const offence = (assessment: Assessment, id: string) => assessment.offences.find((view) => view.id === id)!
const finding = (assessment: Assessment, id: string) => assessment.findings.find(({ check }) => check === id)!
const authority = (id: string) => library.find((one) => one.id === id)!

describe('facts most likely to be got wrong', () => {
  test('1 FOUR is not the law: stalking stands without a word of obsession', () => {
    const reading = aReading({ markers: { declaredFixation: [], escalation: [] } })
    expect([assessed(reading).stalking.indicated, offence(assessed(reading), 'PHA1997.s2A').supported]).toEqual(['yes', 'yes'])
  })

  test('1 FOUR is not the law: words of obsession alone, without harassment, are not stalking', () => {
    const reading = anEmptyReading({
      behaviours: { contacting: [observed('contacting', 'He wrote twice.', { on: '2026-01-10' })] },
      markers: { declaredFixation: [observed('declaredFixation', 'You are my destiny.', { on: '2026-01-10' })] },
    })
    expect(assessed(reading).stalking.indicated).toBe('no')
  })

  test('2 the two limbs of section 4A are proved differently: two occasions of fear for the first only', () => {
    const { offences } = assessed(aReading({ impact: { fearOfViolence: [] } }))
    expect(offences.filter(({ id }) => id.startsWith('PHA1997.s4A(')).map(({ id, supported }) => [id, supported])).toEqual([
      ['PHA1997.s4A(1)(b)(i)', 'no'],
      ['PHA1997.s4A(1)(b)(ii)', 'yes'],
    ])
  })

  test('3 the general defence of reasonable conduct belongs to sections 2 and 2A and not to 4 and 4A', () => {
    const general = (id: string) =>
      offenceOf(id)!.defences.some(({ words }) => words.startsWith('In the particular circumstances it was reasonable'))
    expect(['PHA1997.s2', 'PHA1997.s2A', 'PHA1997.s4', 'PHA1997.s4A'].map(general)).toEqual([true, true, false, false])
  })

  test('4 six months run from the last linked incident, and only for summary-only offences', () => {
    const assessment = assessed(aReading())
    expect(['PHA1997.s2', 'PHA1997.s2A', 'PHA1997.s4', 'PHA1997.s4A'].map((id) => offence(assessment, id).lastDateToCharge)).toEqual([
      '2026-08-20',
      '2026-08-20',
      undefined,
      undefined,
    ])
  })

  test('4 a magistrates’ court has no alternative verdict to section 4A: section 2A is charged separately', () => {
    expect(
      offenceOf('PHA1997.s4A')!
        .alternatives.filter(({ how }) => how === 'chargedSeparately')
        .map(({ offence: other }) => other),
    ).toEqual(['PHA1997.s2A'])
  })

  test('5 fifty-one weeks means six months; breaches of restraining orders have six months summarily, not the general limit', () => {
    expect([
      offenceOf('PHA1997.s2A')!.maxima[0].words,
      offenceOf('SA2020.s363')!.maxima[0].words,
      offenceOf('PHA1997.s5A')!.maxima[0].words,
    ]).toEqual([
      'Six months (the Act’s 51 weeks are not in force), or a fine without limit, or both.',
      'Five years on indictment; six months summarily.',
      'Five years on indictment; six months summarily.',
    ])
  })

  test('6 a restraining order on conviction is section 360 from 1 December 2020; on acquittal section 5A, which asks for necessity even by consent', () => {
    expect([
      authority('PHA1997.s5').until,
      authority('SA2020.s360').from,
      authority('PHA1997.s5A(1)').words.includes('necessity must be found even where the defendant agrees'),
    ]).toEqual(['2020-11-30', '2020-12-01', true])
  })

  test('7 a restraining order only prohibits; a stalking protection order made by a criminal court is not relied on', () => {
    expect([authority('SA2020.s359').words.includes('never to do them'), authority('CPA2026.stalking-orders').verified]).toEqual([
      true,
      'unverified',
    ])
  })

  test('8 under DG6 the police may charge no case of harassment or stalking, though section 2 is summary-only', () => {
    const reading = aReading({
      remarks: [remark('referral', 'chargedByPolice', 'He was charged by the police with section 2.')],
      proposed: [fact('PHA1997.s2', 'Charged: harassment.')],
    })
    expect(finding(assessed(reading), 'charge.referral').outcome).toBe('notMet')
    expect(offenceOf('PHA1997.s2')!.whoCharges.words).toMatch(/^The CPS, always/)
  })

  test('9 a stranger’s victim is not eligible for special measures without more; a former partner is', () => {
    const route = (relationship: 'stranger' | 'formerPartner') =>
      finding(assessed(aReading({ remarks: [remark('relationship', relationship, 'What they were.')] })), 'special-measures.eligibility')
        .because
    expect(route('stranger')).not.toBe(route('formerPartner'))
  })

  test('10 the grade is the one on the form, never one worked out from ticks', () => {
    const graded = (grade: string) =>
      finding(
        assessed(aReading({ riskForms: [aRiskForm({ grade: fact(grade, `Risk graded ${grade}`, 'dash') })] })),
        'risk-assessment.dash',
      ).outcome
    expect([graded('high'), graded('standard')]).toEqual(['met', 'met'])
  })

  test('11 a victim personal statement does not prove the effect limb', () => {
    const reading = aReading({
      impact: { fearOfViolence: [], dayToDayEffect: [observed('dayToDayEffect', 'I moved back to my mother’s.', { document: 'vps' })] },
    })
    const effect = offence(assessed(reading), 'PHA1997.s4A(1)(b)(ii)').elements.find(({ id }) => id === 'substantialAdverseEffect')!
    expect([effect.met, effect.closesTheGap?.includes('further statement (MG11)')]).toEqual(['arguable', true])
  })

  test('12 a police information notice is notice to stop and no order: going on after it is not a breach', () => {
    const reading = aReading({ markers: { priorWarning: [observed('priorWarning', 'He was served with a PIN.', { on: '2026-01-21' })] } })
    expect([
      offence(assessed(reading), 'PHA1997.s2').elements.find(({ id }) => id === 'knowledge')?.met,
      assessed(reading).offences.some(({ id }) => /s363|s5/.test(id)),
    ]).toEqual(['yes', false])
  })

  test.each([
    ['2022-10-01', 'arguable'],
    ['2023-10-01', 'yes'],
  ] as const)('13 controlling or coercive behaviour towards a former partner on %s: personally connected %s', (day, met) => {
    const incidents = [incident(day, 'A call.', ['contacting'])]
    const reading = anEmptyReading({
      incidents,
      remarks: [remark('relationship', 'formerPartner', 'They had separated.')],
      impact: { alarmOrDistress: [observed('alarmOrDistress', 'I was upset.')] },
    })
    expect(offence(assessed(reading), 'SCA2015.s76').elements[0].met).toBe(met)
  })

  test('14 what forms ask, orders forbid and people deny is no finding: a file of forms discloses nothing', () => {
    const reading = anEmptyReading({ documents: [document('dash', 'DASH'), document('order', 'ORDER')], riskForms: [aRiskForm()] })
    expect([assessed(reading).stalking.indicated, assessed(reading).mostSeriousSupported, assessed(reading).plea.warn]).toEqual([
      'no',
      'none',
      false,
    ])
  })

  test('15 the rules of 2020 end on the day before those of 2025 begin', () => {
    expect([authority('CrimPR2020.r31.3').until, authority('CrimPR2025.r31.3').from]).toEqual(['2025-10-05', '2025-10-06'])
  })

  test('16 the figures of the 2017 report carry their own denominators and their date', () => {
    const findings = library.filter(({ id }) => id.startsWith('LIF2017.'))
    expect(findings.every(({ verified, from }) => verified === 'inspection' && from === '2017-07-05')).toBe(true)
    expect(
      [authority('LIF2017.charge-selection').words, authority('LIF2017.consultation').words].every((words) => / of \d+/.test(words)),
    ).toBe(true)
  })

  test('17 since 22 March 2026 bail may be refused for fear of offending only where immediate custody is a real prospect; before, any custody', () => {
    expect([authority('BA1976.Sch1.PartI.para1A').from, authority('BA1976.Sch1.PartI.para1A.before-2026-03-22').until]).toEqual([
      '2026-03-22',
      '2026-03-21',
    ])
    expect(authority('BA1976.Sch1.PartI.para1A').words).toMatch(/immediate, not suspended/)
  })
})

describe('what holds for every file', () => {
  const files = { aReading: aReading(), aDispute: aDispute(), anEmptyReading: anEmptyReading() }
  const rank: Record<Support, number> = { no: 0, arguable: 1, yes: 2 }
  const ladder = ['none', 'PHA1997.s2', 'PHA1997.s2A', 'PHA1997.s4', 'PHA1997.s4A']

  /** Every reading with one piece of the prosecution's evidence taken away. */
  const weakened = (reading: Reading): readonly Reading[] => [
    ...behaviours.flatMap((idea) =>
      reading.behaviours[idea].map((one) => ({
        ...reading,
        behaviours: { ...reading.behaviours, [idea]: reading.behaviours[idea].filter((other) => other !== one) },
      })),
    ),
    ...markers.flatMap((idea) =>
      reading.markers[idea].map((one) => ({
        ...reading,
        markers: { ...reading.markers, [idea]: reading.markers[idea].filter((other) => other !== one) },
      })),
    ),
    ...impacts.flatMap((idea) =>
      reading.impact[idea].map((one) => ({
        ...reading,
        impact: { ...reading.impact, [idea]: reading.impact[idea].filter((other) => other !== one) },
      })),
    ),
    ...reading.incidents.map((one) => ({ ...reading, incidents: reading.incidents.filter((other) => other !== one) })),
  ]

  test.each(Object.entries(files))('removing evidence never strengthens an offence, again and again until none is left: %s', (_, whole) => {
    let reading = whole
    for (let next = weakened(reading); next.length > 0; next = weakened(reading)) {
      const before = assessed(reading)
      for (const less of next) {
        const after = assessed(less)
        for (const view of after.offences)
          expect(rank[view.supported]).toBeLessThanOrEqual(rank[before.offences.find(({ id }) => id === view.id)?.supported ?? 'no'])
        expect(ladder.indexOf(after.mostSeriousSupported)).toBeLessThanOrEqual(ladder.indexOf(before.mostSeriousSupported))
        expect(after.plea.warn && !before.plea.warn).toBe(false)
      }
      reading = next[Math.floor(next.length / 2)]!
    }
  })

  test.each(Object.entries(files))('a document that says nothing to the point changes nothing: %s', (_, reading) => {
    const padded = {
      ...reading,
      documents: [...reading.documents, document('leaflet', 'OTHER'), document('witness-list', 'MG9')],
      people: [...reading.people, person('officer', 'PC Ashe')],
    }
    const file = { documents: 7, unreadable: [] }
    expect(assess(padded, on, file)).toEqual(assess(reading, on, file))
  })

  const turned = <T>(list: readonly T[]): readonly T[] => [...list].reverse()
  const turnedEach = <I extends Idea>(records: Readonly<Record<I, readonly Observation<I>[]>>) =>
    Object.fromEntries(
      Object.entries<readonly Observation<I>[]>(records).map(([idea, told]) => [idea, turned(told)]),
    ) as unknown as typeof records

  test.each(Object.entries(files))('the order of documents does not matter: %s', (_, reading) => {
    const backwards: Reading = {
      ...reading,
      people: turned(reading.people),
      documents: turned(reading.documents),
      behaviours: turnedEach(reading.behaviours),
      markers: turnedEach(reading.markers),
      impact: turnedEach(reading.impact),
      counterIndications: turnedEach(reading.counterIndications),
      incidents: turned(reading.incidents),
      riskForms: turned(reading.riskForms),
      remarks: turned(reading.remarks),
      suspectSays: turned(reading.suspectSays),
      contradictions: turned(reading.contradictions),
      mentions: turned(reading.mentions),
    }
    expect(assessed(backwards)).toEqual(assessed(reading))
  })

  test.each(Object.entries(files))('every finding has its law, and its passages or what was looked for: %s', (_, reading) => {
    const { findings, stalking, offences, plea } = assessed(reading)
    expect(
      findings.filter(({ law, evidence }) => law.length === 0 || (isAbsence(evidence) ? evidence.lookedFor === '' : evidence.length === 0)),
    ).toEqual([])
    const points = [
      ...stalking.for,
      ...stalking.against,
      ...plea.because,
      ...offences.flatMap(({ elements }) => elements.flatMap((element) => [...element.for, ...element.against])),
    ]
    expect(points.filter(({ text, quotes }) => text === '' || quotes.length === 0)).toEqual([])
    expect(
      [stalking.law, plea.law, ...offences.flatMap(({ law, elements }) => [law, ...elements.map((element) => element.law)])].filter(
        (law) => law.length === 0,
      ),
    ).toEqual([])
  })

  test('no doubtful law stands behind a conclusion', () => {
    const { findings, stalking, offences, plea } = assessed(aReading())
    const relied = [
      ...findings.flatMap(({ law }) => law),
      ...stalking.law,
      ...plea.law,
      ...offences.flatMap(({ law, elements }) => [...law, ...elements.flatMap((element) => element.law)]),
    ]
    expect(relied.filter(({ verified }) => verified === 'unverified').map(({ id }) => id)).toEqual([])
  })

  test('the same file on the same day gives the same assessment', () => {
    expect(assessed(aReading())).toEqual(assessed(aReading()))
  })

  test('what the police propose is carried with its words, the main one first', () => {
    const reading = aReading({ proposed: [fact('PHA1997.s2', 'Harassment, s.2'), fact('SA2020.s363', 'and the breach')] })
    expect(assessed(reading).proposed).toEqual(reading.proposed[0])
  })
})
