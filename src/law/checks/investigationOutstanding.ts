import { isNonEmpty } from '#case/quote'
import { saying } from '#case/remarks'
import type { DocumentKind } from '#case/vocabulary'
import { reasonableLines } from '../authorities/criminalProcedureAndInvestigationsAct1996.ts'
import { outstandingEnquiries } from '../authorities/livingInFear2017.ts'
import { challenge } from '../authorities/stalkingProtocol2018.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { isIn } from '../documentsOf.ts'
import { askPolice } from '../requests.ts'
import { counted, listed } from '../wording.ts'

/** Papers that have a check of their own. */
const askedElsewhere: readonly DocumentKind[] = ['DASH', 'S-DASH', 'VPS', 'MG2', 'MG15', 'MG16', 'INTERVIEW', 'PNC']

export const investigationOutstanding = check({
  id: 'investigation.outstanding',
  title: 'The enquiries the evidence points to were made',
  asks: 'Is anything the evidence points to still to be done: cameras, witnesses, phones, exhibits mentioned and not sent?',
  authorities: [reasonableLines, challenge, outstandingEnquiries],
  bars: 'none',
  looksFor: 'enquiry said to be outstanding, or material mentioned and not sent',

  looksAt: (view) => ({
    due: dueOn(view),
    outstanding: saying(view.reading.remarks, 'enquiry', 'outstanding'),
    done: saying(view.reading.remarks, 'enquiry', 'done'),
    notSent: view.reading.mentions.filter(
      ({ attached, kind, quote }) => !attached && !(kind && askedElsewhere.includes(kind)) && !isIn(view.reading, quote, 'MG12'),
    ),
  }),

  find({ due, outstanding, done, notSent }) {
    const things = [...new Set(notSent.map(({ what }) => what))]
    const parts = [
      ...(outstanding.length > 0
        ? [`${counted(outstanding.length, 'enquiry').replace('enquirys', 'enquiries')} said to be outstanding or not made`]
        : []),
      ...(isNonEmpty(things)
        ? [`mentioned and not in the file: ${listed(things.slice(0, 6))}${things.length > 6 ? ` and ${things.length - 6} more` : ''}`]
        : []),
    ]
    if (isNonEmpty(parts))
      return {
        outcome: done.length > 0 && outstanding.length === 0 ? 'partlyMet' : 'notMet',
        because: `${parts.join('; ')}.`.replace(/^./, (first) => first.toUpperCase()),
        wouldChange: 'The result of each enquiry, or the reason why it was not made, and the material itself, would meet this.',
        evidence: [...outstanding, ...notSent.map(({ quote }) => quote)],
        action: askPolice(
          'Other',
          `Please send, with dates: ${[
            ...(outstanding.length > 0 ? [`the result of ${outstanding.map(({ words }) => `“${short(words)}”`).join('; ')}`] : []),
            ...(isNonEmpty(things) ? [listed(things)] : []),
          ].join('; ')}. Footage is overwritten: please secure any still kept today.`,
          due,
        ),
      }
    if (done.length > 0)
      return {
        outcome: 'met',
        because: 'Enquiries are recorded as made and none as outstanding.',
        wouldChange: 'A new witness, camera, phone or account coming to light would call for more.',
        evidence: done,
      }
    return {
      outcome: 'met',
      because: 'Nothing in the file is said to be outstanding, and nothing it mentions is missing.',
      wouldChange: 'A new witness, camera, phone or account coming to light would call for more.',
    }
  },
})

const short = (words: string) => (words.length > 120 ? `${words.slice(0, 117).trimEnd()}…` : words)
