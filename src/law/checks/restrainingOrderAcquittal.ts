import { saying } from '#case/remarks'
import { r31_3, r31_4 } from '../authorities/criminalProcedureRules2025.ts'
import { s5A_1 } from '../authorities/protectionFromHarassmentAct1997.ts'
import { mcCarren } from '../authorities/restrainingOrderCases.ts'
import { check } from '../check.ts'
import { remindCps } from '../requests.ts'

export const restrainingOrderAcquittal = check({
  id: 'restraining-order.acquittal',
  title: 'The order is thought of on acquittal as well',
  asks: 'Where an order is asked for, are the terms needed on acquittal considered, so that one draft can be served before the verdict?',
  authorities: [r31_3, s5A_1, r31_4, mcCarren],
  bars: 'none',
  looksFor: 'request for a restraining order',

  looksAt: ({ reading, on }) => {
    const asked = saying(reading.remarks, 'restrainingOrder', 'requested', 'term', 'noContactOnly', 'reason', 'deferred')
    return { asked, onAcquittal: asked.filter(({ words }) => /\bacquit\w*/i.test(words)), draftIsLaw: on >= r31_3.from }
  },

  find({ asked, onAcquittal, draftIsLaw }) {
    if (asked.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'No restraining order is asked for.',
        wouldChange: 'A request for an order would call for this.',
      }
    if (onAcquittal.length > 0)
      return {
        outcome: 'met',
        because: 'The order is considered on acquittal as well as on conviction.',
        wouldChange: 'Without evidence that it is necessary an order on acquittal cannot be made, even by consent.',
        evidence: onAcquittal,
      }
    return {
      outcome: 'notMet',
      because: 'An order is asked for, but nothing is said of what would be necessary on acquittal.',
      wouldChange: 'Terms necessary on acquittal, with the evidence for them, would meet this.',
      evidence: asked,
      action: remindCps(
        'Orders on conviction',
        draftIsLaw
          ? 'Draft one order listing separately the terms on conviction and those necessary on acquittal, and serve it as soon as practicable, without waiting for the verdict, with notice of any evidence not already served.'
          : 'Draft the order for acquittal as well as conviction and serve notice of it with the facts and evidence as soon as practicable, without waiting for the verdict.',
        'after-charge',
      ),
    }
  },
})
