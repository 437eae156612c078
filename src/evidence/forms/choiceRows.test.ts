import { describe, expect, test } from 'vitest'
import { growth, steady } from '../../../tests/cases/growth.ts'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { printed } from '../../../tests/reading/printed.ts'
import { D1, D2, S1, S6 } from '../../../tests/reading/riskForms/layouts.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { choiceRows } from './choiceRows.ts'
import { readRiskForms } from './readRiskForms.ts'

const short: Record<string, string> = { yes: 'y', no: 'n', dontKnow: '?', refused: 'r', blank: '-', notOnThisPage: 'x' }
/** Each kind of answer beside each other kind. */
const given = 'ynn?y-nyynyn?-nnyyn?n-yny?nyyn-ynn?yn'
/** Comments that begin with words for answers, or hold them. */
const comments = [
  '',
  'no contact since May',
  '',
  'Yes on tablets from GP',
  'X marks on the car door',
  '',
  'N/K which pub',
  'she says no one helps her',
  '',
  'Disclosed to her GP on 3/4/25, she was not believed',
  'Y reg van',
]

type Option = readonly [answer: string, label: string]
const threeWords: readonly Option[] = [
  ['y', 'Yes'],
  ['n', 'No'],
  ['?', 'D/K'],
]
const threeLetters: readonly Option[] = [
  ['y', 'Y'],
  ['n', 'N'],
  ['?', 'DK'],
]
const two: readonly Option[] = threeWords.slice(0, 2)

const marks: Readonly<Record<string, readonly [(label: string, isOn: boolean) => string, string]>> = {
  '[X] Yes  [ ] No': [(l, on) => `[${on ? 'X' : ' '}] ${l}`, '  '],
  'Yes [x]  No [ ]': [(l, on) => `${l} [${on ? 'x' : ' '}]`, '  '],
  '☒ Yes ☐ No': [(l, on) => `${on ? '☒' : '☐'} ${l}`, ' '],
  'Yes ☑   No ☐': [(l, on) => `${l} ${on ? '☑' : '☐'}`, '   '],
  '■ Yes  □ No': [(l, on) => `${on ? '■' : '□'} ${l}`, '  '],
  '● Yes  ○ No': [(l, on) => `${on ? '●' : '○'} ${l}`, '  '],
  'Yes ✓ / No': [(l, on) => `${l}${on ? ' ✓' : ''}`, ' / '],
  'Yes ✔   No': [(l, on) => `${l}${on ? ' ✔' : ''}`, '   '],
  '(Yes) / No': [(l, on) => (on ? `(${l})` : l), ' / '],
  '(Yes)  No': [(l, on) => (on ? `(${l})` : l), '  '],
  '*Yes* / No': [(l, on) => (on ? `*${l}*` : l), ' / '],
  '[Yes] / No': [(l, on) => (on ? `[${l}]` : l), ' / '],
  'Yes / ~~No~~': [(l, on) => (on ? l : `~~${l}~~`), ' / '],
  '>Yes< / No': [(l, on) => (on ? `>${l}<` : l), ' / '],
  'X Yes  _ No': [(l, on) => `${on ? 'X' : '_'} ${l}`, '  '],
  'Yes X  No ___': [(l, on) => `${l} ${on ? 'X' : '___'}`, '  '],
  'Yes: _X_  No: ___': [(l, on) => `${l}: ${on ? '_X_' : '___'}`, '  '],
  '(x) Yes  ( ) No': [(l, on) => `(${on ? 'x' : ' '}) ${l}`, '  '],
  'Yes (X)  No ( )': [(l, on) => `${l} (${on ? 'X' : ' '})`, '  '],
  'YES / no': [(l, on) => (on ? l.toUpperCase() : l.toLowerCase()), ' / '],
}

type Row = (asked: string, nth: string, choices: string, comment: string) => string
const rows: Readonly<Record<string, Row>> = {
  'on the line': (q, n, m, c) => `${n}. ${q} ${m}${c ? ` - ${c}` : ''}`,
  'set apart': (q, n, m, c) => `${`${n}. ${q}`.padEnd(110)} ${m.padEnd(28)} ${c}`.trimEnd(),
  below: (q, n, m, c) => `${n}. ${q}\n   ${m}${c ? ` - ${c}` : ''}`,
  'below, with a comment below that': (q, n, m, c) => `${n}) ${q}\n    ${m}\n    Details: ${c}`,
  'between bars': (q, n, m, c) => `| ${n} | ${q} | ${m} | ${c} |`,
  'ahead of the question': (q, n, m, c) => `${m.padEnd(28)} ${n}. ${q}${c ? `\n${' '.repeat(30)}${c}` : ''}`,
}

function read(
  how: 'txt' | 'pdf',
  row: Row,
  [dash, stalking]: readonly [readonly string[], readonly string[]],
  choices: (answer: string) => string,
): string {
  const lines = (asked: readonly string[], from: number, letter: string) =>
    asked
      .map((question, nth) => {
        const answer = given[(from + nth) % given.length]!
        return row(question, `${letter}${nth + 1}`, choices(answer), answer === '-' ? '' : comments[nth % comments.length]!)
      })
      .join('\n')
  const text = `DASH RISK IDENTIFICATION CHECKLIST (DASH 2009)\nVictim: Jo LEE      Suspect: Sam HALE\n\n${lines(dash, 0, '')}\n\nADDITIONAL STALKING QUESTIONS\n${lines(stalking, dash.length, 'S')}\n\nRisk grading: MEDIUM\n`
  const [form] = readRiskForms(recogniseDocuments(fileOf(how === 'pdf' ? printed('form.pdf', text) : paper('form.txt', text))))
  return [...(form?.questions ?? []), ...(form?.stalkingQuestions ?? [])].map(({ answer }) => short[answer]).join('')
}

describe('the marked one of printed answers is the answer, however they are printed', () => {
  test.each(Object.entries(marks))('%s', (_, [print, parted]) => {
    for (const options of [threeWords, threeLetters, two])
      for (const [where, row] of Object.entries(rows))
        for (const how of ['txt', 'pdf'] as const)
          for (const banks of [
            [D1, S1],
            [D2, S6],
          ] as const) {
            const may = (answer: string): string => (answer === '?' && options === two ? 'n' : answer)
            const choices = (answer: string) => options.map(([is, label]) => print(label, is === may(answer))).join(parted)
            const all = banks[0].length + banks[1].length
            const expected = Array.from({ length: all }, (__, nth) => may(given[nth % given.length]!)).join('')
            expect([where, how, read(how, row, banks, choices)]).toEqual([where, how, expected])
          }
  })
})

/** A row to each question: the answer that each is read as, and `-` for a row that is left out. */
const rowsAs = (...written: readonly string[]): string => {
  const text = written.map((row, nth) => `${nth + 1}. Question? ${row}`).join('\n')
  const found = choiceRows(text)
  let from = 0
  return written
    .map((row, nth) => {
      const end = from + `${nth + 1}. Question? ${row}`.length
      const own = found.find(({ start }) => start >= from && start < end)
      from = end + 1
      return own ? (own.unclear ? 'unclear' : own.both ? 'both' : own.answer) : '-'
    })
    .join(' ')
}

describe('what one row leaves open, the others show', () => {
  test('a cross between two answers belongs to the one before it where crosses stand behind the last', () =>
    expect(rowsAs('Yes X No', 'Yes No X', 'Yes X No', 'Yes No X', 'Yes X No')).toBe('yes no yes no yes'))
  test('and to the one behind it where they stand before the first', () =>
    expect(rowsAs('X Yes No', 'Yes X No', 'X Yes No', 'Yes X No', 'Yes X No')).toBe('yes no yes no no'))
  test('where neither is so, and it is as near to both, nobody knows', () =>
    expect(rowsAs('Yes X No', 'Yes X No', 'Yes X No', 'Yes X No', 'Yes X No')).toBe('unclear unclear unclear unclear unclear'))
  test('a line of dots that leads to the answers is no box', () =>
    expect(rowsAs('..... Yes X / No', '..... Yes / No X', '..... Yes / No X', '..... Yes X / No', '..... Yes / No X')).toBe(
      'yes no no yes no',
    ))
  test('what is not known may be printed as N/K', () =>
    expect(rowsAs('☐ Yes ☐ No ☒ N/K', '☒ Yes ☐ No ☐ N/K', '☐ Yes ☒ No ☐ N/K', '☐ Yes ☐ No ☒ N/K', '☐ Yes ☐ No ☐ N/K')).toBe(
      'dontKnow yes no dontKnow blank',
    ))
  test('a row that nobody marked is blank among those that are marked', () =>
    expect(rowsAs('(Yes) / No', 'Yes / No', 'Yes / (No)', '(Yes) / No', '(Yes) / No', 'Yes / (No)')).toBe('yes blank no yes yes no'))
  test('among rows with one answer in capitals, one that has none is blank', () =>
    expect(rowsAs('yes / NO', 'yes / no', 'YES / no', 'yes / no', 'yes / NO', 'yes / no', 'YES / no', 'yes / NO')).toBe(
      'no blank yes blank no blank yes no',
    ))
  test('a row with two marks says so', () =>
    expect(rowsAs('[X] Yes [ ] No', '[X] Yes [X] No', '[ ] Yes [X] No', '[X] Yes [ ] No', '[ ] Yes [ ] No')).toBe('yes both no yes blank'))
  test('an answer written behind the printed ones is left to those who read words', () =>
    expect(rowsAs('(Yes) / No', 'Yes / No  REFUSED', 'Yes / (No)', '(Yes) / No', '(Yes) / No', 'Yes / (No)')).toBe('yes - no yes yes no'))
})

describe('what is no way of printing', () => {
  test('fewer than five rows', () => expect(choiceRows('Yes [X] No [ ]\nYes [ ] No [X]\n')).toEqual([]))
  test('rows that nobody marked', () => expect(rowsAs('Yes / No', 'Yes / No', 'Yes / No', 'Yes / No', 'Yes / No')).toBe('- - - - -'))
  test('the same answer in capitals in every row', () =>
    expect(rowsAs('YES / no', 'YES / no', 'YES / no', 'YES / no', 'YES / no')).toBe('- - - - -'))
})

test.each(['1. Yes [X] No [ ]\n', 'Yes ', 'Yes No ', '[ ] ', 'Yes X No\n', '....... Yes No D/K N/A\n', '(Yes) / No X marks\n'])(
  'a page of “%s” is gone through in time that grows with its length',
  (words) => {
    expect(growth((size) => choiceRows(words.repeat(size)), 500, 8000)).toBeLessThan(steady)
  },
)
