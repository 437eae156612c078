import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { remark } from '../../../tests/cases/reading.ts'
import { restrainingOrderRequest } from './restrainingOrderRequest.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['restrainingOrder'], ...said))
const wish = remark('restrainingOrder', 'victimView', 'RO wanted by IP, “don’t let him near me”.')
const against = remark('restrainingOrder', 'victimView', 'She does not want an order.')
const notRequested = remark('restrainingOrder', 'notRequested', 'No order requested.')

/** The same said in the victim's own statement and nowhere else. */
const inStatement = (view: ReturnType<typeof aCheckView>) => ({
  ...view,
  reading: { ...view.reading, documents: view.reading.documents.map((document) => ({ ...document, kind: 'MG11' as const })) },
})

test.each([
  ['the officer asks', aCheckView(), 'met'],
  ['to follow on conviction', saying(remark('restrainingOrder', 'deferred', 'RO - if convicted.')), 'partlyMet'],
  ['only the victim’s wish is passed on', saying(wish), 'partlyMet'],
  ['only the victim herself wishes for one, in her statement', inStatement(saying(wish)), 'notMet'],
  ['not asked for, against the victim’s wish', saying(notRequested, wish), 'notMet'],
  ['the victim does not want one', saying(against), 'notMet'],
  ['not asked for', saying(notRequested), 'notMet'],
  ['silence', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['MG5.pdf'] }, 'cannotTell'],
  ['silence where nothing points to a need', aQuietView(), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(restrainingOrderRequest.find(view).outcome).toBe(outcome)
})

test('where nothing dangerous is said and the victim does not want one, nobody is asked for anything', () => {
  expect(restrainingOrderRequest.find(aQuietView({ remarks: [against] })).action).toBeUndefined()
})
