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
      "because (V|she|he) .. (deal_with|serve|see_to|treat|sell|handle|book) (S|S's|his|her|him)",
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
    because: 'everybody is told of a matter of them all',
    ideas: ['thirdPartyContact'],
    where: 'among',
    ofWords: true,
    says: [
      '(tell|message|email|write_to|ask|warn|remind|ring|text|speak_to) (all|every|each)? (of)? the? (parents|staff|members|residents|players|tenants|neighbours|customers|families|volunteers|traders|team)',
    ],
    unless: ['V', "V's", '(her|him|she)', '(ask|asked|asking)', '(where|who|which|when|lies|affair|relationship)'],
    takes: ['He messages all the parents on the club group about lifts.'],
    leaves: ['He told all the parents that I am a thief.', 'He messages the staff about me.', 'He asked the staff where I was.'],
  },
  {
    because: 'it is a letter or a call of an office',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(letter|letters|email|call|message|text) from (the|a|an|V's|his|her|their) ..(court|council|bank|hospital|school|surgery|solicitor|solicitors|police|insurance|insurers|dwp|hmrc|company|college|university|dentist|library)",
    ],
    unless: [
      '(from|by|of|off) (S|him|her)',
      'S .. (ring|write|send|email|ask|tell|pretend|claim|be|have)',
      "(saying|about|that) .. (V|V's)",
      '(pretend|claim|purport|fake|forged)',
    ],
    takes: ["My mum's had a letter from the court about jury service."],
    leaves: [
      "My mum's had a letter about me from the bank, he had sent it.",
      "My mum's had a letter from him about the court.",
      'My boss had a call from the council, he had told them that I was a thief.',
    ],
  },
  {
    because: 'he tells of himself',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: [
      "tell (people|everyone|everybody|friends|folk|O|V's ..@kin) (that)? (he|she|S) .. (move|leave|retire|get_married|buy|start|emigrate|give_up_drink | have a new (job|girlfriend|boyfriend|car|baby))",
      "(ring|text|tell|message) (O|me|us|the_school|the_office) (if|when|that) (they|S's ..(children|kids|boys|girls|son|daughter)) .. (off|sick|ill|late|poorly)",
    ],
    unless: ['Vo', '(with|to|for|about|near|from|because_of) V', "V's (house|home|road|street|town|work|job)", '(we|us|our)'],
    takes: ["He's told people he's moving to Spain with his girlfriend."],
    leaves: [
      'He told people he is moving in with me.',
      'He told my sister that he has bought a house for us.',
      'He told my mother that he would leave his wife for me.',
    ],
  },
  {
    because: 'she asks to be told',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(i|V) (ask|tell) (the|my|our|O|V's) .. .. to (let V know|tell V|ring V|say) .. (if|when|whether) (anybody|anyone|somebody|someone|S|he|she)",
    ],
    unless: ['S (have|be) (ring|come|ask|call|write|been)', 'because S', 'after S', 'and (they|she|he|O) (say|tell|ring)'],
    takes: ['I told the office to let me know if anybody rang for me while I was off.'],
    leaves: [
      'I told the office to let me know if anybody rang because he has rung my mother.',
      'The office let me know that he had rung for me.',
      'My mother told me that he rings her every day.',
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
