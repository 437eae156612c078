import { domesticAbuse } from '../authorities/cpsGuidance.ts'
import { retraction as inspection } from '../authorities/livingInFear2017.ts'
import { check } from '../check.ts'
import { documentsOf, passagesIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

const saysItWasTrue = /\b(?:true|truth|truthful|stand by|happened)\b/i
const speaksOfPressure =
  /\b(?:pressur\w*|forced|threat\w*|made me|asked me|told me|own (?:free )?will|free will|nobody|no one|no-one|voluntar\w*)\b/i

export const victimRetractionGenuine = check({
  id: 'victim.retraction-genuine',
  title: 'A withdrawal was not taken at face value',
  asks: 'If the victim has withdrawn: was she or he seen alone, is the first account said to be true, who wrote it, and was there pressure?',
  authorities: [domesticAbuse, inspection],
  bars: 'charge',
  looksFor: 'withdrawal of support',

  looksAt: ({ reading }) => {
    const papers = documentsOf(reading, 'RETRACTION')
    const observed = reading.markers.retraction.map(({ quote }) => quote)
    const quotes = [...observed, ...papers.flatMap(({ document }) => passagesIn(reading, document))]
    return {
      victim: called(reading, 'victim'),
      withdrawn: papers.length > 0 || observed.length > 0,
      quotes,
      signed: papers.some(({ signed }) => signed === true),
      saysItWasTrue: quotes.some(({ words }) => saysItWasTrue.test(words)),
      speaksOfPressure: quotes.some(({ words }) => speaksOfPressure.test(words)),
    }
  },

  find({ victim, withdrawn, quotes, signed, ...says }) {
    if (!withdrawn)
      return {
        outcome: 'doesNotApply',
        because: 'Nothing in the file withdraws support.',
        wouldChange: 'A letter, call or statement withdrawing support would bring this into play.',
      }
    if (signed && says.saysItWasTrue && says.speaksOfPressure)
      return {
        outcome: 'met',
        because: 'The withdrawal is a signed statement that says whether the first account was true and speaks of pressure.',
        wouldChange: 'Any sign of contact, pressure or another’s hand would call for it to be looked into.',
        evidence: quotes,
      }
    return {
      outcome: signed ? 'partlyMet' : 'notMet',
      because: signed
        ? 'The withdrawal is signed, but the passages found do not deal with all of: whether the first account was true, why it is withdrawn, who wrote it, and pressure.'
        : 'There is a withdrawal, and no signed statement that shows it to be the victim’s own and free.',
      wouldChange:
        'A statement taken from the victim alone, dealing with truth, reasons, authorship and pressure, with the officer’s report on risk, would meet this.',
      evidence: quotes,
      action: askPolice(
        'All key witness statements',
        `Please see ${victim} alone, with an advocate if wished, by an officer other than the one in the case if there may be pressure, and take a statement: was the first account true, why withdraw, who wrote this and how did it come, was there contact or pressure, what does ${victim} fear and want. Send a report on the risk, on reactions to a summons, and on evidence that stands without ${victim}. Examine any letter that may be false.`,
      ),
    }
  },
})
