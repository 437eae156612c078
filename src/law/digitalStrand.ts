import type { Quote } from '#case/quote'
import { remarksOn } from '#case/remarks'
import type { CheckView } from './check.ts'
import { documentsOf, passagesIn } from './documentsOf.ts'

/** Words of messages, calls, accounts and devices. Calling at a house is not a call. */
const electronic =
  /\b(?:texts?|texted|texting|messag\w+|e-?mail\w*|whats ?app|facebook|instagram|snapchat|tiktok|twitter|linkedin|telegram|social media|on-?line|internet|profiles?|(?<!on )accounts?|(?:tele)?phon\w+|mobile|handset|(?:rang|rung|ringing|rings?)(?! (?:on )?(?:the|my|our|her|his|their) (?:front )?(?:door|bell))|voice ?mails?|missed calls?|calls? (?:a|per) (?:day|week)|\d+ (?:missed )?calls|(?:hundreds?|dozens|scores|thousands?)(?: of)? (?:\w+ )?calls|silent (?:\w+ )?calls|calls? from|withheld|unknown number|sim|tracker|gps|airtag|spyware|stalkerware|app|password|i ?cloud|hack\w*|log(?:ged)? in\w*|video call|friend request)\b/i

export const isElectronic = ({ words }: Quote): boolean => electronic.test(words)

/** A telephone call told of by itself is talk; it takes messages, accounts, devices, a number of calls or several of them to leave a trail worth having. */
const justACall = ({ words }: Quote): boolean =>
  /\b(?:rang|rung|rings?|ringing|(?:tele)?phon(?:ed|es?|ing))\b/i.test(words) &&
  !/\b(?:texts?|texted|texting|messag\w+|e-?mail\w*|whats ?app|facebook|instagram|snapchat|tiktok|twitter|linkedin|on-?line|profiles?|voice ?mails?|missed|withheld|unknown number|tracker|app|password|log(?:ged)? in|times|\d+ calls|calls (?:a|per))\b/i.test(
    words,
  )

/** The passages that show a digital strand: electronic contact, monitoring, publishing, a tracker, a message export. */
export const digitalStrand = (view: CheckView): readonly Quote[] => {
  const quotes = electronicPassages(view)
  return quotes.length < 3 && quotes.every(justACall) ? [] : quotes
}

const electronicPassages = ({ reading }: CheckView): readonly Quote[] => [
  ...documentsOf(reading, 'MESSAGES').flatMap(({ document }) => passagesIn(reading, document)),
  ...(['contacting', 'monitoring', 'publishing'] as const)
    .flatMap((behaviour) => reading.behaviours[behaviour])
    .filter(({ voice }) => voice !== 'message')
    .map(({ quote }) => quote)
    .filter(isElectronic),
  ...reading.markers.trackingDevice.map(({ quote }) => quote),
]

/** What the police say they did not ask for, and there was: "Calls on the landline, no billing requested." */
const leavesATrail = /\b(?:calls|texts|messages|e-?mails|voicemails)\b[^.]{0,30}\bno\b/i

/** Whether there is a digital strand, by the evidence or because the police speak of one. */
export const hasDigitalStrand = (view: CheckView): boolean =>
  digitalStrand(view).length > 0 ||
  documentsOf(view.reading, 'MESSAGES').length > 0 ||
  remarksOn(view.reading.remarks, 'digital').some(
    ({ says, quote: { words } }) =>
      says === 'obtained' || says === 'victimsCopies' || says === 'awaited' || (says === 'nothingDone' && leavesATrail.test(words)),
  )
