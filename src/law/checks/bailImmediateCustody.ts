import { type NonEmpty, quotesOf } from '#case/quote'
import { saying } from '#case/remarks'
import { partI, partIA, partIPara1A, partIPara1ABefore2026 } from '../authorities/bailAct1976.ts'
import { s277A } from '../authorities/sentencingAct2020.ts'
import type { Authority } from '../authority.ts'
import { check } from '../check.ts'
import { dangersOn, isDomestic } from '../concern.ts'
import { remindCps } from '../requests.ts'
import { listed } from '../wording.ts'

export const bailImmediateCustody = check({
  id: 'bail.immediate-custody',
  title: 'Why immediate custody is a real prospect',
  asks: 'Where a remand is sought, can the prosecutor say why immediate, not suspended, custody is a real prospect?',
  authorities: [partIPara1A, partI, partIA, s277A],
  bars: 'none',
  looksFor: 'remand sought or made',

  looksAt: (view) => {
    const { reading } = view
    const indictable = [
      ...reading.proposed.map(({ value }) => value),
      ...view.offences.filter(({ supported }) => supported === 'yes').map(({ id }) => id),
    ].filter((id) => !['PHA1997.s2', 'PHA1997.s2A'].includes(id))
    const breaches = reading.markers.breachOfOrder.map(({ quote }) => quote)
    const graver = view.offences.find(({ id, supported }) => id === 'PHA1997.s4A' && supported === 'yes')
    return {
      newTest: view.on >= partIPara1A.from,
      remand: saying(reading.remarks, 'bail', 'remanded', 'refused'),
      summaryOnly: reading.proposed.length > 0 && indictable.length === 0,
      domestic: isDomestic(view),
      reasons: [
        ...(graver
          ? [{ says: 'section 4A, for which more than twelve months is within the maximum', quotes: quotesOf(...reading.proposed) }]
          : []),
        ...(breaches.length > 0
          ? [{ says: 'breach of a court order, which takes it outside the presumption of suspension', quotes: breaches }]
          : []),
        ...(dangersOn(view).length > 0 ? [{ says: 'significant risk of harm to a particular person', quotes: dangersOn(view) }] : []),
      ],
    }
  },

  find({ newTest, remand, summaryOnly, domestic, reasons }) {
    if (remand.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'No remand is sought or recorded.',
        wouldChange: 'A remand application would call for this.',
      }
    if (!newTest)
      return {
        outcome: 'doesNotApply',
        because: 'Before 22 March 2026 the test was whether there was a real prospect of any custodial sentence.',
        wouldChange: 'A hearing on or after 22 March 2026 would be under the new test.',
        evidence: remand,
        law: [partIPara1ABefore2026],
      }
    const part = summaryOnly
      ? `Only summary offences are proposed, so the narrower grounds of Part IA apply${domestic ? '' : ', and injury or fear of it counts only for an associated person, which this victim does not appear to be'}.`
      : 'The grounds of Part I apply.'
    const law: NonEmpty<Authority> = summaryOnly ? [partIA, partIPara1A, s277A] : [partIPara1A, partI, s277A]
    const quotes = [...remand, ...reasons.flatMap((reason) => reason.quotes)]
    const action = remindCps(
      'Other',
      `Be ready to say at the first hearing why immediate custody is a real prospect: ${reasons.length > 0 ? listed(reasons.map(({ says }) => says)) : 'nothing found in the file says so yet'}. Without it the risks of absconding, offending and interference fall away, and only injury to, or fear of injury in, an associated person remains.`,
    )
    if (reasons.length === 0)
      return {
        outcome: 'notMet',
        because: `A remand is sought, and nothing found in the file shows that immediate custody is a real prospect. ${part}`,
        wouldChange: 'A graver charge made out, the breach of an order, or evidence of significant risk to a named person would meet this.',
        evidence: quotes,
        law,
        action,
      }
    return {
      outcome: summaryOnly ? 'partlyMet' : 'met',
      because: `A remand is sought. Found in support of immediate custody: ${listed(reasons.map(({ says }) => says))}. ${part}`,
      wouldChange: 'A lesser charge, or the loss of that evidence, would weaken it.',
      evidence: quotes,
      law,
      action,
    }
  },
})
