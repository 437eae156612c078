import { expect, test } from 'vitest'
import { aCheckView, aQuietView } from '../../../tests/cases/checkView.ts'
import { fact, observed } from '../../../tests/cases/reading.ts'
import { chargeBreachAsWell } from './chargeBreachAsWell.ts'

const broken = { markers: { breachOfOrder: [observed('breachOfOrder', 'He broke the restraining order.')] } }
const proposing = (...offences: string[]) => ({ proposed: offences.map((offence) => fact(offence, offence)) })

test.each([
  ['no order broken', aCheckView(), 'doesNotApply'],
  ['broken, and only stalking proposed', aCheckView(broken), 'notMet'],
  ['broken, and both proposed', aCheckView({ ...broken, ...proposing('PHA1997.s4A', 'SA2020.s363') }), 'met'],
  ['broken, and only the breach proposed', aCheckView({ ...broken, ...proposing('SA2020.s363') }), 'notMet'],
  ['an older order broken, and both proposed', aCheckView({ ...broken, ...proposing('PHA1997.s2A', 'PHA1997.s5(5)') }), 'met'],
  ['a breach alone where no stalking is indicated', aQuietView(proposing('SA2020.s363')), 'met'],
] as const)('%s', (_, view, outcome) => {
  expect(chargeBreachAsWell.find(view).outcome).toBe(outcome)
})
