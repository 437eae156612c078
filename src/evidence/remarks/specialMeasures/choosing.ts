import { anyOf } from '../anyOf.ts'

const witness = '(?:IP|AP|P|V|vic|victim|complainant|witness|s?he|they|both|neither|Mrs?|Miss|Ms|her|his|him|them)'

/** What the witness would have, or have none of. */
export const chose = anyOf(
  new RegExp(
    String.raw`\b${witness}\b[^.;]{0,50}\b(?:wants?|would (?:like|prefer|want|rather|sooner)|prefers?|cho(?:o?se|oses|sen)|opt(?:s|ed)|decide[sd]?|elect(?:s|ed)|picks?|picked|settled|plump\w+|favours?|declin\w+|turn(?:s|ed) (?:it |them )?down|rejects?|is (?:for|against)|keen|content|happy|laughed|says? (?:no\b|neither|none|nothing)|said (?:no\b|neither|none|nothing)|asks? for|asked (?:only )?for|does(?:n['’]t| not) (?:want|wish|need|like|fancy)|did(?:n['’]t| not) (?:want|wish|need)|not (?:bothered|fussed|interested)|preference|went for|wish to be|in favour)\b`,
  ),
  new RegExp(String.raw`\b${witness}['’]d (?:now |much |really )?(?:like|prefer|rather|sooner|want)\b`),
  /(?:^|[,:;–-])\W*(?:says?|said) (?:no\b|neither|none|nothing|yes to)/,
  /^\W*(?:states?|says?|said|feels?) (?:that )?(?:would|could|can) (?:only |not )?(?:manage|do it|cope|speak|want|like|prefer)\b/,
  /\b(?:screens?|link|curtain|supporter|measures)\W{1,3}(?:yes|no|wanted|not wanted|preferred|declined|refused)\b/,
  /^\W*(?:picks|picked|goes for|went for|is for|plumps for|settled on|elected|happy with|wants|would (?:like|prefer|rather)|prefers|cho(?:ses?|oses)|opts|opted|decided|declin\w+|laughed|against|for) (?:the |a |an )?\w/,
  /\b(?:expressed|has|stated|gave) (?:an? |her |his )?(?:\w+ )?preference\b|\bpreference (?:is|was)\b/,
)
/** The same in the witness's own account. */
export const iChose = anyOf(
  /\bI (?:do(?:n['’]t| not) (?:want|wish|need)|want|would (?:like|prefer|rather|want)|prefer|have (?:chosen|decided|opted)|chose|decided|opted)\b/,
  /\bI['’](?:d|ve) (?:like|prefer|rather|want|chosen|decided|opted)\b/,
)
/** A choice is of measures where it names one, or answers what was put. */
export const measureChosen = anyOf(
  /\b(?:screen(?:s|ed)?|curtain|(?:live |video |tv[- ]?)?links?|tele(?:vision)?|telly|intermediary|private|gallery|VRI|supporter|breaks|(?:separate|different|side) (?:entrance|door|room)|measures|SMs?|s\.? ?2[3-9])\b/,
  /\b(?:want|wants|need|needs|wish for|wishes for|use|like) (?:them|any|one|it|either|anything)\b|\bboth\b/,
  /\b(?:none|neither|nothing|either|any|all) (?:of|to)\b|\b(?:none|neither|either|no to|any of it)\b|\bwithout (?:them|any|it)\b/,
  /\bdeclin\w+|\blaughed\b|\blook(?:ing)? (?:him|her) in the eye\b/,
)
