import { anyOf } from '../anyOf.ts'

/** Asked for, guessed at, or spoken of in general: the sentence tells of nothing that was done. */
const tellsNothing = anyOf(
  /\?\W*$/,
  /\b(?:assum(?:e|ed|ing)|presum(?:e|ed|ably|ing)|(?:I|we|he|she|they|officers?|response) (?:had |have )?(?:thought|supposed|expected))\b/,
  /\b(?:can|could|will|would) (?:you|we|someone|somebody|one of)\b/,
  /\b(?:requires?|remind(?:er|ed)|instructed|expects?|expected) (?:that|all)\b/,
  /\b(?:would|could|should|might) (?:I |we |they )?(?:have|['’]ve) (?:been )?\w+(?:ed|ne)\b/,
  /\bif (?:one|a|any|it|this|that) (?:\S+ )?(?:was|were|is|has|had|exists?)\b/,
  /\b(?:prints? on|guidance (?:says|states|notes?|is)|policy (?:says|states|is|requires)|aide[- ]?m[eé]moire|delete (?:as|those))\b/,
  /\b(?:must|should|may|can|(?:is|are) to) (?:(?:always|only|also|then|now|normally) )?be (?:asked|completed|done|used|undertaken|carried out|considered)\b(?! (?:again|by))/,
  /\bnot (?:had|done|been on|received|completed) (?:the |my |any )?(?:S-?)?(?:DASH|DARA) (?:training|course)/,
)

const other = String.raw`(?:(?:previous|former|prev|ex[- ]?|then|other|another|different|earlier|first) ?(?:partner|girlfriend|boyfriend|wife|husband|victim|complainant|IP|AP|girl|woman|lady|female|male|man|lad|relationship|matter|case|crime|investigation)|ex\b|(?:sister|brother|mother|mum|father|daughter|cousin|friend|flatmate|colleague))`
/** "With her sister present" and "at her mother's" are of this victim. */
const onlyThere = String.raw`(?! (?:present|there|interpret\w+|translat\w+|as|sat|sitting|was|is|in the room|at|who)\b|['’]s|-)`
/** Put to somebody else, or in another case. */
const ofAnother = anyOf(
  new RegExp(
    String.raw`FORM[^.,;]{0,40}\b(?:for|with|of|re|on|to|by|in|from|concerning|relating to) (?:(?:the|his|her|their|an?|IP['’]?s|AP['’]?s|DP['’]?s|suspect['’]?s|victim['’]?s|defendant['’]?s) ){0,2}${other}\b${onlyThere}`,
  ),
  new RegExp(String.raw`\b(?:to|against|with|by) (?:the |his |her |IP['’]?s |suspect['’]?s |a )?${other}\b${onlyThere}[^.,;]{0,25}FORM`),
  /FORM[^.;]{0,60}\b(?:belongs? to|relates? to|(?:is|was) (?:for|from)) (?:[^.;,]{0,30}\bthen |the |an? |his |her )?(?:linked|wife|husband|partner|girlfriend|boyfriend|other|another|different|separate|previous (?:victim|partner))/,
  /\b(?:custody|premises|fire|firearms|school|workplace|search|warrant|prison|cell|offender|suspect|DP|detainee)['’]?s? FORM/,
)

/** Denied of everybody, wished, asked after or set as a task. */
const notDone = anyOf(
  /\b(?:no[- ]one|nobody|no officer|never|nothing|no (?:answers?|entry|entries)|not (?:been )?(?:asked|offered|given))\b[^.;,]{0,60}FORM/,
  /^\W*(?:if|once|when|unless|until) (?:(?:the|an?|her|his|any) )?FORM/,
  /\b(?:asks?|asked|check\w*|unsure|unclear|find out|quer(?:y|ies|ied)|not sure|n['’]t know|confirm) (?:whether|if)\b[^.;]{0,30}FORM/,
  /\bhad (?:the |an? )?FORM been\b|FORM be\b/,
  /\b(?:please|pls) (?:now )?(?:re-?do|do|complete|get|obtain|ask|arrange|send|provide)\b[^.;]{0,40}FORM/,
)

/** Refused outright and not after some of it, or left empty. */
const refused = anyOf(
  /FORM(?: form)?(?: (?:was|were|has been|been|again))*\W{1,2}(?:refused|declined)\b(?! (?:MARAC|IDVA|VPS|support))(?![^.;]{0,20}\b(?:after|at|from|half|part|some|last|Q\d))/,
  /FORM(?: (?:is|are|was|were|has|have|been|left|still|all))*\W{1,3}(?:blank|empty|unanswered)\b(?![^.;]{0,60}\bbut\b)/,
)

/** The next sentence takes it back: "That is an error." */
const takenBack =
  /^\W*(?:(?:but |however,? )?(?:this|that|it|which) (?:is|was|turned out to be|appears to be) (?:(?:ticked|put|entered|written|marked|recorded|done) )?(?:an? |in |by )?(?:error|mistake|wrong|incorrect|untrue|mistaken|not (?:so|the case|right|correct|true))|(?:this|that|it|they) (?:(?:was|were|has|have|had|did)(?:n['’]t| not| never)|never (?:was|were|did|happened))(?: (?:been |happened|done|completed|asked))?\W*$|it (?:appears|seems|turns out) (?:that )?(?:neither|nobody|no one|not)\b|(?:there is )?nothing (?:in|on) it\b)/i

/** Whether a sentence tells of nothing that was done for this victim; `named` is the sentence with the form's name put as FORM. */
export const isUntold = (sentence: string, named: string, next: string | undefined): boolean =>
  tellsNothing.test(sentence) ||
  ofAnother.test(named) ||
  refused.test(named) ||
  notDone.test(named) ||
  (next !== undefined && takenBack.test(next))
