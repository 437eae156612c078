import { expect, test } from 'vitest'
import { nearlySame } from './letters.ts'
import { nameAt, namesIn } from './names.ts'
import { sameGiven } from './shortNames.ts'

const shown = (text: string) => {
  const name = nameAt(text)
  return name && [name.given.join(' '), name.surname, name.title, name.rank, name.collar]
}

test.each([
  ['Darren COLTMAN 30/06/1980', ['Darren', 'COLTMAN', undefined, undefined, undefined]],
  ['COLTMAN, Darren', ['Darren', 'COLTMAN', undefined, undefined, undefined]],
  ['COLTMAN Darren Lee', ['Darren Lee', 'COLTMAN', undefined, undefined, undefined]],
  ['D A R R E N  C O L T M A N', ['DARREN', 'COLTMAN', undefined, undefined, undefined]],
  ['Mrs P Bhatti', ['P', 'Bhatti', 'Mrs', undefined, undefined]],
  ['Mr Lowe asked her', ['', 'Lowe', 'Mr', undefined, undefined]],
  ['Daniel ROSS-HUME', ['Daniel', 'ROSS-HUME', undefined, undefined, undefined]],
  ['Maria de la CRUZ', ['Maria', 'de la CRUZ', undefined, undefined, undefined]],
  ['PC 1407 Dunne', ['', 'Dunne', undefined, 'PC', '1407']],
  ['PC 1902', ['', undefined, undefined, 'PC', '1902']],
  ['Sgt Whitlock: disposal considered', ['', 'Whitlock', undefined, 'Sgt', undefined]],
  ["Zayn's step dad", ['Zayn', undefined, undefined, undefined, undefined]],
  ['STANNARD', ['', 'STANNARD', undefined, undefined, undefined]],
  ['IP was asked', undefined],
  ['VPS on file.', undefined],
  ['DASH MEDIUM', undefined],
  ['Pip on the phone', ['Pip', undefined, undefined, undefined, undefined]],
  ['Leigh Martin DACOMBE DOB 03/04/1975', ['Leigh Martin', 'DACOMBE', undefined, undefined, undefined]],
  ['Beatrix HOLLOWAY-LUND F 24', ['Beatrix', 'HOLLOWAY-LUND', undefined, undefined, undefined]],
  ['Liam BRACKENBURY Sgt, Royal Army Vet Corps', ['Liam', 'BRACKENBURY', undefined, undefined, undefined]],
  ['Huw REES-PRYCE RN', ['Huw', 'REES-PRYCE', undefined, undefined, undefined]],
  ['Bdr Ryan TOLLEY, dob 14/02/1995', ['Ryan', 'TOLLEY', 'Bdr', undefined, undefined]],
  ['DHALIWAL, Harjinder Kaur F 06/09/1980', ['Harjinder Kaur', 'DHALIWAL', undefined, undefined, undefined]],
  ['KERSHAW, NIAMH  F 18', ['NIAMH', 'KERSHAW', undefined, undefined, undefined]],
  ['KERSHAW, OLDROYD', ['', 'KERSHAW', undefined, undefined, undefined]],
  ['Jodie MARCH   Perpetrator', ['Jodie', 'MARCH', undefined, undefined, undefined]],
  ['LEANNE PROSSER DIRECTLY OR INDIRECTLY', ['LEANNE', 'PROSSER', undefined, undefined, undefined]],
  ['Monday MARCH', undefined],
  ['REFUSED TO SIGN', undefined],
  ['TYPED COPY', undefined],
  ['AND WITNESSES', undefined],
  ['not known', undefined],
  ['See attached', undefined],
  ["I'm gutted", undefined],
])('the name at the start of "%s"', (text, expected) => expect(shown(text)).toEqual(expected))

test('several names in one box', () =>
  expect(namesIn('PCSO 7714 Lund / PC 2080 Fearn and Kate Illingworth').map(({ written }) => written)).toEqual([
    'PCSO 7714 Lund',
    'PC 2080 Fearn',
    'Kate Illingworth',
  ]))

test.each([
  ['COLTMAN', 'Coltman', true],
  ['CAR R', 'CARR', true],
  ['Ross-Hume', 'ROSS HUME', true],
  ['HOLTBY', 'HOLTBV', true],
  ['Holtby', 'Holtbys', true],
  ['Lee', 'Leo', false],
  ['Marsden', 'Marsh', false],
])('spelt nearly the same: %s, %s: %s', (one, other, same) => expect(nearlySame(one, other)).toBe(same))

test.each([
  ['Stevie', 'Stephanie', true],
  ['Izzy', 'Isobel', true],
  ['Nate', 'Nathan', true],
  ['Gem', 'Gemma', true],
  ['P', 'Parveen', true],
  ['Tash', 'Natasha', true],
  ['Colin', 'Bryony', false],
  ['Dan', 'David', false],
  ['Mark', 'Martin', false],
])('one person’s given names: %s, %s: %s', (one, other, same) => expect(sameGiven(one, other)).toBe(same))
