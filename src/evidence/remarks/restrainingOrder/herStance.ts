import { saysAny } from '../saysAny.ts'
import { orderedByCourt } from './names.ts'

const her = String.raw`(?:\b(?:IPs?|AP|[Vv]ictim|[Vv]ic|V|[Cc]omplainant|[Aa]ggrieved|[Ss]he|[Hh]e|[Tt]hey)\b)`

const it = String.raw`(?:(?:an?|the|any|another) )?(?:RO|restraining order|order|one|it|that|this|idea|terms|draft)\b`

/** How the victim stands towards it: "he's all for it", "she'd still have one", "declined RO", "feels RO isn't worth it". */
const standsSo = saysAny(
  new RegExp(
    String.raw`${her}(?:['’]d| would) (?:feel|be|sleep) (?:\w+ ){0,3}(?:safer|better|happier|easier|reassured) (?:with|if|knowing)\b[^.;]{0,20}\b(?:RO|order)\b`,
  ),
  new RegExp(
    String.raw`${her}[^.;]{0,20}\b(?:begg(?:ed|ing)|begs|pleads?|pleaded|asking for|insists? on|adamant)\b[^.;]{0,40}\b(?:RO|restraining order)\b`,
  ),
  new RegExp(
    `${her}(?:['’](?:s|re)| is| was| are| were) (?:all|very much|dead|fully|quite|totally|not|really)? ?(?:for|up for|behind|on board with|in favour of|happy with|content with|keen on|(?:dead set )?against|opposed to) ${it}`,
  ),
  new RegExp(
    `${her}(?:['’]d| would) (?:still |gladly |happily |certainly |love to |definitely )*(?:have|take|accept|welcome|love|appreciate) ${it}`,
  ),
  new RegExp(
    String.raw`${her}[^.;]{0,25}\b(?:declin(?:ed|es)|refus(?:ed|es)|turn(?:ed|s) down|reject(?:ed|s)|oppos(?:ed|es)|accept(?:ed|s)) ${it}`,
  ),
  new RegExp(
    `${her} (?:feels?|felt|thinks?|thought|believes?|reckons?|considers?) (?:that )?${it}(?:['’]s| is| was| would| will| could| isn['’]t| wouldn['’]t| won['’]t)`,
  ),
  new RegExp(String.raw`${her}[^.;]{0,40}\b(?:signed|initialled)\b[^.;]{0,60}\b(?:agree\w*|content|happy)\b`),
  new RegExp(String.raw`\bchanged (?:her |his |their )?mind\b[^.;]{0,60}\bwants? ${it}`),
  new RegExp(orderedByCourt),
)

const ofSomebodyElse =
  /\b(?:[Hh]er|[Hh]is|[Tt]heir|IP['’]s|SUS['’]s|DEF['’]s) (?:sister|brother|friend|partner|husband|wife|colleague|employer|manager|neighbour|landlord)s?\b[^.;]{0,20}\b(?:wants?|would like|thinks?|asks?|asked|feels?|says?)\b/

const believedOfHer =
  /\b(?:OIC|[Oo]fficer|I|[Pp]olice|[Ww]e) (?:believes?|thinks?|suspects?|assumes?|expects?|imagines?)\b[^.;]{0,15}\b(?:IP|AP|[Vv]ictim|she|he|they)\b/

/** Friends and the suspect's people may want what they like; and what the officer believes of her she has not said. */
export const isNoWishOfHers = saysAny(ofSomebodyElse, believedOfHer)

/** Whether these words tell how the victim stands towards an order. */
export const herStance = (text: string): boolean => standsSo(text) && !isNoWishOfHers(text)
