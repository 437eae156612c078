import { expect, test } from 'vitest'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { printed } from '../../../tests/reading/printed.ts'
import { layouts } from '../../../tests/reading/riskForms/layouts.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readRiskForms } from './readRiskForms.ts'

const short: Record<string, string> = { yes: 'y', no: 'n', dontKnow: '?', refused: 'r', blank: '-', notOnThisPage: 'x' }

test.each(layouts.flatMap(({ name, as, pages, expected }) => as.map((how) => [name, how, pages, expected] as const)))(
  '%s, %s',
  (_, how, pages, expected) => {
    const document = how === 'pdf' ? printed('form.pdf', ...pages) : paper('form.txt', ...pages)
    const found = readRiskForms(recogniseDocuments(fileOf(document))).map(({ questions, stalkingQuestions }) =>
      [questions, stalkingQuestions]
        .filter(({ length }) => length > 0)
        .map((answers) => answers.map(({ answer }) => short[answer]).join(''))
        .join(' '),
    )
    expect(found.join(' + ') || 'no form').toBe(expected)
  },
)
