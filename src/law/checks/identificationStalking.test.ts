import { expect, test } from 'vitest'
import { aCheckView, anOffence, aStalkingView } from '../../../tests/cases/checkView.ts'
import { fact, remark } from '../../../tests/cases/reading.ts'
import { identificationStalking } from './identificationStalking.ts'

const proposing = (...offences: string[]) => ({ proposed: offences.map((offence) => fact(offence, `Proposed: ${offence}`)) })
const graver = (supported: 'yes' | 'arguable' | 'no') => ({
  offences: [anOffence('PHA1997.s4A', supported), anOffence('PHA1997.s2A', 'yes')],
})
const borderline = { stalking: aStalkingView('borderline') }
const no = { stalking: aStalkingView('no'), offences: [] }

test.each([
  ['section 4A, made out', aCheckView(), 'met'],
  ['section 2A where section 4A is not made out', aCheckView(proposing('PHA1997.s2A'), graver('no')), 'met'],
  ['section 2A where section 4A is arguable', aCheckView(proposing('PHA1997.s2A'), graver('arguable')), 'partlyMet'],
  ['section 2A where section 4A is made out', aCheckView(proposing('PHA1997.s2A'), graver('yes')), 'notMet'],
  ['harassment where stalking is indicated', aCheckView(proposing('PHA1997.s2')), 'notMet'],
  ['section 4 where stalking is indicated', aCheckView(proposing('PHA1997.s4')), 'notMet'],
  ['messages offences where stalking is indicated', aCheckView(proposing('MCA1988.s1', 'CA2003.s127')), 'notMet'],
  ['a breach alone where stalking is indicated', aCheckView(proposing('SA2020.s363')), 'notMet'],
  ['a breach beside section 4A', aCheckView(proposing('SA2020.s363', 'PHA1997.s4A')), 'met'],
  ['nothing proposed', aCheckView(proposing()), 'cannotTell'],
  [
    'nothing proposed by police who do not see stalking',
    aCheckView({
      ...proposing(),
      remarks: [remark('officerView', 'harassmentNotStalking', 'Stalking needs someone to be followed about.')],
    }),
    'notMet',
  ],
  ['harassment where it is borderline', aCheckView(proposing('PHA1997.s2'), borderline), 'partlyMet'],
  ['stalking where it is borderline', aCheckView(proposing('PHA1997.s2A'), borderline), 'met'],
  ['harassment where stalking is not indicated', aCheckView(proposing('PHA1997.s2'), no), 'met'],
  ['stalking where it is not indicated', aCheckView(proposing('PHA1997.s2A'), no), 'partlyMet'],
  ['nothing proposed and stalking not indicated', aCheckView(proposing(), no), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(identificationStalking.find(view).outcome).toBe(outcome)
})

test.each([
  ['PHA1997.s2', 'the evidence indicates stalking'],
  ['PHA1997.s2A', 'the lesser stalking offence (section 2A)'],
  ['SA2020.s363', 'the breach of an order alone'],
])('%s proposed: it says which error it is', (offence, says) => {
  expect(identificationStalking.find(aCheckView(proposing(offence), graver('yes'))).because).toContain(says)
})
