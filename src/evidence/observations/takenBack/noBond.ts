import type { Rule } from './rule.ts'

const due =
  '(time|contact|money|deposit|refund|child|children|kid|kids|bairns|son|daughter|grandchildren|wages|pay|rent|costs|share|cheque|weekend|weekends|access|rights|tools|belongings|keys|compensation|boundary|fence|hedge|lease)'

/** Words of love and of not letting go that speak of something else. */
export const noBond: readonly Rule[] = [
  {
    because: 'it is over, or a word for everybody',
    ideas: ['declaredFixation'],
    where: 'sentence',
    ofWords: true,
    says: [
      'we be all? (finished!|done!|through!|quits!|over!|history!|even!) -with',
      'call (everyone|everybody|all_the|all_of|anyone|half)',
    ],
    unless: [
      '(not|never|nt) .. (finished|done|through|over|history)',
      '(think|until|till|when|if|say_when) .. (finished|done|over)',
      '(always|forever|mine)',
    ],
    takes: ['He said "we are finished, you and me" and put the phone down.', 'He called me love, he calls everyone love.'],
    leaves: [
      'He said "you and me, we are not finished".',
      'He wrote "we are done when I say so, you and me are forever".',
      'He wrote "you are mine, we are never over".',
    ],
  },
  {
    because: 'it is somebody or something that both love',
    ideas: ['declaredFixation'],
    where: 'sentence',
    ofWords: true,
    says: ['we (both|all) (love|adore) -each', 'love (him|her|them) (though|as) i do', 'much as (i|we) love'],
    unless: ['each other', 'you (love|belong)', 'love you', 'meant to'],
    takes: ['He said "we both love her and we are both knackered".'],
    leaves: [
      'He wrote that we both love each other and always will.',
      'He wrote "we both love walking, we are meant to be".',
      'He wrote "I love you as much as I love her".',
    ],
  },
  {
    because: 'what is not given up is a right or a claim',
    ideas: ['declaredFixation'],
    where: 'sentence',
    ofWords: true,
    says: [
      `(stop|rest | give up | give in | let it (go|drop|lie) | drop (it|this)) .. (till|until|unless) .. (V's|S's|our|the|a|my|his|her) (full)? ${due}`,
      '(stop|rest | give up | let it (go|drop|lie)) .. (till|until|unless) ... (paid | what i be owed | be owed)',
      '(court|solicitor|solicitors|tribunal|ombudsman|small_claims|judge|refund|invoice) ... (not|never) .. (stop|rest | give (up|in) | drop (it|this))',
    ],
    unless: ['you back', 'with (me|you) again', '(V|you|her) (come|be) (back|mine|home)', '(mine|together|forever|love|marry)', 'on you'],
    takes: [
      'He wrote "I am going to court and I will not stop until I get my deposit back".',
      'He wrote "I\'m going back to court, I will not stop till I get my time with her".',
    ],
    leaves: [
      'He wrote "I will not stop until you come back to me".',
      'He wrote "no court will keep me away, I will never give up on you".',
      'He wrote that he will not stop until I am his, solicitor or not.',
    ],
  },
]
