import { describe, expect, test } from 'vitest'
import { growth, steady } from '../../../tests/cases/growth.ts'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { printed } from '../../../tests/reading/printed.ts'
import { D1, D2, S1 } from '../../../tests/reading/riskForms/layouts.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readRiskForms } from './readRiskForms.ts'
import { withoutUnmarked } from './unmarked.ts'

const head =
  'DASH RISK IDENTIFICATION, ASSESSMENT AND MANAGEMENT (DASH 2009)\nVictim: Jo LEE      Suspect: Sam HALE      Officer: PC 2211\n\n'
const ways = {
  'set apart': (nth: string, asked: string, choices: string) => `${nth}. ${asked.padEnd(90)} ${choices}`,
  'on the line': (nth: string, asked: string, choices: string) => `${nth}. ${asked} ${choices}`,
  below: (nth: string, asked: string, choices: string) => `${nth}. ${asked}\n   ${choices}`,
  'between bars': (nth: string, asked: string, choices: string) => `| ${nth} | ${asked} | ${choices} |`,
}
type Way = keyof typeof ways

/** How many questions are read as answered; `choices` of the nth question, counted from zero. */
function answered(how: 'txt' | 'pdf', way: Way, asked: readonly string[], choices: (nth: number) => string): number {
  const rows = (questions: readonly string[], letter: string) =>
    questions.map((question, nth) => ways[way](`${letter}${nth + 1}`, question, choices(nth))).join('\n')
  const text = `${head}${rows(asked, '')}\n\nADDITIONAL STALKING QUESTIONS\n${rows(S1, 'S')}\n`
  const document = how === 'pdf' ? printed('form.pdf', text) : paper('form.txt', text)
  return readRiskForms(recogniseDocuments(fileOf(document)))
    .flatMap(({ questions, stalkingQuestions }) => [...questions, ...stalkingQuestions])
    .filter(({ answer }) => answer !== 'blank' && answer !== 'notOnThisPage').length
}

const printedChoices = [
  'Y / N',
  'Y   N',
  'Y - N',
  'Yes / No',
  'No / Yes',
  'Yes or No',
  'YES  NO  N/K',
  'Yes | No | DK',
  'Y / N / DK',
  'DK / N / Y',
  '(Y) (N)',
  'Y[ ] N[ ]',
  '□ Y  □ N',
  'Yes ....... No .......',
  'Y: ___ N: ___',
  'Yes ○ No ○',
  'yes / no / n/a',
  'Yes / No / Not asked',
  'Yes/No (delete as appropriate)',
  'Answer: Y / N',
  'Yes\n    No',
]

describe('a form on which nobody has marked anything answers nothing', () => {
  test.each(printedChoices)('%s', (choices) => {
    for (const how of ['txt', 'pdf'] as const)
      for (const way of Object.keys(ways) as Way[])
        for (const asked of [D1, D2]) expect([how, way, answered(how, way, asked, () => choices)]).toEqual([how, way, 0])
  })
})

describe('what was marked or written stands', () => {
  const all = D1.length + S1.length
  test.each([
    ['one choice in brackets', () => '(Yes) / No'],
    ['don’t know in brackets', () => 'Yes / No / (D/K)'],
    ['a cross behind one', () => 'Yes [ ] No [x]'],
    ['one starred', () => 'Yes / *No*'],
  ])('%s', (_, choices) => expect(answered('txt', 'set apart', D1, choices)).toBe(all))
  test('the rows that were answered, beside those left as printed', () =>
    expect(answered('txt', 'set apart', D1, (nth) => (nth % 2 === 0 ? 'Yes / No' : 'Yes'))).toBe(18))
})

test.each(['1. Y / N\n', 'Y . ', 'no\n\n', 'Yes No DK n/a or ', ': :? '])(
  'a page of “%s” is gone through in time that grows with its length',
  (words) => {
    const ofSize = (size: number) => paper('form.txt', words.repeat(size)).pages
    expect(growth((size) => withoutUnmarked(ofSize(size), []), 200, 20_000)).toBeLessThan(steady)
  },
)
