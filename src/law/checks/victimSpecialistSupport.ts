import { saying } from '#case/remarks'
import { specialistReferral } from '../authorities/livingInFear2017.ts'
import { victimCare } from '../authorities/stalkingProtocol2018.ts'
import { support } from '../authorities/victimsCode2021.ts'
import { check } from '../check.ts'
import { dueOn, isAConcern } from '../concern.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

export const victimSpecialistSupport = check({
  id: 'victim.specialist-support',
  title: 'The victim was put in touch with a specialist advocate',
  asks: 'Was the victim referred to, or offered, a stalking or domestic abuse advocate (ISAC, IDVA)?',
  authorities: [support, victimCare, specialistReferral],
  bars: 'none',
  looksFor: 'referral to a stalking or domestic abuse advocate',

  looksAt: (view) => ({
    applies: isAConcern(view),
    due: dueOn(view),
    victim: called(view.reading, 'victim'),
    referred: saying(view.reading.remarks, 'specialistSupport', 'referred', 'offered', 'declined'),
    general: saying(view.reading.remarks, 'specialistSupport', 'general'),
    none: saying(view.reading.remarks, 'specialistSupport', 'none'),
  }),

  find({ applies, due, victim, referred, general, none }) {
    const wouldChange = 'A referral to an advocate, or an offer and its answer, with a date, would meet this.'
    const action = askPolice(
      'Other',
      `Please refer ${victim} to a stalking advocate (ISAC), or to an IDVA where the case is domestic, and send the date and the answer: the advocate’s view also helps with bail and any order.`,
      due,
    )
    if (referred.length > 0)
      return {
        outcome: 'met',
        because: 'A specialist advocate was brought in or offered.',
        wouldChange: 'A later wish for support, or the end of it, should be recorded.',
        evidence: referred,
      }
    if (general.length > 0)
      return {
        outcome: 'partlyMet',
        because:
          'General support is recorded (Victim Support, a leaflet or the victim’s own referral), but no referral to a specialist advocate.',
        wouldChange,
        evidence: general,
        action,
      }
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'This is neither a case of harassment or stalking nor a domestic one.',
        wouldChange: 'Harassment, stalking, a threat or violence would call for a referral.',
      }
    if (none.length > 0)
      return { outcome: 'notMet', because: 'The file says that no referral was made.', wouldChange, evidence: none, action }
    return { outcome: 'silent', because: 'No referral to a specialist advocate, and no offer of one, is recorded.', wouldChange, action }
  },
})
