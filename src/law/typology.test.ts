import { expect, test } from 'vitest'
import { anEmptyReading, aReading, observed, remark } from '../../tests/cases/reading.ts'
import { typologyNotes } from './typology.ts'

const colleague = [remark('relationship', 'colleague', 'They work at the same depot.')]
const kinds = (reading: ReturnType<typeof aReading>) => typologyNotes(reading).map(({ kind }) => kind)

test.each([
  ['a former partner who follows and threatens', aReading(), ['rejected']],
  [
    'a colleague who believes that they are meant for each other',
    anEmptyReading({ remarks: colleague, markers: { declaredFixation: [observed('declaredFixation', 'We are meant to be.')] } }),
    ['intimacySeeking'],
  ],
  [
    'a colleague with flowers and no threats',
    anEmptyReading({ remarks: colleague, markers: { gifts: [observed('gifts', 'He left flowers on my desk.')] } }),
    ['incompetent'],
  ],
  [
    'a man with a grievance who reports her to her employer',
    anEmptyReading({ markers: { vexatiousComplaint: [observed('vexatiousComplaint', 'He told my manager I steal.')] } }),
    ['resentful'],
  ],
  [
    'a stranger who watches and exposes himself',
    anEmptyReading({
      behaviours: { watchingOrSpying: [observed('watchingOrSpying', 'He was at the window.')] },
      markers: { sexual: [observed('sexual', 'He exposed himself.')] },
    }),
    ['predatory'],
  ],
  ['nothing to go by', anEmptyReading(), []],
] as const)('%s', (_, reading, expected) => {
  expect(kinds(reading)).toEqual(expected)
})

test('each note shows its evidence', () => {
  expect(typologyNotes(aReading()).every(({ evidence }) => evidence.length > 0)).toBe(true)
})
