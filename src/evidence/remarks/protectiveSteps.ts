/** One kind of step, in the ways it is told. */
type Kind = readonly RegExp[]

/** What is done about the risk, by someone. */
const protective: readonly Kind[] = [
  // An alarm or a telephone for emergencies.
  [
    /\b(?:panic|attack|personal attack|personal(?= (?:\w+ )?(?:alarm|safety))|TecSOS|SOS|TAU)(?: \w+)? ?(?:alarm|phone|handset|device|button|fob|pendant|strip)|\bTecSOS\b|\b(?:alarm|pendant)\b(?: \w+){0,3} (?:fitted|issued|installed|given|carried|supplied|linked|live|tested|checked)\b|\b(?:fitted|issued|installed|supplied|lent|given)\b[^.;]{0,20}\balarms?\b|\bcareline\b/i,
    /\balarms?\b(?: (?:and|&|\+) \w+)? (?:was |were |is |are |has been |have been |now |already ){0,2}(?:put in|fitted|installed|given|issued|set up|live|on|working|linked|tested|remains?)\b/i,
    /\b(?:officer|police|OIC|PC|DC|we)(?: \w+)? (?:to|will) (?:fit|install|issue|supply)\b[^.;]{0,20}\balarm\b/i,
    /\b(?:gave|given|issued|supplied|lent|provided)\b[^.;]{0,20}\b(?:alarm|pendant|fob)\b/i,
    /\balarm (?:to (?:wear|carry)|round (?:her|his|my) neck|that (?:talks|rings|goes|links|connects))\b/i,
  ],
  // A marker, so that a call from there is answered at once.
  [
    /\bTAU\b(?= markers?| flags?|\.|,|;| on\b)|\b(?:has|have|with) (?:an? )?(?:[A-Z]\w+ )?markers?\b|\b(?:flags?|markers?) (?:have|has) been (?:moved|transferred|updated|extended)\b|\b(?:markers?|flag|warning) (?:(?:is|are|was|has been|now) )?(?:placed |put |added )?(?:on|placed|put|added|in place)\b|\b(?:urgent|immediate|priority) (?:response|marker|flag)|\btreat[- ]as[- ]urgent\b|\b(?:address|phone|PNC|location|number|line|STORM|CAD|h\/?a)(?:'s)? (?:(?:has been|is|was) )?(?:marker|flag|tag)(?:ged)?\b|\bmarkers?,? (?:(?:is|are|and|now) ){0,2}(?:live|active)\b|\bmarkers? (?:has been |have been |was |is )?(?:requested|applied for|submitted)\b|\btagged (?:as )?(?:urgent|priority)|\bon (?:STORM|CAD) as\b/i,
    /\b(?:house|home|flat|address|number|phone|line|property|VRM|reg)\b(?: (?:is|are|was|has been|now|already)){0,2} (?:flagged|marked)\b/i,
    /\b(?:markers?|flag) (?:is |was |has been )?(?:agreed|set|created|extended|renewed|given|raised)\b/i,
    /\bmarker (?:on|for) (?:her|his|the|both|all|IP['’]?s?|AP['’]?s?|new|home|work)\b|\bANPR\b(?= (?:marker|on|alert|flag|hit list))/i,
  ],
  // An owner and a date: "Police - marker and alarm by 22/3".
  [/\b(?:markers?|alarms?|flags?|locks?|doorbells?|cameras?)(?: and \w+)? by \d/i],
  // Locks, doors, cameras.
  [
    /\btarget harden\w*\b(?! (?:leaflet|advice|pack|booklet))|\b(?:locks?|door|letter ?box|CCTV|cameras?|ring doorbell|doorbell|window alarms?|window locks?|security light|chain|door viewer)\w*(?: (?:and|\+) \w+(?: \w+)?)? (?:(?:was|were|has been|have been|to be|being) )?(?:changed|fitted|installed|provided|supplied|lent|loaned|replaced)|\b(?:fitted|supplied|lent|loaned|provided|installed|change|fit)\b[^.;]{0,25}\b(?:locks?|chain|letter ?box|(?:front |back )?door|doorbell|cameras?|light)\b|\bcrime (?:prevention|reduction) (?:officer|visit|survey)|\bsanctuary scheme/i,
    /\b(?:cameras?|CCTV|light(?:ing|s)?|bolts?|door bar|bars?|film|grilles?|dash ?cam|locks?|window locks?|trellis)\b(?: (?:and|&|\+) \w+| \w+ and \w+)?(?: (?:was|were|is|are|has been|have been|now|will)){0,2} (?:fitted|installed|put (?:in|up|on)|go(?:es|ing)? (?:in|up|on)|supplied|provided|given|issued|set up|upgraded|strengthened|remain)\b/i,
    /\b(?:have|['’]ve|has|been|police|officers?|council|scheme|they) put (?:film|bars?|bolts?|cameras?|lights?|locks?) (?:on|up|in)\b/i,
    /\b(?:fob|entry|door|gate|lift)\b(?: \w+){0,2} (?:re-?coded|re-?programmed|reset|deactivated)\b/i,
    /\bsanctuary (?:works?|locks|visit|measures|referral (?:done|made|completed))\b/i,
  ],
  [
    /\b(?:extra|directed|reassurance|additional|regular|NPT|NHPT|LPT|SNT|daily|nightly|frequent|increased|visible|hi(?:gh)?[- ]vis\w*|foot) patrols?\b|\bpatrols\b(?! (?:attended|sent|arrived|stood|car))|\bpatrol (?:pass(?:es)?|plan|by|past|of|round|around|every|twice|daily|nightly|task\w*|request\w* and)\b|\breassurance visits? (?:done|made|carried out|completed|weekly|daily)\b|\bcocoon\w*|\bpatrolling\b|\bpass(?:ing|es)? attention\b|\b(?:drive|walk)[- ]?(?:past|by)s?\b[^.;]{0,20}\b(?:daily|nightly|until|when|regular)|\bdaily drive past\b|\bteam (?:aware|informed|tasked)\b|\bneighbou?r(?:hood)? watch\b/i,
    /\bwatch (?:kept )?on (?:the |her |IP['’]s )?(?:address|house|home|flat)\b|\bPCSO at (?:the )?(?:gates?|school)\b/i,
    /\b(?:we|PCs?|PCSOs?|officers?|NPT|LPT|SNT|patrols?|police|neighbourhood)(?: \w+)? (?:have |has )?(?:did|done|made|carried out|conducted|completed)\b[^.;]{0,20}\bdrive[- ]?(?:pasts?|bys?)\b/i,
  ],
  // Somebody at hand on the way.
  [
    /\b(?:security|staff|store|colleagues?|stewards?|school|university|college|employer|managers?|porters?|drivers?|PCSO)\b(?: \w+){0,4} (?:walk|escort|accompan|see|meet|drive)(?:s|ing|ed|y|ies|ied)? (?:IP|AP|her|him|the (?:victim|complainant))(?: \w+){0,2} (?:to|from|off|home|out|on|at|between|after)\b/i,
  ],
  [/\bMARAC\b|\bMAPPA\b|\bMASH\b|\bmulti-agency\b/i],
  // People told, so that they can watch or keep silent.
  [
    /\b(?:safeguarding|children['’]?s services|social (?:services|care)|school|head(?: teacher)?|nursery|practice|employer|workplace|work|staff|security|manager|reception|neighbours?|GP|university|college)\b[^.;]{0,30}\b(?:referral|referred|informed|told|briefed|aware|notified|spoken to|updated|alerted|not to (?:give|let|release))\b/i,
    /\b(?:gym|work|school|security|reception|shop|staff|pub) (?:have|has|hold|holds) (?:his |a |the )?pics?\b/i,
    /\b(?:bank|boss|mgr|landlord|council|warden|stewards?|surgery|doctors?|dentist|gym|gran(?:da|dad|ny)?|parents|mum|dad|sister|brother|housemates?|flatmates?|agents?|door staff|HR|head)\b[^.;,]{0,20}\b(?:told not|told to|have been told|has been told|briefed|alerted|warned|knows? to|on board|to (?:call|ring|dial)\b)/i,
    /\b(?:bank|boss|mgr|landlord|warden|stewards?|surgery|dentist|gym|agents?|HR) (?:and \w+(?: \w+)? )?(?:told|informed|aware|knows?|notified)\b/i,
    /\b(?:manager|employer|school|staff|security|reception|neighbours?|head|nursery|mgr|boss)\b[^.;,]{0,10}\b(?:knows? to|to (?:call|ring|dial)(?: 999| us| police| OIC| if)\b)/i,
    /\bgiven (?:\w+ ){0,3}(?:direct line|direct number|my number|OIC['’]s number|officer['’]s number)\b/i,
  ],
  [/\b(?:Clare['’]?s Law|DVDS)\b|\b(?:safe|code) ?(?:word|phrase)/i],
  [
    /\b(?:photo(?:graph)?s?|picture|description)\b[^.;]{0,30}\b(?:given|provided|circulated|shared|shown|with|to (?:reception|staff|security))\b|\b(?:given|shown)\b[^.;]{0,20}\b(?:photo(?:graph)?|picture|description)s?\b|\b(?:schools?|nursery|security|staff|reception(?:ist)?s?|managers?|employer|work(?:place)?|university|college|door(?:man|men)?|stores?|neighbours?|gate|guards?|wardens?|porters?|PCSOs?|team)\b[^.;]{0,15}\b(?:has|have|hold|holds|had)\b[^.;]{0,20}\b(?:photo(?:graph)?|picture|description)s?\b/i,
  ],
  [
    /\b(?:will|to) (?:telephone|phone|ring|call|contact|visit|update|see) (?:(?:her|him|IP|AP|the (?:victim|complainant)) )?(?:daily|weekly|every|each|twice|(?:on )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*)\b|\b(?:daily|weekly|fortnightly) (?:contact|calls?|visits?|updates?)\b|\b(?:PCSO|PC|OIC|NPT|NHPT|officers?|beat officer)s?(?: [A-Z]\w+)? (?:calls?|visits?|rings?|checks?|pops?)(?: in| round)?(?: on (?:her|him|IP|AP))? (?:daily|weekly|fortnightly|every|each|once|twice|regularly)\b|\b(?:contacts|calls|rings|visits|sees) (?:her|him|IP|AP|the (?:victim|complainant)) (?:daily|weekly|every|each|twice)\b|(?<!\b(?:DMI|data|comms|CPS|force) )\b(?:SPOC|single point of contact)\b(?![^.;]{0,40}\b(?:comms|data|form|authority|appl\w+|subscriber|billing|provider|return|check)\b)/i,
    /\b(?:officer|OIC|police|PC|DC|SPOC) (?:contact|calls?|visits?) (?:daily|weekly|fortnightly|every|each|twice)\b/i,
    /\b(?:will|to) (?:phone|ring|call|visit|see)(?: \w+)? on (?:the \d|\d|\w+days?\b)/i,
    /\b(?:phones|rings|calls|visits|texts|sees) (?:me|her|him|IP|us|them) (?:on (?:\w+days?|the \d)|every|each|daily|weekly|twice)\b/i,
    /\b(?:OIC|PCSO|officer|SPOC) (?:calls?|rings?|visits?|phones?) (?:mon|tue|wed|thu|fri|sat|sun)/i,
    /\bOIC to (?:visit|ring|call|phone|see) (?:(?:her|him|IP|AP) )?(?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|daily|\d)/i,
  ],
  [/\bSPO\b[^.]{0,30}\b(?:application|applied|considered)|\bDV(?:PN|PO)\b[^.]{0,20}\b(?:served|issued|applied|obtained)/i],
  // Somebody called on to see how she is.
  [
    /\b(?:PC|DC|PCSO|OIC|officers?|NPT|beat team|[A-Z][a-z]+) (?:has |have )?(?:visited|called|been round|rung|attended)\b[^.;]{0,30}\b(?:to check on|to reassure|for (?:a )?(?:welfare|reassurance))\b|\bwelfare (?:checks?|visits?) (?:done|made|carried out|completed|daily|weekly)\b/i,
  ],
  [/\b(?:I|OIC) (?:ring|call|phone|text|visit|see) (?:her|him|IP|them) (?:every|each|daily|weekly|once|twice)\b/i],
  // What a prison does.
  [
    /\b(?:HMP|prison)\b[^.;]{0,40}\b(?:barred|blocked|cell (?:spun|search\w*)|PIN (?:removed|stopped))\b|\bnumber (?:barred|blocked) (?:at|by|with) (?:the )?(?:HMP|prison)\b/i,
  ],
  [/\bmoved (?:his|her|IP['’]s) (?:parking|desk|office|shifts?|ward|room|seat|class)\b/i],
  [/\b(?:rehoused|relocated)\b[^.;]{0,40}\b(?:by|council|police|housing|university)\b/i],

  // A room for the night found by the police.
  [
    /\b(?:IP|AP|victim|complainant|she|family|they)(?: and (?:\w+ )?\w+)?(?: (?:is|was|were|has been|have been|being|now)){0,2} (?:put up|placed|accommodated|housed|taken)\b[^.;]{0,15}\b(?:hotel|B ?& ?B|refuge|safe ?house|hostel|Travelodge|Premier Inn|(?:emergency|temporary|safe) accommodation|place of safety)\b/i,
  ],
  [/\b(?:council|housing|police|we|university)\b[^.;]{0,20}\b(?:moved|placed|housed) (?:IP|AP|her|him|the victim|the family)\b/i],
  // Against fire.
  [
    /\bsmoke (?:alarms?|detectors?)\b|\bfire (?:pack|kit)\b|\bfire (?:service|svc|brigade|and rescue|officer)\b[^.;]{0,20}\b(?:visit|attended|fitted|check|done)|\bfire-?(?:proof|retardant)|\bletter ?box (?:seal|plate|bag|guard|cover|sealed|blocked)/i,
  ],
]

/** What the victim did, or another service does: part of a plan where there is one, and alone no step by the police. */
const partsOfAPlan: readonly Kind[] = [
  [
    /\b(?:moved|relocated|rehoused|staying|gone to stay|housed)\b[^.;]{0,60}\b(?:address|refuge|sister|brother|mother|parents?|family|friend|undisclosed|safe|temporary|alternative)/i,
  ],
  [/\bnew (?:mobile|phone|number|SIM)\b[^.;]{0,60}\b(?:evidence|kept|retained|given|provided|issued)|\bnew mobile\b|\bnumber changed\b/i],
  [/\b(?:IDVA|ISAC|ISVA|advocate)\b[^.;]{0,30}\b(?:from|allocated|engaged|supporting|assigned|referral|referred|weekly)\b/i],
  [
    /\b(?:taxi|escort(?:ed)?|walk(?:ed)? to (?:her|his) car|parks?|pick-?up|collect(?:ed)?|key ?safe|spare key|side (?:gate|door)|trackers?|passport held)\b/i,
  ],
  [/\breview(?:ed|s)?\b[^.;]{0,25}(?:\d|\b(?:on|weekly|fortnightly|monthly|before|after|when|if)\b)|\b(?:weekly|fortnightly) review\b/i],
  [
    /\b(?:reserved|different|separate|safe|new|side|back) (?:bay|parking|gate|entrance|route|(?:\w+ )?drop(?:-?off)?|exit|times?)\b|\bparking (?:arranged|moved|space)\b|\bpick[- ]?ups? (?:changed|moved|by)\b|\bchanged pick[- ]?up\b|\bseat changed\b/i,
    /\b(?:collection|school) password\b|\bpassword (?:for|at|w\/?|with)\b|\bw(?:ith)? (?:a )?password\b|\bcode ?word\b/i,
    /\bno lone\b|\bname (?:off|removed|taken)\b|\bdrill\b|\bdrive to (?:the )?(?:nick|nearest|police)\b|\bhandovers? (?:at|via|through)\b/i,
  ],
  // Nothing of hers tells him where she is.
  [
    /\b(?:car|vehicle|phone|handset|ipad|tablet|devices?|laptop|house|flat|accounts?)\b(?: (?:was|were|is|has been|have been|and \w+)){0,2} (?:swept|reset|wiped|replaced|scanned|checked for|secured)\b|\blocation(?: services?| sharing)? (?:is |now |turned |switched )?off\b|\b(?:tracker|device|tag) (?:found and )?removed\b|\b(?:mail|post) redirected\b|\bpasswords? (?:changed|reset)\b/i,
  ],
  // The suspect watched over, or others who look after him.
  [
    /\b(?:suspect|DEF|SUSP?)\b (?:is |was |being |to be )?(?:visited|warned in person|monitored|managed)\b|\b(?:MH|mental health|crisis) team\b|\blicence conditions?\b|\bVLO\b|\bdrive[- ]?(?:pasts?|bys?)(?= \d{4}\b)/i,
  ],
  [
    /\blook(?:ed|ing)?(?: at (?:it|this|them))? again\b|\bnext look\b|\bre-?assess\b|\bgo(?:es|ing)? over it\b|\bcheck(?:ed)? off\b|\bre-?graded\b/i,
  ],
]

/** A marker that warns of the suspect, or of another; what the victim or the suspect told people; what was not to be had. */
const noStep =
  /\b(?:s?he|IP|AP|I|victim|complainant|brother|father|dad|mum|mother|sister|son) (?:has |have |had )?(?:since |already |also )?(?:fitted|bought|installed|put up(?! (?:at|in|by)\b)|changed the locks)\b|\b(?:s?he|DEF|SUS|suspect|defendant) (?:has|had) (?:an? |his |her |own )*(?:CCTV|cameras?|doorbell)\b|\b(?:false reports?|with caution)\b|\b(?:DEF|SUS|[Ss]uspect|[Dd]efendant)\b[^;]{0,60}\b(?:has|had|have) (?:put up|fitted|installed|had)\b|\bhas (?:put up|taken)\b|\b(?:mother|father|mum|dad|IP|AP|sister|brother) (?:says|said|states)\b|\bGPS (?:pendant|watch|tag|collar|tracker)s?\b|\b(?:dementia|wander\w*|memory clinic)\b|\bmarkers? on PNC\b|\bPNC\b[^.;]{0,15}\bmarkers?\b|\b(?:drugs?|violen(?:ce|t)|weapons?|firearms?|suicide|self[- ]harm|CP|child protection) markers?\b|\bthreshold\b|\bdisregard\b|\b(?:IP|AP|she|he|they|I|victim|complainant|suspect|SUS|DEF|defendant) (?:has |have |had )?(?:told|informed)\b(?! (?:to|not)\b)|(?<!\b(?:police|PC|DC|PS|officers?|OIC)\b[^.;]{0,50})\btold (?:me|of a|of the)\b|['’]m told\b|\bwere told of\b|\bfamily told\b|\b(?:DEF|SUS|suspect|defendant)['’]s (?:manager|employer|work\w*|school|family|mother|GP)\b|\bof his arrest\b|\btold (?:her|him|IP|them) (?:that )?(?:s?he|they)\b|\bher ?self\b|\bhim ?self\b|\b(?:none|nothing) (?:in|available)|\bwaiting list\b/i
const notDone =
  /\b(?:not|never|no|\w+n['’]t|declin\w+|refus\w+|yet to|consider(?:ing)?|should|would like|wants?|asks? for|asked for|requests?|advis\w+|advice)\b(?! to (?:give|let|release))/i
const putOff = /\b(?:requested(?! and (?:completed|fitted|done|installed))|considered|wanted|refused|declined|not available|awaited)\b/i

const isTold = (text: string, step: RegExp): boolean => {
  const found = step.exec(text)
  if (!found) return false
  const clause = text
    .slice(Math.max(0, found.index - 25), found.index + found[0].length)
    .replace(/\b(?:asked|asks) for\b(?=.*\b(?:live|active)\b)/i, ' ')
  const after = text.slice(found.index + found[0].length, found.index + found[0].length + 40)
  return (
    !notDone.test(clause.replace(/\b(?:told )?not to (?:give|let|release|speak|disclose)\b/gi, ' ')) &&
    !putOff.test(after.split(/[.,;]/)[0] ?? '')
  )
}

const isIn = (text: string, kinds: readonly Kind[]): number => kinds.filter((kind) => kind.some((step) => isTold(text, step))).length

/** How many kinds of step by the police or others these words tell of. */
export const protectiveStepsIn = (text: string): number => {
  if (/\?\s*$/.test(text)) return 0
  const clauses = text.split(/(?<=[;:])\s|, (?=and |but |IP |AP |she |he )/).filter((clause) => !noStep.test(clause))
  return isIn(clauses.join(' '), protective)
}

/** The same, with what only counts beside others. */
export const stepsOfAPlanIn = (text: string): number => protectiveStepsIn(text) + (/\?\s*$/.test(text) ? 0 : isIn(text, partsOfAPlan))
