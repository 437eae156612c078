import type { DocumentKind } from '#case/vocabulary'
import { gateOf } from '../gate/gate.ts'

/**
 * What shows that a page is of a kind. `titles` are tried on each line at the head of a page, `codes` too (the form's number in its corner),
 * `marks` anywhere on it. A title or a code with one mark, or two marks, are enough; more specific kinds stand first.
 */
export type Signs = Readonly<{ kind: DocumentKind; titles: readonly RegExp[]; codes?: RegExp; marks: readonly RegExp[] }>

export const signs: readonly Signs[] = [
  {
    kind: 'VPS',
    titles: [
      /^(?:mg ?11 ?\W*)?(?:the )?(?:victim|family|witness)(?:['’]?s)? (?:personal|impact) statement(?: ?\(?(?:vps|mg ?11)\)?)?(?: form)?\.?$/i,
      /^(?:victim|family)(?:['’]?s)? (?:personal|impact) statement\W+(?:of|by|from|taken|made|dated|given)\b/i,
      /^vps(?: statement)?\b[^.?]{0,40}$/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)11 ?\(?vps\)?/i,
    marks: [
      /gives? (?:the victim|you) (?:the|a) chance to (?:say|explain)|opportunity to (?:say|explain|describe) how (?:the|this) (?:crime|offence)/i,
      /would like to (?:read|have) (?:the |this |my |their )?statement (?:read )?aloud|read (?:it )?aloud in court/i,
      /(?:this is my|i make this|i am making this|i wish to make a|i have been (?:offered|given) the (?:chance|opportunity) to make a|in making this) (?:victim )?(?:personal|impact) statement/i,
      /\bhow (?:the|this) (?:crime|offence|incident)s? (?:has|have) (?:affected|impacted)/i,
    ],
  },
  {
    kind: 'S-DASH',
    titles: [
      /\b(?:vs|s)-? ?dash\b/i,
      /stalking (?:risk )?screening tool/i,
      /^stalking dash\b/i,
      /^(?:(?:additional|supplementary|extra|further|eleven|11) )*stalking (?:screening )?questions\b[^?]{0,40}$/i,
      /risk (?:identification )?checklist for use in stalking/i,
      /^(?:additional |supplementary )?stalking (?:and|&) harassment (?:additional |supplementary |risk |screening )*(?:questions|checklist|assessment)\b/i,
    ],
    marks: [
      /turn(?:ed|s|ing)? up (?:unannounced )?(?:\S+ ){0,4}more than three times/i,
      /engaged others to help|persuaded (?:other )?(?:people|others) to help/i,
      /third part(?:y|ies) since the harassment/i,
      /violent(?:ly)? to anyone else during the stalking|acted (?:out )?violently/i,
    ],
  },
  {
    kind: 'SASH',
    titles: [/screening assessment for stalking (?:and|&) harassment/i, /^sash\b[^.?]{0,50}$/i],
    marks: [/level of concern/i, /\bmcewan|stalking risk profile\b/i, /ex-?intimate|former (?:intimate|sexual) partner/i],
  },
  {
    kind: 'DARA',
    titles: [/domestic abuse risk assessment(?!.{0,20}\bDASH\b)/i, /^dara\b[^.?]{0,50}$/i],
    marks: [
      /\b(?:never|occasionally|sometimes)\b[\s|/☐☒✓]*(?:occasionally|sometimes|often)\b/i,
      /controlling or coercive/i,
      /all the time|most of the time/i,
    ],
  },
  {
    kind: 'DASH',
    titles: [
      /^[^.,]{0,30}\bdash\b[^.,]{0,40}\b(?:risk|checklist|form|assessment|report|questions?|ric|2009)\b/i,
      /domestic abuse,?(?: and| &)? stalking(?:,| and| &) harassment\b[^.]{0,20}(?:honou?r|\bdash\b)/i,
      /risk identification checklist/i,
      /safelives dash/i,
      /^(?:caada.?)?dash\b(?: \(?\d{4}\)?)?$/i,
    ],
    marks: [
      /(?:current|this) incident result(?:ed)? in (?:any )?injur/i,
      /\bvery frightened\b/i,
      /isolated from (?:your )?family/i,
      /separated or tried to separate/i,
      /conflict over (?:the )?child contact/i,
      /constantly text,? call,? contact/i,
      /(?:strangle|choke),? ?\/? ?(?:strangle|choke),? ?\/? ?suffocate/i,
      /mistreated an animal|hurt an animal/i,
    ],
  },
  {
    kind: 'PIN',
    titles: [
      /police information notice/i,
      /(?:first instance |early )?harassment (?:warning|information)(?: notice| letter)?\b/i,
      /^harassment[, -]+(?:first )?(?:warning|notice)/i,
      /^notice of (?:alleged )?harassment/i,
      /^(?:(?:first|instance|early|formal|police|final|intervention) )*(?:harassment|stalking)(?: ?(?:and|&|\/) ?(?:stalking|harassment))? (?:(?:first|early|instance|warning|advice|information|intervention) )*(?:letter|notice|warning)\b/i,
      /^(?:(?:formal|police|first|final) )*(?:early intervention|warning) (?:letter|notice)\b/i,
    ],
    marks: [
      /it (?:has been|is) alleged that you|(?:allegation|complaint|report) has been made\b[^.]{0,60}\b(?:you|your)\b/i,
      /not a (?:conviction|criminal conviction|caution)/i,
      /i have had this notice explained|read (?:and understood )?this notice|served? (?:with )?this notice/i,
      /may be (?:referred to|used) in (?:any )?(?:later|future|subsequent) proceedings/i,
    ],
  },
  {
    kind: 'PNC',
    titles: [
      /^pnc\W{1,3}(?:print|record|disclosure|names? (?:report|file)|prosecutor|phoenix)/i,
      /police national computer/i,
      /^(?:criminal|convictions?) (?:record|history) (?:of|for|print|[-–])/i,
      /^names? (?:enquiry|search|print|file)\b/i,
      /^(?:previous convictions?|antecedents?|list of previous convictions|phoenix|disclosure print)\b(?!\s*[:–-])[^.:]{0,60}$/i,
    ],
    marks: [
      /\bpnc ?id\b/i,
      /\bconvictions? ?(?:\(s\))? ?:|\b(?:\d+|nil) convictions?\b/i,
      /\bdisposal\b/i,
      /\barrest\/summons|\basn\b|\bcro ?(?:no|number)?\b/i,
      /end of print|\bwarning signals?\b/i,
      /\bno trace\b|no previous convictions recorded/i,
      /(?:^|\n)[ \t]*(?:(?:convictions|cautions|impending|bail (?:history|offences)|court appearances)[ \t]*(?::|\d|none|nil|\n)|\d{1,2}[.)]? [^\n]{0,80}\b(?:fined?|discharge|community order|imprisonment|restraining order)\b)/i,
    ],
  },
  {
    kind: 'RETRACTION',
    titles: [
      /^(?:victim )?(?:retraction|withdrawal)(?: statement| letter| of (?:complaint|support|allegation|statement))?\b[^.]{0,40}$/i,
      /^statement of (?:withdrawal|retraction)\b/i,
    ],
    marks: [],
  },
  {
    kind: 'INTERVIEW',
    titles: [
      /^(?:(?:typed |summary |full |short )*(?:record|summary|notes?|transcript|rov?i) (?:of )?(?:the )?(?:taped |tape |recorded |audio |video |visually |digitally |voluntary |caution \+ ?3 |suspect(?:['’]s)? |contemporaneous |caution(?:ed)? )*(?:recorded )?interview)/i,
      /^(?:short|brief) descriptive note/i,
      /^prepared statement (?:and|&) interview/i,
      /^.{0,40}\baccount (?:given )?(?:in interview|under caution)\b.{0,6}\d/i,
      /^(?:va|(?:voluntary|vol) (?:attendance|attender|attendee)|caution(?: ?\+ ?| plus )3|c ?\+ ?3)\b[^.\n]{0,12}\binterview\b/i,
      /^(?:rovi|roti|sdn|vol(?:untary)? (?:attendance |attender )?interview|interview (?:record|summary|notes|transcript)|caution(?:ed)? interview|suspect interview)\b/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)15\b/i,
    marks: [
      /\bperson interviewed\b|\binterviewee\b/i,
      /^[\s\S]{0,120}\binterview (?:of|with|notes|summary|record)\b/i,
      /\b(?:cautioned|under caution|caution given|no comment to|sol(?:icitor)? present|no solicitor)\b/i,
      /\binterviewing officers?\b/i,
      /(?:^|\n)[ \t]*Q\d*[.:)]\s.{1,400}?\bA\d*[.:)]\s/s,
      /\bothers? present\b|\bsolicitor present\b|\blegal representative\b/i,
      /\b(?:tape|counter|time) (?:ref|no|times?)\b|not a verbatim|interview (?:commenced|concluded|began|ended)/i,
    ],
  },
  {
    kind: 'CUSTODY',
    titles: [
      /^custody (?:record|log|extract|detention)/i,
      /^[^\n]{4,50} [-–] custody$/i,
      /^detention (?:log|record)/i,
      /^custody (?:no|number|ref)\b.{0,30}\bdp\b/i,
      /^(?:extract (?:from|of) )?custody record/i,
      /^detained person['’]?s? record/i,
      /^(?:custody|detention|detained person|person (?:detained|in custody))\b[^.]{0,20}\b(?:front ?sheet|summary)\b/i,
    ],
    marks: [
      /\bdetained person\b|\bdp\b/i,
      /detention authorised|authorised detention|^.{0,60}\bauthorised\W{1,3}\d{1,2}[:.]\d{2}/im,
      /\bcustody (?:ref(?:erence)?|no|number)\b/i,
      /\bleft custody\b/i,
      /\bcell visit\b|\bin cell\b/i,
      /\brelevant time\b/i,
      /\bcustody (?:officer|sgt|sergeant)\b/i,
      /rights (?:and entitlements )?given/i,
      /(?:^|\n)[ \t]*(?:detained|detainee)\b[ \t:]/i,
      /\bself[- ]harm\b/i,
    ],
  },
  {
    kind: 'BAIL',
    titles: [
      /^(?:police |conditional |pre-charge |court )*bail (?:notice|sheet|form|record|conditions|grant|with conditions)\b/i,
      /^(?:mg ?4[a-f]?\W{1,4})?(?:charge and bail|bail and charge)\b/i,
      /^(?:grant|variation|notice) of (?:police |conditional |pre-charge )*bail/i,
      /^notice to (?:a )?person (?:granted|released on) bail/i,
      /^bail\b[\s(–:-]*(?:to return|to court|(?:pre|post)[- ]?charge)/i,
      /\b(?:document|results?|custody|charge|disposal)\s*[-–/]\s*bail\b[^.]{0,40}$/i,
      /^(?:released? on|grant(?:ed)?) bail\b/i,
      /^(?:mg ?4 ?[abc]\W{1,4})?(?:(?:record|notification|form) of (?:the )?(?:grant of )?)?conditional bail\b/i,
      /\b(?:pre|post)[- ]charge bail\b(?! to\b)/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)4 ?[ABC]\b/i,
    marks: [
      /\bto surrender\b|surrender to (?:bail|custody)/i,
      /\bcondition(?:s|al)?\b/i,
      /bail act 1976|s\.? ?47\(3\)|s\.? ?3A\b/i,
      /arrested without warrant|failing to surrender/i,
      /person bailed|granted bail\b|\b(?:you are|is|was) bailed\b|\bbailed (?:to|under)\b/i,
    ],
  },
  {
    kind: 'ORDER',
    titles: [
      /^(?:interim |draft |copy |ex parte |without notice )*(?:restraining|non[- ]?molestation|stalking protection|domestic (?:abuse|violence) (?:protection|prevention)|occupation|prohibited steps|criminal behaviour|sexual harm prevention|anti-?social behaviour) (?:order|notice|injunction)\b/i,
      /^(?:order|injunction) (?:on conviction|on acquittal|under|for an injunction|made)\b/i,
      /^(?:general form of )?injunction\b/i,
      /^d[va]p[no]\b[^.]{0,40}$/i,
      /^in the .{2,60}\bcourt\b/i,
    ],
    marks: [
      /it is (?:hereby )?ordered/i,
      /penal notice|guilty of (?:a )?(?:criminal offence|contempt)/i,
      /(?:must not|shall not|is (?:forbidden|prohibited)|prohibited from)/i,
      /\b(?:district judge|recorder|her honour|his honour|magistrates['’]? court|family court|county court|crown court)\b/i,
      /\buntil further order\b|\bthis order (?:lasts|is made|remains|expires|has effect)/i,
    ],
  },
  {
    kind: 'MG6C',
    titles: [
      /schedule of (?:\S+ ){0,3}non[- ]?sensitive/i,
      /non[- ]?sensitive unused/i,
      /\bunused (?:material )?schedule\b.{0,20}non-?sensitive/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)6 ?c\b/i,
    marks: [/unused material/i, /disclosure officer/i, /does not form part of the prosecution case/i],
  },
  {
    kind: 'MG6D',
    titles: [/schedule of (?!(?:\S+ ){0,2}non[- ]?sensitive)(?:\S+ ){0,3}sensitive (?:unused )?material/i],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)6 ?d\b/i,
    marks: [/reason for sensitivity/i, /disclosure officer/i],
  },
  {
    kind: 'MG6E',
    titles: [/disclosure officer['’]?s? report/i],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)6 ?e\b/i,
    marks: [/undermin/i, /assist the (?:defence|accused)/i],
  },
  {
    kind: 'MG2',
    titles: [
      /^(?:initial )?(?:special measures|witness) assessment\b/i,
      /special measures (?:assessment|application|meeting)\b[^.]{0,40}$/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)2\b(?! ?\d)/i,
    marks: [/views? of (?:the )?witness|witness['’]?s? (?:own )?views?/i, /live (?:tv )?link/i, /\bscreens?\b/i, /vulnerable|intimidated/i],
  },
  {
    kind: 'MG3A',
    titles: [
      /further report to (?:the )?crown prosecutor/i,
      /further (?:action plan|charging report)/i,
      /response to (?:the )?(?:cps )?action plan/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)3 ?a\b/i,
    marks: [/action plan/i, /outstanding/i, /charging/i],
  },
  {
    kind: 'MG3',
    titles: [
      /report to (?:the )?crown prosecutor/i,
      /\breport to (?:the )?cps\b[^.]{0,20}\bcharging\b/i,
      /^(?:record of )?(?:pre-?)?charging (?:decision|advice|report)\b/i,
      /^(?:cps )?(?:charging (?:decision|advice)|pre[- ]?charge (?:decision|advice|report)|pcd report|early advice|decision log)\b/i,
      /^(?:mg ?3\W{1,4})?pcd (?:request|referral|submission)\b/i,
      /^cm01\b/i,
      /^(?:referral|request|submission|file) (?:to|for) (?:the )?(?:CPSD?\b|crown prosecution)/i,
      /^(?:pre-?charge|charging) (?:submission|referral|request)\b/i,
      /^request for (?:an? )?(?:charging|pre-?charge|early) (?:decision|advice)\b/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)3\b(?! ?a)/i,
    marks: [
      /proposed charges?|charges? proposed|offences?(?: ?\(s\))? (?:for|under) consideration/i,
      /\baction plan\b/i,
      /full code|threshold test/i,
      /supervis(?:ing|or)/i,
      /reviewing lawyer|charging lawyer|crown prosecutor/i,
    ],
  },
  {
    kind: 'MG5',
    titles: [
      /^(?:mg ?5 ?\W*)?(?:police|case|offence) (?:report|summary)\b(?! to\b)[^.]{0,40}$/i,
      /^summary of (?:the )?(?:key )?evidence\b(?! (?:below|above|attached|follows))/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)5\b/i,
    marks: [
      /summary of (?:the )?(?:key )?evidence|key evidence/i,
      /anticipated plea/i,
      /officer in the case|\boic\b/i,
      /application for order|orders? on conviction/i,
      /defendant interview|suspect['’]s account/i,
    ],
  },
  {
    kind: 'MG6',
    titles: [
      /case file (?:evidence|information)/i,
      /^(?:mg ?6\W*)?(?:case file )?(?:evidence and information|information \(confidential\))/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)6\b(?! ?[a-e]\b)/i,
    marks: [/not (?:to be )?disclosed|confidential information/i, /victim['’]?s?(?: and witness)? (?:views?|needs)/i, /\bbail\b/i],
  },
  {
    kind: 'MG7',
    titles: [
      /^(?:mg ?7\W*)?(?:application for (?:a )?remand|remand (?:application|file|request|form)|request for (?:a )?remand\b|objections? to bail)/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)7\b/i,
    marks: [/grounds for (?:objecting|objection|opposing)|objections? to bail/i, /remand/i],
  },
  {
    kind: 'MG8',
    titles: [/^(?:mg ?8\W*)?breach of bail/i],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)8\b/i,
    marks: [/section 7|s\.? ?7\b/i, /breach/i],
  },
  {
    kind: 'MG9',
    titles: [/^(?:mg ?9\W*)?(?:list of witnesses|witness list)/i],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)9\b/i,
    marks: [/witness(?:es)?/i],
  },
  { kind: 'MG10', titles: [/witness non-?availability/i], codes: /\b(?:mg ?0?|manual of guidance (?:form )?)10\b/i, marks: [/availab/i] },
  {
    kind: 'MG12',
    titles: [/^(?:mg ?12\W*)?(?:exhibits? (?:list|schedule|register)|list of exhibits)/i],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)12\b/i,
    marks: [/\bexhibits?\b/i, /\bheld at\b|\blocation\b/i],
  },
  {
    kind: 'MG16',
    titles: [/bad character|dangerous offender/i],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)16\b/i,
    marks: [/gateway/i, /s\.? ?101|section 101/i, /dangerous/i, /convictions? relied/i],
  },
  {
    kind: 'MG4',
    titles: [/^(?:mg ?4\W*)?charge (?:sheet|record)/i, /^charges?(?: ?\(s\))?$/i, /^(?:postal )?(?:requisition|written charge)\b/i],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)4 ?[DE]?\b(?! ?[abc])/i,
    marks: [/contrary to/i, /you are (?:hereby )?charged/i, /\breply\b/i, /required to attend/i],
  },
  {
    kind: 'MG11',
    titles: [
      /^(?:mg ?11\W*)?(?:continuation of )?(?:witness|victim|section 9|s\.? ?9|police officer) statement\b/i,
      /^statement of (?:a )?witness/i,
      /^[A-Z][\w &’'|–-]{0,50}\b(?:WITNESS STATEMENT|Witness Statement)\b(?![^(]*[a-z]{3})/,
      /^(?:mg ?11\W*)?statement of [a-z]/i,
      /^(?:s\.? ?9|section 9)\s*[-–:]\s*[a-z]/i,
      /^statement$/i,
    ],
    codes: /\b(?:mg ?0?|manual of guidance (?:form )?)11\b/i,
    marks: [
      /this statement,? \(?consisting of/i,
      /true to the best of my knowledge and belief/i,
      /criminal justice act 1967|cja? ?(?:act)? 1967|\bs\.? ?9\b/i,
      /(?:^|\n)[ \t]*(?:date of statement|statement date)\b/i,
      /liable to prosecution if i have wilfully/i,
      /signature witnessed by|statement taken by/i,
      /(?:^|\n)[ \t]*statement of:? +\p{Lu}/iu,
      /age if (?:under|over) 18/i,
    ],
  },
  {
    kind: 'LOG',
    titles: [
      /^(?:\S+ )?(?:incident|occurrence|cad|storm|command and control|crime|dispatch|call|contact|event|control room|command|daily|duty|patrol|safeguarding|occurrence enquiry|force control room) (?:logs?|print(?:out)?s?|extracts?|records?|reports?|summar(?:y|ies)|incident|message|details|enquiry|chronology|history|list)\b/i,
      /^(?:[A-Z]{2,5} )?(?:incident|cad) (?:no\.? ?)?\d{2,}/i,
      /^(?:\S+ )?(?:storm|cad|niche|connect|athena)\b\W{1,4}(?:linked |related |associated )?(?:incidents|logs|calls|occurrences)\b/i,
      /^(?:[\w&’'-]+ ){0,4}(?:(?:police|constabulary|npt|snt)\W{1,3})?(?:(?:intelligence|intel|crime|premises|address|location) ?\/ ?)?(?:occurrence|incident|intelligence|premises|address|location) (?:history )?(?:prints?(?:[- ]?outs?)?|summaries|extracts?)\b/i,
      /command (?:and|&) control/i,
      /^(?:[\w&’'-]+ ){0,4}(?:police|constabulary)\W{1,3}(?:force )?(?:control|comms|FCR|contact centre)(?: room)?\b.{0,30}\d/i,
      /^(?=.*\b(?:GRADE|PRIORITY|RESPONSE)\b)(?=.*\b(?:VIA|OPENING|OPENED|ORIGIN|SOURCE|HOW RECEIVED)\b)/,
      /^(?:[\w&’'-]+ ){0,4}(?:police|constabulary)\W{1,3}(?:incidents?|cad|logs?|occurrences?)\b.{0,12}\d{2,}/i,
      /^(?:[\w&’'-]+ ){0,4}(?:(?:police|constabulary)\W{1,3}|[-–] )?(?:(?:incident|occurrence|call|police) )?(?:logs|incidents|occurrences)(?: (?:for|at|by|re)\b|:)[^?]{2,60}$/i,
      /^(?:[\w&’'-]+ ){0,4}(?:[-–] )?calls (?:to|for|from) (?!0\d{3}|\d{6})\d{1,4} [a-z]/i,
      /^(?:i?cad|storm|smartstorm|controlworks|c&c|niche|athena|connect|oel|nspis|occurrence enquiry log|investigation log|enquiry log|crime report|crimint|intelligence (?:log|report)|domestic incident report)\b/i,
      /^(?:officer(?:['’]?s)?|oic|investigat(?:ion|or['’]?s?|ing officer['’]?s?)|enquiry) (?:enquiry |investigation )?(?:diary|log|chronology|journal)\b/i,
      /^999 (?:call|transcript)|^101 (?:call|report)/i,
    ],
    marks: [
      /^(?:\S+\s+){0,3}(?:incident|cad|command|occurrence)\b[^\n]{0,20}\d{2,}/i,
      /\b(?:opening|closing|result|closure) code\b|\btype \(opening\)|\bopen(?:ing|ed as) ?:/i,
      /\bcaller\b|\binformant\b/i,
      /(?:^|\n)[ \t]*(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s+)?\d{1,2}[:.]?\d{2}\s/,
      /(?:^|\n)[ \t]*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s{2,}\S[^\n]*\n+(?:[^\n]*\n+)?[ \t]*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\s{2,}/,
      /(?:^|\n)[ \t]*[A-Z]{1,4}[-/]?\d{4,}(?:[-/]\d+)*\s+\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s+\d{1,2}[:.]?\d{2}\b/,
      // "02/05 - called victim", line below line.
      /(?:^|\n)[ \t]*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})? [-–] \S[^\n]*\n+[ \t]*\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})? [-–] \S/,
      /\bgrade ?:? ?\d\b|call source|\burgency\b/i,
      /occurrence (?:no|number|ref)|\bniche\b|\boel\b|(?:^|\n)[ \t]*occ(?:urrence)?(?: ref)?\b[^\n]{0,6}[A-Z]{2}[-/]\d/i,
    ],
  },
]

/** What a form is named by at its head. */
const names = signs.flatMap((sign) => [...sign.titles, ...(sign.codes ? [sign.codes] : [])].map((pattern) => ({ sign, pattern })))
const mayName = gateOf(names.map(({ pattern }) => pattern))

/** The names that a line may hold. */
export const namesIn = (line: string) => mayName(line).map((nth) => names[nth]!)
