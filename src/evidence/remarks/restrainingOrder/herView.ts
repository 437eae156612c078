import type { Saying } from '../sayings.ts'
import { herStance } from './herStance.ts'
import { namesOrder, orderLabel } from './names.ts'
import { saysSoInLetter } from './ownLetter.ts'
import { notAskedByHer } from './refused.ts'
import { isWish, notAName, wants } from './wishes.ts'

/** She was asked, and here is what she said. */
export const askedVictim = new RegExp(
  String.raw`\b(?:IPs?|AP|[Vv]ictim|[Cc]omplainant|[Ss]he|[Hh]e|[Bb]oth)\b[^.;]{0,20}\b(?:asked|consulted|spoken to)\b[^.;?]{0,40}(?:["“‘]|\b(?:says|said)\b)|\basked\b[^.;:]{0,25}:\s*["“'‘]?(?:yes|no|please|she|he|wants?|does)|\b(?:IP|AP|[Vv]ictim|[Cc]omplainant|[Ss]he|[Hh]e)\b[^.;]{0,40}["“‘](?:[Yy]es|[Nn]o\b|[Pp]lease|I (?:want|do)|[Ff]or (?:ever|life|as long)|[Aa]s long)|\b[Tt]erms (?:\w+ ){0,2}(?:gone (?:through|over)|read over|discussed|agreed|run past|shown|explained)\b[^.;]{0,20}\b(?:with|to|by)? ?(?:IP|AP|her|him|them|(?:the )?(?:[Vv]ictim|[Cc]omplainant))\b|\b(?:IP|AP|[Vv]ictim|[Cc]omplainant|[Aa]ggrieved|Mrs?|Ms|Miss|Dr|${notAName}[A-Z][a-z]+|[Ss]he|[Hh]e)\b[^.;]{0,25}\b(?:was|were|has been|have been|been)? ?(?:asked(?! (?:what|how|why|when))|consulted|spoken to)\b[^.]{0,60}\b(?:re\b|supports\b|about|regarding|on|agreed|content|happy|[Oo]rder|RO|yes|wants|conditions|asks? (?:for|that)|asked (?:for|that))|\b(?:seen|spoken to|visited|rung) by (?:the )?(?:OIC|officer|me|[DP][CS])\b[^.]{0,30}\basked for\b|\b[Ss]po(?:ken?|ke) (?:to|with) (?:IP|AP|her|him|(?:the )?(?:[Vv]ictim|[Cc]omplainant)|${notAName}[A-Z][a-z]+)\b[^.;]{0,30}\b(?:re|about|regarding) (?:the |an? )?(?:restraining )?(?:order|RO)\b|\b(?:(?:read|shown|explained) to|(?:discussed|gone through) with) (?:the )?(?:IP|AP|victim|complainant)\b[^.]{0,40}\b(?:grateful|happy|content|agrees?|wants?|supports?)`,
)

/** Wanted by her, in a sentence that is the officer's. */
export const wantedBy =
  /\b(?:wanted|requested|supported|sought|asked for) by (?:the )?(?:IP|AP|victim|complainant|aggrieved|her|him)\b|\bnot interested in (?:an?|the|any) (?:restraining )?(?:order|RO)\b|\b(?:at|with) (?:the )?(?:IP|victim|complainant)['’]?s? (?:request|agreement|consent)|\b(?:at|with) the (?:request|agreement|consent|support) of (?:the )?(?:IP|AP|victim|complainant)/i

/** The answer alone, below a label for orders: "Doesn't want one", "Happy with the terms". */
export const bareView =
  /^\W*(?:IP|AP|s?he|they) thinks? (?:it|that|one|an order)(?:['’]s| is| would be) (?:a good|the right|sensible|right|needed|pointless|no use|a waste)\b|^\W*(?:(?:IP|AP|victim|complainant|[Ss]?he) )?leaves? (?:it|that|this|the decision) (?:to|with|up to)\b|^\W*up to (?:the )?(?:court|judge|magistrates|CPS|OIC)\b|^\W*(?:her|his|their|IP['’]s) (?:answer|reply|response) (?:was|is)\b|^\W*both (?:were|are) (?:all )?(?:for|against)\b|^\W*(?:neither|both|none of them)(?: of them)? (?:wants?|wish(?:es)?|asks?|supports?|agrees?)\b|^\W*(?:says?|said|saying) (?:yes|no) to (?:(?:an?|the|any) )?(?:RO|restraining order|order|one)\b|\bno point (?:in|of|to) (?:one|it|this|an order)\b|\b(?:do|does|did)(?:n['’]t| not) see (?:the|any|much) point\b|^\W*(?:unsure|undecided|not sure|in two minds)\b|^\W*(?:asked|consulted|spoken to|rung|phoned|seen)[,:;]? (?:and )?(?:said|says|she|he|would|wants?|does(?:n['’]t| not)|no|yes)\b|^\W*(?:(?:does|did)(?:n['’]t| not) (?:want|wish|feel|think|need)\b|(?:wants?|would (?:like|want)|wishes(?: for)?|supports?|agrees (?:to|with)|(?:happy|content) (?:with|to have)|keen (?:on|for|to have)|in favour of)\b[^.;]{0,20}\b(?:one|it|this|that|these|order|RO|terms?)\b)/i

/** The victim, by the police's words for her. */
export const ofVictim = /\b(?:victim|IP|AP|complainant|aggrieved)\b/i

/** A label above what the victim thinks or wishes. */
export const viewsOrWishes = /\b(?:victim|IP|AP|complainant)(?:['’]s)? (?:views?|wishes)\b/i
const ofOneOrAsks = /\border (?:to|for|that|which|covering)\b|\b(?:wants?|would like|asks)\b/i

/** "Their view: we only want an apology", under the label of such an order. */
const givenView = /\b(?:their|her|his|(?:the )?(?:IP|AP|victim|complainant)(?:['’]?s)?['’]?) (?:own )?views?\s*(?::|-|–|is\b)/i

/** "IP has seen the list and agrees with all of it." */
export const agreesToTerms =
  /\b(?:IPs?|AP|[Vv]ictim|[Cc]omplainant|[Ss]he|[Hh]e|[Tt]hey) (?:has|have|had|was|were) (?:been )?(?:seen|read|shown|gone through|through|taken through) (?:it|them|(?:the |this |these |a )?(?:draft |proposed |suggested )*(?:list|terms|draft|conditions|wording|prohibitions|order))\b[^.;]{0,30}\b(?:agree[sd]?|happy|content|approve[sd]?|wants?)\b/

/** "If there is an order going that'd stop her, he'd have it with both hands." */
export const wouldTakeIt =
  /\bif there(?:['’]s| is| was| were) (?:an?|any|such an?) (?:restraining )?order\b[^.;]{0,120}\b(?:s?he|they|I)(?:['’]d| would) (?:have|take|like|want|welcome|be (?:glad|happy|grateful))\b/i

/** "RO: not sought. IP asked. Wants him to go through her solicitor": the answer stands in the next sentence. */
const wasAsked = /\b(?:IP|AP|victim|complainant|[Ss]he|[Hh]e) (?:was |has been )?(?:asked|consulted|spoken to)\W*$/

const opensWithWish = /^\W*(?:wants|would like|asks)\b/i

/** Whether a sentence tells what the victim thinks of an order; `means`: it names one or can mean no other. */
export function tellsHerView(saying: Saying, text: string, means: boolean): boolean {
  const underOrder = orderLabel.test(saying.label)
  return (
    herStance(text) ||
    isWish(text, !means && !underOrder) ||
    askedVictim.test(text) ||
    wantedBy.test(text) ||
    (bareView.test(text) && (underOrder || means || namesOrder(saying.earlier))) ||
    (ofVictim.test(saying.label) && wants.test(text)) ||
    (viewsOrWishes.test(saying.label) && ofOneOrAsks.test(text)) ||
    (underOrder && givenView.test(text)) ||
    agreesToTerms.test(/^\s*\p{Ll}/u.test(text) ? `${saying.earlier.slice(-60).trimEnd()} ${text.trimStart()}` : text) ||
    wouldTakeIt.test(text) ||
    notAskedByHer.test(text) ||
    saysSoInLetter(saying, text) ||
    (wasAsked.test(saying.earlier) && opensWithWish.test(text) && (underOrder || namesOrder(saying.earlier)))
  )
}
