import { anyOf } from '../anyOf.ts'

/** Not asked, so that no answer of the victim's is meant: "refused to speak to us so VPS not offered", "I didn't think it right to ask". */
export const notAsked =
  /\b(?:not|never|yet to|n['’]t) (?:yet )?(?:been |be )?(?:offered|asked|discussed|explained|raised|mentioned|covered|broached|approached|gone through|spoken to)\b|\bnot (?:troubled|bothered) (?:her|him|them|IP|AP|vic\w*|the|asking|to ask)\b|\bha(?:ve|s|d)(?:n['’]t| not) (?:asked|offered|raised|troubled|bothered|explained|gone)\b|\b(?:did|do|does)(?:n['’]t| not) (?:ask|offer|raise|mention|get (?:round|to)|trouble|bother)\b|\b(?:did|do|does)(?:n['’]t| not) (?:think|feel|consider|believe|want|wish|like)\b[^.]{0,30}\bto (?:offer|ask|raise|discuss|approach|trouble|mention|bother|press|push)\b|\b(?:OIC|officer|sgt|DS|PC)\b(?: \w+){0,2} (?:saw|sees|did(?:n['’]t| not) (?:see|think|feel)) (?:no |any |the )?(?:point|need)\b/

/** What was refused is something else: to open the door, to be seen, to name him. */
const refusedElse =
  /\b(?:declin\w+|refus\w+) to (?:speak|talk|meet|engage|open|answer|leave|attend|come|go|be (?:seen|visited|spoken)|name|sign|let|see|say|move|hand|pick|help|assist|co-?operate)\b|\b(?:declin\w+|refus\w+) (?:all |any |further )?(?:calls?|visits?|contact|engagement|appointments?|entry|bail|police)\b|\bwithout (?:declin|refus)ing\b|\b(?:want|wish)\w* to (?:miss|lose|rush|delay|get (?:it|this) wrong)\b|\b(?:business|community) impact statement\b/

const relative =
  '(?:mother|father|mum|dad|sister|brother|son|daughter|husband|wife|partner|boyfriend|girlfriend|parents?|manager|employer|boss|neighbour|friend|flatmate|witness)'

/** Another was asked: "IP's mother was asked and refused". */
export const anotherWas = new RegExp(
  String.raw`^(?!.*\b(?:both|neither)\b)[^.]{0,40}\b(?:(?:her|his|the) )?${relative} of (?:the )?(?:IP|AP|victim|vic|complainant|aggrieved)\b[^.]{0,40}\b(?:asked|offered|declin|refus|did|does|said)|\b(?:IP|AP|victim|vic|complainant|aggrieved)(?:['’]s) ${relative}\b[^.]{0,40}\b(?:was asked|offered|declin|refus|did|does|said|has been)|^[^.]{0,20}\b(?:her|IP['’]s) (?:mother|father|mum|dad|sister|brother|son|daughter|manager|employer|boss|neighbour|friend|flatmate)\b(?: \([^)]*\))? (?:was |has |has been |had been )?(?:asked|offered|declin|refus|said|spoken)|\b(?:offered to|declined by|refused by) (?:the |her |his |IP['’]s |victim['’]s )?${relative}\b`,
)

/** Nor the suspect's refusing, nor that of another case. */
const ofAnotherKind =
  /\b(?:DP|SUS|DEF|suspect|defendant|accused|solicitor|sol|court|judge|CPS)\b (?:has |was |then )?(?:declin|refus|did|does|said)|\b(?:declined|refused) by (?:the )?(?:court|judge|CPS|system|DP|SUS|DEF)\b|\b(?:in|from|for|on) (?:the |an? |her |his )?(?:(?:19|20)\d\d|earlier|previous|prev|linked|last|other|different) (?:matter|case|investigation|job|crime|trial|occurrence|report)\b/

/** What is to be done where one declines: "if the victim declines, record it", "record whether she declined". A printed "If declined, why:" with an answer is one. */
const onlyIf =
  /(?<!\b(?:ask(?:ed|s)?|enquired|offered|put it to)\b[^.]{0,30})\b(?:if|whether|where)\b(?! (?:declined|refused|not?),? [^:?.]{0,25}[:?]\s*\S)[^.?:]{0,40}\b(?:declin\w+|refus\w+|(?:does|did|do)(?:n['’]t| not) (?:want|wish))/

/** None was declined: "No VPS has been declined". */
const noneDeclined =
  /\b(?:has|have|had)(?:n['’]t| not| never) (?:said|told (?:me|us)) no\b|\bno (?:VPS|(?:victim )?(?:personal|impact) statement) (?:has|was|had) (?:yet )?(?:been )?(?:declined|refused)\b/

const putOff = String.raw`(?:will|['’]ll|would|['’]d|wants? to|wishes to|hopes? to|plans? to|going to|asked to|agreed to|may|might) (?:(?:like|prefer|rather|want|be|to|still|then|perhaps|probably) ){0,3}(?:do|doing|make|making|give|giving|think|consider|write|complete|provide|re-?consider|revisit|wait|see|attend|come|meet|nearer|closer|later|after|before|when|once|next)\b`

/** Refused for the day and not for good, unless it was declined in so many words: "doesn't want to do it tonight, will do it next week". */
const onlyForNow = new RegExp(
  String.raw`^(?!.*\b(?:declined|refused)\b).*(?:\bon the (?:night|day)\b|\bthat (?:night|day|evening)\b|\b(?:today|tonight|yet|now|there and then|right away|the moment|present|this time|over the phone|by phone|on the phone|straight ?away)\b[^.]{0,30}\b(?:but|though|however|and|-|,|–)?[^.]{0,20}\b${putOff}|\b(?:but|though|however)\b(?:(?!\bnot\b|n['’]t)[^.]){0,20}\b${putOff}|\b(?:re-?book\w*|re-?arrang\w*|appointment|appt)\b|\b(?:today|tonight|yet|now) (?:as|because|and)\b[^.]{0,40}\b(?:later|another|next|again|call back|ring back|return)\b|\b(?:unless|until|till)\b)`,
)

/** No answer of the victim to the offer of a statement. */
export const noAnswer = anyOf(notAsked, refusedElse, anotherWas, ofAnotherKind, onlyIf, noneDeclined, onlyForNow)

/** Words of refusing that are about something named beside them. */
export const refusedSomethingNamed =
  /\bnot (?:been )?(?:declined|refused)\b|\bhas(?:n['’]t| not) (?:declined|refused)\b|\b(?:declin\w+|refus\w+|want|wish|keen|interested)\b(?: \w+){0,4} (?:read (?:it|this|that|them|her|his)|support|prosecut\w+|court\b|proceed|pursue|treatment|counselling|charged|arrested|(?:an?|any|the) (?:restraining )?order|contact|name|address|screens?|special)|^(?!.*\b(?:declin|refus)).*\b(?:want|wish)\b(?: \w+){0,2} to (?:look|see|face|be|go|come|stay|live|return|speak|talk|attend|testify)\b/i

/** And what comes after takes it back: "She has since changed her mind". */
export const takenBack = new RegExp(
  String.raw`^\W*(?:(?:but|however|since then|\d\d?[/.]\d\d?(?:[/.]\d+)?)\W+)*(?:s?he|they|IP|AP|vic\w*|I|(?:the )?(?:complainant|aggrieved))(?: has| have|['’]ve)? ?(?:(?:now|since|also|just|still) )*(?:${putOff}|changed (?:her|his|their|my) mind|re-?considered|wants one\b|would like one\b)[^.]{0,60}`,
  'i',
)

/** A witness who is not the victim: "I am the sister of Tegan". */
export const byAnother = new RegExp(
  String.raw`\bI(?:['’]m| am) (?:the |a |an |her |his )?(?:\w+ )?${relative} (?:of|to)\b|\b(?:I['’]m|I am|I was) (?:only |just )?(?:a|the) witness\b|\bhappened to and not me\b`,
  'i',
)
