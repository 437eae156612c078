import type { Saying } from '../sayings.ts'
import { herStance } from './herStance.ts'
import { agreesToTerms, askedVictim, bareView } from './herView.ts'
import { anyCase, isOfOneKept, named } from './names.ts'
import { herOwnWish } from './ownLetter.ts'
import { asksForIt, policeAsk } from './policeAsk.ts'
import { noneAsked } from './refused.ts'
import { prohibition } from './terms.ts'
import { leavesOpen } from './termsOpen.ts'
import { bySuspect, isWish } from './wishes.ts'
import { asWriter, isFromOutside, isStatement } from './writers.ts'
import { notYetAsked, yetToAsk } from './yetToAsk.ts'

/** A sentence that goes on from one about an order, and says something that is said of orders. */
export const goesOnOfOrder = (saying: Saying, text: string): boolean => isBehindOne(saying, text) && fitsOne(saying, text)

/** "It should cover her workplace, the house and her sister's." */
const covers = /^\W*(?:it|this|the order) (?:should|must|needs? to|would) (?:also )?(?:cover|include|prohibit|prevent|exclude)\b/i

const atEnd = (text: string, length: number): string => text.slice(-length)
const lastSentences = (text: string): string =>
  text
    .split(/[.!?]\s/)
    .slice(-3)
    .join(' ')
const opensParagraph = /^\W*(?:ROs?|R\/O|RESTRAINING ORDERS?|Restraining orders?)\b/
const endsWithOrders = /(?:^|[.;]\s)orders?\s*[-–:][^.]*\.\s*$/i

/** Where its paragraph has just spoken of an order, or opened with one. */
const isBehindOne = (saying: Saying, text: string): boolean =>
  ((isStatement(saying) || isFromOutside(saying)) &&
    herOwnWish.test(text) &&
    /\b(?:an?|the) (?:court )?order\b/i.test(atEnd(saying.earlier, 200))) ||
  agreesToTerms.test(text) ||
  isOfOneKept(atEnd(saying.earlier, 200)) ||
  (/\b(?:an?|any|the) (?:\w+ )?order\b/i.test(atEnd(saying.earlier, 200)) && policeAsk(asWriter(saying, text))) ||
  endsWithOrders.test(saying.earlier) ||
  opensParagraph.test(saying.page.text.slice(saying.paragraph, saying.paragraph + 40)) ||
  named.test(lastSentences(saying.earlier)) ||
  anyCase.test(atEnd(saying.earlier, 160)) ||
  /\bby way of an order\b/i.test(atEnd(saying.earlier, 160)) ||
  /\border on conviction\b/i.test(atEnd(saying.earlier, 400))

/** What is said of orders without naming one: asked for, wanted, put to her, its terms. */
const fitsOne = (saying: Saying, text: string): boolean =>
  policeAsk(asWriter(saying, text)) ||
  herStance(text) ||
  leavesOpen(text) ||
  yetToAsk(text) ||
  asksForIt.test(text) ||
  noneAsked.test(text) ||
  covers.test(text) ||
  agreesToTerms.test(text) ||
  (prohibition.test(text) && !bySuspect.test(text)) ||
  isWish(text, true) ||
  askedVictim.test(text) ||
  bareView.test(text) ||
  notYetAsked.test(text)
