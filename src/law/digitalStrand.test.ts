import { expect, test } from 'vitest'
import { aQuietView } from '../../tests/cases/checkView.ts'
import { document, observed, quote, remark } from '../../tests/cases/reading.ts'
import { hasDigitalStrand, isElectronic } from './digitalStrand.ts'

test.each([
  ['He rang 23 times that night.', true],
  ['She sent me a picture of a map.', false],
  ['I got a message on Facebook.', true],
  ['Calls every night from a withheld number.', true],
  ['He calls at the house and shouts through the door.', false],
  ['He called round on 5 June.', false],
  ['She put a tracker under the van.', true],
  ['He left a note under our wiper.', false],
  ['He rang the doorbell and would not go.', false],
  ['He was ringing the bell at midnight.', false],
  ['She came on account of the post.', false],
  ['He rings from his mother’s phone.', true],
  ['That’s over three hundred calls.', true],
  ['He made hundreds of visits.', false],
])('%s', (words, electronic) => {
  expect(isElectronic(quote(words))).toBe(electronic)
})

test.each([
  ['nothing', aQuietView(), false],
  ['a message export', aQuietView({ documents: [document('texts', 'MESSAGES')] }), true],
  ['a tracker', aQuietView({ markers: { trackingDevice: [observed('trackingDevice', 'It was on a magnet.')] } }), true],
  ['the police speak of a download', aQuietView({ remarks: [remark('digital', 'obtained', 'Handset downloaded.')] }), true],
  ['one call told of', aQuietView({ behaviours: { contacting: [observed('contacting', 'She rang me at home about the keys.')] } }), false],
  ['calls that were counted', aQuietView({ behaviours: { contacting: [observed('contacting', 'He rang me nine times.')] } }), true],
  ['a note left by hand', aQuietView({ behaviours: { contacting: [observed('contacting', 'He left a note under our wiper.')] } }), false],
] as const)('%s', (_, view, strand) => {
  expect(hasDigitalStrand(view)).toBe(strand)
})
