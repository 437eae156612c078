import { describe, expect, test } from 'vitest'
import { anEmptyReading, aReading, quote } from '../../../tests/cases/reading.ts'
import type { OffenceView } from '../assessment.ts'
import { s2A_1 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { fullCode, threshold } from './worksheets.ts'

const offence: OffenceView = {
  id: 'PHA1997.s2A',
  title: 'Stalking',
  supported: 'arguable',
  mode: 'summary-only',
  maximum: '6 months',
  lastDateToCharge: undefined,
  law: [s2A_1],
  elements: [
    {
      id: 'courseOfConduct',
      title: 'Course of conduct',
      met: 'yes',
      because: 'Five occasions',
      for: [{ text: 'He rang 41 times.', quotes: [quote('He rang me 41 times')] }],
      against: [],
      closesTheGap: undefined,
      law: [s2A_1],
    },
    {
      id: 'knowledge',
      title: 'Knowledge',
      met: 'arguable',
      because: 'Warned once',
      for: [],
      against: [],
      closesTheGap: 'a record of the warning',
      law: [s2A_1],
    },
  ],
}
const shown = (questions: readonly { id: string; shows: readonly unknown[]; missing: readonly string[] }[], id: string) =>
  questions.find((each) => each.id === id)!

describe('the Full Code Test worksheet', () => {
  const { questions } = fullCode(aReading(), offence)

  test('shows the evidence of the elements and names what is missing', () => {
    expect(shown(questions, 'sufficient').shows).toHaveLength(1)
    expect(shown(questions, 'sufficient').missing).toEqual(['Knowledge: a record of the warning'])
  })

  test('shows the harm in the victim’s words', () => {
    expect(shown(questions, 'harm').shows).toHaveLength(1)
  })

  test('asks all the questions of the Code even where the file shows nothing', () => {
    expect(fullCode(anEmptyReading(), { ...offence, elements: [offence.elements[1]!] }).questions.map(({ id }) => id)).toEqual([
      'sufficient',
      'admissible',
      'reliable',
      'otherMaterial',
      'serious',
      'culpable',
      'harm',
      'age',
      'community',
      'proportionate',
      'sources',
    ])
  })
})

describe('the Threshold Test worksheet', () => {
  test('has five conditions and a day to look again', () => {
    const { questions, reviewBy } = threshold(aReading(), offence, [], '2026-11-21')
    expect([questions.length, reviewBy]).toEqual([5, '2026-12-19'])
  })

  test('says so where nothing grounds a suspicion', () => {
    const { questions } = threshold(anEmptyReading(), { ...offence, elements: [offence.elements[1]!] }, [], '2026-11-21')
    expect(shown(questions, 'suspicion').missing).toEqual(['any passage that shows the offence'])
  })
})
