import type { Rule } from './rule.ts'

const ofHer = [
  "(about|after|of) (Vo|V's -mother -mum -father -dad -son -daughter -brother -sister)",
  '(where|when|what|why|who|whether|if|how) .. V (be|have|do|live|work|go|come|say)',
  '(tell|love|miss|want|see|speak_to|talk_to|persuade|make|get) Vo',
  '(every|again|constantly|all_hours|times|threaten|shout|abuse)',
  'lies',
]

/** What he has to do with her people in daily life: they asked him, it is their business or his due, or they know each other. */
export const dailyBusiness: readonly Rule[] = [
  {
    because: 'they had asked him to, or it is theirs to deal with',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    says: [
      '(as|because) (V|i|we|she|they|O) (have)? ask (S|him|her|them) (to)?',
      '(as|because) (V|she|he|they|i|O) .. ask for',
      "(because|as|since) (V's ..@kin|she|he|O|they) .. (deal_with|handle|guarantor|the_books|keep_the_books|do_the_books|in_charge_of|the_executor|the_agent|the_trustee|on_the_lease)",
      '(which|as) .. (S|his|her) (right|entitled)',
      '(as|which) (S|he|she) (be)? entitled',
      "as (V's ..@kin|she|he|O) (be|act_as) (the|my|our)? ..(guarantor|executor|agent|trustee|solicitor|accountant|landlord|secretary|treasurer)",
    ],
    unless: ofHer,
    takes: [
      'He talked to my accountant, as I had asked him to, about the invoice.',
      'He rang my son about the deposit because my son deals with it.',
      'He spoke to my landlord about taking over the lease, which is his right.',
    ],
    leaves: [
      'He rang my son about the deposit.',
      'He asked my sister where I was because she deals with the post.',
      'He rang my accountant every day although I had asked him not to.',
    ],
  },
  {
    because: 'it is an answer to a call of theirs',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    says: [
      "(ring|phone|call|text|email|write|message) (O|V's ..@kin|V's solicitor|him|her|them) back",
      "(answer|return|reply_to) (O|V's|O's) ..@kin? (call|email|letter|message|text)",
    ],
    unless: ofHer,
    takes: ['He rang my brother back to say that he would pay on the Friday.'],
    leaves: [
      'He rang my brother back and asked where I was.',
      'He rang my brother to say that I was finished.',
      'He was back on Monday and rang my mother.',
    ],
  },
  {
    because: 'it is thanks, wishes or a day that is kept',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: [
      "on (V's @kin|his|her|their) (birthday|anniversary)",
      '(to|and) (thank|congratulate) (O|him|her|them|V)',
      'to say (thank_you|thanks|happy_birthday|congratulations|merry_christmas|get_well)',
      '(tell|wish) (your|ur) ..@kin (happy|thanks|thank_you|ta|congratulations|congrats|merry|get_well|good_luck)',
      '(card|present) ... we (all|both) (sign|signed|clubbed)',
      '(birthday|christmas|sympathy|get_well|retirement) card .. (as) (S|he|she) always do',
    ],
    unless: [
      ...ofHer,
      '(order|bail|banned|told_not_to|not_allowed|blocked|although|even_though|not_know)',
      '(with|and) a (note|letter|ring)',
    ],
    takes: ['She rang my mother in law on her birthday.'],
    leaves: [
      'He rang my mother on her birthday and asked where I was.',
      'He rang my mother.',
      'He rang my mother on her birthday even though he had been told not to.',
    ],
  },
  {
    because: 'it is of a game, a lift or a thing lent',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(about|for|over) (the|a|some|his|their)? ..(fishing|football|darts|cricket|golf|match|boat|drill|mower|tools|lift|lifts|caravan|engine|raffle|quiz|allotment)',
      "(if|whether) .. (got|have|has|borrow|borrowed) (S's|my) (drill|tools|mower|jacket|charger|bike|coat|keys|ladder|hoodie|book)",
    ],
    unless: ofHer,
    takes: ['He messaged my brother about the match on Sunday.'],
    leaves: [
      'He rang my father about the fishing and to find out where I live.',
      'He rang my father about me.',
      'He spoke to my neighbours about me over the fence.',
    ],
  },
]
