import type { Word } from '../../grammar/pattern.ts'
import type { Telling } from './telling.ts'

/** "After caution for the assault she said": the words read to whoever is arrested now. */
const onArrest =
  /\b(?:after|under|on|upon|following|in reply to|replied after|reply (?:to|after)) (?:the )?caution\b|\bcaution(?:ed)?\b[^.;]{0,30}\b(?:(?:he|she|they|DEF|SUS) (?:said|replied|made no reply|stated|answered)|no reply|reminded|rights)\b/i
/** "He had a cousin who did time for hitting a girl." */
const ofAnotherKin =
  /\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]he) (?:step)?(?:cousin|brother|uncle|father|dad|nephew|mate|friend)\b(?: \p{Lu}\p{L}+)?(?: with [^,.;]{0,30})?,? (?:who|that|did|has|had|was|went|got|served|is)\b/u

/** "My brother did two years for robbery": the record of her own kin. */
function isOfHerKin(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const nth = words.findLastIndex((word, index) => index <= at && word.nominative && word.who !== undefined)
  return words[nth]?.who === 'O' && /^(?:my|our)$/.test(words[nth - 1]?.text ?? '')
}

/** "The victim has a caution for shoplifting." */
function isOfVictim(words: readonly Word[], found: readonly Word[]): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 3), at + 1)
  const [subject, nearest] = [
    before.findLast(({ who, own }) => who !== undefined && !own),
    before.some(({ who }) => who === 'S' || who === 'A'),
  ]
  return (
    subject?.who === 'V' &&
    !nearest &&
    found.some(({ stems }) => stems.has('have') || stems.has('be') || stems.has('get')) &&
    subject.text !== 'i'
  )
}

/** "Five other complaints about estimates at the same garage": of trade and service, and of no person. */
const ofTrade =
  /\b(?:complaints?|reports?|issues?|problems?) (?:\p{L}+ ){0,2}?(?:about|over|re|regarding|concerning|of) (?:\p{L}+ ){0,3}?(?:estimates?|overruns?|prices?|bills?|invoices?|refunds?|service|workmanship|goods|deliver\w+|noise|music|bins?|parking|smells?|damp|rubbish|hedges?|dogs?|potholes?|council|discount)\b|\bknown to us\b[^.;]{0,30}\b(?:since|from|because|through)\b[^.;]{0,60}\b(?:discount|account|tenan\w+|rent|bill|customer|member|client|patient|application|claim)\b/iu
/** "IP has made two previous reports": hers, and not said to be of him. */
const herReports =
  /^\W*(?:\d\d[:.]?\d\d\W+)?(?:IP|AP|agg(?:rieved)?|victim|vic|V|caller|inf(?:ormant)?|complainant) (?:has |had |have )?(?:made|called|rung|phoned)\b(?![^.;]*\b(?:him|her|DEF|SUS|SUSPECT|ex|same (?:male|man|female|suspect))\b)/i

/** "On 6 May a colleague reported calls": of this case, and no year's report. */
const ofTheDay =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b\d{1,2}[./]\d{1,2}\b|^[^\d]*\b\d{1,3}\b[^\d]*$/

/** Whether a record is somebody else's, of trade, her own reports, or only the words read to whoever is arrested now. */
export const isNoRecord = ({ words, found, text, at }: Telling): boolean =>
  (at.entry.id === 'previousOffending/reported by another' && ofTheDay.test(text)) ||
  onArrest.test(text) ||
  ofTrade.test(text) ||
  herReports.test(text) ||
  isOfHerKin(words, found) ||
  ofAnotherKin.test(text) ||
  isOfVictim(words, found)
