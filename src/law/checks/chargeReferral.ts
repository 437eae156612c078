import { distinct, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import { emergencyCharge, whoCharges } from '../authorities/directorsGuidanceOnCharging.ts'
import { policeCharged } from '../authorities/livingInFear2017.ts'
import { referral } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { protocolApplies } from '../concern.ts'
import { documentsOf, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'

/** That he was charged, as a charge sheet or a custody record has it; neither says who decided that he should be. */
const chargeOnForms = ({ sheets = [] }: Reading): readonly Quote[] =>
  distinct(
    sheets
      .flatMap(({ entries }) => entries)
      .filter(({ id }) => id === 'MG4.charged' || id === 'MG4.chargedBy' || id === 'CUSTODY.charged')
      .flatMap(({ says }) => says)
      .filter(({ words }) => !/\b(?:not|no|never|to be|if|without)\b[^.]{0,20}\bcharged?\b/i.test(words)),
  )

export const chargeReferral = check({
  id: 'charge.referral',
  title: 'The charging decision is for the CPS',
  asks: 'Was this harassment or stalking case sent to the CPS for the charging decision, and not charged by the police?',
  authorities: [whoCharges, emergencyCharge, referral, policeCharged],
  bars: 'none',
  looksFor: 'request for, or record of, a charging decision by the CPS',

  looksAt: (view) => {
    const { reading } = view
    const requests = documentsOf(reading, 'MG3', 'MG3A')
    return {
      applies: protocolApplies(view),
      chargedByPolice: saying(reading.remarks, 'referral', 'chargedByPolice'),
      authorised: saying(reading.remarks, 'referral', 'authorisedByCps'),
      sent: [...saying(reading.remarks, 'referral', 'referredToCps'), ...requests.flatMap(({ document }) => passagesIn(reading, document))],
      hasRequest: requests.length > 0,
      chargedOnForms: chargeOnForms(reading),
      proposed: reading.proposed.flatMap(({ from }) => from),
      olderRules:
        reading.incidents.length > 0 && reading.incidents.every(({ when }) => when.latest !== null && when.latest < whoCharges.from),
    }
  },

  find({ applies, chargedByPolice, authorised, sent, hasRequest, chargedOnForms, proposed, olderRules }) {
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'This is not a case of harassment or stalking.',
        wouldChange: 'A charge of harassment or stalking would be for the CPS, though it is summary-only.',
      }
    const wouldChange = 'A record of the CPS decision, or of an inspector’s emergency authority sent at once to the CPS, would meet this.'
    if (chargedByPolice.length > 0 && authorised.length === 0)
      return {
        outcome: 'notMet',
        because: `The police charged a case of harassment or stalking without a CPS decision on the file. Police may not, even where the offence is summary-only.${olderRules ? ' A charge before 31 December 2020 was under older rules, which let them charge section 2 or 2A where the case was neither domestic nor hate crime.' : ''}`,
        wouldChange,
        evidence: chargedByPolice,
        action: askPolice(
          'Other',
          'Please say who authorised the charge and when, and send any CPS decision. If there was none, the case needs review by a prosecutor now and the error should go to the supervisor.',
          'after-charge',
        ),
      }
    if (authorised.length > 0 || sent.length > 0 || hasRequest)
      return {
        outcome: 'met',
        because: authorised.length > 0 ? 'The CPS made the charging decision.' : 'The case was sent to the CPS for the charging decision.',
        wouldChange: 'A charge laid by the police before the decision would not meet this.',
        evidence: [...authorised, ...sent],
      }
    if (chargedOnForms.length > 0)
      return {
        outcome: 'cannotTell',
        because: 'The suspect was charged. The file has no request for a CPS decision and does not say on whose authority.',
        wouldChange,
        evidence: chargedOnForms,
        action: askPolice('Other', 'Please send the MG3 with the CPS decision, or say who authorised the charge and when.'),
      }
    return {
      outcome: 'cannotTell',
      because: 'The file has no request for a CPS decision and does not say who charged, or whether anyone has.',
      wouldChange,
      evidence: proposed,
      action: askPolice('Other', 'Please send the MG3, and say whether the suspect has been charged, by whom and on whose authority.'),
    }
  },
})
