import { anyOf } from '../anyOf.ts'
import type { Kind } from './kind.ts'

/** Alarms, markers, locks, cameras: what is put in or on. */
export const thingsPutIn: readonly Kind[] = [
  // An alarm or a telephone for emergencies.
  [
    anyOf(
      /\b(?:panic|attack|personal attack|personal(?= (?:\w+ )?(?:alarm|safety))|TecSOS|SOS|TAU)(?: \w+)? ?(?:alarm|phone|handset|device|button|fob|pendant|strip)/,
      /\bTecSOS\b|\b(?:alarm|pendant)\b(?: \w+){0,3} (?:fitted|issued|installed|given|carried|supplied|linked|live|tested|checked)\b/,
      /\b(?:fitted|issued|installed|supplied|lent|given)\b[^.;]{0,20}\balarms?\b|\bcareline\b/,
    ),
    /\balarms?\b(?: (?:and|&|\+) \w+)? (?:was |were |is |are |has been |have been |now |already ){0,2}(?:put in|fitted|installed|given|issued|set up|live|on|working|linked|tested|remains?)\b/i,
    /\b(?:officer|police|OIC|PC|DC|we)(?: \w+)? (?:to|will) (?:fit|install|issue|supply)\b[^.;]{0,20}\balarm\b/i,
    /\b(?:gave|given|issued|supplied|lent|provided)\b[^.;]{0,20}\b(?:alarm|pendant|fob)\b/i,
    /\balarm (?:to (?:wear|carry)|round (?:her|his|my) neck|that (?:talks|rings|goes|links|connects))\b/i,
  ],
  // A marker, so that a call from there is answered at once.
  [
    anyOf(
      /\bTAU\b(?= markers?| flags?|\.|,|;| on\b)|\b(?:has|have|with) (?:an? )?(?:[A-Z]\w+ )?markers?\b/,
      /\b(?:flags?|markers?) (?:have|has) been (?:moved|transferred|updated|extended)\b/,
      /\b(?:markers?|flag|warning(?= on (?:her |his |the |IP['’]s )?(?:address|house|home|number|system|STORM|CAD))) (?:(?:is|are|was|has been|now) )?(?:placed |put |added )?(?:on|placed|put|added|in place)\b/,
      /\b(?:urgent|immediate|priority) (?:response|marker|flag)|\btreat[- ]as[- ]urgent\b/,
      /\b(?:address|phone|PNC|location|number|line|STORM|CAD|h\/?a)(?:'s)? (?:(?:has been|is|was) )?(?:marker|flag|tag)(?:ged)?\b/,
      /\bmarkers?,? (?:(?:is|are|and|now) ){0,2}(?:live|active)\b/,
      /\bmarkers? (?:has been |have been |was |is )?(?:requested|applied for|submitted)\b|\btagged (?:as )?(?:urgent|priority)/,
      /\bon (?:STORM|CAD) as\b/,
    ),
    /\b(?:house|home|flat|address|number|phone|line|property|VRM|reg)\b(?: (?:is|are|was|has been|now|already)){0,2} (?:flagged|marked)\b/i,
    /\b(?:markers?|flag) (?:is |was |has been )?(?:agreed|set|created|extended|renewed|given|raised)\b/i,
    /\bmarker (?:on|for) (?:her|his|the|both|all|IP['’]?s?|AP['’]?s?|new|home|work)\b|\bANPR\b(?= (?:marker|on|alert|flag|hit list))/i,
  ],
  // An owner and a date: "Police - marker and alarm by 22/3".
  [/\b(?:markers?|alarms?|flags?|locks?|doorbells?|cameras?)(?: and \w+)? by \d/i],
  // Locks, doors, cameras.
  [
    anyOf(
      /\btarget harden\w*\b(?! (?:leaflet|advice|pack|booklet))/,
      /\b(?:locks?|door|letter ?box|CCTV|cameras?|ring doorbell|doorbell|window alarms?|window locks?|security light|chain|door viewer)\w*(?: (?:and|\+) \w+(?: \w+)?)? (?:(?:was|were|has been|have been|to be|being) )?(?:changed|fitted|installed|provided|supplied|lent|loaned|replaced)/,
      /\b(?:fitted|supplied|lent|loaned|provided|installed|change|fit)\b[^.;]{0,25}\b(?:locks?|chain|letter ?box|(?:front |back )?door|doorbell|cameras?|light)\b/,
      /\bcrime (?:prevention|reduction) (?:officer|visit|survey)|\bsanctuary scheme/,
    ),
    /\b(?:cameras?|CCTV|light(?:ing|s)?|bolts?|door bar|bars?|film|grilles?|dash ?cam|locks?|window locks?|trellis)\b(?: (?:and|&|\+) \w+| \w+ and \w+)?(?: (?:was|were|is|are|has been|have been|now|will)){0,2} (?:fitted|installed|put (?:in|up|on)|go(?:es|ing)? (?:in|up|on)|supplied|provided|given|issued|set up|upgraded|strengthened|remain)\b/i,
    /\b(?:have|['’]ve|has|been|police|officers?|council|scheme|they) put (?:film|bars?|bolts?|cameras?|lights?|locks?) (?:on|up|in)\b/i,
    /\b(?:fob|entry|door|gate|lift)\b(?: \w+){0,2} (?:re-?coded|re-?programmed|reset|deactivated)\b/i,
    /\bsanctuary (?:works?|locks|visit|measures|referral (?:done|made|completed))\b/i,
  ],
  // Against fire.
  [
    anyOf(
      /\bsmoke (?:alarms?|detectors?)\b|\bfire (?:pack|kit)\b/,
      /\bfire (?:service|svc|brigade|and rescue|officer)\b[^.;]{0,20}\b(?:visit|attended|fitted|check|done)/,
      /\bfire-?(?:proof|retardant)|\bletter ?box (?:seal|plate|bag|guard|cover|sealed|blocked)/,
    ),
  ],
]
