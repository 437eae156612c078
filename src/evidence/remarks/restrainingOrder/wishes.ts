import { isNoWishOfHers } from './herStance.ts'
import { shouldHeBe } from './notThisOrder.ts'
import { stance } from './stances.ts'
import { prohibition } from './terms.ts'

/** Whose wish it is: the victim, by any of the words for her; never the officer or the suspect. */
const victimWords = String.raw`IPs?|APs?|AGG|INJ PARTY|(?:[Tt]he )?(?:[Vv]ictim|[Vv]ic|V|VICTIM|[Cc]omplainant|COMPLAINANT|[Aa]ggrieved)|[Ss]he|[Hh]e|[Tt]hey|I|(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Cllr|Rev)\.? [A-Z]\w*`

export const notAName = String.raw`(?!(?:You|Your|Anyone|Victims?|Please|Order|Request|We|Police|Officers?|No|None|Nil|Not|Suspect|Defendant|There|Could|Would|Should|Will|If|The|This|That|Court|Restraining|Interview|Has|Have|Is|Are|Does|What|Who|Terms|Conditions?|OIC|DEF|SUS|CPS|DC|PC|DS|DI|Crown|Bench|Prosecut(?:ion|or)|Advocate|RO|INTERVIEW|SUSPECT|POLICE|DEFENDANT|DAIT|MARAC|As|So|And|But|Now|Once|When|Today|App|Application)\b)`

const wishes = new RegExp(
  String.raw`\b(?:${victimWords})\b(?!['’]s? (?:mother|father|mum|mam|dad|sister|brother|son|daughter|partner|husband|wife|family|friend|solicitor|employer|parents?)\b)[^.;]{0,60}(?:\b|(?=['’]))(?:${stance})(?!\w)|\b${notAName}(?:[A-Z][a-z]+|[A-Z]{3,}) (?:\w+ ){0,2}(?:${stance})(?!\w)|\b(?:IP|AP|[Vv]ictim|[Cc]omplainant|[Hh]er|[Hh]is|[Tt]heir)(?:['’]s)? (?:own |only )?(?:views?|wish(?:es)?|worry|concern)\b(?! (?:not|unknown|TB|to be|are not|is not|have not|has not|will|outstanding|awaited))[^.;]{0,60}\b(?:is|are|was|were)\b|\bwith (?:the )?(?:IP|AP|victim|complainant)(?:['’]s)? (?:full )?(?:support|agreement|consent)\b`,
)

/** "Says" and "said" wish for something only with what is said: an order, a term, a time. */
const onlySays = /\b(?:says|said)\b/i

/** "IP says 5 years would make her feel safe." */
const wouldHelp = /\bwould (?:make|help|let|give|allow|be enough)\b/i

const agrees =
  /\b(?:agree[ds]?|in agreement|in support|approve[ds]?|supports?|in favour|not (?:fussed|bothered|interested)|happy with|content with|keen)\b/i

/** Wants or would like, or does not. */
export const wants = /\b(?:wants?|would like|wishes|keen|does(?:n['’]t| not) want)\b/i

const ofAnOrder =
  /\b(?:orders?|ROs?|one|it|this|that|these|them|terms?|conditions?|years?|yrs|months|as long|covered?|lifetime|no contact|included?|protect\w*|indefinite|clauses?|draft|wording|prohibitions?)\b/i

/** The suspect's wishes and promises. */
export const bySuspect =
  /\b(?:[Ss]uspect|SUS|DEF|DP|[Dd]efendant|D)\b(?:['’]s \w+)? (?:has |had |have )?(?:opposes|objects|contests|disputes|says?|said|agreed|promised|wants?|would|states?|undertaken|claims?)\b/

/** The case and not an order. */
const ofTheCase =
  /\b(?:supports?|supportive|wants?|wishes|agrees?|keen)\b[^.;]{0,20}\b(?:prosecution|police|charges?|charges?|charged|investigation|proceed|go to court)\b/i

/** "IP no longer supports": the case, where no order is named after it. */
const leavesTheCase =
  /\bno longer (?:supports?|supporting|supportive|engag\w+|co-?operat\w+|wish(?:es)? to (?:proceed|support|engage)|wants? to (?:proceed|support|go on|engage))\b(?![^.;]{0,15}\b(?:order|RO|one)\b)/gi

/** What the officer supposes. */
const supposed = /\bI (?:think|expect|suspect|assume|imagine)\b|\bwould probably\b/i

/** What the police want is no wish of the victim's. */
const weWant = /\b(?:we|police|OIC)(?: (?:do|would|still|now|all))? (?:want|ask|asks|seek|seeks|wants)\b[^.;,]*/g

/** Who wants to know has not yet made up her mind. */
const toKnow = /\b(?:wants?|would like|asks?|asked) to (?:know|understand|be told)\b[^.;]*/g

/** Whether the victim wishes for something here; where the sentence does not name the order, "says" needs an order or a term beside it. */
export const isWish = (told: string, unnamed: boolean): boolean => {
  const text = told.replace(leavesTheCase, ' ').replace(shouldHeBe, ' ').replace(weWant, ' ').replace(toKnow, ' ')
  return (
    wishes.test(text) &&
    !isNoWishOfHers(told) &&
    !bySuspect.test(text) &&
    !supposed.test(text) &&
    !(ofTheCase.test(text) && !ofAnOrder.test(text)) &&
    (!unnamed ||
      (agrees.test(text) && (ofAnOrder.test(text) || text.length < 60)) ||
      (ofAnOrder.test(text) && (!onlySays.test(text) || wants.test(text) || wouldHelp.test(text))) ||
      prohibition.test(text))
  )
}
