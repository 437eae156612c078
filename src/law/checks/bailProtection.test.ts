import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { document, fact, observed, remark } from '../../../tests/cases/reading.ts'
import { bailProtection } from './bailProtection.ts'

const saying = (...said: Parameters<typeof withRemarks>[1][]) => aCheckView(withRemarks(['bail'], ...said))
const bail = (says: Parameters<typeof remark<'bail'>>[1], words: string, from = 'mg3') => remark('bail', says, words, from)
const online = { behaviours: { loitering: [], following: [], watchingOrSpying: [] } }
const dated = (id: string, on: '2026-02-21' | '2026-02-25') => ({
  ...document(id, 'BAIL'),
  dated: fact({ earliest: on, latest: on, text: on }, on, id),
})

test.each([
  ['remanded', aCheckView(), 'met'],
  [
    'conditions of contact and place',
    saying(bail('condition', 'Not to contact her'), bail('condition', 'Not to enter Coniston Drive or Larch Street')),
    'met',
  ],
  [
    'one road, where he comes to her home and her work',
    saying(bail('condition', 'Not to contact her'), bail('condition', 'Not to enter Coniston Drive')),
    'partlyMet',
  ],
  ['a remand that is asked for', saying(bail('remandSought', 'Bail will be opposed')), 'met'],
  ['contact alone, where he comes to her', saying(bail('condition', 'Not to contact Priya Nair')), 'partlyMet'],
  ['a place alone, where he also rings her', saying(bail('condition', 'Not to enter Larch Street')), 'partlyMet'],
  [
    'contact alone, where he only writes',
    {
      ...saying(bail('condition', 'Not to contact Priya Nair')),
      reading: aCheckView({ ...online, ...withRemarks(['bail'], bail('condition', 'Not to contact Priya Nair')) }).reading,
    },
    'met',
  ],
  [
    'conditions that mirror the terms asked for',
    {
      ...saying(),
      reading: aCheckView(
        withRemarks(
          ['bail', 'restrainingOrder'],
          bail('condition', 'Conds mirror the RO terms above.'),
          remark('restrainingOrder', 'term', 'not to enter Larch Street or contact her'),
        ),
      ).reading,
    },
    'met',
  ],
  [
    'one road, where he comes to her home and her work',
    {
      ...saying(bail('condition', 'Not to contact her'), bail('condition', 'Not to enter Mill Road')),
      reading: aCheckView({
        behaviours: {
          following: [],
          watchingOrSpying: [],
          loitering: ['He was at my gate.', 'He stood in our drive.', 'He waited outside work.', 'He was outside work again.'].map(
            (words) => observed('loitering', words),
          ),
        },
        ...withRemarks(['bail'], bail('condition', 'Not to contact her'), bail('condition', 'Not to enter Mill Road')),
      }).reading,
    },
    'partlyMet',
  ],
  ['conditional, without the conditions', saying(bail('conditional', 'Conditional bail.')), 'partlyMet'],
  ['a voluntary interview', saying(bail('voluntary', 'N/A - vol att')), 'notMet'],
  ['released under investigation', saying(bail('underInvestigation', 'RUI')), 'notMet'],
  ['a postal requisition', saying(bail('requisition', 'Proceed by postal requisition.')), 'notMet'],
  ['unconditional bail', saying(bail('unconditional', 'Unconditional bail to trial.')), 'notMet'],
  ['silence', saying(), 'notMet'],
  ['silence, and a document unread', { ...saying(), unreadable: ['bail.pdf'] }, 'cannotTell'],
  [
    'only an order that he breaks',
    aCheckView({
      markers: { breachOfOrder: [observed('breachOfOrder', 'He broke the order again.')] },
      ...withRemarks(['bail'], bail('underInvestigation', 'RUI')),
    }),
    'partlyMet',
  ],
  ['no danger and no bail', aQuietView({ remarks: [bail('voluntary', 'Voluntary attendance.')] }), 'doesNotApply'],
] as const)('%s', (_, view, outcome) => {
  expect(bailProtection.find(view).outcome).toBe(outcome)
})

const conditional = bail('condition', 'Not to contact her or enter Larch Street', 'sheet')
const released = bail('underInvestigation', 'Bail has lapsed, now RUI', 'update')
const interviewed = bail('voluntary', 'He came to a voluntary interview on 3 February', 'update')
test('a later word of an earlier voluntary interview takes no condition away', () => {
  const view = aCheckView({
    documents: [dated('sheet', '2026-02-21'), dated('update', '2026-02-25')],
    ...withRemarks(['bail'], conditional, interviewed),
  })
  expect(bailProtection.find(view).outcome).toBe('met')
})

test.each([
  ['conditions that a later document says have gone', '2026-02-21', '2026-02-25', 'partlyMet'],
  ['conditions put in place after a release', '2026-02-25', '2026-02-21', 'met'],
] as const)('%s', (_, sheet, update, outcome) => {
  const view = aCheckView({ documents: [dated('sheet', sheet), dated('update', update)], ...withRemarks(['bail'], conditional, released) })
  expect(bailProtection.find(view).outcome).toBe(outcome)
})
