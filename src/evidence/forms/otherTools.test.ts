import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readRiskForms } from './readRiskForms.ts'

const asked = [
  'Has the stalker turned up at your home?',
  'Has the stalker followed you?',
  'Has the stalker threatened to hurt you?',
  'Has the stalker damaged anything of yours?',
  'Has the stalker contacted your family?',
  'Has the stalker been violent before?',
]
const short: Record<string, string> = { yes: 'y', no: 'n', dontKnow: '?', refused: 'r', blank: '-' }
const read = (title: string, beside: (question: string, nth: number) => string): string => {
  const text = `${title}\nVictim: Jo LEE\n\n${asked.map(beside).join('\n')}\n`
  const [form] = readRiskForms(recogniseDocuments(fileOf(paper('form.txt', text))))
  return form ? form.questions.map(({ answer }) => short[answer]).join('') : 'no form'
}
const given = ['Yes', 'No', 'No', 'Yes', "Don't know", 'No']
const sash = 'SASH (Screening Assessment for Stalking and Harassment)'
const dara = 'DOMESTIC ABUSE RISK ASSESSMENT (DARA)'

test.each([
  ['beside', (q: string, nth: number) => `${nth + 1}. ${q} ${given[nth]}`],
  ['below', (q: string, nth: number) => `${nth + 1}. ${q}\n   Answer: ${given[nth]}`],
  [
    'ringed',
    (q: string, nth: number) =>
      `${nth + 1}. ${q}   ${['Yes', 'No', "Don't know"].map((one) => (one === given[nth] ? `(${one})` : one)).join(' / ')}`,
  ],
  [
    'ticked below',
    (q: string, nth: number) =>
      `${nth + 1}. ${q}\n   ${['Yes', 'No', "Don't know"].map((one) => `[${one === given[nth] ? 'x' : ' '}] ${one}`).join('  ')}`,
  ],
  ['beside, with a remark that says often', (q: string, nth: number) => `${nth + 1}. ${q} ${given[nth]}\n   Comment: she is often there`],
])('a SASH answered %s', (_, beside) => expect(read(sash, beside)).toBe('ynny?n'))

test('a SASH that nobody marked answers nothing', () =>
  expect(read(sash, (q, nth) => `${nth + 1}. ${q}   Yes / No / Don't know`)).toBe('------'))

const often = ['Never', 'Often', 'Sometimes', 'Never', 'All the time', 'Occasionally']
const scale = ['Never', 'Occasionally', 'Sometimes', 'Often', 'All the time']
test.each([
  ['a word', (q: string, nth: number) => `${nth + 1}. ${q} ${often[nth]}`],
  ['a word below', (q: string, nth: number) => `${nth + 1}. ${q}\n   ${often[nth]}`],
  [
    'a ticked scale',
    (q: string, nth: number) => `${nth + 1}. ${q}\n   ${scale.map((one) => `[${one === often[nth] ? 'X' : ' '}] ${one}`).join('  ')}`,
  ],
  [
    'a ringed scale',
    (q: string, nth: number) => `${nth + 1}. ${q}\n   ${scale.map((one) => (one === often[nth] ? `(${one})` : one)).join('   ')}`,
  ],
])('a DARA answered by %s', (_, beside) => expect(read(dara, beside)).toBe('nyynyy'))

test('a DARA whose scales nobody marked answers nothing', () =>
  expect(read(dara, (q, nth) => `${nth + 1}. ${q}\n   ${scale.join('   ')}`)).toBe('------'))
