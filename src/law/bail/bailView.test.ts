import { describe, expect, test } from 'vitest'
import { anEmptyReading, aReading, observed, remark } from '../../../tests/cases/reading.ts'
import { bailView, type GroundId } from './bailView.ts'

const eitherWay = { mode: 'either-way', adult: true } as const
const summary = { mode: 'summary-only', adult: true } as const
const open = (view: ReturnType<typeof bailView>, id: GroundId) => view.grounds.find((ground) => ground.id === id)?.open
const because = (view: ReturnType<typeof bailView>, id: GroundId) => view.grounds.find((ground) => ground.id === id)?.because

describe('since 22 March 2026 most grounds need a real prospect of immediate custody', () => {
  test.each([
    ['2026-03-21', false, 'Open only where custody is a real prospect.'],
    ['2026-03-22', true, 'Open only where immediate (not suspended) custody is a real prospect.'],
  ] as const)('on %s: asked %s', (on, asked, says) => {
    const view = bailView(aReading(), eitherWay, on)
    expect([view.asksImmediateCustody, because(view, 'offending')]).toEqual([asked, says])
  })

  test('the associated-person ground escapes that test', () => {
    expect(because(bailView(aReading(), eitherWay, '2026-11-21'), 'injury')).toMatch(/whatever the likely sentence/)
  })

  test('a youth is not asked about it', () => {
    expect(bailView(aReading(), { ...eitherWay, adult: false }, '2026-11-21').asksImmediateCustody).toBe(false)
  })
})

describe('the injury ground covers an associated person only', () => {
  test.each([
    ['formerPartner', true],
    ['family', true],
    ['stranger', false],
    ['neighbour', false],
    ['colleague', false],
  ] as const)('%s: %s', (relationship, isOpen) => {
    const reading = anEmptyReading({ remarks: [remark('relationship', relationship, 'They are described so.')] })
    expect(open(bailView(reading, summary, '2026-11-21'), 'injury')).toBe(isOpen)
  })

  test('silence about the relationship is said, not guessed', () => {
    expect(because(bailView(anEmptyReading(), summary, '2026-11-21'), 'injury')).toMatch(/the papers do not say/)
  })
})

test('a summary-only charge narrows the grounds', () => {
  const view = bailView(aReading(), summary, '2026-11-21')
  expect([view.part, open(view, 'witnesses'), open(view, 'surrender')]).toEqual(['IA', false, false])
})

test('a condition is proposed only against a risk the file shows', () => {
  expect(bailView(anEmptyReading(), eitherWay, '2026-11-21').conditions).toEqual([])
  const tracked = anEmptyReading({ markers: { trackingDevice: [observed('trackingDevice', 'There was a tag under my car.')] } })
  expect(bailView(tracked, eitherWay, '2026-11-21').conditions.map(({ against }) => against)).toEqual(['tracking or monitoring'])
})

test('a breach of bail is shown, and is not called an offence', () => {
  const reading = anEmptyReading({
    markers: { breachOfBail: [observed('breachOfBail', 'He was in Mill Lane, which his bail forbids.', { on: '2026-02-23' })] },
  })
  const view = bailView(reading, eitherWay, '2026-11-21')
  expect([view.breaches.length, open(view, 'onBailAlready')]).toEqual([1, true])
  expect(view.law.map(({ id }) => id)).toContain('BA1976.s7')
})

test('broken bail is offered for the prospect of immediate custody', () => {
  const reading = anEmptyReading({ markers: { breachOfBail: [observed('breachOfBail', 'He was in Mill Lane, which his bail forbids.')] } })
  expect(bailView(reading, eitherWay, '2026-11-21').custody.map(({ text }) => text)).toEqual([
    'Bail was broken: it shows what release without custody would risk.',
  ])
})

test('a failure to surrender is gathered for the ground of surrender', () => {
  const reading = anEmptyReading({ remarks: [remark('previous', 'convictions', 'Two convictions for failing to surrender.')] })
  const surrender = bailView(reading, eitherWay, '2026-11-21').grounds.find(({ id }) => id === 'surrender')
  expect(surrender?.evidence.flatMap(({ quotes }) => quotes.map(({ words }) => words))).toEqual([
    'Two convictions for failing to surrender.',
  ])
})

test('an earlier failure to surrender opens that ground for a summary-only charge; having no address does not', () => {
  const said = (words: string) => anEmptyReading({ remarks: [remark('previous', 'convictions', words)] })
  expect([
    open(bailView(said('Convicted of failing to surrender in 2024.'), summary, '2026-11-21'), 'surrender'),
    open(bailView(said('He is of no fixed abode.'), summary, '2026-11-21'), 'surrender'),
  ]).toEqual([true, false])
})
