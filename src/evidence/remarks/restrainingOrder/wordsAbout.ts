import type { Saying } from '../sayings.ts'
import { aboutIt } from '../topicReader.ts'
import { answerTo } from './answerTo.ts'
import { isOfDraft } from './draft.ts'
import { goesOnOfOrder } from './goesOn.ts'
import { viewsOrWishes, wouldTakeIt } from './herView.ts'
import { tellsOfPoliceOrder } from './inStatement.ts'
import { isInList, mirrorsBail } from './listedTerms.ts'
import { anyCase, isOfOneKept, meant, named, namesOrder, orderLabel } from './names.ts'
import { another, isNobodysAsking, isOfOneBefore, ofTheFamilyCourt } from './notThisOrder.ts'
import { asksForProtection, asksTheCourt } from './ownWishes.ts'
import { notAskedByHer } from './refused.ts'
import { isStatement } from './writers.ts'

/** The words of a sentence that are about such an order: it names one, stands under a label for orders, or goes on from a sentence that names one. */
export function wordsAbout(saying: Saying): string | undefined {
  const text = saying.text.replace(/ {2,}/g, ' ')
  if (isStatement(saying) && tellsOfPoliceOrder(saying, text)) return text.trim()
  if (isNobodysAsking(text)) return undefined
  if (mirrorsBail.test(text) && (namesOrder(text) || orderLabel.test(saying.label))) return text.trim()
  if (isStatement(saying) && asksForProtection(text)) return text.trim()
  if (isOfOneBefore(saying, text)) return undefined
  if (isStatement(saying) && asksTheCourt.test(text)) return text.trim()
  return wordsNaming(text) ?? (isAboutUnnamed(saying, text) ? text.trim() : undefined)
}

/** The words about the order a sentence names, without those about other topics. */
function wordsNaming(text: string): string | undefined {
  const name = named.test(text) ? named : anyCase.test(text) ? anyCase : undefined
  if (wouldTakeIt.test(text) || (!name && meansOneKept(text))) return text.trim()
  const own = name && aboutIt(text, name)
  return own && text.slice(own.from, own.to).trim()
}

const meansOneKept = (text: string): boolean =>
  (meant.test(text) || isOfOneKept(text)) && !ofTheFamilyCourt.test(text) && (!/\bbail\b/i.test(text) || /\bmirror/i.test(text))

const otherTopic = /\b(?:VPS|special measures|SMs?|MG ?2|DASH)\b/
const ofOrderInForce = /court orders?|order in (?:force|place)/i
export const opensWithOrders = /^\s*orders?\s*[-–:]/i

/** Whether a sentence that does not name the order is about it all the same. */
function isAboutUnnamed(saying: Saying, text: string): boolean {
  const opensList = (mirrorsBail.test(text) && namesOrder(saying.earlier)) || isInList(saying)
  if (opensList || isOfDraft(saying) || answerTo(saying)) return true
  if (another.test(text) || otherTopic.test(text)) return false
  return (
    (orderLabel.test(saying.label) && !ofOrderInForce.test(saying.label)) ||
    opensWithOrders.test(text) ||
    (viewsOrWishes.test(saying.label) && keptAway.test(text)) ||
    (orderLabel.test(saying.over) && herAsked.test(saying.label)) ||
    goesOnOfOrder(saying, text) ||
    noOrders.test(text) ||
    notAskedByHer.test(text) ||
    ofSomeOrder.test(text)
  )
}

/** "IP asked 15/05: wants that, and her nan's street added", below the heading of orders. */
const herAsked =
  /^(?:(?:IP|AP|victim|vic|complainant|aggrieved|she|he|Mrs?|Ms|Miss)\b.{0,25}\b(?:asked|consulted|spoken to|views?|wishes)\b|(?:asked|consulted)\b.{0,12}$|(?:IP|AP|victim|complainant)(?:['’]?s)?$)/i
const keptAway = /\border\b|\b(?:banned|barred|kept (?:away|out|off)|not (?:to be )?allowed)\b/i
const noOrders = /\bno (?:ancillary |other )?orders? (?:are |is )?(?:sought|requested|required|needed)\b/i
/** "An order would help", "does not want a court order". */
const ofSomeOrder =
  /\b(?:an|the) order would (?:mean|let|help|make|give|allow|stop|keep)\b|\b(?:feels?|thinks?|believes?|reckons?) (?:that )?(?:an?|any) order\b|\b(?:not interested in|wants?|do(?:es)?(?:n['’]t| not) (?:want|feel|think)|(?:would|['’]d) like) (?:that )?(?:an?|any|no) (?:court )?order\b/i
