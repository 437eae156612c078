import { anyOf } from '../anyOf.ts'

/** What there is was put to the witness. */
export const put = anyOf(
  /\b(?:explained|listed|outlined|described|set out|put|read|shown|given|offered)\b[^.;]{0,40}\b(?:options?|choices?|available|measures|SMs?|on offer|screens?|link|what (?:there is|help|the court can))\b/,
  /\b(?:options?|choices|measures|SMs?|screens|link)\b[^.;]{0,30}\b(?:explained|listed|outlined|described|set out|put|read|shown|given|offered)\b/,
)
/** The witness was taken through what there is. "Asked" alone may be the witness asking. */
export const asked = anyOf(
  put,
  /\b(?:assessment|MG ?2) (?:was |has been )?(?:completed|done|conducted|carried out|made|gone through) with\b/,
  /\b(?:discussed|explored|canvass\w*|consulted|talked (?:it |this |that |them |things )?(?:through|over|about)|(?:went|been|gone|going|took (?:her|him|them)) (?:through|thr[ou]|thru|over)|run through|ran through|talked (?:about|of)|gone into|chat(?:ted)?|conversation|sat down with)\b/,
  /\b(?:talked|spoke|spoken) (?:to|with) [^.;]{0,25}\babout (?:how|giving|court|the trial|going to court|measures|screens)\b/,
  /\bviews? (?:were |was |have been )?(?:obtained|sought|taken|canvassed|gathered|recorded|noted)\b/,
  /\b(?:asked|asking) (?:\w+ ){0,3}(?:what|which|how|whether|if|for (?:her |his |their )?views?|about|re)\b/,
  /\b(?:conducted|carried out|did|done|completed|re-?did|made|held) (?:an? |the |my |her |his )?(?:\w+ )?(?:assessment|MG ?2 (?:chat|talk|visit|meeting)|needs assessment)\b/,
  /\b(?:been told|told me|explained to me|told us)\b[^.;]{0,30}\bcourt can\b/,
  /\bI (?:was|have been|['’]ve been) (?:told|asked) (?:about|of|what|whether|if)\b/,
  /\b(?:rang|phoned|called|saw|seen|visited|met|spoke (?:to|with)|spoken (?:to|with))\b[^.;]{0,40}\b(?:re|about|on|over) (?:court|the trial|trial|giving evidence|measures|SMs?|special)\b/,
)

/** Nobody has asked, somebody is yet to ask, or somebody else was asked. */
export const notAsked = anyOf(
  /\b(?:not|never|\w+n['’]t|nobody|no[- ]?one|without|unable to|yet to|still to|nor|no chance to|no time to|no opportunity to)\b[^.;]{0,25}\b(?:been (?:asked|seen|discussed|explained|explored|consulted|spoken|assessed|started|raised)|ask(?:ed)? (?:her|him|IP|them|about|re)|discuss(?:ed)?|spoken|speak|explained?|explored?|raised?|consulted|gone (?:in|through|over|thru)|go (?:in|through|over|thru)|come up|reached|seen|assessed)\b/,
  /\b(?:to be|will be|needs? to be|must be|should be|needs?|require[sd]?|requires) (?:\w+ )?(?:discuss\w*|asked(?! for)|explored|assessed|explained|consulted|spoken|seen|assessing|asking)\b/,
  /\b(?:will|to|I['’]ll|shall|must|should|need to|please|can you|could you|going to|tasked to|attended to) (?:\w+ )?(?:discuss|ask (?:her|him|IP|them|about|the)|explore|assess|explain|canvass|consult|speak (?:to|with)|chat|talk|go (?:through|over|thru))\b/,
  /\bno (?:reply|answer)\b/,
  /\bthrough (?:her|his|their) (?:father|mother|parents?|husband|wife|partner|friend|sister|brother|son|daughter|solicitor)\b/,
  /\bMG ?2\b[^.;]{0,10}\b(?:not|outstanding|to follow|awaited|blank|TB[CA]|to be (?:done|completed|arranged|confirmed))\b/,
  /\bpresum(?:e|ed|ably)\b|\bassum(?:e|ed|ing)\b/,
)
