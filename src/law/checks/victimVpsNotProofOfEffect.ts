import { effectsOnDailyLife } from '../authorities/cpsGuidance.ts'
import { s4A_1bii } from '../authorities/protectionFromHarassmentAct1997.ts'
import { check } from '../check.ts'
import { isIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

export const victimVpsNotProofOfEffect = check({
  id: 'victim.vps-not-proof-of-effect',
  title: 'The effect on daily life is in a witness statement',
  asks: 'Is the effect on day-to-day life, which section 4A may need, told in an MG11 and not only in the personal statement?',
  authorities: [s4A_1bii, effectsOnDailyLife],
  bars: 'charge',
  looksFor: 'effect on day-to-day life told in a witness statement',

  looksAt: (view) => {
    const { reading } = view
    const effects = reading.impact.dayToDayEffect.map(({ quote }) => quote)
    return {
      inPlay:
        view.offences.some(({ id, supported }) => id === 'PHA1997.s4A' && supported !== 'no') ||
        reading.proposed.some(({ value }) => value === 'PHA1997.s4A'),
      victim: called(reading, 'victim'),
      inStatement: effects.filter((quote) => isIn(reading, quote, 'MG11')),
      elsewhere: effects.filter((quote) => !isIn(reading, quote, 'MG11')),
    }
  },

  find({ inPlay, victim, inStatement, elsewhere }) {
    if (!inPlay)
      return {
        outcome: 'doesNotApply',
        because: 'Section 4A is neither proposed nor supported by the evidence.',
        wouldChange: 'Evidence of serious alarm or distress with a substantial effect on daily life would bring this into play.',
      }
    const action = askPolice(
      'All key witness statements',
      `Please take a further statement (MG11) from ${victim} saying what has changed in daily life and since when: routes, work, home, sleep, going out, children, phone, even in small ways. The personal statement is for sentence and does not prove it.`,
    )
    const wouldChange = 'A witness statement that tells the effect would meet this.'
    if (inStatement.length > 0)
      return {
        outcome: 'met',
        because: 'The effect on day-to-day life is told in a witness statement.',
        wouldChange: 'If that statement is not relied on, the effect is not proved.',
        evidence: inStatement,
      }
    if (elsewhere.length > 0)
      return {
        outcome: 'notMet',
        because:
          'The effect on day-to-day life is told only outside the witness statements. A personal statement or a form does not prove it at trial.',
        wouldChange,
        evidence: elsewhere,
        action,
      }
    return { outcome: 'silent', because: 'No witness statement tells of an effect on day-to-day life.', wouldChange, action }
  },
})
