import type { Rule } from './rule.ts'

const person =
  '(man|woman|male|female|boy|lad|girl|person|resident|tenant|occupant|occupier|customer|pupil|patient|employee|client|lodger|student|prisoner|boyfriend|husband|partner|neighbour|supplier)'
const kin =
  '(husband|wife|brother|sister|father|mother|dad|mum|son|daughter|cousin|uncle|nephew|partner|boyfriend|girlfriend|grandson|brother_in_law)'

/** The record, the warning, the order or the bail of somebody who has no part in the case. */
export const anothersAffair: readonly Rule[] = [
  {
    because: 'it is told of another man or woman',
    ideas: ['previousOffending', 'priorWarning', 'breachOfOrder', 'breachOfBail'],
    where: 'sentence',
    ofWords: true,
    says: [
      `(another|different|previous|former|earlier) (young|elderly|older|drunk)? ${person} (who|that)? (have|be|get|do|break|breach|ignore)`,
      `(have|be|with) (a|one|this) (young|elderly|older|drunk)? ${person} .. .. who (have|be|get|do|break|breach|serve)`,
      `(an|a) (old|ex|first|former) (boyfriend|girlfriend|husband|wife|flame) .. .. .. (who|that) (have|be|get|do|break|breach|serve)`,
      `against (a|another) (different)? ${person}`,
      '(it|that|this) be not (S|him|her) $',
    ],
    unless: [
      'S .. (tell|say|admit|boast|claim)',
      "(S's|his|her) (previous|former|ex|last|first|old|other)",
      '(another|previous|former|different|earlier) .. .. (say|tell|report|complain|allege|allegation)',
      '(by|called|named) (the_name_of|N)',
      '(it|that) (be|turn_out_to_be) S',
      '(he|she|him|her|def|defendant|suspect|sus) .. (breach|break|ignore|convict|caution|warn|conviction)',
    ],
    takes: [
      'We had a man in 2019 who had been convicted of assaulting one of the cashiers, but that was not him.',
      'A previous resident was evicted for threats and has convictions for affray.',
    ],
    leaves: [
      'He has a conviction for assault, the other man was a customer.',
      'A former girlfriend of his told me that he was convicted of assault.',
      'He was convicted of assault against his previous partner.',
      ['breachOfBail', 'He broke his bail when he came with another man.'],
    ],
  },
  {
    because: 'it is told of her kin',
    ideas: ['priorWarning', 'breachOfOrder', 'breachOfBail'],
    where: 'sentence',
    ofWords: true,
    says: [
      `V's ${kin} (have|do|get|be|break|breach|receive|serve|did) .. .. (conviction|convictions|caution|cautions|convicted|cautioned|warning|warned|prison|bail|order|done|previous)`,
      `V's ${kin} who (have|do|get|be|break|breach|receive|serve) .. .. (conviction|convictions|caution|cautions|convicted|cautioned|warning|warned|prison|bail|order|done|previous)`,
    ],
    unless: [
      'S .. (have|be|get|receive|break|breach) .. (conviction|convictions|caution|warning|warned|bail|order)',
      '(from|by|against|on) (S|him)',
      '(convicted|cautioned|warned|prison|time|done) .. (for|of) .. V',
      "S's -bail -order",
    ],
    takes: [['priorWarning', 'My husband did have a warning from the police once, for a fight, and he is not proud of it.']],
    leaves: [
      ['priorWarning', 'My husband told me that he was warned by the police.'],
      ['priorWarning', 'The police warned him about my husband.'],
      ['breachOfBail', 'He broke his bail and my brother rang the police.'],
    ],
  },
  {
    because: 'it is told of a friend’s husband or former partner',
    ideas: ['previousOffending', 'priorWarning', 'breachOfOrder', 'breachOfBail'],
    where: 'sentence',
    ofWords: true,
    says: [
      "V's (friend|mate|neighbour|colleague|sister|cousin|brother|daughter) 's (ex|husband|boyfriend|partner|brother|son|ex_husband|ex_boyfriend|lad) (have|do|get|be|break|breach|receive|serve|go)",
    ],
    unless: ['because of (V|S)', '(for|of|on) (V|S|what_S)'],
    takes: [['breachOfBail', "My friend's ex got done for breaching his bail by liking a photo."]],
    leaves: [
      ['breachOfBail', 'He broke his bail and rang my friend.'],
      ['breachOfBail', "My friend's husband saw him breach his bail on the Friday."],
      ['breachOfBail', "He breached his bail at my friend's house, her husband rang the police."],
    ],
  },
  {
    because: 'it is only what would follow',
    ideas: ['breachOfBail', 'breachOfOrder'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(were|should|if) .. .. (suspect|S|defendant|def|sus|he|she) (to)? (breach|break|fail|come|approach|contact) ... (could|would|will|can|may)',
    ],
    unless: ['(have|has|had|was|is|were_already) (breached|broken|broke|in_breach)', '(on|in) # (and|he|she|S)', 'again'],
    takes: [['breachOfBail', 'Were the suspect to breach the conditions proposed he could be arrested.', 'MG3']],
    leaves: [
      ['breachOfBail', 'He has breached his bail conditions, should he do so again he will be remanded.', 'MG3'],
      ['breachOfBail', 'The suspect breached his bail conditions on 3 May.', 'MG3'],
      ['breachOfOrder', 'DEF has breached the restraining order by attending, should he breach again he would be remanded.', 'MG5'],
    ],
  },
  {
    because: 'it is an order about money, papers or a house',
    ideas: ['breachOfOrder'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(order|judgment) (for|of) (payment|possession|costs|sale|eviction|maintenance)',
      'possession order',
      'order .. .. .. (pay|repay|file|disclose|account|accounts|instalments|vacate|make_the_children_available)',
      '(file|filed|pay|paid|accounts|disclose|disclosure|instalments|payments|available) .. .. .. .. (order|judgment)',
      '(order|paragraph # of the order) .. by failing to (make|pay|file|return|provide|disclose|sell|leave_the_house)',
    ],
    unless: [
      '(restraining|molestation|non_mol|protection|injunction|occupation|harassment|stalking|dvpo|spo)',
      '(contact|contacted|approach|text|texted|message|ring|rang|near|outside|come|came|follow|followed)',
    ],
    takes: ['He broke the court order for payment in July and again in August.'],
    leaves: [
      'He broke the court order for payment and rang me in breach of the restraining order.',
      'He broke the order by coming to pay me.',
      'He has broken the non-molestation order again in August.',
    ],
  },
]
