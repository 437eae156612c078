import { distinct, type Quote } from '#case/quote'
import { saying } from '#case/remarks'
import { reasonableLines } from '../authorities/criminalProcedureAndInvestigationsAct1996.ts'
import { informationRequired } from '../authorities/directorsGuidanceOnCharging.ts'
import { digitalEvidence } from '../authorities/livingInFear2017.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { digitalStrand, hasDigitalStrand } from '../digitalStrand.ts'
import { documentsOf, passagesIn, saidAfter } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'

const seizedDevice =
  /\b(?:phones?|handsets?|mobiles?|devices?|laptops?|computers?|tablets?)\b[^.]{0,60}\bseiz\w+|\bseiz\w+[^.]{0,60}\b(?:phones?|handsets?|mobiles?|devices?|laptops?|computers?|tablets?)\b/i

/** "Nobody seized the handset": told of, and not done. */
const notSeized =
  /\b(?:nobody|no one|none|neither|nothing|no|not|never|\w+n['’]t)\b[^.;]{0,35}\bseiz\w+|\bseiz\w+\b[^.;]{0,6}\bn(?:o|one)\b|\b(?:should|could|ought to)\b/i

const telephone = /\b(?:phones?|handsets?|mobiles?|tablets?|i-?pads?|devices?|trackers?|his|hers|(?:suspect|IP|victim)['’]s)\b/i
const wasRead = /\b(?:download\w*|examin\w*|extract\w*|imaged|analysed|kiosk|report)\b/i
const unneeded = /\bnot (?:thought |considered |felt |deemed )?(?:essential|necessary|needed|required|relevant|proportionate)\b/i

/** What is wanting is of no weight beside what was obtained: not needed, or records and computers where a device and something more were read. */
const isLesser = (gap: Quote, obtained: readonly Quote[]): boolean =>
  unneeded.test(gap.words) ||
  (distinct(obtained).length > 1 && obtained.some(({ words }) => wasRead.test(words)) && !telephone.test(gap.words))

export const investigationDigital = check({
  id: 'investigation.digital',
  title: 'The digital evidence was properly obtained',
  asks: 'Have the police themselves obtained the messages, call records, account data and devices the evidence speaks of?',
  authorities: [informationRequired, reasonableLines, digitalEvidence],
  bars: 'none',
  looksFor: 'download, provider’s records or examined device',

  looksAt: (view) => {
    const { remarks } = view.reading
    const exports = documentsOf(view.reading, 'MESSAGES')
    return {
      due: dueOn(view),
      hasStrand: hasDigitalStrand(view),
      strand: digitalStrand(view),
      obtained: saying(remarks, 'digital', 'obtained'),
      awaited: saying(remarks, 'digital', 'awaited'),
      copies: saying(remarks, 'digital', 'victimsCopies'),
      nothing: saying(remarks, 'digital', 'nothingDone'),
      isBack: (gap: Quote, obtained: readonly Quote[]) => /\bnot yet\b/i.test(gap.words) && saidAfter(view.reading, obtained, [gap]),
      seized: saying(remarks, 'search', 'searched', 'power').filter(({ words }) => seizedDevice.test(words) && !notSeized.test(words)),
      exported: exports.length > 0,
      exports: exports.flatMap(({ document }) => passagesIn(view.reading, document)),
    }
  },

  find({ due, hasStrand, strand, obtained, awaited, copies, nothing, isBack, seized, exported, exports }) {
    const wouldChange = 'A download of the devices, or the providers’ records, exhibited and attributed, would meet this.'
    const ask = (what: string) =>
      askPolice(
        'Key exhibits',
        `${what} Attribution needs the handset, subscriber, account sign-up or internet address, and the whole conversation, not a selection. Ask providers to preserve data now.`,
        due,
      )
    if (!hasStrand)
      return {
        outcome: 'doesNotApply',
        because: 'The conduct described has no digital side.',
        wouldChange: 'Messages, calls, accounts, devices or trackers in the evidence would call for this.',
      }
    const gaps = [...awaited, ...nothing].filter((gap) => !isBack(gap, obtained))
    if (obtained.length > 0 && gaps.every((gap) => isLesser(gap, obtained)))
      return {
        outcome: 'met',
        because:
          gaps.length === 0
            ? 'The police have obtained device or account evidence.'
            : 'The police have obtained device or account evidence; what is still missing adds little to it.',
        wouldChange: 'Another device or account coming to light would call for more.',
        evidence: [...obtained, ...gaps],
      }
    if (obtained.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'Some digital evidence was obtained; other parts are still awaited or were not looked at.',
        wouldChange,
        evidence: [...obtained, ...gaps],
        action: ask('Please say when the rest of the digital evidence will come, and examine what has not been looked at.'),
      }
    if (awaited.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'Digital evidence is being sought but is not here yet.',
        wouldChange,
        evidence: [...gaps, ...copies],
        action: ask('Please send the digital evidence that is awaited, with the date it is expected.'),
      }
    if (copies.length > 0 || exported)
      return {
        outcome: 'partlyMet',
        because:
          'Only copies are here (screenshots, photographs of a screen or the victim’s own export); nothing shows that the police obtained the data.',
        wouldChange,
        evidence: [...copies, ...exports, ...nothing],
        action: ask(
          'Please download the victim’s device with consent, only as far as needed, and the suspect’s: copies alone may be disputed.',
        ),
      }
    if (seized.length > 0)
      return {
        outcome: 'partlyMet',
        because: 'A device was seized; nothing shows that it has been examined.',
        wouldChange,
        evidence: [...seized, ...nothing],
        action: ask('Please have the seized device examined for this case and send the result, or the date it is expected.'),
      }
    const action = ask('Please obtain the messages, calls and account records the evidence speaks of.')
    if (nothing.length > 0)
      return {
        outcome: 'notMet',
        because: 'The file says that the devices or messages were not obtained.',
        wouldChange,
        evidence: [...nothing, ...strand],
        action,
      }
    return {
      outcome: 'notMet',
      because: 'The evidence speaks of messages, calls, accounts or devices, and nothing shows that the police obtained any of it.',
      wouldChange,
      evidence: strand,
      action,
    }
  },
})
