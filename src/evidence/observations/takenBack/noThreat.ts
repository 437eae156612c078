import { holds } from '../../grammar/find.ts'
import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const threats = ['threatOfViolence', 'threatToKill'] as const
const court =
  '(buyers/sale/price/rent/lease/mortgage/invoice/solicitor/solicitors/lawyer/lawyers/court/courts/judge/magistrate/magistrates/barrister/tribunal/ombudsman/fine!/fined!/bill/costs/tax/interest/review/reviews/tripadvisor/trustpilot/checkatrade/google/yelp/ofsted/council/vote/score/exam/insurer/surveyor/bailiff/bailiffs/auditor/committee/shareholders/planners/inspector/tow/clamp | low loader | low-loader | trading standards | trusted trader | rated people | this/your place/business/firm/shop!/garage/company/salon/restaurant/sign | board meeting)'
const reckoning =
  '(sorry/regret/pay!/suffer/hunt/finish/bury/destroy/ruin/crucify/drag/fight/chase/deserve | come for | come after | get whats/what_be coming)'
const harm = '(hurt/kill/break/burn/blood/hospital/face/leg/legs/dead/smash/knife/beat/batter/stab/grave)'

const killing = '(murder|kill|swing_for|strangle|throttle|skin!|do_time_for|brain!|bury)'

const isOfHimself = ({ found, sentence }: Telling): boolean => {
  const { passage, speeches, speakerOf } = sentence
  const last = found.at(-1)
  if (last === undefined) return false
  const me = found.findLast(({ text, own }) => text === 'me' && !own)
  if (me !== undefined && !found.some(({ who, text }) => who === 'V' || text === 'you')) {
    const speech = speeches.find((one) => me.start >= one.start && me.start < one.end)
    return (speech !== undefined || passage.role === 'message' || passage.voice === 'suspect') && speakerOf(speech) !== 'V'
  }
  return (
    passage.role !== 'message' &&
    passage.voice !== 'suspect' &&
    last.who === 'S' &&
    !last.own &&
    !last.nominative &&
    found.slice(0, -1).findLast(({ nominative }) => nominative)?.who !== 'S' &&
    found[0]?.stems.has('say') === true
  )
}

const byOffice = [`${reckoning} ... .. ${court}`, `${court} .. ${reckoning}`, `you .. (${reckoning}) .. in (a|the) court`]
const noOffice = [
  harm,
  "(outside|after|leaving|at|from) (the|your|her|my|his|that|V's|S's)? (court|council|solicitor|tribunal|sale|bailiff)",
  'before (you|V) get to court',
  '(court|council) (order|offices|house)',
  'price',
  'fine!',
  'interest/interested',
  '(no|never|forget) .. (court|judge|police|order)',
]

/** Whether a reckoning is promised by way of law, trade or office, and no harm. */
export const isOfBusiness = (words: Telling['words']): boolean => holds(words, byOffice) && !holds(words, noOffice)

/** "Asked re …", "Q. about …" with no answer that owns to it. */
const askedAbout =
  /^\W*(?:(?:\p{L}+ ){0,3}(?:asked|questioned|challenged)|put to (?:him|her|def|sus\p{L}*))\s+(?:about|re|regarding|as to|on|what|why|whether|if|who|that)\b/iu
const ownsTo =
  /\b(?:accept|admit|agree|confirm|concede|said (?:he|she|it)|yes|did (?:say|send|write)|sent it|meant|joke|joking|angry|temper)/i
const answered = /[:?]\s*["“'‘]/
const isAskedAbout = ({ text, at, sentence: { passage } }: Telling): boolean => {
  const asked = passage.role === 'message' ? undefined : askedAbout.exec(text)?.[0]
  return asked !== undefined && !ownsTo.test(text) && !answered.test(text.slice(asked.length, at.start))
}

/** Words that sound like a threat of harm to her and are none. */
export const noThreat: readonly Rule[] = [
  {
    because: 'it is the suspect who is threatened',
    ideas: ['threatOfViolence', 'threatToKill'],
    only: ({ text }) =>
      /\bthreat(?:s|en(?:ed|ing|s)?)? (?:made )?(?:to |against |towards )?(?:the )?(?:suspect|SUS|DEF|DP|[Dd]efendant)\b(?! (?:made|to|said|who))/.test(
        text,
      ),
    unless: ['(by|from) S', 'S (threaten|said|shout|say|tell)'],
    takes: ['Mr Froggatt is the suspect in another matter (threats to suspect at her car, "I’ll put you through that windscreen").'],
    leaves: ['DEF threatened her: "I’ll put you through that windscreen".'],
  },
  {
    because: 'her leg is only pulled',
    ideas: [...threats],
    where: 'sentence',
    ofWords: true,
    says: ["pull V's leg"],
    unless: ['off', 'drag/dragged'],
    takes: ['"Did I say that? I would be pulling her leg."'],
    leaves: ['He said he would pull my leg off.', 'He said he would break my leg.'],
  },
  {
    because: 'it is said of the one who says it: his mother will kill him',
    ideas: [...threats, 'violence', 'fearOfViolence'],
    only: isOfHimself,
    takes: [['threatOfViolence', 'He said he was afraid I would hit him.']],
    leaves: [
      'He said he would hit me.',
      'He said that he would batter my brother.',
      ['threatToKill', 'He shouted "I will kill you" at me.'],
    ],
  },
  {
    because: 'the reckoning is by way of law, trade or office',
    ideas: threats,
    where: 'sentence',
    ofWords: true,
    says: byOffice,
    unless: noOffice,
    takes: [
      'He shouted that I would be sorry when the surveyor came.',
      "He's said I'd be sorry when the judge sees the bank statements.",
      'He wrote that I would get what I deserved from the ombudsman.',
    ],
    leaves: [
      'He said that I would regret it outside court.',
      'He said he would hurt me before I get to court.',
      'He said I would regret going to a solicitor, he would break my legs.',
      'He wrote that I would regret it and no judge would save me.',
      'He said that I would be sorry and pay the price.',
    ],
  },
  {
    because: 'what is to come is that others will know',
    ideas: ['threatOfViolence'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(sorry|regret|suffer|pay) .. .. (when|once) (he|she|they|O) (be|is|are|grow|grows|get|gets) (old_enough|older|grown|grown_up|up|big_enough)',
      '(sorry|regret|suffer|pay) .. (when|once|after|because|if) .. (everybody|everyone|people|they|the_world|the_whole|her_boss|my_boss|the_village|my_family|my_husband|the_papers|the_press) .. (know|knew|find_out|found_out|hear|heard|read|see|saw|learn|realise) -me_dead -V_dead',
    ],
    unless: [harm, '(gun|acid|petrol|bat|teeth|lads|brothers)'],
    takes: [
      'He said "you will regret this when she is old enough to ask".',
      'He told me that I would be sorry when everybody knew what I was.',
      'He said I would regret it when my boss found out.',
    ],
    leaves: [
      'He told me that I would be sorry.',
      'He said I would be sorry when I saw what he does to people.',
      'He said I would be sorry when everybody knew, he would break my legs.',
    ],
  },
  {
    because: 'it is asked about in an interview, and nobody owns to it',
    ideas: threats,
    told: ['police', 'suspect'],
    only: isAskedAbout,
    takes: [
      ['threatOfViolence', 'DEF was asked about "you will regret it" and the phrase "watch your back".', 'MG5'],
      ['threatOfViolence', 'Asked re "you will regret it".', 'MG5'],
    ],
    leaves: [
      ['threatOfViolence', 'Asked about "you will regret it", DEF accepts saying it.', 'MG5'],
      ['threatOfViolence', 'When asked to leave he said "I will break your legs".', 'MG5'],
      ['threatOfViolence', 'He asked her to come out and told her "I will break your legs".', 'MG5'],
      ['threatOfViolence', 'Asked if he would harm her he said: "I would break her legs".', 'MG5'],
      ['threatToKill', 'Asked about the message, he agreed he had written "I will kill you".', 'MG5'],
    ],
  },
  {
    because: 'it is said of nobody, or of everybody',
    ideas: threats,
    where: 'sentence',
    ofWords: true,
    says: [
      `(i|he|she) (will|shall|could|would|'ll|'d|be gonna|be going to) .. ${killing} (somebody|someone|anybody|anyone|you_lot | the whole? lot of (you|them|us|yous) | you all | yous all | them all)`,
      '(somebody|someone|one of (them|us|you|the)) .. (get|be) (kill|hurt|injure | knock down | run over) ... (corner|junction|road|crossing|speed|speeding|traffic|lorry|lorries|bend|wiring|stairs|ladder|machine|ice|council|highways|landlord|scaffold|car_park)',
    ],
    unless: ['(you|me|V) (first|next)', "your/V's", 'and you', 'starting with', 'will be you', 'knife/gun/petrol'],
    takes: [
      '"I will bury the lot of you", he wrote.',
      'He shouted that somebody was going to get killed on that corner if the council did nothing.',
    ],
    leaves: [
      'He said "I will kill the lot of you, starting with your mother".',
      'He said he would kill somebody and it would be you first.',
      'He said someone was going to get hurt and I would be next.',
      'He texted "I will kill you all and your kids".',
    ],
  },
  {
    because: 'it is a curse on whoever made a thing, who is not there',
    ideas: threats,
    where: 'sentence',
    ofWords: true,
    says: [
      `${killing} (whoever|who_ever|(the|that) ..(clown|idiot|muppet|fool|genius|moron|person|man|woman|bloke|prat|plonker|pillock|twit|joker|clot|jobsworth|one)) (who|that)? (write|wrote|written|design|designed|make|made|invent|invented|plan|planned|build|built|print|printed|install|installed|fit|fitted|paint|painted|program|programmed|dream_up|dreamt_up|think_up|thought_up|think_of|thought_of|come_up_with|came_up_with|park|parked|schedule|scheduled)`,
    ],
    unless: ['(and|or) you', 'your', 'knife/gun/petrol', '(write|wrote|written|make|made) .. (to|statement|complaint|report|police)'],
    takes: [
      'He said "I will murder the clown who wrote this contract, I\'ll murder him".',
      ['threatToKill', 'He shouted that he would kill whoever designed this car park.'],
    ],
    leaves: [
      'He said he would kill whoever made the statement to the police.',
      'He said he would murder whoever I was seeing.',
      'He said he would strangle the man who had taken me from him.',
    ],
  },
  {
    because: 'a thing is wished to choke who has it',
    ideas: [...threats, 'violence'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(hope|hoped|hopes|hoping|may|wish|wished) (that)? (it|they|the_lot|every_penny|the_money|that) .. (would|will|'d|'ll)? (choke|chokes|choked|strangle|kill) (V|you|u|her|him|them|me|the)",
      '(hope|hoped|hopes|wish) (V|you|u|he|she|they) (would|will)? (choke|chokes|choked|choking) on (it|that|them|your|her|his|my|every)',
    ],
    unless: ['(hands|throat|pillow|grab|grabbed|knife)'],
    takes: [
      ['violence', 'She said "You have had everything off her, I hope it chokes you."'],
      'I said that he said he hoped it would choke me.',
    ],
    leaves: ['He said that he would choke me.', 'He grabbed me by the throat and said he hoped it would choke me.'],
  },
  {
    because: 'it is the talk of the others who were there',
    ideas: ['threatOfViolence'],
    where: 'among',
    ofWords: true,
    says: [
      '(one|another|some|several|other) .. (lady|ladies|mum|mums|dad|dads|parent|parents|people|customers|members|users|readers|viewers) (also|even|then|have|had)? (comment|remark|post|reply|chip_in|pipe_up|joke|agree)',
    ],
    takes: ['One lady commented that I needed a slap.'],
    leaves: ['He commented that I needed a slap.', 'One man said he would break my legs.'],
  },
  {
    because: 'it is said with a laughing face, and names no harm',
    ideas: ['threatOfViolence'],
    told: ['message'],
    only: ({ text, at }) => /[😂🤣😆😹]/u.test(text) && /\/(?:veiled|regret|by what may befall)$/.test(at.entry.id),
    unless: [harm],
    takes: [
      ['threatOfViolence', '02/05/2021, 19:58 - Dean Harker: watch your back with that lot 😂 nan will have you gutting fish', 'MESSAGES'],
    ],
    leaves: [
      ['threatOfViolence', '02/05/2021, 19:58 - Dean Harker: watch your back', 'MESSAGES'],
      ['threatOfViolence', '02/05/2021, 19:58 - Dean Harker: i will break your legs 😂', 'MESSAGES'],
    ],
  },
  {
    because: 'it is over a trifle',
    ideas: threats,
    where: 'sentence',
    ofWords: true,
    says: [
      `(if|next_time|whoever|another) ... (miss ... (warm_up|warmup|practice|rehearsal|training|pass|penalty|cue|catch|note|throw|tackle|beat|sitter|deadline) | (be|turn_up|come) late (for|to) | forget .. (keys|kit|milk|sandwiches|bibs|words|lines|boots|music) | burn the | sing flat) .. (i|he|she) (will|'ll|shall|'d|would) .. ${killing} (him|her|them|you_all|you_lot|X)`,
      `(homework|hw|coursework|essay|maths|mechanics|chemistry|exam|shift|boss|mum|mam|mother|dad|wife|husband|missus) (will|'ll|would|'d|be going to|be gonna) actually? ${killing} me`,
      'hw be going to actually? kill me',
      'actually (murder|kill) (him|her|them) $',
      'kill (V|me|us|himself|herself) laughing',
    ],
    unless: ['you', 'your', 'knife/gun'],
    takes: [['threatToKill', 'Kit said "If Kit misses another warm-up I will murder him".']],
    leaves: [
      'He said that if I missed another call he would kill me.',
      'He texted "be late for me again and I will kill you".',
      'He said that if I forget the kids again he will break my legs.',
    ],
  },
  {
    because: 'it is a saying, or said to take care',
    ideas: threats,
    where: 'sentence',
    ofWords: true,
    says: [
      'guts for garters',
      'i could have swing_for (S|him|her|them)',
      'head on a (plate|platter)',
      "(cut|chop|saw|gnaw|hack|lop) (off)? (S's|his|her|my) own (right|left)? (arm|leg|hand|foot|tongue)",
      "(i|he|she) (would|'d) (rather|sooner)? (cut|chop|saw|gnaw|hack|lop) (off)? (S's) (right|left)? (arm|leg|hand|foot|tongue)",
      "(watch|mind) (V's|your|S's|his|her|our) (back|head|step|feet) .. on (the|them|those) .. (ice|stairs|step|steps|ladder|gravel|ramp|beam)",
      'blood on the (carpet|walls|floor) (at|in) (the|that|this) .. (meeting|office|boardroom|party|agm)',
      '(bury|drown|swamp|hang) (V|S|him|her|you|them|us|me) (in|with|under) (paper|paperwork|form|forms|letters|writs|email|emails|admin|complaints|foi|foi_requests|red_tape)',
      "(i|S) (would|'d) (as_soon|sooner|rather) (hurt|cut|harm|hit|kill|shoot|stab) (my|our|S's|V's|myself|mother|mum|mam|dad|father)",
    ],
    unless: [
      'knife/gun/petrol/dead',
      '(and|or) then? (i|he|she) .. (break|kill|stab|burn)',
      'than (let|lose|see|watch|have)',
      'push/pushed',
    ],
    takes: [
      "He said he'd have my guts for garters if I parked there again, and then he laughed.",
      "He said he'd rather chop his own arm off than sit through another meeting.",
      'He told me to watch my back on the ice.',
      'He said there would be blood on the carpet at the board meeting.',
    ],
    leaves: [
      'He told me to watch my back.',
      'He said he would rather kill me than see me with anyone else.',
      'He said there would be blood on the walls of my house.',
      'He said he would have my guts for garters and then he would stab me.',
      'He said he would cut off my hand.',
    ],
  },
  {
    because: 'it is the end of a friendship, or a laugh about a third',
    ideas: threats,
    where: 'among',
    ofWords: true,
    says: [
      'dead to (me|us)',
      `${killing} (him|her|them) (haha|hahaha|lol|lmao|jk|x)`,
      '@hurtVerb (him|her|them) (haha|hahaha|lol|lmao|jk)',
    ],
    unless: ['(you|u) (first|next|too|and)', 'knife/gun/petrol'],
    takes: [['threatToKill', '02/05/2021, 19:58 - Dean Harker: ur dead to me', 'MESSAGES']],
    leaves: [
      ['threatToKill', '02/05/2021, 19:58 - Dean Harker: ur dead', 'MESSAGES'],
      ['threatToKill', '02/05/2021, 19:58 - Dean Harker: i will kill him and you too', 'MESSAGES'],
      ['threatToKill', '02/05/2021, 19:58 - Dean Harker: i will kill u lol', 'MESSAGES'],
    ],
  },
  {
    because: 'the victim is said to have sent or made them',
    ideas: threats,
    told: ['police', 'witness', 'form'],
    where: 'clause',
    says: [
      '(V|ip) (be|have be|have been|has been)? .. (warned|cautioned|arrested|reported|accused|spoken_to|suspected|convicted) (for|of|about|over|re) .. (send|sending|make|making|threatening|threats)',
      'V (send|sent|make|made|leave|left|shout|shouted) .. (threatening|threats)',
    ],
    unless: ['V (be|was|been) (sent|left|threatened)', '(from|by|of) S', 'V .. (allegation|statement|complaint|report)'],
    takes: [['threatOfViolence', "IP has been warned for sending threatening messages to the suspect's new partner.", 'MG6']],
    leaves: [
      ['threatOfViolence', 'IP has been warned by SUS in threatening messages.', 'MG5'],
      ['threatOfViolence', 'IP has reported threatening messages from SUS.', 'MG5'],
      ['threatOfViolence', 'IP made a statement about threats of violence.', 'MG5'],
    ],
  },
  {
    because: 'it is said to another, in her defence or her chat',
    ideas: threats,
    where: 'sentence',
    ofWords: true,
    says: ['whoever (be|have)? (doing|done|behind|did|does) this (to|on) (S|V|O|her|him|them|you)'],
    takes: [['threatOfViolence', 'He wrote "whoever is doing this to her pack it in or I swear I\'ll break your neck".']],
    leaves: [
      'He wrote "whoever you are seeing I will break his neck and yours".',
      'He wrote "I know who is doing this to me and I will break your neck".',
      'He said whoever helps me he would break their legs.',
    ],
  },
  {
    because: 'it is said to a named other in a public chat',
    ideas: threats,
    told: ['message'],
    only: ({ text }) => /^\W*@\S+ (?:you|u|ur|your)\b.*\b(?:she|her|hers|he|him|his)\b/i.test(text),
    takes: [
      ['threatOfViolence', '02/05/2021, 19:58 - Dean Harker: @bluebell you will regret sitting in her chat like you own it', 'MESSAGES'],
    ],
    leaves: [
      'He wrote "you will regret sitting in her chat".',
      ['threatOfViolence', '02/05/2021, 19:58 - Dean Harker: you will regret it', 'MESSAGES'],
      ['threatOfViolence', '02/05/2021, 19:58 - Dean Harker: @laura you will regret this', 'MESSAGES'],
    ],
  },
  {
    because: 'strangers wrote it under an article',
    ideas: threats,
    where: 'sentence',
    ofWords: true,
    says: [
      '(anonymous|stranger|reader|readers) .. comment',
      "comment ... (under|beneath|below|underneath) (the|an|that|his|her|V's|S's) .. (article|story|video|report|piece)",
      '(after|since) the (comment|remark|joke|post) about',
    ],
    unless: ['(be|was|turn_out) (S|him)', 'S .. (write|post|leave|comment|sign)', 'same (account|name|words)', 'from S', 'trace/traced'],
    takes: ['Anonymous comment "somebody wants to burn that house down with her in it" was under the article.'],
    leaves: [
      'He left a comment under the article that he would burn my house down.',
      'An anonymous comment said he would kill me and police traced it to his phone.',
      'After the comment about my mother he said he would break my legs, the comment was from him.',
    ],
  },
  {
    because: 'somebody once said it of the speaker',
    ideas: threats,
    only: ({ text }) =>
      /\bI (?:was|['’]?ve been|have been|had been|used to be) (?:once |always |often )?(?:told|warned) (?:once |before |as a (?:lad|boy|girl|child) )?(?:that )?I(?:['’]d| would| will|['’]ll)\b/i.test(
        text,
      ),
    takes: [
      [
        'threatToKill',
        '02/05/2021, 19:58 - Ryan Rossi: I was told once that I would kill him one day, and you know that I never laid a finger on him',
        'MESSAGES',
      ],
    ],
    leaves: ['He said "I was told you have a boyfriend and I would kill him".', 'He told me once that he would kill me.'],
  },
  {
    because: 'it is his lawyers who write',
    ideas: threats,
    only: ({ text }) => /\b(?:solicitors?|lawyers?|barrister|legal)\b[^.;]{0,30}\bthreatening (?:letters?|e-?mails?)\b/i.test(text),
    unless: ['(kill|hurt|harm|stab|burn|dead|break|beat)'],
    takes: ['He has been getting his solicitor to write threatening letters.'],
    leaves: [
      'He sent threatening letters to my solicitor.',
      'He got his solicitor’s clerk to write threatening letters saying he would kill me.',
    ],
  },
  {
    because: 'it is a bill for what was broken or taken',
    ideas: ['threatOfViolence'],
    where: 'sentence',
    ofWords: true,
    says: [
      'pay (for|back) (that|it|this|them|what) .. .. (quid|pounds|hundred|thousand|£|damage|repair|repairs|invoice|bill|estimate|replacement|excess)',
      '(quid|pounds|hundred|thousand|£|damage|repair|repairs|invoice|bill|estimate) .. .. pay (for|back) (that|it|this|them)',
    ],
    unless: [harm, '@hurtVerb', '@weapon', "V's (life|family|kids|legs|face)"],
    takes: ['He said "you’ll pay for that, that’s four hundred quid".'],
    leaves: ['He said "you’ll pay for that".', 'He said "you’ll pay for that, I’ll break your legs, never mind four hundred quid".'],
  },
]
