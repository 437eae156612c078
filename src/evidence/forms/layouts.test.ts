import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { dashQuestions, stalkingQuestions } from './dashQuestions.ts'
import { readRiskForms } from './readRiskForms.ts'

const short: Record<string, string> = { yes: 'y', no: 'n', dontKnow: '?', refused: 'r', blank: '-', notOnThisPage: 'x' }
const read = (text: string): string => {
  const [form] = readRiskForms(recogniseDocuments(fileOf(paper('form.txt', text))))
  if (!form) return 'no form'
  const letters = (answers: typeof form.questions) => answers.map(({ answer }) => short[answer]).join('')
  return `${letters(form.questions)} ${letters(form.stalkingQuestions)}`
}

/** Eight answers again and again, so that each kind of answer stands beside each other kind. */
const given = ['y', 'n', 'n', '?', 'y', '-', 'n', 'y']
const answer = (n: number): string => given[(n - 1) % given.length] ?? 'n'
const expected = (of: number): string => Array.from({ length: of }, (_, index) => answer(index + 1)).join('')

type Writes = (question: string, number: number, letter: string) => string
const word: Record<string, string> = { y: 'Yes', n: 'No', '?': "Don't know", '-': '' }
const title = 'DASH RISK IDENTIFICATION CHECKLIST\nVictim: Jo LEE\n\n'
const form = (head: string, writes: Writes): string =>
  `${title}${head}\n${dashQuestions.map(({ asks }, index) => writes(asks, index + 1, answer(index + 1))).join('\n')}\n\nADDITIONAL STALKING QUESTIONS\n${head}\n${stalkingQuestions.map(({ asks }, index) => writes(asks, index + 1, answer(index + 1))).join('\n')}\n\nGrade: MEDIUM\n`
const whole = `${expected(27)} ${expected(11)}`
const box = (mark: boolean): string => (mark ? '[X]' : '[ ]')

test.each<readonly [string, string, string]>([
  ['an answer after each question', form('', (q, n, a) => `${n}. ${q} ${word[a]}`), whole],
  ['answers in capitals', form('', (q, n, a) => `${n}. ${q.toUpperCase()} ${(word[a] ?? '').toUpperCase()}`), whole],
  ['the answer on a line of its own', form('', (q, n, a) => `${n}. ${q}\n${word[a] || ' '}`), whole],
  ['a label before the answer', form('', (q, n, a) => `${n}. ${q}\nAnswer: ${word[a]}\nComment:`), whole],
  [
    'three ticked columns',
    form('Question\tYes\tNo\tD/K', (q, n, a) => `${n} ${q}\t${a === 'y' ? 'X' : ''}\t${a === 'n' ? 'X' : ''}\t${a === '?' ? 'X' : ''}`),
    whole,
  ],
  [
    'columns parted by bars',
    form(
      'No | Question | Yes | No | DK',
      (q, n, a) => `${n} | ${q} | ${a === 'y' ? '✓' : ''} | ${a === 'n' ? '✓' : ''} | ${a === '?' ? '✓' : ''}`,
    ),
    whole,
  ],
  [
    'an answer column and a comment',
    form('No.\tQuestion\tAnswer\tComment', (q, n, a) => `${n}\t${q}\t${word[a]}\t${a === 'y' ? 'twice in May' : ''}`),
    whole,
  ],
  [
    'a heading and gaps that were too narrow to part their cells',
    form('No. Question\tAnswer\tComment', (q, n, a) =>
      n % 3 === 0
        ? `${n}\t${q} ${word[a]}\ttwice`
        : n % 3 === 1
          ? `${n}\t${q}\t${a === '-' ? '' : word[a]}${a === 'y' ? ' twice' : ''}`
          : `${n}\t${q}\t${word[a]}\tonce`,
    ),
    whole,
  ],
  [
    'questions longer than their cell, the answer beside their first line and no comment',
    form('No. Question\tAnswer\tComment', (q, n, a) => {
      const at = q.indexOf(' ', 18)
      return at < 0 || a === '-' ? `${n}\t${q}\t${word[a]}` : `${n}\t${q.slice(0, at)}\t${word[a]}\n\n${q.slice(at + 1)}`
    }),
    whole,
  ],
  ['boxes with their words', form('', (q, n, a) => `${n} ${q} Yes ${box(a === 'y')} No ${box(a === 'n')} D/K ${box(a === '?')}`), whole],
  [
    'ballot boxes before their words',
    form('', (q, n, a) => `${n}. ${q}\n${a === 'y' ? '☒' : '☐'} Yes ${a === 'n' ? '☒' : '☐'} No ${a === '?' ? '☒' : '☐'} Don't know`),
    whole,
  ],
  [
    'boxes under headings',
    form('Question                      Yes No D/K', (q, n, a) => `${n} ${q} ${box(a === 'y')} ${box(a === 'n')} ${box(a === '?')}`),
    whole,
  ],
  [
    'marks under headings set by blanks',
    form(
      `${'No. Question'.padEnd(150)}Yes   No    D/K`,
      (q, n, a) => `${`${n} ${q}`.padEnd(a === 'y' ? 151 : a === 'n' ? 156 : 163)}${a === '-' ? '' : 'X'}`,
    ),
    whole,
  ],
  [
    'marks that stand one column before their headings',
    form(
      `${'No. Question'.padEnd(150)}Yes   No    D/K`,
      (q, n, a) => `${`${n} ${q}`.padEnd(a === 'y' ? 145 : a === 'n' ? 151 : 156)}${a === '-' ? '' : 'X'}`,
    ),
    whole,
  ],
  [
    'marks before their headings that stand under none when moved',
    form(
      `${'No. Question'.padEnd(150)}Yes      No      D/K`,
      (q, n, a) => `${`${n} ${q}`.padEnd(a === 'y' ? 140 : a === 'n' ? 144 : 168)}${a === '-' ? '' : 'X'}`,
    ),
    `${'-'.repeat(27)} ${'-'.repeat(11)}`,
  ],
  ['single letters', form('', (q, n, a) => `${n}. ${q} ${a === 'y' ? 'Y' : a === 'n' ? 'N' : a === '?' ? 'DK' : ''}`), whole],
  ['letters before the number', form('', (q, n, a) => `Q${n} ${q} - ${word[a]}`), whole],
  [
    'one cell for the answer and what is said of it',
    form(
      '',
      (q, n, a) =>
        `${n} | ${q} | ${a === 'y' ? 'Yes. twice, at work' : a === 'n' ? 'No - not seen' : a === '?' ? 'Not known. PNC no trace' : ''}`,
    ),
    whole,
  ],
  ['both answers printed and none chosen', form('', (q, n) => `${n}. ${q} Yes / No / Don't know`), `${'-'.repeat(27)} ${'-'.repeat(11)}`],
])('%s', (_, text, answers) => {
  expect(read(text)).toBe(answers)
})
