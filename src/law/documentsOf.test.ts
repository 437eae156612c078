import { expect, test } from 'vitest'
import { anEmptyReading, aReading, aRiskForm, document, fact, person, quote, remark, when } from '../../tests/cases/reading.ts'
import { isIn, nameOfForm, passagesIn, passagesOfForm, saidAfter } from './documentsOf.ts'

const bundle = [
  { ...document('bundle', 'MG5'), pages: [1, 2] as const },
  { ...document('bundle', 'MG11'), pages: [3, 4] as const },
]

test.each([
  [2, false],
  [3, true],
  [4, true],
  [5, false],
])('page %s of a bundle is the statement: %s', (page, is) => {
  expect(isIn(anEmptyReading({ documents: bundle }), quote('I moved out.', 'bundle', page), 'MG11')).toBe(is)
})

test('a document is shown by its author and date, or by what was first read from it', () => {
  const made = { ...document('vps', 'VPS'), author: fact('Priya Nair', 'Statement of Priya Nair', 'vps') }
  expect(passagesIn(anEmptyReading({ documents: [made] }), made.document)).toEqual([quote('Statement of Priya Nair', 'vps')])
  const said = remark('vps', 'supplied', 'VICTIM PERSONAL STATEMENT', 'vps')
  expect(
    passagesIn(
      anEmptyReading({ documents: [document('vps', 'VPS')], remarks: [said], people: [person('victim', 'Priya Nair')] }),
      made.document,
    ),
  ).toEqual([said.quote])
})

test('a form is named with its date where it has one', () => {
  const dated = { ...document('dash', 'DASH'), dated: fact(when('2016-02-18'), '18/02/2016', 'dash') }
  expect(nameOfForm(anEmptyReading({ documents: [dated] }), aRiskForm())).toBe('the DASH of 18 February 2016')
  expect(nameOfForm(aReading(), aRiskForm({ tool: 'S-DASH' }))).toBe('the S-DASH')
})

test('a form without a grade is shown by its first answer', () => {
  expect(passagesOfForm(aReading(), aRiskForm({ grade: undefined }))).toEqual([quote('dash.frightened Yes', 'dash')])
})

test.each([
  ['2026-02-01', '2026-02-02', true],
  ['2026-02-02', '2026-02-02', false],
  ['2026-02-02', undefined, false],
] as const)('said first on %s and again on %s', (first, second, after) => {
  const documents = [
    { ...document('a', 'MG3'), dated: fact(when(first), first, 'a') },
    { ...document('b', 'MG3'), dated: second && fact(when(second), second, 'b') },
  ]
  expect(saidAfter(anEmptyReading({ documents }), [quote('RUI', 'b')], [quote('Bailed', 'a')])).toBe(after)
})
