import type { Quote } from '#case/quote'
import type { Observation } from '#case/reading'
import type { Remark } from '#case/remarks'
import { type Passage, quoteOf, type RecognisedDocument } from '../passage.ts'
import { likeConduct, thisMatter } from './likeConduct.ts'

/** What the suspect's record is headed with in an officer's report. */
const ofRecord =
  /^\W*(?:\d+[.)]?\s*)?(?:officer['’]?s note\W+)?(?:DEF['’]?s? |SUS['’]?s? )?(?:prev(?:ious|s)?\b|PNC\b|PND\b|niche\b|(?:local )?intel\w*|local (?:checks?|records?|systems?)|antecedents|(?:offending |criminal )?(?:history|record)\b|pre-?cons?\b|convictions?\b|bad character|ECRIS|ACRO|garda)/i
/** "No convictions for violence": denied in its own breath. */
const none = /\b(?:no|nil|none|nothing|not|never|without|NT|unknown|awaited|requested|awaiting)\b/i
/** "IP has ABH 2012", "(Brother, Clive STALLYBRASS, affray 1994.)" */
const ofAnotherPerson =
  /^\W*(?:(?:his|her|sus(?:pect)?['’]?s|DEF['’]?s) )?(?:brother|sister|father|mother|son|daughter|cousin|uncle|nephew|partner|wife|husband|IP|AP|V1|victim|complainant|aggrieved|witness)\b(?!['’]s (?:ex|last|former))/i
const ofNamesake = /\b(?:different|another|wrong|not the same) (?:person|man|male|female|woman)\b|\bnamesake|\bdisregard|\bno connection\b/i
/** What is only proposed in this case. */
const disposal = /\b(?:proposed|suggest\w*|suitable|disposal|would|could|might|consider\w*|recommend\w*)\b/i
const reported = /\b(?:report(?:s|ed)?|complain\w*|allegations?|occurrences?|crime ?ref\w*|crimes?|PIN|NFA|filed|undetected|non-crime)\b/i
const likeActs =
  /\b(?:calls|texts?|texting|messag\w+|e-?mails|letters|notes|flowers|gifts|follow\w*|wait(?:ed|ing)|loiter\w*|turn(?:ed|ing) up|outside (?:her|his|their|the)|film(?:ed|ing)|watch(?:ed|ing)|unwanted|pester\w*|spying|attention)\b/i
const ofSomebody =
  /\b(?:ex|former|female|male|woman|lady|girl|girlfriend|boyfriend|neighbour|colleague|lodger|tenant|student|pupil|passenger|patient|customer|nurse|teacher|dentist|doctor|Mrs|Ms|Miss|Mr)\b/i
const ofThisVictim = /\b(?:IP|AP|V1|victim|complainant|aggrieved)\b/i

/** Whether it names like conduct in a breath that does not deny it. */
const namesLike = (words: string): boolean =>
  words
    .split(/[,;]|\b(?:but|save|except|apart|other than)\b/i)
    .some((breath) => likeConduct.test(breath) && !none.test(breath.slice(0, likeConduct.exec(breath)?.index)))

/** Whether a line on the suspect's record tells of violence or like conduct: an offence by its name, or acts that somebody else reported. */
function tellsOfRecord(words: string): boolean {
  if (ofAnotherPerson.test(words) || ofNamesake.test(words) || thisMatter.test(words) || disposal.test(words)) return false
  if (namesLike(words)) return true
  return (
    reported.test(words) &&
    likeActs.test(words) &&
    ofSomebody.test(words) &&
    !ofThisVictim.test(words) &&
    !/^\W*(?:no|nil|none|nothing)\b/i.test(words)
  )
}

/** "Offence(s) submitted: …": a line with a label of its own. */
const labelled = /^[\p{L}()/ ]{3,30}:/u

/** "Previous convictions none. One crime recorded 2024 …": goes on from a line that tells of his record, in the same paragraph. */
const goesOn = (own: readonly Passage[], at: number): boolean => {
  const [before, here] = [own[at - 1], own[at]!]
  return (
    before !== undefined &&
    before.document === here.document &&
    before.page === here.page &&
    before.paragraph === here.paragraph &&
    ofRecord.test(before.text) &&
    !labelled.test(here.text)
  )
}

/** Convictions, cautions and earlier reports of violence or like conduct that an officer's report tells of. */
export function previousTold(
  remarks: readonly Remark[],
  passages: readonly Passage[],
  recognised: readonly RecognisedDocument[],
): readonly Observation[] {
  const reports = new Set(
    recognised.flatMap(({ reading }) => (/^(?:MG(?:3A?|5|6|7|16)|PIN)$/.test(reading.kind) ? [reading.document] : [])),
  )
  const own = passages.filter(({ document, kind }) => reports.has(document) && /^(?:MG|PIN)/.test(kind) && kind !== 'MG11')
  const isOfNamesake = (words: string, next: Passage | undefined): boolean =>
    ofNamesake.test(words) || (next !== undefined && ofNamesake.test(next.text))
  const remarked = remarks.flatMap(({ topic, says, quote }): readonly Quote[] => {
    if (topic !== 'previous' || (says !== 'convictions' && says !== 'cautions') || !reports.has(quote.document)) return []
    const { words } = quote
    if (!namesLike(words) || ofAnotherPerson.test(words) || disposal.test(words)) return []
    const at = own.findIndex(
      ({ document, page, start, text }) =>
        document === quote.document && page === quote.page && start <= quote.start && quote.start < start + text.length,
    )
    const [told, next] = [own[at], own[at + 1]]
    return isOfNamesake(told?.text ?? words, next) || (told && (ofAnotherPerson.test(told.text) || disposal.test(told.text))) ? [] : [quote]
  })
  const headed = own.flatMap((passage, at): readonly Quote[] => {
    const { role, heading, text } = passage
    if ((role !== 'narrative' && role !== 'answer') || !(ofRecord.test(heading ?? '') || ofRecord.test(text) || goesOn(own, at))) return []
    const next = own[at + 1]
    return tellsOfRecord(text) && !isOfNamesake(text, next?.document === passage.document ? next : undefined) ? [quoteOf(passage)] : []
  })
  return [...remarked, ...headed].map((quote) => ({
    idea: 'previousOffending',
    quote,
    voice: 'police',
    when: undefined,
    entry: 'previousOffending/told',
  }))
}
