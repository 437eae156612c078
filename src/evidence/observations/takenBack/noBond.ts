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
      'but (it|that) be (all)? (done!|over!|finished!) $',
      'S (will|would) (soon)? get over (it|V|her|him)',
      'we be all? (finished!|done!|through!|quits!|over!|history!|even!) -with',
      'call (everyone|everybody|all_the|all_of|anyone|half)',
    ],
    unless: [
      '(not|never|nt) .. (finished|done|through|over|history)',
      '(not|never|nt) .. (done!|over!|finished!|get_over)',
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
  {
    because: 'it is said to a child, to a third person or of a song, a team or a thing',
    ideas: ['declaredFixation'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(from|xx|xxx) daddy',
      '(night_night|good_night|goodnight|night) .. (daddy|son|from_dad)',
      "(say|said|tell|told|shout|shouted) ... (love|night_night) .. .. to (them|the_kids|the_children|the_boys|the_girls|the_baby|the_dog|our_son|our_daughter|S's_mother|his_mother|his_wife|her_husband)",
      '(love|support) .. (leeds|liverpool|united|city|arsenal|chelsea|everton|villa|rovers|wanderers|the_reds|the_blues|football|rugby|fishing) .. (till|until|forever|for_ever|always)?',
      '(sing|sings|sang|sung|song|film|karaoke|lyric|lyrics|abba|record|band|album) .. .. (love|forever|for_ever|always|mine)',
      '(love|forever|for_ever|always|mine|death) .. .. (from_the_film|in_the_film|song|karaoke|abba|lyric|lyrics)',
      '(love|loves|loved|adore) (the|that|this|his|her|my) ..(house|flat|garden|allotment|club|school|job|car|boat|dog|cat|programme|way)',
      '(always|ever) .. be a? (family|parents|mum_and_dad|friends|mates) .. (for|to) (them|the_kids|the_children|the_boys|the_girls|poppy|our_son|our_daughter)',
      'that ..(drill|mower|ladder|table|telly|bike|phone|dog|cat|car|van|money|sofa|guitar) be mine',
      '(love|loves|loved) (all|both)? of? (us|them) (all)?',
    ],
    unless: [
      'love (you|V|u) (and|more|always|forever|so)',
      '(with|to|for|at) (V|me) (and|but)',
      '(V|you) (be|belong) .. mine -that',
      '(sing|sang|play|played|send|sent|dedicate) .. (to|for|me) V?',
      '(never|not) .. (leave|let) V',
    ],
    takes: ['He said "night night, I love you" to them and got back in.', 'He said that he loved all of us and would never forget us.'],
    leaves: [
      'He said "night night, I love you" to me through the letterbox.',
      'He sang that song to me down the phone and said that he loves me.',
      'He said that he loves me and loves the way I walk.',
    ],
  },
  {
    because: 'it is said to another by name, or by one who no longer knows whom he has before him',
    ideas: ['declaredFixation'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(you be mine | i love you | marry me) N $',
      '(dementia|alzheimer)',
      '(think|believe) (that)? V be .. late (wife|husband|mother|sister)',
      'which be (S|his|her) illness',
    ],
    takes: ['He says "you are mine, Ellen" and holds my hand.'],
    leaves: ['He says "you are mine" and holds my hand.', 'He says that I am his and Ellen knows it.', 'He wrote "I love you" to me.'],
  },
  {
    because: 'it was said in the life together',
    ideas: ['declaredFixation'],
    told: ['victim', 'witness'],
    where: 'sentence',
    says: [
      'used to (say|tell|write|call|text) ... when (we|V|they) (be) (together|married|courting|going_out|seeing|first|young|engaged|at_school)',
      '(we|V) (be) (engaged|married|together|courting) .. .. and S (always|often)? (say|tell)',
      '(say|said|tell|told|propose|proposed|write|wrote) ... (when|while|before|the_day|on_the_day) (we|V) (be)? (first|still)? (together|married|marry|courting|met|meet|got_married|going_out|got_engaged|split)',
    ],
    unless: ['since', 'still', 'now', 'after', '(split|left|separated|over)', 'again', 'last/this (week|month|year)'],
    takes: ['He used to tell me he loved me, when we were together.'],
    leaves: [
      'He used to tell me he loved me when we were together and he still does.',
      'He told me he loved me after we split.',
      'He says that he loves me, he said it when we were together and he says it now.',
    ],
  },
  {
    because: 'what is kept or waited for is a thing, a seat or a turn',
    ideas: ['declaredFixation'],
    where: 'clause',
    ofWords: true,
    says: [
      'wait for (V|S|him|her|me|us|O) (in|by|at|outside|with|near|on|under|down) (the|his|a|her) ..(car|van|bus_stop|station|pub|reception|cafe|café|gate|foyer|office|taxi)',
      '(give_up|give_in|let_go|let_go_of|part_with|surrender) .. (the|that|his|her|any) ..(allotment|bid|campaign|appeal|petition|grant|project|claim|house|job|land|case|tenancy|garden|farm|seat|post|licence|keys|dog|cat|van|fence|boat|ticket|pitch|place|smoking|drinking|drink|search|appeal)',
      'the one who (start|ring|rang|open|answer|call|leave|end|do|hit|say|make|go|pay|want|have|owe|own|own_s|let)',
      '(the|that) ..(car|van|house|bike|dog|phone|money|coat|shed|fence|key|keys|tools) be (mine|his|hers)',
    ],
    unless: ['(love|marry|soulmate|destiny|forever|for_ever|always|belong|wife|without V)', 'mine and', 'give up on V'],
    takes: ['He said he would never give up the claim, he will never give up on it.'],
    leaves: [
      'He said he would wait for me for ever, he waits in the car.',
      'He said I was the one who would marry him.',
      'He will never give up on me nor the house.',
    ],
  },
  {
    because: 'a court or a lawyer is to make her regret it, and no bond',
    ideas: ['declaredFixation'],
    only: ({ text }) =>
      /\byou(?: will|['’]ll)(?: \p{L}+){0,2} (?:regret|realise|see sense|learn|understand)\b[^.;!]{0,60}\b(?:judge|court|solicitors?|lawyers?|tribunal|magistrates?|hearing|bailiffs?|CAFCASS)\b/iu.test(
        text,
      ) && !/\b(?:love|mine|belong|meant|destiny|forever)\b/i.test(text),
    takes: ['He wrote "You will regret this when a judge reads it".'],
    leaves: ['He wrote "You will regret leaving me".', 'He wrote "I love you, you will regret this when you see me in court".'],
  },
]
