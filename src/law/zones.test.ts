import { expect, test } from 'vitest'
import { growth, steady } from '../../tests/cases/growth.ts'
import { aReading, observed, quote } from '../../tests/cases/reading.ts'
import { leftOut, zonesIn } from './zones.ts'

const zones = (...words: string[]) => zonesIn(words.map((said) => quote(said)))

test.each([
  ['not to enter Mill Lane, Tansley Cross', ['Mill Lane'], false],
  ['NOT TO GO TO 14 SANDPIPER CLOSE, TELFORD', ['14 SANDPIPER CLOSE'], false],
  [
    'not to enter FRONT STREET, AYCLIFFE, RIDLEY COURT OR ST HILD’S HALL',
    ['FRONT STREET', 'AYCLIFFE', 'RIDLEY COURT', 'ST HILD’S HALL'],
    false,
  ],
  ['not to go to her home or place of work', ['her home', 'place of work'], false],
  ['exclusion Harcourt Road, Mill Lane, Fernley School', ['Harcourt Road', 'Mill Lane', 'Fernley School'], false],
  ['not to enter the parish of Streatley', ['parish of Streatley'], true],
  ['not to enter Norfolk', ['Norfolk'], true],
  ['not within 100m of any address where she lives', ['any address where she lives'], true],
  ['not to contact Paula Reed', [], false],
  ['not within 100m of h/a or school', ['home', 'school'], false],
  ['not to go to Roe’s Cafe', ['Roe’s Cafe'], false],
  ['not to attend Pinder Avenue: considered, refused', [], false],
] as const)('%s', (words, places, wide) => {
  expect(zones(words)).toEqual({ places, wide })
})

test('one place told twice is one', () => {
  expect(zones('Not to enter Priory Court, Priory Lane', 'not to enter Priory Court halls').places).toEqual(['Priory Court'])
})

const homeAndWork = aReading({
  behaviours: {
    following: [],
    watchingOrSpying: [],
    loitering: [
      observed('loitering', 'He was at my gate again.'),
      observed('loitering', 'He stood in our drive.'),
      observed('loitering', 'He waited outside work.'),
      observed('loitering', 'He sat in the staff car park at the shop.'),
    ],
  },
  markers: { entryToHome: [] },
})

test.each([
  ['one road, and he comes to her home and her work', 'Not to enter Mill Road', ['home', 'work']],
  ['her home alone', 'Not to go to her home address', ['work']],
  ['a street of houses', 'Not to enter Bell Terrace', ['work']],
  ['two places', 'Not to enter Mill Road or Bell Terrace', undefined],
  ['the whole village', 'Not to enter the village of Fernley', undefined],
] as const)('%s', (_, words, haunts) => {
  expect(leftOut(homeAndWork, [quote(words)])?.haunts).toEqual(haunts)
})

test('one place, and he is told of once at each of two others', () => {
  const told = aReading({
    behaviours: {
      following: [],
      watchingOrSpying: [],
      loitering: [observed('loitering', 'He was at my gate.'), observed('loitering', 'He waited outside work.')],
    },
    markers: { entryToHome: [] },
  })
  expect(leftOut(told, [quote('Not to enter the gym')])?.haunts).toEqual(['home', 'work'])
  expect(leftOut(told, [quote('Not to go to her home')])).toBeUndefined()
})

test.each([
  ['beginnings', (size: number) => 'not to enter '.repeat(size)],
  ['places', (size: number) => `not to enter ${'a, '.repeat(size)}`],
  ['blanks', (size: number) => `within 1${' '.repeat(size)}`],
] as const)('a very long line of %s is read in time that grows with its length', (_, line) => {
  expect(growth((size) => zones(line(size)), 1_250, 20_000)).toBeLessThan(steady)
})
