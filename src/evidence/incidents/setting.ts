import { lengthOf, type Telling } from './tellings.ts'

const earlier =
  /\b(?:cautioned|convict(?:ed|ion)s?|previous(?:ly)? (?:convict|arrest|report|relationship|partner|girlfriend|boyfriend)|when we were (?:together|married|living)|during (?:the|our) (?:relationship|marriage)|while we were together|before we (?:split|separated)|years ago|(?:over|throughout) (?:the (?:last|past) few years|the years|our (?:relationship|marriage))|before (?:all|any) (?:of )?(?:this|that)\b(?! (?:week|month|year|time)\b)|before it all (?:began|started|kicked off)|has a caution|a caution for|sent down|sentenced|jailed|(?:went|sent|been) to prison (?:[^.;]{0,25} )?for|(?:did|served|got|doing|serving) (?:\w+ )?(?:\w+ )?(?:months?|years?|weeks?) for|inside for (?:what|hurting|beating|hitting|strangling|assault)|(?:the|a) (?:judge|magistrates?|court) (?:gave|granted|made|put))\b/i
const hurtBefore = /\b(?:hit|punch|slap|assault|violent|strangl|push|kick)\w*\b[^.]{0,40}\b(?:before|in the past|previously)\b/i
const acquaintance =
  /\b(?:known|got together|began seeing|started seeing|split up|separated|broke up|divorced|moved in together|went out with (?!the\b|my\b|a\b|some\b)|been together|were together)\b|\b(?:I|we|they|who) (?:first |had )?met\b|\b(?:I|we) (?:had |finally |then )?(?:ended (?:it|things)|finished (?:it|things|with)|left (?:him|her)|(?:asked|told) (?:him|her) to (?:leave|go|move out)|(?:kicked|threw) (?:him|her) out|moved (?:in|out))\b|\b(?:started|began|joined)(?: (?:with us|here))? as (?:an?|our|my|the) (?:\w+ )?(?:volunteer|helper|assistant|trainee|apprentice|lodger|tenant|member|student|pupil|patient|customer|client|driver|porter|cleaner|steward)\b|\bbrought (?:in )?(?:an?|his|her) (?:\w+ ){0,2}(?:car|van|motorbike|bike|laptop|dog|cat|watch|suit)\b(?: in)? (?:with|for|to (?:the|our|my))\b/i

/** Earlier offending, earlier relationships, and what the papers give no closer date than its year. */
export function isHistory({ sentence, told: { dates }, ideas }: Telling): boolean {
  const { text } = sentence.passage
  const days = dates.filter((date) => date.when.earliest && lengthOf(date.when) <= 10)
  if (earlier.test(text)) return true
  if (days.length === 0 && (ideas.markers.includes('previousOffending') || hurtBefore.test(text))) return true
  const years = dates.filter(({ kind }) => kind === 'year')
  return years.length > 0 && years.length === dates.length
}

/** How they came to know each other and parted: the setting, not the conduct. */
export const isSetting = (text: string): boolean => acquaintance.test(text)

const firstMeeting =
  /\b(?:came|come|walked|turned up|brought) in(?:to [\p{L} ]{2,20})? as an? (?:\p{L}+[ -]){0,2}(?:emergency|patient|customer|walk-?in|client|referral|temp|visitor)\b|\bfirst (?:came|visited|attended|called)(?: out| round| in| over)?\b(?! and\b)[^.;]{0,20}\bfor (?!me\b|us\b)|\bhad to come (?:back|out|again)\b|\bqueue\b[^.;]{0,80}\b(?:in tears|upset|crying)\b|\b(?:I|we|she|he|IP) accepted (?:an|his|her|the) invitation\b|\b(?:came|come) to (?:me|us|my|the|our) (?:\p{L}+ )?(?:(?:in|on) [^.;,]{3,25} )?for (?:\p{L}+ ){0,3}(?:treatment|lessons?|fitting|appointment|job|work|help|cut|repair|check-?up|physio|advice)\b|\bwas introduced to\b|\bfirst met\b|\bjoined (?:us|the (?:firm|company|team|depot|school|staff)) as\b|\bI (?:only )?(?:knew|know) (?:him|her|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:because|from|through)\b|\b(?:we|he and I|she and I)(?:['’]d)? (?:had|went for|went out for|met for|shared|spent)\b[^.;]{0,20}\b(?:drinks?|coffee|meal|dinner|lunch|dance|evening|weekend|film|cinema|walk|noodles|curry|pizza)\b/iu

/** How they first had to do with each other, whatever else the words seem to show. */
export const isFirstMeeting = (text: string): boolean => firstMeeting.test(text)

const otherTime =
  /\b(?:another|other|a different|an earlier|a previous) (?:time|times|occasion|occasions|day|night|evening|morning|incident)\b|^(?:one|once|sometimes|previously|recently|lately|before (?:that|this))\b|\b(?:on one occasion|one (?:day|night|evening|morning|time|afternoon)|at other times|the time before|several times|many times|on (?:several|many|numerous) occasions)\b|\b(?:he|she|they)(?:'s|’s| has| have|'ve|’ve) (?:also |even |since )?(?:been|sent|told|come|gone|got|taken|left|rung|called|messaged|texted|emailed|contacted|turned|posted|made|said)\b/i

/** Whether a sentence turns to another time than the one just told of. */
export const isOtherTime = (text: string): boolean => otherTime.test(text.trim())

const permitted =
  /\bwith (?:the )?(?:police|officers?|OIC|my|her|his|their|our)['’]?s?['’]? (?:permission|agreement|consent|blessing)\b|\b(?:that|which|it) (?:was|had been) (?:all )?(?:arranged|agreed)\b|\bby (?:prior )?(?:agreement|arrangement) with (?:police|the police|me|OIC|IP)\b/i

/** What was agreed beforehand: "she came back with her dad, with the police's permission". */
export const isPermitted = (text: string): boolean => permitted.test(text)

const ofOthers =
  /\bby (?:some |other |local |the )?(?:kids|lads|youths|yobs|teenagers|school ?children|some(?:one|body) else)\b|\b(?:gave|give|brought|left|sent|with)\b[^.;]{0,40}\bfor (?:all (?:of )?(?:us|the (?:staff|girls|team|lads))|everyone|everybody|the (?:bar |office )?staff|the whole (?:office|team|ward|shop))\b|\b(?:they|police|the police)(?: have|['’]ve| had)?(?: got| caught| arrested)? the (?:lad|boy|kid|youth|culprit)s?\b(?! on (?:CCTV|camera|film))|\b(?:a|some|another|different) (?:lad|man|boy|bloke|woman|girl|fella|guy|chap)\b[^.;]{0,60}\bbut\b[^.;]{0,25}\b(?:waiting|here|there|looking|calling|come|come round) for (?!me\b|us\b|her\b|IP\b)/i

/** What somebody else is known to have done: "they have the lad", "a man on the wall, but he was waiting for the girl next door". */
export const isOfOthers = (text: string): boolean => ofOthers.test(text)

const ownAffairs =
  /\b(?:he|she) (?:came|went|got|drove|walked) (?:straight |back |off )?(?:home(?! with me)|to (?:the |his |a )?(?:doctor|GP|hospital|bed|church|job ?cent\p{L}+|counsell\p{L}+|court|police station))\b/iu

/** His own comings and goings: "he came home crying and on the 4th he went to the doctor". */
export const isOwnAffair = (text: string): boolean => ownAffairs.test(text)

const chance =
  /\b(?:going|coming|walking|driving) the other way\b|\b(?:seen|saw|bumped into|passed|ran into|run into) (?:him|her|them|\p{Lu}\p{L}+)\b[^.;]{0,50}\b(?:in passing|by chance|by accident|in the distance|at (?:people's|parties|a party|a wedding|a funeral|the school gates?)|now and (?:then|again)|to nod to)\b|\bbumped into (?:him|her)\b|\b(?:he|she) (?:just )?nodded\b/iu

/** Whether a sentence tells of no more than a chance sight of each other. */
export const isChance = (text: string): boolean => chance.test(text)
