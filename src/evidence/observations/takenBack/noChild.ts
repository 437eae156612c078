import type { Rule } from './rule.ts'

/** Handovers, contact centres and daughters that draw no child in. */
export const noChild: readonly Rule[] = [
  {
    because: 'it is a handover of work, keys or a dog',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    says: [
      'in handover',
      'handover (question|questions|note|notes|sheet|meeting|period|file|document|documents|book|pack|email|list)',
      '(shift|ward|staff|nurse|nursing|night|bedside|clinical|job|vehicle|key|crew|site|project) handover',
      '(ward|patient|patients|night_staff|day_staff|nurse|nurses|crew|site_manager|successor|landlord|tenant|tenants) ... handover',
      '(until|till|before|at|after) handover .. .. (break|bay|ward|resus|department|shift|bed|beds|bleep)',
      '(resus|ward|bay|theatre|on_shift|bleep|department) ... ... handover',
      '(do|did|give|gave|take|took|start|finish|miss|late_for) (the|a|his|her|their|our) handover (then|and|at|before|after|left|,|$)',
      '(shift|bags|bay|bench|line|forklift|picking|packing|nights|lates|earlies|ward|depot|desk|till|clocked_off|clocked_on) ... handover',
      'handover ... (shift|supervisor|foreman|charge_hand|team_leader|dog|spaniel|lurcher|terrier|labrador|collie)',
      '(dog|puppy|spaniel|lurcher|terrier|labrador|collie|horse|cat) ... .. handover',
      'handover ... (ward|patient|patients|nurse|nurses|crew|key|keys|client|clients|account|accounts|alarm_code|successor|dog|puppy|van)',
      '(handover|hand_over) (of|time_for|to) the? (dog|keys|flat|house|patient|patients|shift|car|van|job|case|premises)',
    ],
    unless: ['(child|children|kid|kids|son|daughter|bairn|bairns|boy|girl)', 'contact centre', 'school'],
    takes: [
      'On 13 March I was in handover and security phoned to the ward to lock the door.',
      'At first handover questions: where was the Patel file, what was the alarm code.',
      '6 Feb was on bags till quarter past, then did the handover, left quarter to eleven.',
      'The spaniel goes to him on alternate weeks with a handover on Sunday at five.',
    ],
    leaves: [
      'There is a row at every handover.',
      'At handover of the children he filmed me through the van window.',
      'He told my daughter at the handover that I have a key to his flat.',
    ],
  },
  {
    because: 'it is what was said at the change of shifts',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(tell|told|brief|briefed|discuss|discussed|mention|mentioned|hear|heard|raise|raised|pass_on|read_out|explain|explained) .. .. (at|in|during) (the)? handover',
    ],
    unless: ['(child|children|kid|kids|son|daughter|bairn|bairns|boy|girl|baby)', 'S .. (tell|told|shout|say) V', 'contact centre'],
    takes: ['We were all told about him at handover.'],
    leaves: [
      'He told me at handover that he would see me dead.',
      'We were told about the children at handover.',
      'There is a row at every handover.',
    ],
  },
  {
    because: 'they are a class, a team or a choir',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    ofWords: true,
    says: [
      "# (children|kids|pupils) .. (in|at) (V|V's|the|our|S's|his|her|each|every|a) ..(class|group|year|school|squad|team|choir|nursery|reception|pack|troop)",
      '(tell|ask|give|show) the (girls|boys|team|squad|lads|class|choir) ..',
    ],
    unless: [
      "(V's|our|IP's) ..(@child|@littleOne|kids|children|boys|girls)",
      '(see|saw|heard|hear|watch|witness|cry|cried|frightened|scared|upset)',
      '(where|mum|mummy|live|secret|note|message)',
    ],
    takes: ["I teach reception at Saint Oswin's and I have thirty children in my class."],
    leaves: [
      'He told my girls that I had left them.',
      'I had thirty children in my class and they saw him at the window.',
      'He asked the boys where I live.',
    ],
  },
  {
    because: 'it is money for a child, or the office that collects it',
    ideas: ['childrenInvolved', 'thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: [
      'child (maintenance|benefit|support|tax_credit|trust_fund)',
      "(children|children_'s|kids|child_'s) (savings|bank|isa) (account|book)?",
    ],
    unless: ['(see|seen|take|took|tell|told|ask|asked|fetch|collect|frighten|threaten)', '(use|used|using) .. (as|to)'],
    takes: [['thirdPartyContact', 'He wrote to my employer about the child maintenance.']],
    leaves: [
      'He said that I will never see my children again, he will stop the child maintenance.',
      'He uses the child maintenance to get at the kids.',
      ['thirdPartyContact', 'He asked my sister where I was and about the child benefit.'],
    ],
  },
  {
    because: 'the child is fond of him, or in his team',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(adore|dote_on|think_the_world_of|think_a_lot_of|get_on_with|get_on_well_with|look_up_to|fond_of | be friends with) (S|him|her|S's)",
      "be in (S's|his|her) ..(squad|team|class|choir|troop|band)",
    ],
    unless: [
      '(ask|tell|give|take|show|use|send|make|get|told|asked|gave|took)',
      '(follow|wait|film|frighten|scared|cry|cried|upset)',
      '(letter|note|message)',
    ],
    takes: ['My niece, who is thirteen, is in his squad and adores him.'],
    leaves: [
      'My son, who is seven, adores him and he asked him where we live.',
      'My niece, who is thirteen, was stopped by him at the gate.',
      'My daughter is nine and he gave her a letter for me.',
    ],
  },
  {
    because: 'a grown person is told or asked something about the child',
    ideas: ['childrenInvolved'],
    where: 'among',
    ofWords: true,
    says: [
      "(message|text|ring|ask|tell|contact|call|email) V's (sister|mother|mum|brother|friend|boss|father|dad|partner|husband|wife|aunt) about V's ..(niece|nephew|son|daughter|grandson|granddaughter) 's?",
    ],
    unless: ['(where|school|nursery|collect|fetch|take|see)'],
    takes: ["He messaged my sister about my niece's ankle and she answered him."],
    leaves: [
      "He messaged my sister about my niece's school and waited there.",
      'He messaged my niece about my sister.',
      'He asked my sister about my son and where he goes to school.',
    ],
  },
  {
    because: 'it is an office that takes calls',
    ideas: ['childrenInvolved'],
    where: 'among',
    says: [
      '(our|the|a) customer? contact centre (take|receive|log|staff|agent|advise|number|operator)',
      '(call|customer|police|council|control_room) contact centre',
    ],
    unless: ['(child|children|kid|kids|son|daughter)', 'supervised'],
    takes: ['I can confirm that at 08:52 on 28 August 2023 our contact centre took a telephone call.'],
    leaves: [
      'He waits outside the contact centre when I bring the children.',
      'He told the contact centre that I had hurt our son.',
      'The contact centre logged that he asked the children where I live.',
    ],
  },
  {
    because: 'it is the control room that takes the calls',
    ideas: ['childrenInvolved'],
    told: ['police'],
    where: 'among',
    says: ['contact centre'],
    only: ({ sentence, words }) =>
      sentence.passage.kind === 'LOG' &&
      !words.some(({ stems }) => ['child', 'kid', 'son', 'daughter', 'session', 'supervise', 'visit'].some((one) => stems.has(one))),
    takes: [['childrenInvolved', 'STALKING MARKER ADDED BY CONTACT CENTRE', 'LOG']],
    leaves: [
      ['childrenInvolved', 'MALE WAITING AT CONTACT CENTRE WHERE IP BRINGS CHILDREN', 'LOG'],
      ['childrenInvolved', 'INCIDENT AT CONTACT CENTRE DURING SUPERVISED SESSION', 'LOG'],
      'He waits outside the contact centre.',
    ],
  },
  {
    because: 'it is where she works or learns herself',
    ideas: ['childrenInvolved'],
    where: 'among',
    says: ["V's (old|new|own|former)? (school|nursery|primary_school|junior_school)"],
    unless: ["V's ..(@child|@littleOne|kids|grandchildren)", '(gate|gates|playground|railings)', '(collect|fetch|pick_up|drop|dropping)'],
    takes: ['On 9 January 2025 he was waiting outside my school at half past three.'],
    leaves: [
      "He was waiting outside my son's school.",
      'He was waiting outside my school gates when I had my kids with me.',
      'He was outside the school at three.',
    ],
  },
  {
    because: 'they are his own, or the witness’s',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(his|her|S's) own (children|kids|son|daughter|child)",
      "S's # (children|kids)",
      "(his|her|S's) (children|kids|son|daughter|child) (from|by|with) (a|an|his|her) (previous|former|earlier|first|ex)",
      'my own (children|kids|son|daughter|child)',
    ],
    unless: ["(V's|our|IP's|the) ..(@child|@littleOne|kids)", 'V and', '(use|used|sent|got|made) (his|her) own'],
    takes: [['childrenInvolved', 'DEF has contact with his own children from a previous relationship each weekend.', 'MG5']],
    leaves: [
      'He told my son that he would see his own children first.',
      'He got the kids to tell me that he never sees his own children.',
      'He used his own children to give notes to our daughter.',
    ],
  },
  {
    because: 'the children are told to be quiet or to keep off, like any others',
    ideas: ['childrenInvolved'],
    where: 'among',
    says: ['(ask|tell) the (kid|kids|child|children|lad|lads|boy|boys|girl|girls) to (keep|be_quiet|stop|play|clear|turn)'],
    unless: ['(secret|where|mum|mummy|mother)', 'tell V', 'keep (an_eye|it|this|quiet_about)'],
    takes: ['He asked the kids to keep off his lawn.'],
    leaves: [
      'He told the children to keep it a secret from me.',
      'He asked the kids where I was.',
      'He tells the children to tell me that he loves me.',
    ],
  },
  {
    because: 'a child heard of it from others or on the news',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    says: [
      '(see|hear|watch|read) (it|that|about_it|all_of_it) (on|in) the? (news|telly|tv|television|radio|internet|paper|papers)',
      'hear all? about .. (at|from|on) ..',
    ],
    unless: ['from S', 'S .. (tell|show|send)', 'cry/cried/scared/frightened'],
    takes: ['My daughter saw it on the news.'],
    leaves: [
      'My daughter heard about it from him, he told her I was ill.',
      'My son saw him on the drive and cried.',
      'He told the children to watch for me on the telly.',
    ],
  },
  {
    because: 'it was his own school when he was a boy',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    says: ["(attend|go to|be at|teach at|leave) (his|her|my|the|V's|the same) ..school", 'school together', 'at school with V'],
    unless: ['(child|children|kid|kids|son|daughter|gate|gates|playground)', '(ask|collect|fetch|wait|stand|park|watch)'],
    only: ({ sentence }) =>
      /\bschool\b[^.]{0,24}\b(?:19|20)\d\d(?:\s*(?:to|until|till|and|[-–])\s*(?:19|20)?\d\d\b|$|[.,])|\bschool together\b/i.test(
        sentence.passage.text,
      ),
    takes: ['DEF attended his school 1989 to 96.', 'He attended the school from 2001 to 2006.'],
    leaves: [
      "He attended my son's school and asked for him.",
      'He attended the school 0840 to 0900 and stood at the gates.',
      "On 4 March 2019 he attended my daughter's school.",
    ],
  },
  {
    because: 'the daughter or son is the victim, spoken of to her own parents',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    says: ['your (daughter|son)'],
    ofWords: true,
    unless: ['(my|our) ..(daughter|son|child|children|kids|@littleOne)', '(grandson|granddaughter|grandchild|grandchildren)'],
    only: ({ sentence }) =>
      /\b(?:my|her|his|'s) (?:own )?(?:mum|mother|mam|dad|father|parents)\b.*["“'‘][^"”]*\byour (?:daughter|son)\b/i.test(
        sentence.passage.text,
      ),
    takes: ['My mum got a card through the door, "Ask your daughter who she\'s living with."'],
    leaves: [
      'He asked my daughter who was in the house with us.',
      'My mum got a card about our children, "Ask your daughter who the kids live with".',
    ],
  },
  {
    because: 'everybody is told whom their children are with at work',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    says: ['(she|he|V|one|woman|man|bloke|person) (drive|teach|mind|look_after|coach|nurse) your (kids|children|child) -past -off'],
    ofWords: true,
    unless: ['(my|our) ..(daughter|son|children|kids|child)'],
    takes: ['She put a post up, "This one drives your kids to school and she\'s a liar".'],
    leaves: [
      'He put a note through, "I drive your kids to school one day and you will not see them again".',
      'He told my son "Your mum drives your kids mad".',
    ],
  },
  {
    because: 'it is what a grown child thinks of it',
    ideas: ['childrenInvolved'],
    where: 'among',
    says: [
      '(say|tell V|think|reckon|believe) that? (he|she|S) (be)? (being|a|an|just|only|not|bit|too)? .. (stalk|harass|obsess|mad|ill|weird|creep|danger|dangerous|unwell|sick|controlling|lonely|odd|strange|nuisance|bully|jealous)',
    ],
    unless: [
      "S .. (tell|ask|say) (V's|our|the) (son|daughter|child|children|kids)",
      '(afraid|scared|frightened|cry|cries|crying)',
      'outside',
    ],
    takes: ['My daughter says that he is stalking me.'],
    leaves: [
      'He told my daughter that I am mad.',
      'My daughter says that he is outside again.',
      'My daughter says that he is a creep and she is frightened.',
    ],
  },
  {
    because: 'it is her own uniform that he likes',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(uniform|jumper|shoes|bag|blazer) ... (your_colour|ur_colour|suit_you|suits_you|suit_V|suits_V|on_you|on_V|you_look|V_look|V's_colour|fits_you|fit_you)",
    ],
    unless: ["V's ..(son|daughter|boy|girl|child|kids|children)", '(your|ur) (son|daughter|boy|girl|little)'],
    takes: ['The card said "I do like the new uniform, green is your colour."'],
    leaves: ['He questioned our kids about who I was seeing.', "There was a note in my little boy's book bag."],
  },
  {
    because: 'the child of whom her parents are told is herself',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(to|tell|told|ring|rang|write_to|wrote_to|message|messaged|phone|phoned) (mrs|mr|V's ..(mother|father|mum|dad|mam|parents|folks)) .. ... (your|their|ur) ..(daughter|son|girl|lad)",
    ],
    unless: ['(school|nursery|little|baby|grandson|granddaughter|grandchildren)'],
    takes: ['He told my mother that their daughter asked about me at the gate.'],
    leaves: ['He questioned our kids about who I was seeing.', "There was a note in my little boy's book bag."],
  },
  {
    because: 'the sentence before says that it is a beast that is handed over',
    ideas: ['childrenInvolved'],
    only: ({ text, sentence: { before } }) =>
      /\bhandovers?\b/i.test(text) &&
      /\b(?:dogs?|puppy|spaniel|lurcher|terrier|labrador|collie|whippet|horse|pony|cat)\b/i.test(before?.passage.text ?? '') &&
      !/\b(?:child\w*|kids?|sons?|daughters?|boys?|girls?|baby|school)\b/i.test(`${before?.passage.text ?? ''} ${text}`),
    takes: ['We share Moss, our dog. He goes to Graham on alternate weeks, with a handover on Sunday at five.'],
    leaves: ['We have a dog. There is a row at every handover of the children.', 'There is a row at every handover.'],
  },
  {
    because: 'it is where calls are taken, and not where children are met',
    ideas: ['childrenInvolved'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(police|force|customer|call|public|client|bank|council|service) contact_centre',
      'contact_centre (log|operator|operators|staff|agent|agents|adviser|advisers|number|team|desk|record|records)',
      '(ring|rang|phone|telephone|work) .. contact_centre',
    ],
    unless: ['(child|children|kids|son|daughter|supervised|handover|father|dad|mum)'],
    takes: ['I rang the contact centre and they gave me a log number.', 'I work in the contact centre of a bank.'],
    leaves: ['He sees our son at the contact centre.', 'There was a row at the contact centre.'],
  },
]
