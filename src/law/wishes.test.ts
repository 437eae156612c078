import { expect, test } from 'vitest'
import { isAgainst, isDeclined } from './wishes.ts'

test.each([
  ['She does not want an order, she wants the council to sort the bays out.', true],
  ['No order requested. IP does not want one and they live together.', true],
  ['Not interested in an order.', true],
  ['No order asked for by her or by us.', true],
  ['No', true],
  ['No contact with him at all.', false],
  ['She declined a restraining order.', true],
  ['She is against any order.', true],
  ['RO wanted by IP, “don’t let him near me or mum’s or the salon”.', false],
  ['She does not want him to come to the school.', false],
  ['She wants 10 years but does not want the name of the nursery read out.', false],
  ['Yes he wants one, also wants his mum covered.', false],
])('%s', (words, against) => {
  expect(isAgainst(words)).toBe(against)
})

test.each([
  ['Not required, discussed with Mrs Bhatti, no fear of the suspect.', true],
  ['Jodie was asked about special measures and laughed.', true],
  ['Discussed, not wanted.', true],
  ['She would give better evidence behind screens; she asks for them and I support it.', false],
  ['Discussed: she does not want to see him, screens requested.', false],
])('measures: %s', (words, declined) => {
  expect(isDeclined(words)).toBe(declined)
})
