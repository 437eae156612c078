import type { RemarkOn } from '#case/remarks'
import type { Saying } from '../sayings.ts'
import { answerTo } from './answerTo.ts'
import { ofVictim } from './herView.ts'
import { namesOrder, orderLabel } from './names.ts'
import { herOwnWords } from './ownLetter.ts'
import { asksWhether, officerAsks, requestedNow } from './policeAsk.ts'
import { termsIn } from './terms.ts'
import { isWish } from './wishes.ts'
import { isFromOutside } from './writers.ts'
import { notYetAsked, yetToAsk } from './yetToAsk.ts'

type Says = RemarkOn<'restrainingOrder'>['says']

/** `RO - victim consulted`: a row of its own. */
const victimAsked = /\b(?:RO|order)\b.*\b(?:victim|IP|AP|complainant)s? (?:was |been )?(?:consulted|informed|asked|spoken to)\b/i

const opensWithAnswer = /^\W*(?:yes|y|no|n|agree[sd]?|supports?|content|happy|wants?)\b/i
const herAnswer = /\b(?:agree|support|content|happy|want|wish|like|object)/i

/** A form's own question to the victim: `Does the victim want an order?` */
const asksVictim =
  /\b(?:victim|IP|AP|complainant|aggrieved)(?:['’]s)?\b[^?]{0,30}\b(?:wants?|wish(?:es)?|views?|support)\b[^?]{0,30}\b(?:order|RO)\b|\bviews? (?:of|from) (?:the )?(?:victim|IP|AP|complainant|aggrieved)\b[^?]{0,30}\b(?:order|RO)\b/i

const ofOfficer = /\b(?:OIC|[Pp]olice)\b/
const notKnown = /\b(?:not asked|unknown|n\/k|tbc|to (?:be|follow)|outstanding|awaited)\b/i

/** What stands over a column, and answers nothing. */
const columnHeading = /^\W*(?:comments?|reasons?|types?|details?|duration|length|terms|notes?|remarks?|y ?\/ ?n)\W*$/i

/** A label above what the victim thinks of orders. */
const viewsLabel =
  /\b(?:victim|IP|AP|complainant|vic|V|her|his|their)(?:['’]?s)?['’]? (?:own )?(?:views?|wishes|attitude|position|feelings?|stance|opinion|thoughts|preferences?)\b|\b(?:views?|wishes|attitude|feelings?|opinion|thoughts) of (?:the )?(?:victim|IP|AP|complainant)\b|^(?:RO|(?:restraining )?order) views?\b/i

/** "RO views: wants one", "IP's attitude to orders: restraining order yes". */
const isViewsRow = ({ label }: Saying, text: string): boolean =>
  viewsLabel.test(label) &&
  (orderLabel.test(label) || namesOrder(text)) &&
  text.length < 120 &&
  !officerAsks.test(text) &&
  !/\b(?:OIC|[Pp]olice|[Oo]fficer)\b/.test(text)

/** What a form's row or question and its answer say; undefined where the words are no such answer and are read as a sentence. */
export function answeredOnForm(saying: Saying, text: string): readonly Says[] | undefined {
  const { label, earlier } = saying
  if (columnHeading.test(text)) return []
  if (victimAsked.test(label) && text.length < 80 && opensWithAnswer.test(text))
    return herAnswer.test(text) ? ['victimView'] : /^\W*no?\b/i.test(text) ? ['victimNotAsked'] : []
  if (asksVictim.test(label) && text.length < 80 && !ofOfficer.test(text)) return notKnown.test(text) ? ['victimNotAsked'] : ['victimView']
  // "RO: No. The league has banned him": the answer is given, what follows is its reason.
  if (orderLabel.test(label) && /^\W*(?:no|none|nil|n\/a)\.\s*$/i.test(earlier) && !officerAsks.test(text))
    return isWish(text, true) ? ['victimView'] : []
  if (isQuestion(saying, text)) return []
  const answered = answerTo(saying)
  if (answered) return saying.byCps ? [] : [answered]
  if (yetToAsk(text))
    return requestedNow.test(text) && !saying.byCps ? ['requested', 'victimNotAsked', ...termsIn(text)] : ['victimNotAsked']
  if (isViewsRow(saying, text))
    return [notYetAsked.test(text) || /^\W*(?:not known|unknown|n\/?k)\W*$/i.test(text) ? 'victimNotAsked' : 'victimView', ...termsIn(text)]
  return undefined
}

/** A question, both printed answers, or somebody's wanting to know; a letter may end on one and answer all the same. */
const isQuestion = (saying: Saying, text: string): boolean =>
  (/\?\s*$/.test(text) && !(herOwnWords(text) && isFromOutside(saying))) ||
  /\byes ?\/ ?no\b/i.test(text) ||
  (asksWhether.test(text) && !ofVictim.test(text))
