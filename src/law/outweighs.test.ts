import { expect, test } from 'vitest'
import type { Observation } from '#case/reading'
import { type Behaviour, behaviours } from '#case/vocabulary'
import { anEmptyReading, observed } from '../../tests/cases/reading.ts'
import { outweighs } from './outweighs.ts'

const papers = ['mg11-nair', 'mg11-bell', 'mg5', 'log', 'vps']
/** Every kind of act, told three times in different papers; those of `hinted` in hints only. */
const acts = (hinted: readonly Behaviour[]) =>
  Object.fromEntries(
    behaviours.map((idea) => [
      idea,
      [0, 1, 2].map(
        (at): Observation<Behaviour> => ({
          ...observed(idea, `${idea} told ${at}`, { document: papers[at] ?? 'mg5' }),
          entry: hinted.includes(idea) ? `${idea}/hint-1` : `${idea}/1`,
        }),
      ),
    ]),
  )
const impact = {
  alarmOrDistress: [0, 1, 2].map((at) => observed('alarmOrDistress', `I was upset ${at}.`, { document: papers[at] ?? 'vps' })),
  dayToDayEffect: [0, 1, 2].map((at) => observed('dayToDayEffect', `I have changed my route ${at}.`, { document: 'log' })),
}
const unafraid = { notBothered: [observed('notBothered', 'I am not frightened of her.')] }

test.each([
  ['acts told outright in many papers outweigh, though she says that she is not afraid', [], unafraid, true],
  ['acts only hinted at do not, where she is not afraid', behaviours, unafraid, false],
  ['acts only hinted at do, where she says nothing of the kind', behaviours, {}, true],
] as const)('%s', (_, hinted, counterIndications, expected) => {
  expect(outweighs(anEmptyReading({ behaviours: acts(hinted), impact, counterIndications }))).toBe(expected)
})
