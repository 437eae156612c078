import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readRiskForms } from './readRiskForms.ts'

const short: Record<string, string> = { yes: 'y', no: 'n', dontKnow: '?', refused: 'r', blank: '-', notOnThisPage: 'x' }
const answers = (body: string): string | undefined => {
  const [form] = readRiskForms(recogniseDocuments(fileOf(paper('DASH.txt', `DASH RISK ASSESSMENT\nVictim: Jo LEE\n${body}\nSTANDARD`))))
  return form?.questions.map(({ answer }) => short[answer]).join('')
}
const words =
  'Injury,Frightened,Afraid of,Isolated,Depressed,Separated,Child contact,Constantly texts or follows,Pregnant,Children,Hurt children,Threatened children,More often,Worse,Control,Weapons,Threats to kill,Strangled,Sexual,Others,Hurt others,Animals,Money,Drugs or drink,Suicide,Bail,Police'.split(
    ',',
  )
const typed = (each: (word: string, number: number) => string): string => words.map((word, index) => each(word, index + 1)).join('\n')

test.each([
  [
    'a number, a word and an answer',
    typed((word, n) => `${n} ${word}  ${n === 2 || n === 8 ? 'Yes' : 'No'}`),
    'nynnnnnynnnnnnnnnnnnnnnnnnn',
  ],
  ['question marks and letters', typed((word, n) => `${n} ${word}?  ${n === 25 ? 'Y twice, 26 May' : 'N'}`), 'nnnnnnnnnnnnnnnnnnnnnnnnynn'],
  [
    'all in one paragraph',
    words.map((word, index) => `Q${index + 1} ${word} - ${index === 6 ? 'N/A' : index === 0 ? 'Yes' : 'No'}.`).join(' '),
    'ynnnnnnnnnnnnnnnnnnnnnnnnnn',
  ],
  ['answers and nothing else', words.map((_, index) => `${index + 1} ${index === 5 ? 'Y' : 'N'}`).join(' '), 'nnnnnynnnnnnnnnnnnnnnnnnnnn'],
  [
    'a note printed in brackets',
    typed((word, n) => `${n} ${word}${n === 20 ? ' (If yes, please specify who)' : ''}  No`),
    'nnnnnnnnnnnnnnnnnnnnnnnnnnn',
  ],
  ['an answer left out', typed((word, n) => (n === 4 ? `${n} ${word}` : `${n} ${word}  No`)), 'nnn-nnnnnnnnnnnnnnnnnnnnnnn'],
  ['what she is afraid of', typed((word, n) => (n === 3 ? `${n} ${word}  nothing` : `${n} ${word}  No`)), 'nnnnnnnnnnnnnnnnnnnnnnnnnnn'],
  [
    'two halves parted by a bar, with a note in the left one',
    words
      .slice(0, 14)
      .flatMap((word, index) => [
        `${index + 1}. ${word}?\t${index === 7 ? 'Y' : 'N'} | ${index < 13 ? `${index + 15}. ${words[index + 14]}?\tN` : ''}`,
      ])
      .join('\n')
      .replace('3. Afraid of?\tN | 17. Threats to kill?\tN', '3. Afraid of?\tN | 17. Threats to kill?\tY'),
    'nnnnnnnynnnnnnnnynnnnnnnnnn',
  ],
])('a form typed up in short: %s', (_, body, read) => {
  expect(answers(body)).toBe(read)
})

test('numbers that stop short are not taken for the whole form', () => {
  expect(
    answers(
      words
        .slice(0, 20)
        .map((word, index) => `${index + 1} ${word}  No`)
        .join('\n'),
    ),
  ).toContain('x')
})

test.each([
  ['Stalking and harassment - 11 further questions (Q8 = Yes)', (word: string, n: number) => `${n}\t${word}\tYes\n`],
  ['STALKING (Q8 yes)', (word: string, n: number) => `s${n} ${word} Y${n % 4 === 0 ? '\n' : ' | '}`],
])('the stalking questions in short below "%s"', (heading, each) => {
  const stalking =
    'Very frightened,Previous history,Vandalised property,Unannounced,Following or loitering,Threats,Third party,Violent to others,Engaged others,Alcohol or drugs,Violent in past'.split(
      ',',
    )
  const body = `${typed((word, n) => `${n} ${word}  No`)}\n${heading}\n${stalking.map((word, index) => each(word, index + 1)).join('')}`
  const [form] = readRiskForms(recogniseDocuments(fileOf(paper('DASH.txt', `DASH RISK ASSESSMENT\nVictim: Jo LEE\n${body}\nSTANDARD`))))
  expect(form?.stalkingQuestions.map(({ answer }) => answer)).toEqual(stalking.map(() => 'yes'))
})
