import type { Saying } from '../sayings.ts'
import { isAskedFor } from './asked.ts'
import { isOfDraft } from './draft.ts'
import { wantedBy } from './herView.ts'
import { orderLabel } from './names.ts'
import { asksForIt, asksLabel, officerAsks, policeAsk, termsAsked, weAsk } from './policeAsk.ts'
import { noneAsked, noneWanted, notAskedByHer, plainlyNot } from './refused.ts'
import { prohibition, termsIn } from './terms.ts'
import { opensWithOrders } from './wordsAbout.ts'
import { isFromOutside } from './writers.ts'

/** What a sentence holds, as far as it decides what the police answer. `means`: it names an order or can mean nothing else; `view`: it tells the victim's; `notAsked`: she is yet to be asked. */
export type Told = Readonly<{
  saying: Saying
  text: string
  means: boolean
  view: boolean
  notAsked: boolean
  refused: boolean
  putOff: boolean
}>

/** Whether the police ask for an order, put it off or ask for none, whatever the victim wishes beside it. */
export function policeSay(told: Told): 'notRequested' | 'deferred' | 'requested' | undefined {
  const { saying, text, view, refused, putOff } = told
  const ofOrder = speaksOfOrder(told)
  const plainly = !view || plainlyNot.test(text) || notAskedByHer.test(text)
  if (refused && ofOrder && plainly && !(putOff && /\bbut\b/i.test(text))) return 'notRequested'
  if (putOff && ofOrder && (!told.notAsked || willAsk.test(text))) return 'deferred'
  if ((ofOrder || /\bplease\b/i.test(text)) && !isFromOutside(saying) && asksBesideView(told)) return 'requested'
  if (refused || view) return undefined
  return (ofOrder && termsIn(text).length > 0) || (orderLabel.test(saying.label) && opensWithName.test(text)) ? 'requested' : undefined
}

const willAsk = /\bwill (?:request|ask|seek|apply)\b/i
const opensWithName = /^\W*(?:RO|restraining order)\b/i
const opensWithYes = /^\W*(?:yes|sought|requested)\b/i
const saysYes = /^\W*(?:yes\s*[-–:,.;]|sought|requested|asked for)/i

/** Whether the police's own words ask, and not only the victim's. */
function asksBesideView({ saying: { label }, text, view }: Told): boolean {
  const officer = withoutVictims(text)
  if (!isAskedFor(officer) && !asksLabel.test(label)) return false
  return !view || officerAsks.test(officer) || policeAsk(officer) || (orderLabel.test(label) && saysYes.test(text)) || asksForIt.test(text)
}

/** Without what the victim is quoted with, and what she wants or does not want. */
const withoutVictims = (text: string): string =>
  text
    .replace(/["“][^"”]*["”]/g, ' ')
    .replace(wantedBy, ' ')
    .replace(noneWanted, ' ')

/** Whether the sentence itself speaks of an order, or says enough under a label for orders. */
const speaksOfOrder = ({ saying, text, means }: Told): boolean =>
  means ||
  opensWithOrders.test(text) ||
  noneAsked.test(text) ||
  termsAsked.test(text) ||
  asksForIt.test(text) ||
  policeAsk(text) ||
  isOfDraft(saying) ||
  notAskedByHer.test(text) ||
  (orderLabel.test(saying.label) &&
    (/\border\b/i.test(text) || text.length < 80 || prohibition.test(text) || weAsk.test(text) || opensWithYes.test(text)))
