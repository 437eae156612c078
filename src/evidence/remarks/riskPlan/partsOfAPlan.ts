import { anyOf } from '../anyOf.ts'
import type { Kind } from './kind.ts'

/** What the victim did, or another service does: part of a plan where there is one, and alone no step by the police. */
export const partsOfAPlan: readonly Kind[] = [
  [
    /\b(?:moved|relocated|rehoused|staying|gone to stay|housed)\b[^.;]{0,60}\b(?:address|refuge|sister|brother|mother|parents?|family|friend|undisclosed|safe|temporary|alternative)/i,
  ],
  [
    /\b(?:IP|AP|victim|complainant|she|desk|office|room)\b (?:has been |was |is )?moved (?:to|from|into|onto)\b[^.;]{0,40}\b(?:room|floor|desk|office|ward|branch|site|hall|block|shifts?|team|class|group|building)\b/i,
  ],
  // Those who look after the victim and keep nobody away.
  [
    /\b(?:GP|wellbeing|counsell\w+|health visitor|midwife|chaplain\w*)(?: \w+)? (?:is |are |was |made )?(?:told|informed|aware|notified)\b/i,
  ],
  [/\bnew (?:mobile|phone|number|SIM)\b[^.;]{0,60}\b(?:evidence|kept|retained|given|provided|issued)|\bnew mobile\b|\bnumber changed\b/i],
  [/\b(?:IDVA|ISAC|ISVA|advocate)\b[^.;]{0,30}\b(?:from|allocated|engaged|supporting|assigned|referral|referred|weekly)\b/i],
  [
    /\b(?:taxi|escort(?:ed)?|walk(?:ed)? to (?:her|his) car|parks?|pick-?up|collect(?:ed)?|key ?safe|spare key|side (?:gate|door)|trackers?|passport held)\b/i,
  ],
  [/\breview(?:ed|s)?\b[^.;]{0,25}(?:\d|\b(?:on|weekly|fortnightly|monthly|before|after|when|if)\b)|\b(?:weekly|fortnightly) review\b/i],
  [
    anyOf(
      /\b(?:reserved|different|separate|safe|new|side|back) (?:bay|parking|gate|entrance|route|(?:\w+ )?drop(?:-?off)?|exit|times?)\b/,
      /\bparking (?:arranged|moved|space)\b|\bpick[- ]?ups? (?:changed|moved|by)\b|\bchanged pick[- ]?up\b|\bseat changed\b/,
    ),
    /\b(?:collection|school) password\b|\bpassword (?:for|at|w\/?|with)\b|\bw(?:ith)? (?:a )?password\b|\bcode ?word\b/i,
    /\bno lone\b|\bname (?:off|removed|taken)\b|\bdrill\b|\bdrive to (?:the )?(?:nick|nearest|police)\b|\bhandovers? (?:at|via|through)\b/i,
  ],
  // Nothing of hers tells him where she is.
  [
    anyOf(
      /\b(?:car|vehicle|phone|handset|ipad|tablet|devices?|laptop|house|flat|accounts?)\b(?: (?:was|were|is|has been|have been|and \w+)){0,2} (?:swept|reset|wiped|replaced|scanned|checked for|secured)\b/,
      /\blocation(?: services?| sharing)? (?:is |now |turned |switched )?off\b|\b(?:tracker|device|tag) (?:found and )?removed\b/,
      /\b(?:mail|post) redirected\b|\bpasswords? (?:changed|reset)\b/,
    ),
  ],
  // The suspect watched over, or others who look after him.
  [
    anyOf(
      /\b(?:suspect|DEF|SUSP?)\b (?:is |was |being |to be )?(?:visited|warned in person|monitored|managed)\b/,
      /\b(?:MH|mental health|crisis) team\b|\blicence conditions?\b|\bVLO\b|\bdrive[- ]?(?:pasts?|bys?)(?= \d{4}\b)/,
    ),
  ],
  [
    /\blook(?:ed|ing)?(?: at (?:it|this|them))? again\b|\bnext look\b|\bre-?assess\b|\bgo(?:es|ing)? over it\b|\bcheck(?:ed)? off\b|\bre-?graded\b/i,
  ],
]
