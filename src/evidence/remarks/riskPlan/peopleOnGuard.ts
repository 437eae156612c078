import { anyOf } from '../anyOf.ts'
import type { Kind } from './kind.ts'

/** Patrols, people told or at hand, contact, orders, a place to stay: what people do. */
export const peopleOnGuard: readonly Kind[] = [
  [
    anyOf(
      /\b(?:extra|directed|reassurance|additional|regular|NPT|NHPT|LPT|SNT|daily|nightly|frequent|increased|visible|hi(?:gh)?[- ]vis\w*|foot) patrols?\b/,
      /\bpatrols\b(?! (?:attended|sent|arrived|stood|car))/,
      /\bpatrol (?:pass(?:es)?|plan|by|past|of|round|around|every|twice|daily|nightly|task\w*|request\w* and)\b/,
      /\breassurance visits? (?:done|made|carried out|completed|weekly|daily)\b|\bcocoon\w*|\bpatrolling\b/,
      /\bpass(?:ing|es)? attention\b|\b(?:drive|walk)[- ]?(?:past|by)s?\b[^.;]{0,20}\b(?:daily|nightly|until|when|regular)/,
      /\bdaily drive past\b|\bteam (?:aware|informed|tasked)\b|\bneighbou?r(?:hood)? watch\b/,
    ),
    /\bwatch (?:kept )?on (?:the |her |IP['’]s )?(?:address|house|home|flat)\b|\bPCSO at (?:the )?(?:gates?|school)\b/i,
    /\b(?:we|PCs?|PCSOs?|officers?|NPT|LPT|SNT|patrols?|police|neighbourhood)(?: \w+)? (?:have |has )?(?:did|done|made|carried out|conducted|completed)\b[^.;]{0,20}\bdrive[- ]?(?:pasts?|bys?)\b/i,
  ],
  // Somebody at hand on the way.
  [
    /\b(?:security|staff|store|colleagues?|stewards?|school|university|college|employer|managers?|porters?|drivers?|tutors?|teachers?|PCSO)\b(?: \w+){0,4} (?:walk|escort|accompan|see|meet|drive)(?:s|ing|ed|y|ies|ied)? (?:IP|AP|her|him|the (?:victim|complainant))(?: \w+){0,2} (?:to|from|off|home|out|on|at|between|after)\b/i,
  ],
  [/\bMARAC\b|\bMAPPA\b|\bMASH\b|\bmulti-agency\b/i],
  // People told, so that they can watch or keep silent.
  [
    /\b(?:safeguarding|children['’]?s services|social (?:services|care)|school|head(?: teacher)?|nursery|practice|employer|workplace|work|staff|security|manager|reception|neighbours?|university(?! wellbeing)|college)\b[^.;]{0,30}\b(?:referral|referred|informed|told|briefed|aware|notified|spoken to|updated|alerted|not to (?:give|let|release))\b/i,
    /\b(?:gym|work|school|security|reception|shop|staff|pub) (?:have|has|hold|holds) (?:his |an? |the )?(?:pics?|passwords?|code ?words?)\b/i,
    /\b(?:bank|boss|mgr|landlord|council|wardens?|porters?|caretakers?|concierge|receptionists?|librar(?:y|ians?)|stewards?|surgery|doctors?|dentist|gym|gran(?:da|dad|ny)?|parents|mum|dad|sister|brother|housemates?|flatmates?|agents?|door staff|HR|head)\b[^.;,]{0,20}\b(?:told not|told to|have been told|has been told|briefed|alerted|warned|knows? to|on board|to (?:call|ring|dial)\b)/i,
    /\b(?:bank|boss|mgr|landlord|wardens?|porters?|caretakers?|concierge|receptionists?|librar(?:y|ians?)|stewards?|surgery|dentist|gym|agents?|HR) (?:and \w+(?: \w+)? )?(?:told|informed|aware|knows?|notified)\b/i,
    /\b(?:manager|employer|school|staff|security|reception|neighbours?|head|nursery|mgr|boss)\b[^.;,]{0,10}\b(?:knows? to|to (?:call|ring|dial)(?: 999| us| police| OIC| if)\b)/i,
    /\bgiven (?:\w+ ){0,3}(?:direct line|direct number|my number|OIC['’]s number|officer['’]s number)\b/i,
  ],
  [/\b(?:Clare['’]?s Law|DVDS)\b|\b(?:safe|code) ?(?:word|phrase)/i],
  [
    anyOf(
      /\b(?:photo(?:graph)?s?|picture|description)\b[^.;]{0,30}\b(?:given|provided|circulated|shared|shown|with|to (?:reception|staff|security))\b/,
      /\b(?:given|shown)\b[^.;]{0,20}\b(?:photo(?:graph)?|picture|description)s?\b/,
      /\b(?:schools?|nursery|security|staff|reception(?:ist)?s?|managers?|employer|work(?:place)?|university|college|door(?:man|men)?|stores?|neighbours?|gate|guards?|wardens?|porters?|PCSOs?|team)\b[^.;]{0,15}\b(?:has|have|hold|holds|had)\b(?! to\b)[^.;]{0,20}\b(?:photo(?:graph)?|picture|description)s?\b/,
    ),
  ],
  [
    anyOf(
      /\b(?:will|to) (?:telephone|phone|ring|call|contact|visit|update|see) (?:(?:her|him|IP|AP|the (?:victim|complainant)) )?(?:daily|weekly|every|each|twice|(?:on )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*)\b/,
      /\b(?:daily|weekly|fortnightly) (?:contact|calls?|visits?|updates?)\b/,
      /\b(?:PCSO|PC|OIC|NPT|NHPT|officers?|beat officer)s?(?: [A-Z]\w+)? (?:calls?|visits?|rings?|checks?|pops?)(?: in| round)?(?: on (?:her|him|IP|AP))? (?:daily|weekly|fortnightly|every|each|once|twice|regularly)\b/,
      /\b(?:contacts|calls|rings|visits|sees) (?:her|him|IP|AP|the (?:victim|complainant)) (?:daily|weekly|every|each|twice)\b/,
      /(?<!\b(?:DMI|data|comms|CPS|force) )\b(?:SPOC|single point of contact)\b(?![^.;]{0,40}\b(?:comms|data|form|authority|appl\w+|subscriber|billing|provider|return|check)\b)/,
    ),
    /\b(?:officer|OIC|police|PC|DC|SPOC) (?:contact|calls?|visits?) (?:daily|weekly|fortnightly|every|each|twice)\b/i,
    /\b(?:will|to) (?:phone|ring|call|visit|see)(?: \w+)? on (?:the \d|\d|\w+days?\b)/i,
    /\b(?:phones|rings|calls|visits|texts|sees) (?:me|her|him|IP|us|them) (?:on (?:\w+days?|the \d)|every|each|daily|weekly|twice)\b/i,
    /\b(?:OIC|PCSO|officer|SPOC) (?:calls?|rings?|visits?|phones?) (?:mon|tue|wed|thu|fri|sat|sun)/i,
    /\bOIC to (?:visit|ring|call|phone|see) (?:(?:her|him|IP|AP) )?(?:on )?(?:mon|tue|wed|thu|fri|sat|sun|tomorrow|daily|\d)/i,
  ],
  [/\bSPO\b[^.]{0,30}\b(?:application|applied|considered)|\bDV(?:PN|PO)\b[^.]{0,20}\b(?:served|issued|applied|obtained)/i],
  // Somebody called on to see how she is.
  [
    anyOf(
      /\b(?:PC|DC|PCSO|OIC|officers?|NPT|beat team|[A-Z][a-z]+) (?:has |have )?(?:visited|called|been round|rung|attended)\b[^.;]{0,30}\b(?:to check on|to reassure|for (?:a )?(?:welfare|reassurance))\b/,
      /\bwelfare (?:checks?|visits?) (?:done|made|carried out|completed|daily|weekly)\b/,
    ),
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
]
