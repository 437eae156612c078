import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { fact, remark } from '../../../tests/cases/reading.ts'
import { restrainingOrderConditions } from './restrainingOrderConditions.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['restrainingOrder'], ...said))
const requested = remark('restrainingOrder', 'requested', 'A restraining order is requested.')
const term = (words: string) => remark('restrainingOrder', 'term', words)
const wish = (words: string) => remark('restrainingOrder', 'victimView', words)

test.each([
  ['terms for this case', aCheckView(), 'met'],
  ['no contact and a place', saying(requested, term('No contact; not to enter Orchard Cottage or the garden.')), 'met'],
  ['no contact alone, as a term', saying(requested, term('Not to contact her.')), 'partlyMet'],
  ['no contact alone, in a word', saying(requested, remark('restrainingOrder', 'noContactOnly', '“No contact.”')), 'partlyMet'],
  [
    'the victim asked for the nursery too',
    saying(requested, term('Not to enter a mile of her parents’ house.'), wish('She wants the new nursery to be on it.')),
    'partlyMet',
  ],
  [
    'the nursery may be one of the places named',
    saying(requested, term('No contact, and not to enter Little Acorns or Alder Road.'), wish('She wants the new nursery to be on it.')),
    'met',
  ],
  [
    'what the victim wants is not taken for a term where there are terms',
    saying(
      requested,
      term('Not to enter a mile of her parents’ house.'),
      term('She wants the nursery on it but not to have it read out.'),
      wish('She wants the nursery on it but not to have it read out.'),
    ),
    'partlyMet',
  ],
  [
    'the officer asks for what the victim wants',
    saying(requested, term('She wants: no contact; not to go to the nursery.'), wish('She wants: no contact; not to go to the nursery.')),
    'met',
  ],
  ['only what the victim said she wants', saying(term('Not to come near her, her mum’s or the salon.')), 'partlyMet'],
  ['places without contact, where there was contact', saying(requested, term('Not to go to Chapel Row or the Regal.')), 'partlyMet'],
  ['one term that reaches no place, where there was waiting', saying(requested, term('No contact and no social media.')), 'partlyMet'],
  ['asked for without terms', saying(requested), 'notMet'],
  ['silence where stalking is indicated', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['MG5.pdf'] }, 'cannotTell'],
  ['silence where nothing points to a need', aQuietView(), 'doesNotApply'],
  [
    'harassment proposed without danger, and the victim does not want an order',
    aQuietView({ proposed: [fact('PHA1997.s2', 'Harassment')], remarks: [wish('She does not want an order.')] }),
    'doesNotApply',
  ],
  ['stalking indicated, and the victim does not want an order', saying(wish('She does not want an order.')), 'notMet'],
] as const)('%s', (_, view, outcome) => {
  expect(restrainingOrderConditions.find(view).outcome).toBe(outcome)
})

test('the request names what was left out', () => {
  const { because, action } = restrainingOrderConditions.find(
    saying(requested, term('No contact and not to go to her address.'), wish('She also wants her mum and the hospice covered.')),
  )
  expect(because).toContain('a hospital or place of care and family')
  expect(action?.text).toContain('which Priya Nair asked to have covered')
})
