import type { RemarkOn } from '#case/remarks'
import { quoteOfSaying, type Saying } from './sayings.ts'
import { aboutIt } from './topicReader.ts'

/**
 * How officers, advocates and victims speak of a risk form that is not before the reader: it was filled in, read, graded, sent or kept somewhere. The DASH and
 * its stalking questions are spoken of alike, so their names are put as FORM before the words are read.
 */
type Telling = Readonly<{ when: RegExp; unless?: RegExp }>
type Form = 'dash' | 'stalkingQuestions'

/** What a form is called; a label that is its name; and the kinds of papers in which such words mean something else. */
export type FormName<T extends Form> = Readonly<{ topic: T; name: RegExp; isRead: (saying: Saying) => boolean }>

const notSo = String.raw`not|never|\w+n['’]t|(?:did|was|has|had|have|is|are|were|does|could|would)nt|cannot|neither|nobody|no|nil|none|nothing|without|unable|fail(?:ed|ure)?|forgot|omitted|yet|instead of|rather than|supposed|meant`
const ahead = String.raw`to (?:be|get|have|do)|will|['’]ll|shall|would|should|must|may|might|can|could|needs?|needed|required?|requested|ask(?:ed)? (?:for|if|to|whether)|want(?:s|ed)?|await(?:s|ed|ing)|due|going to|plans?|hop(?:e|es|ing)|appointment|task(?:ed)?|please|pls|unless|until|once|whether|before|ensure|chas(?:e|ed|ing)|outstanding|o\/s|let me have|if`
/** Not so, or not yet: said a few words before, in the same clause. */
const notBefore = (what: string): string => String.raw`(?:\b(?:${notSo}|${ahead})\b|n['’]t\b)[^.;,]{0,35}\b(?:${what})`

const gone = String.raw`(?:re-?)?(?:done|completed|compl['’]?d|carried out|conducted|undertaken|taken|filled (?:in|out)|administered|used|gone (?:through|over)|asked|answere?d|covered|recorded|updated|signed|reviewed|hand-?written|typed|written (?:up|out|down)|put to (?:the )?(?:IP|AP|vic\w*|complainant|aggrieved|her|him|them))\b`
const went = String.raw`(?:(?:went|ran|worked|talked|got|been|gone) (?:\w+ )?(?:through|over)|took (?:her|him|IP|AP|vic\w*|them|the \w+|M\w{1,3} \w+) through|did(?! ?n['’o]t)(?! not)|conducted|undertook|administered|filled (?:it )?(?:in|out)|re-?did|completed|covered|answered|(?:went on|proceeded|continued|managed|(?:was|were) able) to (?:ask|complete|do|go through|cover|finish|put))\b`
const kept = String.raw`(?:held|retained|stored|kept|filed|saved|locked|restricted|scanned|uploaded|logged|e-?mailed|forwarded|passed|shared|handed|faxed|lodged|exhibited|sits|sitting|went (?:with|to|in|off|up|over)|gone (?:to|off|up|in)|sent (?:to|with|up|in|on|over|off|across)|on (?:the |our |my |your )?(?:record|system|there|desk|Niche|Athena|Connect|file)|(?:in|with) (?:the|my|our|their) \w+)\b`
const grade = String.raw`(?:(?:standard|std|medium|med|high)(?![\w/|])(?! ?[/|])(?! (?:street|court|school|volume|practice|procedure|letter))|(?-i:[SMH])(?![\w’'/|]| ?[/|]))`
const day = String.raw`(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|yesterday|last (?:night|week))`
const someone = String.raw`(?:IP|AP|vic\w*|she|he|they|complainant|aggrieved|M(?:r|rs|s|iss) \w+)`

/** The form denied or put off in so many words: whatever else the clause says is of something else. */
const denied = new RegExp(
  String.raw`\b(?:no|nor|without an?|n['’]t (?:see )?(?:any|an?)|never (?:any|an?)) (?:\w+ ){0,2}FORM\b|FORM(?: (?:form|page|section|sheet))?(?: (?:is|are|was|were|has|have|had|still|been|yet|again|itself|left|remains?|remained|all))*\W{1,3}(?:${notSo}|refused|declined|outstanding|o\/s|required|needed|awaited|requested|due|missing|blank|empty|overdue|to (?:be|follow|do)|will|should|must|may|can|tbc|n\/?a\b)(?! (?:attached|here|enclosed|uploaded|sent|in (?:the|this|that)|with (?:the|this)|on (?:the )?file|signed|restricted|exported|legible|for disclosure|\w+ (?:attached|sent|enclosed|uploaded)))`,
  'i',
)
const general = /FORM(?:['’]s)? (?:training|course|guidance|policy|matrix|lead|trained|template|job)/

const tellings: readonly Telling[] = [
  {
    // "FORM was asked and answered", "FORM re-done", "FORM, completed by phone", "a completed FORM".
    when: new RegExp(
      String.raw`FORM(?:[^.;,]{0,60}\b|[^.;]{0,60}[,(–-]\s*(?:(?:both|all|now|since|was|were) )?)${gone}|\b${gone}[^.;,]{0,12}FORM`,
      'i',
    ),
    unless: new RegExp(String.raw`${notBefore(gone)}|\b(?:asked|required) (?:for|if|whether|to|why|when)\b`, 'i'),
  },
  {
    // "went through the FORM with her", "did the FORM on 30 Nov", "went on to ask the FORM".
    when: new RegExp(String.raw`\b${went}[^.;,]{0,40}FORM`, 'i'),
    unless: new RegExp(notBefore(went), 'i'),
  },
  {
    when: new RegExp(
      String.raw`\b(?:asked|did ask) (?:${someone} |her |him |them )?(?:all |each |some |most )?(?:of )?(?:the |these |her |his )?FORM`,
      'i',
    ),
    unless: new RegExp(notBefore('asked'), 'i'),
  },
  {
    // "asked me lots of questions from a form he called a FORM".
    when: /\basked (?:me|her|him|them|IP|AP|vic\w*)\b[^.;,]{0,40}\b(?:from|on|off|using|in|called)\b[^.;,]{0,30}FORM/i,
    unless: new RegExp(notBefore('asked'), 'i'),
  },
  {
    // A grade, clipped or in full: "FORM = M", "FORM came back High", "previous grade M now H", "high risk FORM".
    when: new RegExp(
      String.raw`FORM[^.;]{0,50}?(?:[-–:=(,]|\b(?:as|at|is|was|now|graded?|grading|level|result|outcome|back|out|risk|came|assessed))\s*${grade}|FORM(?: form| risk)? ${grade}|\b(?:high|medium|standard)(?:[- ]risk)? FORM`,
      'i',
    ),
    unless: /\b(?:unless|would|if|might|could|likely|expect\w*|to be)\b|\bstandard FORM (?:questions|form)/i,
  },
  {
    // Counted: "FORM 10/11 positive", "16 ticks", "seven answered", "scored 14".
    when: /FORM[^.;]{0,60}(?:\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|all|most) (?:of (?:the |them )?(?:11|eleven|27|24)? ?)?(?:yes|y['’]?s|positives?|ticks?|ticked|answered|affirmative|out of)|\b\d{1,2} ?(?:\/|of|out of) ?(?:11|24|27)\b|\bscor(?:ed|es|ing|e)(?: (?:at|as|of|a|was|is))* ?[=:]? ?\d|\bcame (?:back |out )?(?:at|as|with) \d)/i,
    unless: /\b(?:not|never|n['’]t|none|to be|will be|should be|must be)\b[^.;,]{0,25}\b(?:answered|ticked|asked|done)\b/i,
  },
  {
    // Put in part: "FORM partly filled only", "only got to Q6 of the FORM".
    when: /FORM[^.;,]{0,30}\b(?:part(?:ly|ially)?[- ](?:filled|answered|done|completed?|asked|covered)|half[- ](?:filled|answered|done))\b|\b(?:got (?:to|as far as)|stopped at|reached|up to) Q(?:uestion)? ?\d{1,2}\b[^.;,]{0,20}FORM/i,
  },
  {
    // Read, checked or signed off: "I have now read the FORM from Saturday night".
    when: /\b(?:read|seen|viewed|reviewed|re-?read|looked (?:at|through)|checked|QA['’]?e?d|counter-?signed|signed off|endorsed|sight of|re-?graded|raised|upgraded|downgraded|lowered) (?:(?:the|her|his|their|this|that|your|both|IP['’]s|attached|completed|of|on) )*FORM/i,
    unless: new RegExp(String.raw`${notBefore('read|seen|viewed|reviewed|looked|checked')}|\b(?:why|when|for an?)\b`, 'i'),
  },
  {
    // What it says: "see answer at Q15 on the FORM", "the FORM shows", "disclosed in FORM".
    when: /\b(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied)|said|stated?s?|says|disclos\w+|mention\w*|ticked|told|noted|recorded|comments?|free text|Q(?:uestion)?s? ?\d{1,2})\b[^.;,]{0,40}\b(?:on|in|to|of|at|during|from|per) (?:(?:the|her|his|IP['’]?s|both|main|same|first|second) )*FORM|FORM(?: form)?(?: (?:dated|of|from|on) [\w /]{1,14})? (?:(?:also|clearly|itself) )?(?:shows?|showed|reveal\w*|records?|notes?|highlight\w*|identif\w+|indicates?|indicated|mentions?|refers?|states?|says|said|lists|disclos\w+|picks? up|picked up|contains?)\b|\b(?:as per|per|according to|see) (?:(?:the|her|his|attached|completed) )*FORM/i,
    unless:
      /\b(?:blank|empty|outstanding|no entry|overdue|nil|nothing|none|will|to be|should|must|if|where|when|not (?:done|completed|started|answered|asked))\b/i,
  },
  {
    // "In the FORM she disclosed".
    when: /\b(?:in|on|during|from|at) (?:(?:the|her|his|same) )?FORM,? (?:M(?:r|rs|s|iss) )?\w+ (?:(?:also|has|had|then) )*(?:disclos|said|says|stat|told|answer|mention|report|describ|ticked|record|den(?:y|ie)|confirm|explain|gave|put)/i,
    unless: new RegExp(notBefore('FORM'), 'i'),
  },
  {
    // "the FORM, which PC Dunn has", "two FORM exist".
    when: /FORM,? (?:which|that) (?:(?:PC|DC|PS|DS|DI|the) )?\w+ (?:has|holds|did|took|completed|sent|filled)\b|FORM(?: forms?)? (?:do(?:es)? )?exists?\b/i,
    unless: new RegExp(notBefore('FORM|exists?'), 'i'),
  },
  {
    // Where it is, or to whom it went: "FORM held by", "FORM went with the referral form", "FORM is on Connect".
    when: new RegExp(
      String.raw`FORM(?: forms?)?(?:(?: (?:is|are|was|were|has|have|been|all|now|also|both|already|since|then|itself|still|only|marked|on|from|of)|\W+[\d/.]+\b|[,-]))* ${kept}|\b(?:exhibit|produce|retain|have|hold)\b[^.;,]{0,20} (?:the|her|his|this) FORM`,
      'i',
    ),
    unless: new RegExp(
      String.raw`${notBefore(kept)}|${notBefore('exhibit|produce|retain|have|hold')}|\b(?:does(?:n['’]t| not) exist|no trace|spare)\b`,
      'i',
    ),
  },
  {
    // Known by its day or by how many there are: "the FORM dated 9 Jan", "there are two FORM forms on Connect".
    when: new RegExp(
      String.raw`\b(?:the|her|his|latest|initial|original|first|second|your|this|a|an?other) FORM(?: forms?)? (?:(?:of|dated|from|made|done|on) (?:the )?|\()${day}|\b(?:there (?:is|are|was|were) (?:(?:an?|one|two|three|both|also|already) )+|have (?:two|three|both) )FORM`,
      'i',
    ),
    unless: new RegExp(String.raw`${notBefore('FORM')}|\b(?:send|supply|blank)\b`, 'i'),
  },
  {
    // A copy that cannot be read well was made of something.
    when: /FORM[^.;]{0,60}\b(?:faint|illegible|cut off|smudged|blurred|(?:poor|bad|better) (?:scan|copy|quality|handwriting))\b/i,
  },
  {
    // One word that stands for it: "FORM - Yes", "FORM: Y", "FORM ✓".
    when: /FORM(?: (?:form|done|completed|seen))?\s*[-–:=]?\s*(?:yes|y|✓|✔|ticked)(?!\w)(?!\s*[/|])/i,
    unless: /\bto follow\b|\bn\/a\b/i,
  },
  {
    // A checker's initials or a date beside it: "FORM seen: RJ".
    when: /^FORM\b[^:.;]{0,30}\b(?:seen|done|completed|asked|answered|attached|graded|checked|reviewed|present)\b[^:.;]{0,25}: \W*(?!(?:NA|NO|NK|DK|TBC|TBA|OS|NIL)\b)(?:(?-i:[A-Z]{2,3})|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)\W*$/i,
  },
]

/** After a sentence that named it: "That was done by the night car.", "She answered every question and signed it." */
const goesOn: readonly Telling[] = [
  {
    when: new RegExp(
      String.raw`^\W*(?:yes,? )?(?:and |but )?(?:that|it|this|they|these|those|both|all|(?:the |her |his )?(?:whole )?(?:forms?|questions|answers|one|copy)|paper copy) (?:(?:was|were|is|are|has|have|had|been|all|now|both|also|since|then|already|duly) )*(?:${gone}|${kept}|graded|scored)`,
      'i',
    ),
    unless: new RegExp(String.raw`${notBefore(gone)}|\b(?:blank|not|never)\b|n['’]t\b`, 'i'),
  },
  {
    when: new RegExp(
      String.raw`^\W*${someone} (?:(?:also|has|had|did|then|only) )*(?:ans?w?er(?:ed)? (?:all|every|each|most|some|the|them|yes|no|\d+|Q)|scored|came out (?:at|as)|signed (?:it|the form)|completed (?:it|the form)|stopped at Q|got (?:as far as|to) Q)`,
      'i',
    ),
    unless: /\b(?:not|never|nothing|none)\b|n['’]t\b|\b(?:phone|door|calls?|texts?)\b/i,
  },
  {
    when: new RegExp(
      String.raw`^\W*(?:re-?graded|graded|assessed|result|outcome|score[ds]?|grading|came out)(?: (?:as|at|is|was|of|out))*\s*[-–:=]?\s*(?:${grade}|\d{1,2}\b)`,
      'i',
    ),
  },
  {
    when: /\b(?:I|DS|PS|DI|sgt|supervisor)\b[^.;,]{0,25}\b(?:raised|upgraded|lowered|downgraded|increased|re-?graded) (?:it|this|that|the (?:grade|grading))\b/i,
    unless: /\b(?:not|never|would|could|should|if)\b|n['’]t\b/i,
  },
  {
    when: /\b(?:had|put|marked|graded|scored|assessed) (?:it|this|that) (?:down )?(?:as|at) (?:standard|medium|high)\b/i,
    unless: /\b(?:would|should|if)\b/i,
  },
  { when: /^\W*(?:done|completed|asked|undertaken|carried out) (?:by|with|on|at|over|in) /i, unless: /\?|\b(?:not|to be)\b/i },
]

/** Asked for, guessed at, or spoken of in general: the sentence tells of nothing that was done. */
const tellsNothing = new RegExp(
  [
    String.raw`\?\W*$`,
    String.raw`\b(?:assum(?:e|ed|ing)|presum(?:e|ed|ably|ing)|(?:I|we|he|she|they|officers?|response) (?:had |have )?(?:thought|supposed|expected))\b`,
    String.raw`\b(?:can|could|will|would) (?:you|we|someone|somebody|one of)\b`,
    String.raw`\b(?:requires?|remind(?:er|ed)|instructed|expects?|expected) (?:that|all)\b`,
    String.raw`\b(?:would|could|should|might) (?:I |we |they )?(?:have|['’]ve) (?:been )?\w+(?:ed|ne)\b`,
    String.raw`\bif (?:one|a|any|it|this|that) (?:\S+ )?(?:was|were|is|has|had|exists?)\b`,
    String.raw`\b(?:prints? on|guidance (?:says|states|notes?|is)|policy (?:says|states|is|requires)|aide[- ]?m[eé]moire|delete (?:as|those))\b`,
    String.raw`\b(?:must|should|may|can|(?:is|are) to) (?:(?:always|only|also|then|now|normally) )?be (?:asked|completed|done|used|undertaken|carried out|considered)\b(?! (?:again|by))`,
    String.raw`\bnot (?:had|done|been on|received|completed) (?:the |my |any )?(?:S-?)?(?:DASH|DARA) (?:training|course)`,
  ].join('|'),
  'i',
)

const other = String.raw`(?:(?:previous|former|prev|ex[- ]?|then|other|another|different|earlier|first) ?(?:partner|girlfriend|boyfriend|wife|husband|victim|complainant|IP|AP|girl|woman|lady|female|male|man|lad|relationship|matter|case|crime|investigation)|ex\b|(?:sister|brother|mother|mum|father|daughter|cousin|friend|flatmate|colleague))`
/** "With her sister present" and "at her mother's" are of this victim. */
const onlyThere = String.raw`(?! (?:present|there|interpret\w+|translat\w+|as|sat|sitting|was|is|in the room|at|who)\b|['’]s|-)`
/** Denied of everybody, wished, asked after or set as a task. */
const notDone = new RegExp(
  [
    String.raw`\b(?:no[- ]one|nobody|no officer|never|nothing|no (?:answers?|entry|entries)|not (?:been )?(?:asked|offered|given))\b[^.;,]{0,60}FORM`,
    String.raw`^\W*(?:if|once|when|unless|until) (?:(?:the|an?|her|his|any) )?FORM`,
    String.raw`\b(?:asks?|asked|check\w*|unsure|unclear|find out|quer(?:y|ies|ied)|not sure|n['’]t know|confirm) (?:whether|if)\b[^.;]{0,30}FORM`,
    String.raw`\bhad (?:the |an? )?FORM been\b|FORM be\b`,
    String.raw`\b(?:please|pls) (?:now )?(?:re-?do|do|complete|get|obtain|ask|arrange|send|provide)\b[^.;]{0,40}FORM`,
  ].join('|'),
  'i',
)

/** Put to somebody else, or in another case. */
const ofAnother = new RegExp(
  [
    String.raw`FORM[^.,;]{0,40}\b(?:for|with|of|re|on|to|by|in|from|concerning|relating to) (?:(?:the|his|her|their|an?|IP['’]?s|AP['’]?s|DP['’]?s|suspect['’]?s|victim['’]?s|defendant['’]?s) ){0,2}${other}\b${onlyThere}`,
    String.raw`\b(?:to|against|with|by) (?:the |his |her |IP['’]?s |suspect['’]?s |a )?${other}\b${onlyThere}[^.,;]{0,25}FORM`,
    String.raw`FORM[^.;]{0,60}\b(?:belongs? to|relates? to|(?:is|was) (?:for|from)) (?:[^.;,]{0,30}\bthen |the |an? |his |her )?(?:linked|wife|husband|partner|girlfriend|boyfriend|other|another|different|separate|previous (?:victim|partner))`,
    String.raw`\b(?:custody|premises|fire|firearms|school|workplace|search|warrant|prison|cell|offender|suspect|DP|detainee)['’]?s? FORM`,
  ].join('|'),
  'i',
)

/** Refused outright and not after some of it, or left empty. */
const refused =
  /FORM(?: form)?(?: (?:was|were|has been|been|again))*\W{1,2}(?:refused|declined)\b(?! (?:MARAC|IDVA|VPS|support))(?![^.;]{0,20}\b(?:after|at|from|half|part|some|last|Q\d))|FORM(?: (?:is|are|was|were|has|have|been|left|still|all))*\W{1,3}(?:blank|empty|unanswered)\b(?![^.;]{0,60}\bbut\b)/i

/** The next sentence takes it back: "That is an error." */
const takenBack =
  /^\W*(?:(?:but |however,? )?(?:this|that|it|which) (?:is|was|turned out to be|appears to be) (?:(?:ticked|put|entered|written|marked|recorded|done) )?(?:an? |in |by )?(?:error|mistake|wrong|incorrect|untrue|mistaken|not (?:so|the case|right|correct|true))|(?:this|that|it|they) (?:(?:was|were|has|have|had|did)(?:n['’]t| not| never)|never (?:was|were|did|happened))(?: (?:been |happened|done|completed|asked))?\W*$|it (?:appears|seems|turns out) (?:that )?(?:neither|nobody|no one|not)\b|(?:there is )?nothing (?:in|on) it\b)/i

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** The words about the form, it being called FORM in them; its label goes before them. */
function wordsOn(saying: Saying, name: RegExp): string | undefined {
  const text = name.test(saying.text) ? saying.text : name.test(saying.label) ? `${saying.label}: ${saying.text}` : undefined
  const part = text && aboutIt(text, name)
  return part && tidy(text.slice(part.from, part.to)).replace(name, 'FORM')
}

const said = (words: string, { when, unless }: Telling): boolean => when.test(words) && !unless?.test(words)

function tellsOfIt(saying: Saying, name: RegExp, before: readonly Saying[]): boolean {
  const words = wordsOn(saying, name)
  if (words !== undefined) return !denied.test(words) && !general.test(words) && tellings.some((one) => said(words, one))
  const last = before.findLast((one) => name.test(one.text) || name.test(one.label))
  const lastWords = last && wordsOn(last, name)
  return lastWords !== undefined && !putOff.test(lastWords) && goesOn.some((one) => said(tidy(saying.text), one))
}

/** What follows a form refused, or still to be done, is of something else. */
const putOff = new RegExp(String.raw`${denied.source}|\b(?:to (?:complete|do)|will (?:do|complete)) (?:an? |the )?FORM`, 'i')

const isNothing = (saying: Saying, next: Saying | undefined, name: RegExp): boolean => {
  const whole = tidy(saying.text)
  const named = whole.replace(name, 'FORM')
  return (
    tellsNothing.test(whole) ||
    ofAnother.test(named) ||
    refused.test(named) ||
    notDone.test(named) ||
    (next !== undefined && takenBack.test(next.text))
  )
}

/** What the papers were read to say of a form, and what these ways of speaking add: without what was only assumed, asked, printed, or was of somebody else. */
export function withTold<T extends Form>(
  remarks: readonly RemarkOn<T>[],
  sayings: readonly Saying[],
  { topic, name, isRead }: FormName<T>,
): readonly RemarkOn<T>[] {
  const nothing = new Set<unknown>()
  const told: RemarkOn<T>[] = []
  const names = sayings.map(({ text, label }) => name.test(text) || name.test(label))
  for (const [at, saying] of sayings.entries()) {
    if (!names.slice(Math.max(0, at - 3), at + 1).includes(true)) continue
    const isOwn = (one: Saying | undefined): one is Saying => one?.page === saying.page && one.paragraph === saying.paragraph
    const near = sayings.slice(Math.max(0, at - 3), at).filter(isOwn)
    const next = sayings[at + 1]
    if (isNothing(saying, isOwn(next) ? next : undefined, name)) nothing.add(quoteOfSaying(saying))
    else if (isRead(saying) && tellsOfIt(saying, name, near)) {
      const quote = quoteOfSaying(saying)
      if (quote) told.push({ topic, says: 'saidToExist', quote } as RemarkOn<T>)
    }
  }
  const kept = remarks.filter(({ says, quote }) => says !== 'saidToExist' || !nothing.has(quote))
  const known = new Set(kept.filter(({ says }) => says === 'saidToExist').map(({ quote }) => quote))
  return [...kept, ...told.filter(({ quote }) => !known.has(quote))]
}
