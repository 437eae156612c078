/** How somebody is told to stand towards an order, whichever way: what she wants, does not want, leaves to others or has not made up her mind about. */

const wanting = [
  'wants?',
  'wishes',
  'wished',
  'hopes?(?! (?:that )?(?:he|she|they) (?:gets?|is|are)\\b)',
  'prefers?',
  'welcomes',
  '(?:is |are )?(?:requesting|asking for|seeking)',
  'REQUESTING',
  'asks?(?! (?:whether|if|how|what|when|why|who|about|me|us)\\b)',
  'asked (?:for|that)',
  '(?:is |are )?(?:not )?(?:after|looking for) (?:an?|one|any|the)',
  '(?:is |are )?desperate (?:for|to have)',
  '(?:has )?expressed (?:an? |the |her |his )?(?:clear |strong )?(?:wish|desire|preference)',
  "(?:would|should|['’]d) (?:like|want|welcome|prefer)",
  "(?:would|['’]d) (?:rather|sooner)",
]

const content = [
  '(?:is |are )?(?:fully |very )?supportive',
  '(?:is |are )?keen\\b',
  'supports?',
  'approves?',
  'approved',
  'agree[ds]?',
  '(?:is |are )?in (?:favour|agreement)',
  '(?:is |are |would be )?(?:very )?(?:happy|content|glad) (?:with|to have)',
  '(?:would be )?grateful for',
  '(?:is |are |was |were )(?:all )?for (?:it|one|an order|the order)\\b',
  "(?:would|['’]d) (?:feel|be|sleep) (?:safer|happier|better|easier)",
]

const against = [
  '(?:is |are )?(?:against|opposed)',
  'objects? to',
  'not interested',
  "(?:does|did|would)(?:n['’]t| not) (?:want|wish|support|need|seek|feel|think|see|require)",
  "do(?:n['’]t| not) (?:want|wish|need|require|think it|see (?:the|any|what))",
]

const undecided = [
  'undecided',
  'unsure',
  'not sure',
  'in two minds',
  'neutral',
  'ambivalent',
  'indifferent',
  'not (?:fussed|bothered)',
  'interested in',
  '(?:leaves?|left) (?:it|that|the decision) (?:to|with|up to)',
  "(?:does(?:n['’]t| not)|do(?:n['’]t| not)) mind",
]

/** What she said; with what was said it is asked elsewhere. */
const saying = ['has said', 'says', 'said(?! to be\\b)', 'told the']

export const stance = [...wanting, ...content, ...against, ...undecided, ...saying].join('|')
