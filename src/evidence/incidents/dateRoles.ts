import type { DateFound } from '../time/datesIn.ts'

const beforePolice =
  /\b(?:arrest(?:ed)?(?: for [\w ]{0,30})?(?: on)?|by arrest on|charged(?: on)?|interview(?:ed)?(?: on)?|bailed(?: on)?|reported(?: it| this| the matter)?(?: to (?:the )?police)?(?: on)?|served(?: on)?|cautioned(?: on)?|convicted(?: on)?|sentenced(?: on)?|remanded(?: in custody)?(?: on| to| until| till)?|in custody (?:to|until|till)|bailed (?:to|until|till)|(?:let go|sacked|dismissed|made redundant)(?: in| on)?|\bI (?:had )?left (?!the\b|my\b|a\b|work\b|home\b|it\b)\p{L}+(?: in| on)?|police on|101 on|999 on|statement(?: dated| on| of)?|hearing(?: on)?|court(?: on)?|trial(?: on| in)?|seized(?: on)?|dated|notice on (?:the )?|notice (?:dated )?|then one on|issued(?: on)?|exhibited(?: on)?|download(?:ed)?(?: on)?|offered(?: VPS)?(?: on)?|spoken to(?: on)?|updated(?: on)?|appointment (?:on|for)|due(?: on| in)?|expecting .{0,30}|born(?: on)?|DOB:?|date(?: of (?:statement|interview|report|issue))?\s*:|letter received|(?:e-?mailed|sent|handed|given|shown|supplied)(?: it| this| them)? to (?:the )?(?:police|pc|officer)|released on(?: licen[cs]e)?|recalled(?: on)?|MARAC|(?:order|injunction|undertaking|notice|pin|ro|nmo|spo|dvpo)(?: was| were)? (?:made|granted|imposed|given|of)(?: at [\w' ]{3,30})?(?: on)?|(?:tested|examined|viewed|checked|visited|interviewed|triaged) (?:by|with) [\w ]{2,20}?(?: on)?|report (?:rec['’]?d|received|of|dated)(?: on)?|the (?:date|day) (?:he|she|they|I|we) (?:gave|said|mentioned),?|(?:removed|taken down|suspended|closed)(?: by [\w ]{2,20}?)?(?: on)?|expires|return|ANPR hits were not with me till)\s*(?:the )?$/iu
const afterPolice =
  /^[\s,:-]*(?:\d{1,2}[:.]?\d{2}\s*(?:hrs|hours)?[\s,:-]*)?(?:(?:I|we|she|he|my \w+) (?:had )?(?:called|rang|phoned|telephoned|contacted|reported|spoke to|went to|attended|told)(?: it| this| him| her)?(?: to)?(?: the)? (?:police|101|999|station)|(?:he|she|DEF|suspect|the suspect|defendant) (?:was|has been|had been) (?:arrested|charged|interviewed|bailed|cautioned|remanded|convicted|sentenced|spoken to|served)(?! in\b| at\b| outside\b| near\b| on\b))/i

/** "IP rang 101 on 4/9 to say he had been in the field": the report gives the day of what it reports, as near as the words come. */
const reportOf = /^[\s,]*(?:to (?:say|report|tell)|saying|stating|reporting|as (?:he|she|DEF|the suspect)\b|because (?:he|she)\b)/i
const reported = /\b(?:rang|called|phoned|contacted|reported|101|999|police)\b[^.]{0,25}$/i
const aside = /\b(?:who|whose|which) [^,.;]{0,30}$|\b(?:would|will|'ll|’ll|going to)\b[^.,;]{0,40}\b(?:by|before|until)\s*$/i

/** "On 4 October Kasia told me what he had said": the day of being told is not the day of what was done. */
const heardOf =
  /^[\s,]*(?:\p{Lu}\p{L}+|my \p{L}+|a (?:friend|colleague|neighbour)|he|she|they) (?:had )?(?:tell|tells|told) (?:me|us) (?:about )?what\b/u

/** "I kept saying next week": when it was said to be going to be. */
const putOff = /\b(?:saying|said|says|say|promis\p{L}+|told (?:him|her|them|me)|asked)\b[^.;,]{0,25}$/iu

/** Whether a date is of something the police, the court or the victim's report did, or of an aside, and not of the conduct. */
export function isOfficial(text: string, date: DateFound): boolean {
  const before = text.slice(Math.max(0, date.start - 60), date.start)
  const after = text.slice(date.end, date.end + 90)
  if (reported.test(before) && reportOf.test(after)) return false
  if (putOff.test(before) && /^(?:next|tomorrow)\b/i.test(date.when.text)) return true
  return beforePolice.test(before) || afterPolice.test(after) || heardOf.test(after) || aside.test(before)
}
