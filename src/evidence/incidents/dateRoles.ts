import type { DateFound } from '../time/datesIn.ts'

const beforePolice =
  /\b(?:arrest(?:ed)?(?: for [\w ]{0,30})?(?: on)?|by arrest on|charged(?: on)?|interview(?:ed)?(?: on)?|bailed(?: on)?|reported(?: it| this| the matter)?(?: to (?:the )?police)?(?: on)?|served(?: on)?|cautioned(?: on)?|convicted(?: on)?|sentenced(?: on)?|remanded(?: in custody)?(?: on| to| until| till)?|in custody (?:to|until|till)|bailed (?:to|until|till)|(?:let go|sacked|dismissed|made redundant)(?: in| on)?|\bI (?:had )?left (?!the\b|my\b|a\b|work\b|home\b|it\b)(?:for )?\p{L}+(?: in| on)?|police on|101 on|999 on|statement(?: dated| on| of)?|hearing(?: on| in)?|court(?: on| in)?|trial(?: on| in)?|seized(?: on)?|dated|notice on (?:the )?|notice (?:dated )?|then one on|issued(?: on)?|exhibited(?: on)?|download(?:ed)?(?: on)?|offered(?: VPS)?(?: on)?|spoken to(?: on)?|updated(?: on)?|appointment (?:on|for)|due(?: on| in)?|expecting .{0,30}|born(?: on)?|DOB:?|date(?: of (?:statement|interview|report|issue))?\s*:|letter received|(?:e-?mailed|sent|handed|given|shown|supplied)(?: it| this| them)? to (?:the )?(?:police|pc|officer)|released on(?: licen[cs]e)?|recalled(?: on)?|MARAC|(?:order|injunction|undertaking|notice|pin|ro|nmo|spo|dvpo)(?: was| were)? (?:made|granted|imposed|given|of)(?: at [\w' ]{3,30})?(?: on)?|(?:tested|examined|viewed|checked|visited|interviewed|triaged) (?:by|with) [\w ]{2,20}?(?: on)?|report (?:rec['’]?d|received|of|dated)(?: on)?|the (?:date|day) (?:he|she|they|I|we) (?:gave|said|mentioned),?|allocated|home address|(?:home |his |her )?(?:address|h\/?a|house|car|vehicle|flat|room|premises|locker)(?: was)? searched(?: on)?|(?:hand ?set|(?:tele)?phone|laptop|device|tablet|computer)s? (?:was |were )?(?:examined|searched|triaged|interrogated|analysed)(?: on)?|reported by [\w'’ ]{2,40}?(?: on)?|(?:removed|taken down|suspended|closed)(?: by [\w ]{2,20}?)?(?: on)?|expires|(?:runs|ran) out(?: on| in)?|return|ANPR hits were not with me till)\s*(?:the )?$/iu
const afterPolice =
  /^[\s,:-]*(?:\d{1,2}[:.]?\d{2}\s*(?:hrs|hours)?[\s,:-]*)?(?:(?:I|we|she|he|my \w+) (?:had )?(?:called|rang|phoned|telephoned|contacted|reported|spoke to|went to|attended|told)(?: it| this| him| her)?(?: to)?(?: the)? (?:police|101|999|station)|(?:he|she|DEF|suspect|the suspect|defendant) (?:was|has been|had been) (?:arrested|charged|interviewed|bailed|cautioned|remanded|convicted|sentenced|spoken to|served)(?! in\b| at\b| outside\b| near\b| on\b))/i

/** "IP rang 101 on 4/9 to say he had been in the field": the report gives the day of what it reports, as near as the words come. */
const reportOf = /^[\s,]*(?:to (?:say|report|tell)|saying|stating|reporting|as (?:he|she|DEF|the suspect)\b|because (?:he|she|they|it)\b)/i
const reported = /\b(?:rang|called|phoned|contacted|reported|101|999|police)\b[^.]{0,25}$/i
const aside = /\b(?:who|whose|which) [^,.;]{0,30}$|\b(?:would|will|'ll|’ll|going to)\b[^.,;]{0,40}\b(?:by|before|until)\s*$/i

/** "Further, 10/09/2018:" is when it was written. */
const additionOf = /(?:^\W*(?:further|added|addendum|updated?)|[[(]\s*added)(?: on)?[\s,(:]*$/i

/** "On 5 October he rang the police and told them that I had hit my son." */
const accuses = /^[\s,:-]*(?:he|she|DEF|SUS) [^.]{0,50}\b(?:told|said|saying|claim\w*|accus\w*|alleg\w*)\b[^.]{0,25}\b(?:I|IP)\b/

/** "Date 13/05/2023 (no interpreter)"; "Audrey PYM, over 18, retired postmistress, Crossing Lane 18/02/2024": when a paper was written. */
const headOf = /^\W*dated?:?\s*$/i
const ofAWitness = /^\W*(?:\p{L}[\p{L}'’.-]*,? ){1,4}(?:aged? )?(?:over|under) 18\b/iu
/** "On 9 September a policeman came to the house". */
const policeCame =
  /^[\s,]*(?:an?|the|two|some)? ?(?:police(?:man|woman|men)?|police officers?|officers?|PCSO|PC \p{Lu}?\p{L}*) ?(?:had )?(?:came|attended|called|arrived|visited|turned up)\b(?![^.;]*\b(?:because|after (?:he|she)|as (?:he|she)|(?:he|she) was|found|arrest\w*|and (?:he|she))\b)/iu

/** "His tablet, last active today" stands on a screen; "the solicitor's letter of the 30th", "on the 18th he wrote to the officer" are of somebody's business. */
const onAScreen = /\b(?:active|seen|online|opened|modified|updated|used)\s*$/i
const anotherLetter =
  /^[\s,]*(?:his|her|their|the|my|our) (?:solicitors?|lawyers?|barristers?|insurers?|council|court|bank|landlord|doctor|GP|hospital)['’]?s?['’]? (?:letter|e-?mail|reply|bill|notice)\b/i
const wroteToPolice =
  /^[\s,:-]*(?:he|she|DEF|SUS|DP|suspect|the suspect|defendant|the defendant)(?: had| has)? (?:wrote|written|rang|rung|e-?mailed|phoned|spoke|spoken|apologised|handed (?:him|her)self in)(?: to)? (?:the )?(?:OIC|officers?|PC|DC|custody)\b(?![^.]{0,40}\bthat (?:I|IP)\b)/
/** "He said he would be in York on 12 October". */
const saidToCome =
  /\b(?:said|says|wrote|promised|told (?:me|us|her|him))\b[^.;]{0,40}(?:\b(?:would|will|was going to|is going to)|['’](?:d|ll))\b[^.;]{0,40}\b(?:on|in|at|for|by)\s*$/i
/** "My son told me on the 29th that his gran had been asking": what had been done before. */
const toldOn = /\b(?:told|tells|tell) (?:me|us)(?: this| it)?(?: on)?(?: the)?\s*$/i
const hadBeen = /^[\s,]*(?:that |what |about )[^.]{0,60}(?:\bha[ds]\b|['’](?:d|s) (?:had|been|got)\b)/i
const justNow = /\b(?:just|today|earlier|(?:that|this|the same) (?:morning|day|night|afternoon|evening))\b/i
const toldThat =
  /^[\s,]*(?:\p{Lu}\p{L}+|(?:my|our|her|his) \p{L}+|he|she|they) (?:had )?(?:told|tells) (?:me|us) (?:that )?(?:s?he|they|his|her|their|\p{Lu}\p{L}+)\b[^.]{0,30}(?:\bhad\b|['’]d (?:been|had)\b)/u

/** "On 4 October Kasia told me what he had said": the day of being told is not the day of what was done. */
const heardOf =
  /^[\s,]*(?:\p{Lu}\p{L}+|my \p{L}+|a (?:friend|colleague|neighbour)|he|she|they) (?:had )?(?:tell|tells|told) (?:me|us) (?:about )?what\b/u

/** "We will be moving her from 2 June", "I said not today": what is still to come, or was put off. */
const toCome = /(?:\b(?:will|shall|going to|due to|plan(?:s|ned)? to|intend(?:s|ed)? to)\b|['’]ll\b)[^.;,"“”]{0,60}$/i
/** "I kept saying next week", "what time does she start tomorrow": what is told of it is still to be; "next day" and "the next week" are not. */
const isAhead = /^(?:tomorrow\b|next (?!day|morning|evening|night|afternoon|thing)\p{L})/iu
/** "… and that he would be in Norwich on 3 February"; "you should wear it like on Sunday"; "he's back on site next week". */
const wouldBe = /\bthat (?:he|she|they|I|we) would (?:be|come|call|attend|see|go)\b[^.;]{0,40}\b(?:on|in|at|for)\s*(?:the )?$/i
const likeOn = /\b(?:like|as) on\s*$/i
/** "After he discharged her on 17/01 she has sought contact": the day of what went before. */
const whatWentBefore =
  /^\W*(?:after|since|following|once|when|ever since) (?:I|we|she|he|they|IP|AP|the \p{L}+|my \p{L}+) (?:had )?(?:discharged|ended|left|finished|split|separated|divorced|blocked|dismissed|sacked|moved|changed|retired|refused|barred|banned|transferred)\b(?:(?! (?:he|she|they) | (?:SUS|DEF|DP) (?:was|has|had) )[^.;,]){0,40}$/iu
/** "Arrested 30/05 at 0240 in lane behind IP's sister's house": taken in the act. */
const takenThere = /\barrested(?: on)?\s*$/i
const nearHer =
  /^[\s,]*(?:at (?:about |approx\.? )?\d{1,2}[:.]?\d{2}(?: ?hrs| hours)?[\s,]*)?(?:in|on|at|outside|behind|near|by|opposite)(?: the)? (?:(?:rear|front|lane|alley|garden|street|road|drive|car park|field|stairwell|back|bushes|hedge)\b[^.]{0,30}|)(?:IP|AP|her|complainant|victim)\b/i

/** "OUTCOME (05/12/24): dismissed", "DMI report 04/12/24": when an office came to its end of it. */
const outcomeOf =
  /\b(?:outcome|decision|findings?|extraction|(?:DMI|DMU|DFU|HTCU|download|phone|lab(?:oratory)?|forensic|interim|final) reports?|results? to (?:the )?(?:police|oic|officer))\b[\s:(,–-]*(?:dated |of |on )?$/i
/** "I moved to Mill Lane on 1 August", "I was posted to Fenholme on 9 April": her own change of place. */
const movedOn =
  /\b(?:I|we)(?:['’]d| had| have)? (?:then |finally )?(?:moved|transferred|retired|gave birth|got (?:married|engaged)|(?:was|were) (?:posted|transferred|moved|promoted|admitted|rehoused|housed)|started (?:work|at|there|here|my))\b[^.;,]{0,40}\b(?:on|in)\s*(?:the )?$/i
/** "On 17th February I was appointed leader of the team". */
const movedThen =
  /^[\s,]*(?:I|we)(?: had)? (?:was|were|been) (?:appointed|promoted|transferred|posted|admitted|rehoused|made (?!to\b|aware\b|fun\b))/i
/** "15 June is my birthday"; "inside are letters and 15.06.24"; "he handed it in at the front counter 17/09". */
const isFeastOf =
  /^,? (?:is|was|being|would (?:be|have been)) (?:my|his|her|our|their) (?:\p{L}+['’]s )?(?:birthday|anniversary|wedding day)\W*$/iu
const engraved = /\b(?:initials|engrav\p{L}+|inscri\p{L}+|etched|inside (?:is|are|it (?:is|says)))\b[^.;]{0,40}$/iu
const handedIn = /\bhanded (?:it|this|them|(?:the|his|her|my) \p{L}+) in\b[^.;]{0,40}$/iu
/** "Dr Lund, consultant psychiatrist, saw her on 12 February and again on 19 March." */
const carer =
  /\b(?:Dr|doctors?|GP|consultant|psychiatrist|psychologist|nurse|midwife|health visitor|counsellor|therapist|paramedics?)\b[^.;]{0,60}\b(?:saw|seen|reviewed|assessed|examined|visited|signed)\b[^.;]{0,60}$/i
const ofPatient = /\bI (?:first |last |next )?(?:saw|reviewed|assessed|examined) (?:this|the) (?:lady|patient|client)\b[^.;]{0,60}$/i
/** "I wasn't there on the 4th." */
const wasAway = /\b(?:I|we) (?:was|were)(?: not|n['’]t) (?:there|present|in work|at work|working|on shift)\b[^.;,]{0,10}\bon\s*(?:the )?$/i
/** "She came on two dates, and would not leave on the 2nd": the second of them. */
const ofSeveral = /\b(?:two|three|four|[234]) (?:\p{L}+ )?(?:dates|occasions|times|days|visits|calls|incidents)\b[^.;]{0,50}\bon\s*$/iu
const isNth = /^the (?:1st|2nd|3rd|4th|first|second|third|fourth)$/i

/** "On 10 March he put in a complaint that I had missed a visit on 9 January": what is complained of has a day of its own. */
const complainedOf =
  /\d[^.;]*\bcomplain(?:t|ts|ed|ing|s)?\b[^.;]{0,60}\b(?:that|alleging|saying|claiming|about)\b[^.;]{0,12}\b(?:I|we|she|he|IP|AP|the victim|the complainant)\b[^.;]{0,80}\bon\s*(?:the )?$/i

/** Whether a date is of something still to come when it was told. */
export const isToCome = (text: string, { start }: DateFound): boolean => toCome.test(text.slice(Math.max(0, start - 60), start))

/** Whether a date is of something the police, the court or the victim's report did, or of an aside, and not of the conduct. */
export function isOfficial(text: string, date: DateFound): boolean {
  const before = text.slice(Math.max(0, date.start - 60), date.start)
  const after = text.slice(date.end, date.end + 90)
  if (reported.test(before) && reportOf.test(after)) return false
  if (additionOf.test(before) || headOf.test(text.slice(0, date.start)) || ofAWitness.test(text) || policeCame.test(after)) return true
  if (takenThere.test(before) && nearHer.test(after)) return false
  if (isToCome(text, date) || whatWentBefore.test(text.slice(0, date.start))) return true
  if (carer.test(text.slice(Math.max(0, date.start - 120), date.start)) || ofPatient.test(before)) return true
  if (complainedOf.test(text.slice(0, date.start))) return true
  if (isFeastOf.test(text.slice(date.end)) || engraved.test(before) || handedIn.test(before)) return true
  if (outcomeOf.test(before) || movedOn.test(before) || movedThen.test(after) || wasAway.test(before)) return true
  if (ofSeveral.test(before) && isNth.test(date.when.text)) return true
  if (wouldBe.test(before) || likeOn.test(before)) return true
  if (isAhead.test(date.when.text)) return true
  if (/\bnot\s*$/i.test(before) && /^(?:today|tonight|this)\b/i.test(date.when.text)) return true
  if (date.when.text.toLowerCase() === 'today' && onAScreen.test(before)) return true
  if (saidToCome.test(before) && !/["“”]/.test(before) && !/\b(?:he|she|they) (?:did|was|were|came|turned)\b/i.test(after)) return true
  if (
    anotherLetter.test(after) ||
    wroteToPolice.test(after) ||
    (toldThat.test(after) && !justNow.test(after)) ||
    (toldOn.test(before) && hadBeen.test(after))
  )
    return true
  return beforePolice.test(before) || (afterPolice.test(after) && !accuses.test(after)) || heardOf.test(after) || aside.test(before)
}
