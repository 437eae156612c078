import { breachesAsWell } from '../authorities/cpsGuidance.ts'
import { breachFirst } from '../authorities/livingInFear2017.ts'
import { s363 } from '../authorities/sentencingAct2020.ts'
import { check } from '../check.ts'
import { documentsOf, passagesIn } from '../documentsOf.ts'
import { isBreachOffence } from '../pleas/breachOnly.ts'
import { askPolice } from '../requests.ts'

export const chargeBreachAsWell = check({
  id: 'charge.breach-as-well',
  title: 'The breach of an order is charged as well, not instead',
  asks: 'Where the conduct breaks a court order, is the breach proposed beside the course of conduct?',
  authorities: [breachesAsWell, s363, breachFirst],
  bars: 'none',
  looksFor: 'breach of a court order',

  looksAt: ({ reading, stalking }) => ({
    breaches: reading.markers.breachOfOrder.map(({ quote }) => quote),
    orders: documentsOf(reading, 'ORDER').flatMap(({ document }) => passagesIn(reading, document)),
    proposed: reading.proposed.flatMap(({ from }) => from),
    breachProposed: reading.proposed.some(({ value }) => isBreachOffence(value)),
    courseProposed: reading.proposed.some(({ value }) => /^PHA1997\.s[24]/.test(value)),
    indicated: stalking.indicated,
  }),

  find({ breaches, orders, proposed, breachProposed, courseProposed, indicated }) {
    if (breaches.length === 0 && !breachProposed)
      return {
        outcome: 'doesNotApply',
        because: 'No breach of a court order is described.',
        wouldChange: 'Conduct that an order in force forbids would bring this into play.',
      }
    const evidence = [...breaches, ...orders, ...proposed]
    if (breachProposed && (courseProposed || indicated === 'no'))
      return {
        outcome: 'met',
        because: courseProposed
          ? 'Both the breach and the course of conduct are proposed.'
          : 'The breach is proposed, and no course of stalking is indicated beside it.',
        wouldChange: 'If either were dropped, the reason would have to be recorded.',
        evidence,
      }
    return {
      outcome: 'notMet',
      because: breachProposed
        ? 'Only the breach is proposed, though the evidence points to a course of conduct of which it is part.'
        : 'The file describes the breach of an order, and no breach is proposed.',
      wouldChange: 'Both proposed, or a recorded reason why not, would meet this.',
      evidence,
      action: askPolice(
        'Key exhibits',
        'Please send the order with proof of service and its terms, say which acts broke it and when, and propose the breach beside the course of conduct, not in its place.',
      ),
    }
  },
})
