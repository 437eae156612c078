import type { Rule } from './rule.ts'

/** What sounds like a life threatened and is traffic, work or the end of an affair. */
export const noSuicide: readonly Rule[] = [
  {
    because: 'it is how things come out in the end',
    ideas: ['suicideThreat'],
    where: 'among',
    ofWords: true,
    says: ['in the end it'],
    takes: ['He said "You will see in the end it was always going to be me".'],
    leaves: ['He said "I will end it tonight".'],
  },
  {
    because: 'it is the relationship that is to end',
    ideas: ['suicideThreat'],
    where: 'among',
    ofWords: true,
    says: [
      'end (it|things) (and (go|move|be|get|just|stay) | with (V|her|him|us) | between us | amicably | properly | on good terms | as friends)',
      'end (it|things)',
    ],
    only: ({ words, at }) => {
      const end = words.findIndex(({ stems, start }) => start >= at.start && stems.has('end'))
      return (
        end >= 0 &&
        words
          .slice(end, end + 6)
          .some(({ text }) => ['go', 'move', 'with', 'between', 'amicably', 'properly', 'friends', 'colleagues'].includes(text))
      )
    },
    unless: ['(jump|hang|pills|tablets|bridge|dead|die|kill|rope|overdose|life)'],
    takes: ['He said he wanted to end it and go back to being just colleagues.'],
    leaves: [
      'He said he wanted to end it all if I did not come back.',
      'He said he would end his life with pills.',
      'He texted that he would end it and go to his dead father.',
    ],
  },
  {
    because: 'it is he who is told that he cannot go on so',
    ideas: ['suicideThreat'],
    only: ({ text }) =>
      /\b(?:tell|told|telling|ask|asked|warn|warned|inform|informed) (?:him|her|them|DEF|SUS|(?:Mr|Mrs|Ms|Miss) \p{Lu}\p{L}+|\p{Lu}\p{L}+) (?:that )?(?:s?he|they) (?:can|could)(?:not| not|['’]t|n['’]t) (?:carry|go) on\b(?! (?:without|living|like this without|if))/u.test(
        text,
      ),
    unless: ['(jump|hang|pills|tablets|bridge|dead|die|kill|rope|overdose|life|without)'],
    takes: ['I want someone to tell him he can’t carry on.'],
    leaves: ['He told me he can’t go on without me.', 'He told his mother he couldn’t carry on and had the tablets ready.'],
  },
  {
    because: 'it is said of shame',
    ideas: ['suicideThreat'],
    where: 'sentence',
    ofWords: true,
    says: [
      'when (V|S|i|he|she) (see|realise|realize|hear|walk|read|find|come|notice|look) ... want to die',
      'want to die (when (V|S|i|he|she) (see|realise|realize|hear|walk|read|notice) | (of|with) (shame|embarrassment))',
      '(ashamed|embarrass|embarrassed|mortified) .. want to die',
    ],
    unless: ['(me|you|us|her|him|V) (with|and|go|leave|kiss|out)', 'left/leave/leaving/without', 'if', 'goodbye'],
    takes: ['He told me he wanted to die when he saw the photo of himself in the paper.'],
    leaves: [
      'He said he wanted to die when he saw me with my new boyfriend.',
      'He said that he wanted to die without me.',
      'He texted that when he read that I was leaving he wanted to die.',
    ],
  },
  {
    because: 'the bridge or the car park is on the way',
    ideas: ['suicideThreat'],
    where: 'sentence',
    says: [
      '(bridge|viaduct|railway|track|tracks|platform|car_park|carpark|multi_storey) ... (stuck|in_traffic|traffic_jam|late_for|running_late|minutes_late|late_for|queue|toll|roadworks|delayed|fishing|cycling)',
      '(traffic|queue|roadworks) .. (bridge|viaduct)',
      "(over|across|out|back|down|up) (in)? to (the|S's|V's|our|their) (car|cars|van|vans|car_park)",
      "(over|across|out|back|down|up) (into)? (the|S's|V's|our|their) (car|cars|van|vans|car_park)",
    ],
    unless: ['(jump|kill|end_it|die|dead|roof|edge|ledge|top_floor|top_level|goodbye|hang)'],
    ofWords: true,
    takes: [
      'When I came out he was by the bins and walked behind me over to the car park, about sixty metres, saying "I\'ll be outside your house".',
    ],
    leaves: [
      'He said he would go over to the car park and jump.',
      'He said he was on the bridge and would jump, there was a queue of cars.',
      'He was on the roof of the car park and said he would jump.',
    ],
  },
  {
    because: 'it is work on a roof',
    ideas: ['suicideThreat'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(roof|ladder|scaffold|scaffolding) ... (harness|roofer|roofing|tile|tiles|slate|slates|gutter|gutters|aerial|chimney|on_a_job|mend|fix|repair|felt)',
      '(mend|fix|repair|work|working|job) .. (roof|ladder|scaffold|scaffolding)',
    ],
    unless: ['(jump|kill|end_it|die|dead|threaten|edge|goodbye)'],
    takes: ['He sent me a picture of himself on the roof, fixing the chimney.'],
    leaves: [
      'He said he would jump off the roof he was working on.',
      'He rang from the roof and said he would end it, he was fixing nothing.',
      'He threatened to kill himself on the scaffolding.',
    ],
  },
  {
    because: 'it is a saying',
    ideas: ['suicideThreat'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(cut|chop|saw|gnaw|hack|lop) (off (V's|S's) own? (right|left)? (arm|leg|hand|foot|tongue) | (V's|S's) own? (right|left)? (arm|leg|hand|foot|tongue) off)",
    ],
    unless: ['(wrist|bleed|dead|die|kill)'],
    takes: ['He said "I\'ve never hurt him. I\'d cut my arm off".'],
    leaves: [
      'He said he would cut his wrists.',
      'He said that he would cut his arm until he bled to death and that he would kill himself.',
      'He sent me a picture of the cuts on his arm and said he would die.',
    ],
  },
  {
    because: 'it is the death of another',
    ideas: ['suicideThreat'],
    where: 'among',
    ofWords: true,
    says: [
      "(S's|V's|O's|his|her|the|their) ..(mother|mum|father|dad|nan|gran|uncle|aunt|brother|sister|dog|cat|horse|wife|husband|son|daughter|friend|lad|grandad|battery|phone|line) (will|would|'d|'ll|be_going_to)? be dead",
    ],
    unless: ['(he|she|S) (be|will|would) (also|as_well|too)', '(himself|herself|themselves|self)', 'without (S|him|her)'],
    takes: ['He said that his mother would be dead by Christmas.'],
    leaves: [
      'He said that he would be dead by Christmas.',
      'He said his mother was ill and he would kill himself.',
      'He told my brother he would be dead before the court date.',
    ],
  },
  {
    because: 'it is work or laughter that is said to kill',
    ideas: ['suicideThreat'],
    only: ({ text }) =>
      /\bkill(?:ed|ing)? (?:myself|himself|herself) (?:over (?:the|this|that|my|his|her) (?!break|split|divorce)\w+|laughing|with (?:work|overtime|laughter)|(?:at|doing|trying|working|getting|making|carrying)\b)/i.test(
        text,
      ),
    unless: ['(pills|tablets|bridge|rope|overdose|hang|jump|goodbye|without)'],
    takes: ['He wrote "I am killing myself over the printing".', 'He said he was killing himself working nights for her.'],
    leaves: ['He wrote that he was going to kill himself over the divorce.', 'He said he would kill himself over me.'],
  },
  {
    because: 'it is how long he says he will love or hate her',
    ideas: ['suicideThreat'],
    only: ({ text }) =>
      /\b(?:love|want|need|hate|miss|worship|wait for|adore|follow) you\b[^.;]{0,20}\b(?:until|till|til)\b[^.;]{0,25}\b(?:die|dead|ground|grave|box|coffin|earth)\b/i.test(
        text,
      ),
    takes: ['He wrote "I will love you until I am under the ground".'],
    leaves: ['He wrote "I will be under the ground by Friday".', 'He wrote "If you don\'t love me I will be under the ground by Friday".'],
  },
  {
    because: 'it is a word to children who were not there, before the next call',
    ideas: ['suicideThreat'],
    only: ({ text }) =>
      /\btell (?:them|the (?:kids|children|girls|boys|lads)|her|him) (?:that )?i love (?:them|her|him)\b[^.;!]{0,30}\b(?:i['’]?ll|i will|will) (?:try|call|ring|see|speak|phone|be|pick|drop|facetime|text|come)\b/i.test(
        text,
      ),
    takes: ['He wrote "Tell them I love them and I will try Tuesday".'],
    leaves: ['He wrote "Tell them I love them. I can\'t go on".', 'He wrote "Tell them I love them, I won\'t be here".'],
  },
]
