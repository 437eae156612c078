import { expect, test } from 'vitest'
import { aCheckView, withRemarks } from '../../../tests/cases/checkView.ts'
import { observed, remark } from '../../../tests/cases/reading.ts'
import { investigationAttribution } from './investigationAttribution.ts'

const openly = { behaviours: { contacting: [observed('contacting', 'He rang me from his own phone.')] } }
const fake = { markers: { falseIdentity: [observed('falseIdentity', 'The profile was in the name of a woman.')] } }
const saying = (...said: Parameters<typeof withRemarks>[1][]) => withRemarks(['digital'], ...said)

test.each([
  [
    'a new account, tied by the provider’s records',
    aCheckView(saying(remark('digital', 'obtained', 'Subscriber records: the account is his.'))),
    'met',
  ],
  [
    'a false profile and a seized laptop, not tied',
    aCheckView({ ...fake, ...saying(remark('digital', 'obtained', 'Laptop seized.')) }),
    'partlyMet',
  ],
  ['a false profile and nothing', aCheckView({ ...fake, ...saying() }), 'notMet'],
  ['he used his own name', aCheckView({ ...openly, ...saying() }), 'doesNotApply'],
  [
    'a false name given in person',
    aCheckView({
      ...openly,
      markers: { falseIdentity: [observed('falseIdentity', 'He told the school he was my brother.')] },
      ...saying(),
    }),
    'doesNotApply',
  ],
  [
    'who did it is in doubt',
    aCheckView({ ...openly, counterIndications: { identityInDoubt: [observed('identityInDoubt', 'It could be anyone.')] }, ...saying() }),
    'notMet',
  ],
] as const)('%s', (_, view, outcome) => {
  expect(investigationAttribution.find(view).outcome).toBe(outcome)
})
