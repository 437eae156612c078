import { saying } from '#case/remarks'
import { thresholdTest } from '../authorities/codeForCrownProsecutors.ts'
import { thresholdReview as inspection } from '../authorities/livingInFear2017.ts'
import { check } from '../check.ts'
import { remindCps } from '../requests.ts'

export const chargeThresholdReview = check({
  id: 'charge.threshold-review',
  title: 'A Threshold Test charge has a review date',
  asks: 'Where a charge was authorised on the Threshold Test, is there a date by which the Full Code Test is applied?',
  authorities: [thresholdTest, inspection],
  bars: 'none',
  looksFor: 'decision made on the Threshold Test',

  looksAt: ({ reading }) => ({
    threshold: saying(reading.remarks, 'codeTest', 'threshold'),
    reviewOn: saying(reading.remarks, 'codeTest', 'reviewOn'),
    awaited: [...saying(reading.remarks, 'enquiry', 'outstanding'), ...saying(reading.remarks, 'digital', 'awaited')],
  }),

  find({ threshold, reviewOn, awaited }) {
    if (threshold.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'No decision in the file is said to have been made on the Threshold Test.',
        wouldChange: 'A charge authorised on the Threshold Test would call for a review date.',
      }
    if (reviewOn.length > 0)
      return {
        outcome: 'met',
        because: 'The Threshold Test was used and a review date is set.',
        wouldChange: 'The test is applied again as soon as the awaited evidence comes, whatever the date.',
        evidence: [...threshold, ...reviewOn],
      }
    return {
      outcome: 'notMet',
      because: 'The Threshold Test was used and no review date is recorded.',
      wouldChange: 'A date for applying the Full Code Test, and the list of what is awaited, would meet this.',
      evidence: [...threshold, ...awaited],
      action: remindCps(
        'Other',
        'Record what evidence is awaited and from whom, and set a date to apply the Full Code Test: as soon as it comes, before the custody time limit and before service of the case.',
        'after-charge',
      ),
    }
  },
})
