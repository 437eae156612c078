import { expect, test } from 'vitest'
import { badReasonsIn } from './badReasons.ts'

test.each([
  ['The maximum is the same: section 2 and 2A carry the same maximum.', ['N1']],
  ['There are no sentencing guidelines for the stalking offence.', ['N2']],
  ['He will not accept the label of stalker.', ['N3']],
  ['It would spare her the ordeal of giving evidence.', ['N4']],
  ['The judge was keen that the matter be resolved today.', ['N5']],
  ['The sentence is likely to be similar whatever he pleads to.', ['N6']],
  ['Expedient, and it saves a trial.', ['N7']],
  ['A restraining order can be made either way.', ['N8']],
  ['The complainant is fed up with the whole thing.', ['N9']],
  ['Listing is into next year and the CTL expires.', ['N10']],
  ['Harassment is easier to prove.', ['N11']],
  ['The second witness retracts and the phone download does not bear out the following.', []],
  ['She was told what each course would mean and agrees with the facts admitted.', []],
] as const)('%s', (reasons, found) => {
  expect(badReasonsIn(reasons).map(({ id }) => id)).toEqual(found)
})
