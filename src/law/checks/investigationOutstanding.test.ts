import { expect, test } from 'vitest'
import { aCheckView, aQuietView, withRemarks } from '../../../tests/cases/checkView.ts'
import { document, quote, remark } from '../../../tests/cases/reading.ts'
import { investigationOutstanding } from './investigationOutstanding.ts'

const mention = (what: string) => ({ what, kind: undefined, quote: quote(`see ${what}`), attached: false })
const outstanding = remark('enquiry', 'outstanding', 'CCTV from the car park not yet collected.')

test.each([
  ['everything done', aCheckView(), 'met'],
  ['nothing said and nothing missing', aQuietView(), 'met'],
  ['cameras not collected', aCheckView(withRemarks(['enquiry'], outstanding)), 'notMet'],
  ['enquiries made, but a list that is not here', aCheckView({ mentions: [mention('the victim’s list')] }), 'partlyMet'],
  ['a list that is not here', aCheckView({ mentions: [mention('the victim’s list')], ...withRemarks(['enquiry']) }), 'notMet'],
  ['a DASH that is not here has its own check', aCheckView({ mentions: [{ ...mention('DASH'), kind: 'DASH' }] }), 'met'],
  [
    'what stands in the exhibit list is where the list says',
    aCheckView({
      documents: [document('mg12', 'MG12')],
      mentions: [{ ...mention('exhibit PN/1'), quote: quote('PN/1 Teddy bear', 'mg12') }],
    }),
    'met',
  ],
  ['a list that is here', aCheckView({ mentions: [{ ...mention('the victim’s list'), attached: true }] }), 'met'],
] as const)('%s', (_, view, outcome) => {
  expect(investigationOutstanding.find(view).outcome).toBe(outcome)
})

test('the request repeats what is outstanding in the file’s own words', () => {
  const { action } = investigationOutstanding.find(
    aCheckView({ mentions: [mention('exhibit PN/3')], ...withRemarks(['enquiry'], outstanding) }),
  )
  expect(action?.text).toContain('“CCTV from the car park not yet collected.”; exhibit PN/3')
})
