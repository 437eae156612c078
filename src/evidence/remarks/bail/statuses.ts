import { furtherStatuses } from './furtherStatuses.ts'
import type { Status } from './status.ts'

/** How the suspect is held or released, in the words that most papers use and then in further ones: what is said twice is told where it stands first. */
export const statuses: readonly Status[] = [
  {
    says: 'remanded',
    when: /\bremand (?:app(?:lication)?|file)\b[^.]{0,30}\b(?:attached|made|sought|submitted|granted|MG ?7)\b|\bremand(?:ed)?\b(?! (?:in custody )?(?:app(?:lication)?|hearing|file|clinic|sought|requested|to be|if|wanted|will\b|would\b|is (?:being )?(?:sought|requested|considered)|was (?:considered|sought|not met|not passed)|not\b))|\bkept in custody\b|\b(?:kept|held|detained) (?:in custody )?for (?:the )?(?:next )?(?:available )?court\b|\bput before (?:the )?(?:next )?(?:available )?court\b|\bin custody (?:at |in )?HMP\b|\bin (?:custody|prison)\b[^.]{0,20}\brecalled\b|\bremains in custody\b|\brecalled to (?:prison|custody)\b|\bserving (?:prisoner|a (?:custodial )?sentence)\b|\bremand in custody\b|\bremand(?: in custody)? (?:was |has been )?(?:(?:sought|applied for|requested) and )?(?:granted|obtained|ordered|given)\b|\bin custody[,;:]? (?:for )?first (?:appearance|hearing)\b/i,
    unless:
      /\b(?:not|\w+n['’]t|never|unless|if|whether|could be|threshold for|test for|criteria for|grounds for|application (?:for|to)|seek(?:ing)?|request\w*|consider\w*|suggest\w*|oppos\w+|refus\w+|when|do (?:him|her)self in)\b[^.]{0,30}\bremand/i,
  },
  { says: 'refused', when: /\bbail (?:was |has been )?(?:refused|denied|opposed successfully)\b|\brefused bail\b/i },
  {
    says: 'underInvestigation',
    when: /\bRUI\b|\breleased (?:him |her )?under investigation\b|\breleased? (?:whilst|while|pending) (?:under )?(?:further )?(?:investigation|enquir)/i,
    unless: /\b(?:not|instead of|rather than) (?:be )?(?:RUI|released)|\b(?:asked|asking|pushed|applied) (?:for|to be) (?:RUI|released)/i,
  },
  {
    says: 'voluntary',
    when: /\bvol(?:untary)?[. ]{0,2}(?:att\w*|interview\w*|int\b)|\bvoluntar(?:y|ily)\b[^.]{0,30}\b(?:attend\w*|interview\w*|police|station|present|arrange)|\battend(?:ed|ing)? (?:voluntarily|by (?:arrangement|appointment))|\binterview(?:ed)? (?:\S+ ){0,4}(?:voluntar(?:y|ily)|under caution \+ 3)|\bCAP ?\+ ?3\b|\bcaution (?:plus|\+) ?3\b|\bnot (?:been )?arrested\b|\(voluntary\)|, voluntary\b/i,
    unless: /\b(?:should have|rather than|instead of|initially) (?:\w+ ){0,3}(?:voluntar|arrest)/i,
  },
  {
    says: 'requisition',
    when: /\b(?:postal )?requisition(?:ed)?\b|\bsummons(?:ed)?\b(?! (?:to )?(?:the )?witness)/i,
    unless: /\bwitness summons|\b(?:not|no|instead of|rather than)\b[^.]{0,20}\brequisition|\brequisition (?:is |was )?not\b/i,
  },
  {
    says: 'unconditional',
    when: /\buncond(?:itional(?:ly)?)?(?: bail(?:ed)?)?\b|\bUCB\b|\b(?:no|without|nil|hasn['’]t got any|without any) (?:bail )?conditions\b|\bno bail\b|\bbail(?:ed)? (?:with no|without) conditions\b|\bnothing to breach\b|\bbail\b[^.;]{0,30}\b(?:expired|lapsed|ran out|(?:was|has been|had been) cancelled|(?:was|has|had) (?:not|never) (?:been )?(?:extended|renewed))\b/i,
    unless: /\b(?:not|never) (?:on )?unconditional|\b(?:re-?bailed|charged|remanded|postal)\b/i,
  },
  {
    says: 'conditional',
    when: /\bconditional(?:ly)? bail(?:ed)?\b|\b(?:re-?)?bailed\b[^.]{0,80}\b(?:conditions?|not to|no contact|curfew|NT[CEA])\b|\bbail(?:ed)? (?:with|w\/) (?:\w+ )?conditions?\b|\bbail conditions?\b[^.]{0,40}\b(?:are|were|in place|imposed|include|set|not to|of)\b|\b(?:given|granted|released on|on|put on) (?:police |court |conditional )?bail\b[^.]{0,60}\b(?:condition|not to|no contact|curfew|stay away)\b|\bbail(?:ed)?\b[^.]{0,30}\bconds?\b[^.]{0,4}:?|\bconds? (?:are|mirror|as per|same as)\b|\bbail\b[^.]{0,40}\bnot allowed to\b|\bPCB\b[^.]{0,40}\b(?:cond\w*|not to|no contact)\b|\bdoorstep curfew\b|\bbail not to (?:come|go|contact)\b|\b(?:court|magistrates|judge|bench)\b[^.]{0,20}\b(?:kept|imposed|continued|set|varied)\b[^.]{0,25}\bconditions\b|\b(?:re-?)?bailed\b[^.;]{0,30}\b(?:same|further|extra|additional|stricter|tighter) (?:terms|conds?|conditions)\b/i,
    unless:
      /\b(?:suggest\w*|propos\w*|request\w*|seek(?:ing)?|recommend\w*|could|should|ask(?:ing)? for|would be|unconditional\w*|no (?:bail )?cond(?:ition)?s?|without conditions|with no|considered|not (?:felt|thought|possible|available)|why is (?:he|she) not|if bailed|had (?:he|she) been|would have)\b/i,
  },
  ...furtherStatuses,
]
