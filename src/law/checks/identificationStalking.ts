import { isNonEmpty, type Quote } from '#case/quote'
import { saying } from '#case/remarks'
import { breachesAsWell, wholeCourse } from '../authorities/cpsGuidance.ts'
import { chargeSelection } from '../authorities/livingInFear2017.ts'
import { s2A_2, s2A_3, s4A_1a } from '../authorities/protectionFromHarassmentAct1997.ts'
import { considerStalking } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import type { Point } from '../finding.ts'
import { isBreachOffence } from '../pleas/breachOnly.ts'
import { askPolice, remindCps } from '../requests.ts'
import { clause, listed, lowered } from '../wording.ts'

const named: Record<string, string> = {
  'PHA1997.s2': 'harassment (section 2)',
  'PHA1997.s4': 'putting in fear of violence (section 4)',
  'PHA1997.s2A': 'stalking (section 2A)',
  'PHA1997.s4A': 'stalking (section 4A)',
}
const inWords = (offence: string) => named[offence] ?? (isBreachOffence(offence) ? 'breach of an order' : 'another offence')
const isStalking = (offence: string) => /^PHA1997\.s(?:2A|4A)/.test(offence)
const quotesOf = (points: readonly Point[]): readonly Quote[] => points.flatMap(({ quotes }) => quotes)

export const identificationStalking = check({
  id: 'identification.stalking',
  title: 'Stalking is called stalking, and the graver offence where it is made out',
  asks: 'Do the police propose stalking where the evidence indicates it, and section 4A where that is made out?',
  authorities: [s2A_2, s2A_3, s4A_1a, considerStalking, wholeCourse, chargeSelection],
  bars: 'none',
  looksFor: 'offence proposed or charged',

  looksAt: ({ reading, stalking, offences }) => {
    const graver = offences.find(({ id }) => id === 'PHA1997.s4A')
    return {
      indicated: stalking.indicated,
      shown: quotesOf(stalking.for),
      against: quotesOf(stalking.against),
      graver: graver?.supported ?? 'no',
      graverShown: graver?.elements.flatMap((element) => quotesOf(element.for)) ?? [],
      proposed: [...new Set(reading.proposed.map(({ value }) => value))],
      where: reading.proposed.flatMap(({ from }) => from),
      notStalking: saying(reading.remarks, 'officerView', 'harassmentNotStalking'),
      reasons: stalking.for.map(({ text }) => lowered(clause(text)).replace(/^\w[\w ]*: /, '')),
    }
  },

  find({ indicated, shown, against, graver, graverShown, proposed, where, notStalking, reasons }) {
    const proposal = listed([...new Set(proposed.map(inWords))])
    const weighing = remindCps(
      'Other',
      'Record why this is, or is not, stalking: the acts, the fixation, whether it was unwanted and repeated, and what points the other way.',
    )
    const change = `Please look at the charge again. The file tells of ${reasons.length > 0 ? reasons.slice(0, 5).join('; ') : 'acts associated with stalking'}.`
    if (!isNonEmpty(proposed)) {
      if (indicated === 'no')
        return {
          outcome: 'doesNotApply',
          because: 'The police propose no offence, and the evidence does not indicate stalking.',
          wouldChange: 'A proposed offence, or evidence of a course of conduct, would bring this into play.',
          evidence: against,
        }
      return {
        outcome: notStalking.length > 0 && indicated === 'yes' ? 'notMet' : 'cannotTell',
        because:
          notStalking.length > 0
            ? 'The police do not see this as stalking; the evidence indicates it.'
            : 'The evidence points to stalking, and no proposed offence was found in the file.',
        wouldChange: 'The offence the police propose would settle this.',
        evidence: [...notStalking, ...shown],
        action: askPolice('Other', 'Please say which offence is proposed, and say specifically whether stalking was considered and why.'),
      }
    }
    if (indicated === 'no')
      return proposed.some(isStalking)
        ? {
            outcome: 'partlyMet',
            because: `The police propose ${proposal}, but the evidence as it stands does not indicate stalking.`,
            wouldChange: 'Evidence of acts associated with stalking, unwanted and repeated, would support the proposal.',
            evidence: [...where, ...against],
            action: weighing,
          }
        : {
            outcome: 'met',
            because: `The police propose ${proposal}, and the evidence does not indicate stalking.`,
            wouldChange: 'Evidence of fixation, following, watching or repeated unwanted contact would call for another look.',
            evidence: [...where, ...against],
          }
    if (indicated === 'borderline')
      return proposed.some(isStalking)
        ? {
            outcome: 'met',
            because: `The police propose ${proposal}. Whether this is stalking is borderline; the reasons should be recorded either way.`,
            wouldChange: 'Evidence of how far it was unwanted and fixated would settle it.',
            evidence: [...where, ...shown, ...against],
          }
        : {
            outcome: 'partlyMet',
            because: `The police propose ${proposal}. Whether this is stalking is borderline, and the file must be able to say why it is not.`,
            wouldChange: 'A recorded reason why the conduct is not stalking, or stalking proposed instead, would meet this.',
            evidence: [...where, ...shown, ...against],
            action: weighing,
          }
    if (!proposed.some(isStalking)) {
      const onlyBreach = proposed.every(isBreachOffence)
      return {
        outcome: 'notMet',
        because: onlyBreach
          ? 'The police propose the breach of an order alone; the evidence indicates that the breach is part of a course of stalking.'
          : `The police propose ${proposal}; the evidence indicates stalking.`,
        wouldChange: `Stalking proposed${onlyBreach ? ' beside the breach' : ''}, or evidence that the conduct was wanted, not repeated or not of that kind, would meet this.`,
        evidence: [...where, ...notStalking, ...shown],
        law: onlyBreach ? [breachesAsWell, s2A_2, s2A_3, considerStalking] : [s2A_2, s2A_3, considerStalking, wholeCourse, chargeSelection],
        action: askPolice(
          'Other',
          `${change} ${onlyBreach ? 'The breach is charged as well, not instead.' : 'Please say why stalking was not considered, if it was not.'}`,
        ),
      }
    }
    if (proposed.includes('PHA1997.s4A') || graver === 'no')
      return {
        outcome: 'met',
        because: `The police propose ${proposal}, and the evidence indicates stalking.`,
        wouldChange: 'A statement that takes away the fear, the effect or the pursuit would call for another look.',
        evidence: [...where, ...shown],
      }
    return {
      outcome: graver === 'yes' ? 'notMet' : 'partlyMet',
      because:
        graver === 'yes'
          ? 'The police propose the lesser stalking offence (section 2A); section 4A is made out on the evidence.'
          : 'The police propose the lesser stalking offence (section 2A); section 4A is arguable on the evidence.',
      wouldChange:
        'Section 4A proposed, or a recorded reason why neither fear of violence twice nor serious alarm with a substantial effect is shown, would meet this.',
      evidence: [...where, ...graverShown],
      law: [s4A_1a, chargeSelection, considerStalking],
      action: askPolice(
        'All key witness statements',
        'Please look again at section 4A, and have the victim’s statement say, for each occasion, whether violence was feared, and how daily life has changed, even in small ways.',
      ),
    }
  },
})
