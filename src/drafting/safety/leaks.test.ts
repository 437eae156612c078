import { describe, expect, test } from 'vitest'
import type { ProtectedDetail } from './detail.ts'
import { leaksIn } from './leaks.ts'

/** Numbers that look random and are the same at every run. */
function dice(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}
const one = <T>(roll: (below: number) => number, of: readonly T[]): T => of[roll(of.length)] as T

const names = ['Larch', 'Alder', 'Coronation', 'St Mary’s', 'Upper Brook', 'Königs', 'Nant-y-Glyn', 'O’Connell']
const ways = [
  ['Road', 'Rd', 'Rd.', 'ROAD', 'road'],
  ['Street', 'St', 'St.', 'STREET', 'street'],
  ['Avenue', 'Ave', 'AVENUE', 'avenue'],
  ['Close', 'Cl', 'CLOSE', 'close'],
  ['Gardens', 'Gdns', 'gardens'],
  ['Crescent', 'Cres', 'CRESCENT', 'crescent'],
] as const
const gaps = [' ', '  ', ', ', '\n', '\t', '\u00a0', ' - ', '\u200b ', ' / ', '. ']
const figures: Record<string, string> = { 7: 'seven', 12: 'twelve', 19: 'nineteen', 31: 'thirty-one', 46: 'forty six' }

/** The same address as somebody else might write it. */
const rewritten = (roll: (below: number) => number, number: number, name: string, forms: readonly string[]): string => {
  const spelt = one(roll, [`${number}`, [...`${number}`].join(one(roll, [' ', '\u00ad', ''])), figures[number] ?? `${number}`])
  const called = one(roll, [
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    name.normalize('NFD'),
    name.replace(/[’-]/g, ' '),
    [...name].join(' '),
  ])
  return [spelt, called, one(roll, forms)].join(one(roll, gaps))
}

const detail = (value: string, differences: Partial<ProtectedDetail> = {}): ProtectedDetail => ({
  whose: 'Ann Example',
  kind: 'address',
  value,
  suspectMayKnow: false,
  ...differences,
})

describe('what its reader must not learn', () => {
  test('an address is found in whatever spelling, and any other is not taken for it', () => {
    const roll = dice(7)
    for (let turn = 0; turn < 2_000; turn++) {
      const [number, name, forms] = [Number(one(roll, Object.keys(figures))), one(roll, names), one(roll, ways)]
      const kept = detail(`${number} ${name} ${forms[0]}, Kelby, WX1 2YZ`)
      const printed = `Not to go to ${rewritten(roll, number, name, forms)} or near it.`
      expect([printed, leaksIn(printed, [kept]).some(({ whose }) => whose === 'Ann Example')]).toEqual([printed, true])
    }
    expect(leaksIn('Not to go to the library in Kelby.', [detail('12 Larch Road, Kelby, WX1 2YZ')])).toEqual([])
  })

  test('a telephone number is found however it is parted', () => {
    const roll = dice(11)
    for (let turn = 0; turn < 1_000; turn++) {
      const number = `07700900${String(roll(1000)).padStart(3, '0')}`
      const opening = one(roll, ['0', '+44', '0044', '+44 (0)', '44 '])
      const parted = [...number.slice(1)].map((figure) => figure + one(roll, ['', '', ' ', '-', '.', '\u200b', ' ('])).join('')
      const printed = `Call ${opening}${parted} at night.`
      expect([printed, leaksIn(printed, [detail(number, { kind: 'telephone' })]).length > 0]).toEqual([printed, true])
    }
  })

  test.each([
    ['the street without the house', 'keep out of LARCH RD', true],
    ['the postcode run together', 'Area: wx12yz', true],
    ['the town alone', 'in Kelby', false],
    ['another street', 'Beech Road', false],
  ])('%s', (_, printed, leaks) => {
    expect(leaksIn(printed, [detail('12 Larch Road, Kelby, WX1 2YZ')]).some(({ whose }) => whose !== undefined)).toBe(leaks)
  })

  test.each([
    ['a workplace', 'workplace', 'Millfield Primary School', 'at millfield PRIMARY-school', true],
    ['an e-mail address with words for its marks', 'email', 'ann.example@post.test', 'write to ann dot example (at) post dot test', true],
    ['another workplace', 'workplace', 'Millfield Primary School', 'at Hillside Primary School', false],
  ] as const)('%s', (_, kind, value, printed, leaks) => {
    expect(leaksIn(printed, [detail(value, { kind })]).some(({ whose }) => whose !== undefined)).toBe(leaks)
  })

  test.each([
    ['an address', 'Not to enter 12 Larch Road.'],
    ['a flat', 'Flat 3, 46 Alder Street'],
    ['a postcode', 'the area of LS1 4AB'],
    ['a mobile number', 'on 07700 900123'],
    ['an e-mail address', 'at ann@post.test'],
  ])('%s that nobody has spoken of is kept back', (_, printed) => {
    expect(leaksIn(printed, [])).toHaveLength(1)
  })

  test.each([
    'Not to be within 100 metres of Larch Street.',
    'Sentencing Act 2020 s360: up to 5 years’ imprisonment on indictment, 6 months on summary conviction.',
    'URN 01AB1234526, version 2 of 4 March 2026 at 14:05.',
    'Between 6 February 2026 and 20 February 2026 in 3 places.',
  ])('“%s” gives nobody away', (printed) => {
    expect(leaksIn(printed, [])).toEqual([])
  })

  test('what a person has said the suspect may know can be printed', () => {
    expect(leaksIn('Not to enter 12 Larch Road.', [detail('12 Larch Road, Kelby', { suspectMayKnow: true })])).toEqual([])
  })

  test('a leak says whose it is and never repeats it', () => {
    const [leak] = leaksIn('Call 07700 900123', [detail('07700900123', { kind: 'telephone' })])
    expect(leak?.says).toBe('It would print a telephone number of Ann Example that its reader must not learn.')
  })
})
