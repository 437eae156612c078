import { saying } from '#case/remarks'
import { reasonableLines } from '../authorities/criminalProcedureAndInvestigationsAct1996.ts'
import { digitalEvidence } from '../authorities/livingInFear2017.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { isElectronic } from '../digitalStrand.ts'
import { askPolice } from '../requests.ts'
import { called } from '../wording.ts'

const hidden =
  /\b(?:withheld|unknown (?:number|caller)|no caller id|anonymous\w*|fake|false (?:name|account|profile)|new (?:account|profile|number|sim)|(?:another|different|other) (?:account|profile|number|mobile|sim)s?|in (?:the|another) name)\b/i
const ties =
  /\b(?:attribut\w*|subscriber|ip (?:address|resolves)|resolves?|registered to|sim|imei|sign-?up|download\w*|cell ?site|handset|linked to|comes? back to)\b/i

export const investigationAttribution = check({
  id: 'investigation.attribution',
  title: 'Hidden accounts and numbers are tied to the suspect',
  asks: 'Where messages or calls came from hidden, new or false accounts and numbers, what ties each to the suspect?',
  authorities: [reasonableLines, digitalEvidence],
  bars: 'none',
  looksFor: 'hidden or false account or number',

  looksAt: (view) => {
    const { reading } = view
    const obtained = saying(reading.remarks, 'digital', 'obtained')
    return {
      due: dueOn(view),
      suspect: called(reading, 'suspect'),
      unknown: [
        ...reading.markers.falseIdentity.map(({ quote }) => quote).filter(isElectronic),
        ...reading.behaviours.contacting.map(({ quote }) => quote).filter(({ words }) => hidden.test(words)),
        ...reading.counterIndications.identityInDoubt.map(({ quote }) => quote),
      ],
      obtained,
      tied: obtained.filter(({ words }) => ties.test(words)),
      admitted: reading.suspectSays
        .filter(({ says }) => says === 'admits')
        .map(({ quote }) => quote)
        .filter(isElectronic),
    }
  },

  find({ due, suspect, unknown, obtained, tied, admitted }) {
    if (unknown.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'No message or call is said to come from a hidden, false or doubtful source.',
        wouldChange: 'A withheld number, a false or new account, or a dispute about who did it would bring this into play.',
      }
    const wouldChange =
      'For each account and number: the subscriber, sign-up or connection record, the device it was used on, or words and knowledge only the suspect had.'
    const action = askPolice(
      'Identification evidence',
      `Please tie each hidden account and number to ${suspect}: subscriber and sign-up records, internet addresses, SIM and handset, timing and place, language, and knowledge only ${suspect} had. A table with one row for each account would do.`,
      due,
    )
    if (tied.length > 0)
      return {
        outcome: 'met',
        because: 'Hidden or false sources are spoken of, and there is evidence that ties accounts or devices to the suspect.',
        wouldChange: 'A denial of one account would call for its own proof.',
        evidence: [...tied, ...unknown],
      }
    if (obtained.length > 0 || admitted.length > 0)
      return {
        outcome: 'partlyMet',
        because:
          'Hidden or false sources are spoken of; some data or an admission is there, but what ties each source to the suspect is not set out.',
        wouldChange,
        evidence: [...obtained, ...admitted, ...unknown],
        action,
      }
    return {
      outcome: 'notMet',
      because: 'Hidden or false sources are spoken of, and nothing ties them to the suspect.',
      wouldChange,
      evidence: unknown,
      action,
    }
  },
})
