import { findIn, holds } from '../grammar/find.ts'
import { finderOf } from '../grammar/finder.ts'
import type { Sentence } from '../grammar/mentions.ts'
import { reportsOfVictim } from '../lexicon/reportsOfVictim.ts'
import { once } from '../once.ts'
import { quoteOf } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import { doneByAnother } from './doneByAnother.ts'
import type { Seen } from './sentences.ts'
import { isOfHerMaking } from './takenBack/ofHerMaking.ts'

/** How many sentences onwards what came of a report is looked for. */
const asFarAs = 5

/** What an office that looked into it says, or who was reported: there was nothing in it. */
const baseless =
  /\b(?:(?:was|were|been|am|is|fully|completely) (?:soon |quickly |later )?(?:cleared|exonerated|vindicated|reinstated)|cleared (?:me|her|him|us|IP|of)|(?:was|been|is|were|it) closed|closed (?:it|them|the (?:case|file|matter|complaint|referral|enquiry|investigation))|case closed|closed (?:as|with|no|in|within|after)|unfounded|unsubstantiated|baseless|groundless|malicious(?:ly)?|bad faith|vexatious|hoax|out of spite|invented|fabricated|made (?:it |that |them )?(?:all )?up|(?:no|nor|without|any|gave no|found no) (?:\w+ )?(?:evidence|basis|truth|substance|foundation|case|concerns?|offences?|support|merit|wrongdoing|fault|breach|cause for concern|sign|trace|record)|nothing (?:was |had been |is |could be )?(?:found|wrong|missing|in it|in them|amiss|out of place|to (?:it|find|support)|of the (?:kind|sort))|found nothing|there (?:is|was|were) nothing\b(?! to (?:do|worry))|(?:not|never|n['’]t|none|neither)(?: \w+){0,2} (?:upheld|substantiated|proven|true|correct|borne out|pursued|taken further)|untrue|(?:was|were|all|be) (?:false|lies|a lie|nonsense|rubbish)|in order|(?:in )?full compliance|compliant|(?:all|everything|everyone|staff|every \w+)(?: was| were| is)? (?:lawful|legal|fine|well|correct|present|right|accounted for)|thrown out|went nowhere|dismissed it|(?:was|were|been|all) (?:dismissed|rejected|struck out|withdrawn|dropped)|no further action|NFA|took it no further|no such thing|only laughed|and laughed|(?:an|a (?:\w+ )?)?\s?apology|put right|paid (?:out )?in full|(?:camera|cctv|footage|recording|till roll)s? (?:show|shows|showed) (?:me|her|him|us|nothing|otherwise|no)|there (?:was|is|were) no \w+(?=[.,;]|$)|no role|apologi[sz]ed to me|(?:was |were |it )?(?:came|come|test(?:ed)?|sample|count|stock|till|it was) (?:back )?(?:was |were )?(?:clear|clean|negative|zero)|confirmed (?:with \w+ )?(?:it|that it was|as) (?:valid|genuine|within|in)|adjustment|(?:did not|didn['’]?t|never) (?:once )?(?:register|record|pick up)|cancelled (?:the|those|these|all|them)(?: \w+)? ?(?:letters?|notices?|fines?|points|warnings?)?|apologi[sz]ed to (?:the )?(?:resident|tenant|customer|teacher|IP|victim|M(?:r|s|rs|iss) \w+))\b|, closed\b|^\W*closed\b/i
/** Who was found to have sent it. */
const sentByHim =
  /\b(?:traced|came|come|comes|go(?:es)?|went|registered|sent|written|posted|filled in|made) (?:back )?(?:to|from|by|on|in) (?:a (?:phone ?box|library|computer|shop) [^.;]{0,25})?(?:SUS(?:['’]s)?|DEF(?:['’]s)?|the (?:suspect|defendant)(?:['’]s)?|him\b|(?:his|her) (?:own )?(?:\w+ )?(?:phone|number|handset|address|e-?mail|account|home|computer|laptop|IP|road|street|house|hand(?:writing)?|printer))|\b(?:was|were|found|is) on (?:his|her) (?:\w+ )?(?:printer|phone|laptop|computer|tablet)\b|\bso it (?:is|was) (?:him|her)\b|\ball (?:\w+ )?from (?:him|(?:his|her) (?:own )?\w+)\b|\b(?:number|address|writing|handwriting|e-?mail)\b[^.;]{0,30}\b(?:was|is) (?:his|hers)\b|\bcomplaint was from\b|\bfrom the same (?:number|address|e-?mail|phone)\b/i
/** Put down to somebody else, or excused. */
const another =
  /\bnothing to do with (?:him|her|sus\w*|def\w*|the (?:suspect|defendant))\b|\b(?:it|that)(?: was|['’]s| is) ?(?:not|n['’]t) (?:him|her|sus|def)\b|\bevery right\b|\bowned up\b|\b(?:yearly|annual|routine|planned|scheduled|monthly|quarterly) (?:\w+ )?(?:check|inspection|visit|test|audit|service)\b|\b(?:is|was|are|were) friends\b/i
/** That somebody is behind an office's visit. */
const sentFor =
  /\b(?:because|somebody|someone|anonymous(?:ly)?|report(?:ed)?|complain\w*|allegations?|tip|tip-off|referral|information|member of the public|been told|had a call)\b/i
const office = [
  '@overseer',
  '@authority',
  '(harbour_master|parole_officer|probation_officer|benefits_office|committee|insurers)',
  "V's ..@boss",
  'V .. (suspended|interviewed|cleared|investigated)',
]
/** "The caller was Mr Dunn", "the number to ring back and it is Craig's". */
const namesHim = [
  '(caller|sender|number|name|writing|handwriting|address|signature) ... be S',
  "(number|name|writing|handwriting|signature|address) ... be S's",
]
/** "Agreed it was not true", "Made up." said of it in his interview. */
const admits =
  /\b(?:agree[sd]?|admit(?:s|ted)?|accept(?:s|ed)?)\b[^.;]{0,40}\b(?:not true|untrue|a lie|lied|false|made (?:it|that|this)? ?(?:all )?up|invented|exaggerat\w+)|^\W*(?:all )?(?:made up|invented|untrue|not true)\b|\bmight have exaggerated\b/i
const ofReport =
  '(complaint|complaints|report|reports|allegation|allegations|referral|letter|call|email) (to|with|about|against|that) -by_V'
const toOffice = [
  `${ofReport} .. (@overseer|@authority|@boss|V's|V)`,
  '(@overseer|@authority|@boss) (complaint|complaints|report|reports|allegation|allegations|referral)',
]
const denied = [
  "V (do|have|be) (not|never|nt|n't) even? .. (@wrongdoing|drink|own|keep|have_access|work_there)",
  'V (be|have) never (be|have)',
]

const ready = (kind: keyof typeof reportsOfVictim) => {
  const finder = once(() => finderOf([{ ...reportsOfVictim[kind], example: '', counter: '' }]))
  return (sentence: Sentence): boolean => findIn(finder(), sentence).length > 0
}
const [isMade, isReceived, isTold, isWritten, isCalledOn] = [
  ready('made'),
  ready('received'),
  ready('told'),
  ready('written'),
  ready('calledOn'),
]

/** The sentence and those after it of the same paper, told by others than the suspect. */
const onwards = (all: readonly Sentence[], at: number): readonly Sentence[] =>
  all.slice(at, at + asFarAs + 1).filter(({ passage }) => passage.document === all[at]!.passage.document && passage.voice !== 'suspect')

function isReport(all: readonly Sentence[], at: number, after: readonly Sentence[]): boolean {
  const sentence = all[at]!
  if (isMade(sentence) || isReceived(sentence)) return true
  const before = all.slice(Math.max(0, at - 2), at).filter((one) => one.passage.document === sentence.passage.document)
  const bySuspect = sentence.words.some(({ who, own }) => !own && (who === 'S' || who === 'A'))
  if ((bySuspect && isTold(sentence)) || isWritten(sentence))
    return [...before, ...after.slice(0, 4)].some(({ words }) => holds(words, office))
  return isCalledOn(sentence) && after.slice(0, 3).some(({ passage }) => sentFor.test(passage.text))
}

const isFoundSo = ({ passage: { text }, words }: Sentence): boolean => baseless.test(text) || sentByHim.test(text) || holds(words, namesHim)

/** In an interview a report of the victim is put to the suspect, who owns that it was untrue. */
const isAdmitted = (all: readonly Sentence[], at: number): boolean =>
  all[at]!.passage.kind === 'INTERVIEW' &&
  holds(all[at]!.words, toOffice) &&
  all.slice(at, at + 3).some(({ passage }) => passage.document === all[at]!.passage.document && admits.test(passage.text))
const denies = ({ words }: Sentence): boolean => holds(words, denied)

const seenAt = ({ passage }: Sentence): Seen => ({
  passage,
  idea: 'vexatiousComplaint',
  quote: quoteOf(passage),
  voice: passage.voice,
  entry: 'vexatiousComplaint/found baseless',
})

/** Reports of the victim to an office or an employer that the sentences after them tell to have been found baseless, denied by her, traced to the suspect or owned by him to be untrue. */
export function foundBaseless(sentences: Sentences): readonly Seen[] {
  const all = [...sentences.values()]
  const foundSo = new Set(all.filter(isFoundSo))
  const denying = new Set(all.filter(denies))
  /** Where something bears out that a report is baseless; most sentences have none of it within reach. */
  const telling = all.flatMap((one, at) => (foundSo.has(one) || denying.has(one) ? [at] : []))
  let next = 0
  return all.flatMap((sentence, at): Seen[] => {
    if (isAdmitted(all, at)) return [seenAt(sentence)]
    while ((telling[next] ?? Number.POSITIVE_INFINITY) < at) next += 1
    if ((telling[next] ?? Number.POSITIVE_INFINITY) > at + asFarAs) return []
    const { passage } = sentence
    if (passage.voice === 'suspect' || passage.role !== 'narrative' || doneByAnother(sentence)) return []
    const after = onwards(all, at)
    if (!(after.some((one) => foundSo.has(one)) || after.slice(1, 4).some((one) => denying.has(one))) || !isReport(all, at, after))
      return []
    if (after.some((one) => another.test(one.passage.text)) || isOfHerMaking(sentence.words)) return []
    return [seenAt(sentence)]
  })
}
