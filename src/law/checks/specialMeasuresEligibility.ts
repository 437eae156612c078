import type { NonEmpty } from '#case/quote'
import { saying } from '#case/remarks'
import { r18_4, r18_10 } from '../authorities/criminalProcedureRules2025.ts'
import { s16, s17_1, s17_4, s25 } from '../authorities/youthJusticeAndCriminalEvidenceAct1999.ts'
import { check } from '../check.ts'
import { isDomestic, protocolApplies } from '../concern.ts'
import { askPolice } from '../requests.ts'
import { isDeclined } from '../wishes.ts'
import { called, capitalised } from '../wording.ts'

export const specialMeasuresEligibility = check({
  id: 'special-measures.eligibility',
  title: 'How the victim is eligible for special measures',
  asks: 'Is the victim eligible without more (domestic abuse, sexual offence), or are the reasons for fear or distress set out?',
  authorities: [s17_4, s17_1, s16, r18_4, r18_10],
  bars: 'none',
  looksFor: 'relationship between victim and suspect, or reasons why the evidence would suffer',

  looksAt: (view) => {
    const { remarks, impact } = view.reading
    return {
      applies: protocolApplies(view),
      victim: called(view.reading, 'victim'),
      automaticIsLaw: view.on >= s17_4.from,
      domestic: isDomestic(view) ? saying(remarks, 'relationship', 'partner', 'formerPartner', 'family') : [],
      others: saying(remarks, 'relationship', 'acquaintance', 'colleague', 'neighbour', 'stranger', 'professional'),
      reasons: saying(remarks, 'specialMeasures', 'assessed', 'need').filter(({ words }) => !isDeclined(words)),
      declined: saying(remarks, 'specialMeasures', 'assessed').filter(({ words }) => isDeclined(words)),
      fear: [...impact.fearOfViolence, ...impact.alarmOrDistress].map(({ quote }) => quote),
    }
  },

  find({ applies, victim, automaticIsLaw, domestic, others, reasons, declined, fear }) {
    if (!applies)
      return {
        outcome: 'doesNotApply',
        because: 'Nothing in the file points to a witness in fear or distress about giving evidence.',
        wouldChange: 'A fear of testifying, a domestic relationship or a sexual offence would open special measures.',
      }
    if (declined.length > 0 && reasons.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'The witness was asked and no special measures are wanted.',
        wouldChange: 'A change of mind, or new contact by the suspect, would bring this into play.',
        evidence: declined,
      }
    if (domestic.length > 0 && automaticIsLaw)
      return {
        outcome: 'met',
        because: `${capitalised(victim)} and the suspect are or were partners or family, so where the conduct is alleged to be domestic abuse and both are 16 or over, eligibility needs no further proof. Fear of the suspect also opens evidence in private.`,
        wouldChange:
          'If domestic abuse is not alleged the reasons must be shown; the witness may also tell the court that measures are not wanted.',
        evidence: domestic,
        law: [s17_4, s25, r18_4],
      }
    const law: NonEmpty<typeof s17_1 | typeof s16 | typeof r18_10> = [s17_1, s16, r18_10]
    const action = askPolice(
      'Special measures material',
      `Please say how ${victim} knew the suspect and, in ${victim}’s own words, why giving evidence in open court would be harder: eligibility here depends on fear or distress that would make the evidence worse.`,
      'after-charge',
    )
    const wouldChange = 'The witness’s own account of why fear or distress would spoil the evidence would meet this.'
    const route =
      domestic.length > 0
        ? 'Before 19 May 2022 a domestic relationship did not by itself make a witness eligible'
        : others.length > 0
          ? 'They were not partners or family'
          : 'The file does not say how they knew each other'
    if (reasons.length > 0)
      return {
        outcome: 'met',
        because: `${route}, so the court must be satisfied that fear or distress would make the evidence worse; the reasons are recorded.`,
        wouldChange: 'If the witness no longer wants measures, or the court finds the evidence would be as good, eligibility falls away.',
        evidence: [...reasons, ...others],
        law,
      }
    if (fear.length > 0)
      return {
        outcome: 'partlyMet',
        because: `${route}, so eligibility is not automatic. Fear or distress is described, but not its effect on giving evidence.`,
        wouldChange,
        evidence: [...others, ...fear.slice(0, 3)],
        law,
        action,
      }
    if (others.length > 0)
      return {
        outcome: 'notMet',
        because: `${route}, so eligibility is not automatic, and no reasons are given.`,
        wouldChange,
        evidence: others,
        law,
        action,
      }
    return { outcome: 'silent', because: `${route}, and no reasons for special measures are given.`, wouldChange, law, action }
  },
})
