import type { Rule } from './rule.ts'

/** Causes that are another's or nobody's doing, wherever they are said to be the cause. */
const plain = [
  'hip|knee|knees|thyroid|gallbladder|migraine|menopause|flu|covid|asthma|arthritis|operation|surgery|biopsy|chemo|cancer|stroke|diabetes|toothache|ivf|diet|hernia|sciatica|bad_back|back_pain|hot_flushes',
  'die|dying|pass_away|passed|death|bereavement|inquest|hospice|the_late|loss_of|late_husband|late_wife|probate|care_home|care_fees',
  'storm|thunder|fireworks|heatwave|the_heat|snow|flood',
  'night_shift|restructure|restructuring|redundancy|redundant|audit|ofsted|workload|appraisal|coursework|dissertation|driving_test|maths|chemistry|gcses|a_levels|harvest|lambing|the_ward|the_targets|targets|reviews|her_review|exams|exam_results|my_results|the_exam',
  'tax|mortgage|overdraft|the_lease|builders|damp|boiler|burglary|burglars|mould|overcrowding|subsidence|the_sale|the_floor|selling_up',
  'teething|newborn|kindergarten|the_wedding|christening|the_dog|the_cat|the_horse|puppy|the_lads|collision|car_crash',
]
/** Causes only where a word for the cause says so. */
const because = [
  "the_baby|the_trains|the_divorce|V's_job|the_job|the_business|the_contract|the_rota|overtime|bills|debts|rain|accident|licence|passed V's test|passed the test|the_move",
  '(owner|council) (sell|want|need)',
  "(V's|the) ..(mother|mum|mam|father|dad|nan|gran|husband|wife|son|daughter|brother|sister) be .. (ill|poorly|sick|taken_ill|in_hospital|in_theatre|dying|low)",
]
const strong = '(because|because_of|cos|due_to|owing_to|on_account_of|down_to|as_a_result_of|what_with|but_that_be|which_be_for|so_that_be)'
const weak = '(since|after|when|with|about|of|from|over|for|following|while|before|dating_from)'

/** What keeps a finding: he, or what comes from one who pursues, is spoken of. */
const his = [
  'S',
  "S's",
  '(letter/message/call/text/email/voicemail/visit/flowers/gift/account/profile/stalking/harassment/harassing/following)',
  '(because_of|with|since|from|over|about|by|of|after) (this|that|it|these|those|all_this|what_happened|everything)',
  '(this|that) (man|woman|person|business_with|all)',
]

/** What troubles her, or changed in her life, for a cause that she names and that is none of the suspect's doing. */
export const otherCause: readonly Rule[] = [
  {
    because: 'the couple were parting, or having a break',
    ideas: ['dayToDayEffect'],
    only: ({ text }) =>
      /\b(?:to have some space|(?:while|when|as|because) (?:we|they) (?:had|have|were having|took|were on|are on|are having) a break|(?:when|after|because) (?:we|they) (?:split|separated|broke up|parted|finished))\b/i.test(
        text,
      ) && /\b(?:move[ds]?|moving|went|go|gone|came|come|stay(?:ed|ing)?)\b/i.test(text),
    unless: ['(afraid|scared|frightened|fear|safe|find|follow|harass|stalk|because_of_him|because_of_her|away_from)'],
    takes: [
      'In August I came back to Mum’s to have some space.',
      'They had shared a flat until August when IP moved back to her mum’s while they had a break.',
    ],
    leaves: ['When we split he would not stop coming, so I moved to a refuge to be safe.', 'I have moved to my sister’s because of him.'],
  },
  {
    because: 'another cause is named: the body, a death, the weather, work, money, the house, the family, the road',
    ideas: ['alarmOrDistress', 'dayToDayEffect'],
    where: 'clause',
    ofWords: true,
    says: [
      ...[...plain, ...because].map((cause) => `${strong} .. .. (${cause})`),
      "(near|nearer|closer|close) (to)? (V's|O's|the|her|his) ..(school|work|mum|mam|mother|dad|parents|sister|daughter|son|hospital|station)",
      `(because|when|since|as|after|now_that) .. (rehearsals|classes|sessions|meetings|practice|club|timetable) .. (move|change|clash|finish|stop|close)`,
      ...plain.map((cause) => `${weak} (the|a|V's|O's|her|his|our|that|being|fear)? ..(${cause})`),
      "(since|when|after) (V's|the|our) ..(baby|twins|youngest|eldest|son|daughter|child) .. (born|come|arrive)",
      "(since|after|when) (V's|our|the) ..(mother|mum|mam|father|dad|nan|gran|grandad|husband|wife|brother|sister|friend|dog|cat) (die|pass|go_into_hospital|be_taken_ill|be_diagnosed|fall)",
      "(V's|the|our) ..(mother|mum|mam|father|dad|nan|gran|grandad|husband|wife|dog|cat|horse|baby|son|daughter) (be|have) .. (dying|ill|poorly|taken_ill|run_over|put_down|in_hospital|a_stroke|a_fall|died)",
    ],
    unless: his,
    takes: [
      ['alarmOrDistress', 'I was in tears most days after Dad passed.'],
      ['alarmOrDistress', 'I was terrified of the tax bill.'],
      ['alarmOrDistress', 'I jumped out of my skin when the fireworks went off.'],
      ['dayToDayEffect', 'I have not been sleeping with the baby teething.'],
      ['dayToDayEffect', 'I was off work in March but that was my hip.'],
      ['dayToDayEffect', 'I gave up the choir because of the trains.'],
    ],
    leaves: [
      ['alarmOrDistress', 'I have been in tears since he came to the funeral.'],
      ['alarmOrDistress', 'I was terrified when the letters came.'],
      ['dayToDayEffect', 'I have given up the choir because he waits by the bus.'],
      ['dayToDayEffect', 'I do not sleep since this began, and the baby is due in May.'],
    ],
  },
  {
    because: 'it was always so, or is said to have nothing to do with this',
    ideas: ['alarmOrDistress', 'dayToDayEffect'],
    where: 'sentence',
    ofWords: true,
    says: [
      'V (never|always) (have|had|did|do|has) (done | been | $)',
      'V have always been (a | an | so)? (worrier|nervous|anxious|light_sleeper|bad_sleeper|poor_sleeper|homebody|nervy|jumpy)',
      'V have never been (one (for|to_go|to_sleep) | much of | a great | a good | a big)',
      'as V always (have|had|did|do|has)',
      "(not|never) ... at V's (age | time of life)",
      "(looking_after|caring_for|care_for|nursing|sitting_up_with|sit_up_with) (V's|O's|the|her|his|our)? ..(mum|mam|mother|dad|father|husband|wife|nan|gran|baby|children|kids|grandchildren)",
      "(V's|O's|the|our|their|her|his) ..(husband|wife|mother|mum|mam|father|dad|nan|gran|brother|sister|dog|cat|horse|baby) (be|have|have_been) .. (ill|taken_ill|poorly|dying|run_over|put_down|in_hospital) and (V|i) be",
      'from (childhood|birth)',
      "since (childhood|school|birth|university | year | V be (a | an | # | at school | in school | little | young | six | seven | ten) | V's (teens | twenties | schooldays))",
      '(history | long history) of (anxiety | depression | panic | stress | insomnia | low mood)',
      'dating from',
      '(unrelated | unrel | unconnected | pre existing | preexisting | longstanding | long standing)',
      'not (linked | related | connected) (to|with|$)',
      'nothing to do with (this | S | it)',
      'not (because_of|due_to|down_to|about) (S | this)',
      '(many|most|some|all|lots) of (my|our|their) (clients|patients|women|customers|colleagues|residents)',
      'years ago',
      'as everybody (do|did|does)',
    ],
    unless: [
      'which ... V .. never',
      'had (that|the|this|it) .. since',
      '(have|had) (done | been going) .. since',
      "V's ... had since",
      '(until|before|since) (he|she|S|this)',
      '(worse | got worse | come back | came back | exacerbated)',
      '(and|made_worse) (because of | from | by) S',
    ],
    takes: [
      ['dayToDayEffect', "I don't go out much, I never have done."],
      ['alarmOrDistress', 'I have had anxiety since Year 8.'],
      ['dayToDayEffect', 'I see a counsellor, since the accident, nothing to do with this.'],
      ['dayToDayEffect', 'I do not drive at night at my age.'],
      ['alarmOrDistress', 'My husband was taken ill and I was worried out of my mind.'],
      ['dayToDayEffect', 'I have reduced my hours in order to care for the children.'],
      ['alarmOrDistress', 'I was once afraid of a man, in Lisbon, many years ago.'],
    ],
    leaves: [
      ['alarmOrDistress', 'I have had anxiety since school and it is worse since he came.'],
      ['dayToDayEffect', 'I do not go out now, which I have always loved.'],
      ['dayToDayEffect', 'I have taken her out of drama and fetch her from school.'],
      ['dayToDayEffect', 'I take sertraline, which I never did before he came.'],
      ['alarmOrDistress', 'I am frightened of him, I have never been one to make a fuss.'],
    ],
  },
  {
    because: 'it is the court that is feared, or how evidence is to be given',
    ideas: ['alarmOrDistress', 'dayToDayEffect'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(nervous|anxious|frightened|scared|worried|afraid|apprehensive|fearful|stressed|terrified) (of|about|re|by) (the|going_to|attending|coming_to)? (court|trial|hearing|giving_evidence|cross_examination|witness_box|judge|jury|magistrates)',
      '(prefer|wish|want|like|rather|ask) .. not to (see|face|be_seen_by|meet) (S|him|her|def|sus|suspect|defendant)',
      '(screens | a screen | live link | video link | special measures | s/measures) .. and .. (by|through) the (back|side|rear)',
      'would be intimidated',
      'be (an | a)? (vulnerable | intimidated) (or intimidated)? (witness | and)',
    ],
    unless: ['(since|because_of) (he|she|S|this)', '(not|never) (sleep|eat|go_out)', 'and of S'],
    takes: [
      ['alarmOrDistress', 'I am nervous about giving evidence.'],
      ['dayToDayEffect', 'IP would prefer not to see him at court.', 'MG5'],
      ['alarmOrDistress', 'IP would be intimidated, wants live link.', 'MG5'],
    ],
    leaves: [
      ['alarmOrDistress', 'I am nervous every time the phone rings and I want to go to court.'],
      ['dayToDayEffect', 'I go in and out by the back so as not to meet him.'],
      ['alarmOrDistress', 'I am frightened of him and of the court.'],
    ],
  },
  {
    because: 'it is advised, and not said to be done',
    ideas: ['dayToDayEffect'],
    where: 'clause',
    says: [
      '(advise|advised|advice|recommend|suggest|consider|encouraged|urged|told) .. (to|and|re)? .. (vary|varying|change|changing|come_off|coming_off|avoid|avoiding|block|blocking|keep|carry|fit|install|move|stay|park|close|closing|delete|not_use)',
    ],
    told: ['police', 'form', 'witness'],
    unless: [
      '(and|so|which) (V|she|he|ip|i) (have|has|did|does|now)',
      '(fitted|installed|done|given|provided|completed|issued|has_changed|have_changed|has_moved|had_to)',
    ],
    takes: [
      ['dayToDayEffect', 'IP advised to vary routine and consider coming off Facebook.', 'MG5'],
      ['dayToDayEffect', 'IP told to come off social media and change passwords.', 'MG5'],
    ],
    leaves: [
      ['dayToDayEffect', 'IP was advised to move and has moved house.', 'MG5'],
      ['dayToDayEffect', 'IP has changed her number on the advice of police.', 'MG5'],
      ['dayToDayEffect', 'IP has changed her number as she was told to vary her routine.', 'MG5'],
    ],
  },
  {
    because: 'it is what the suspect says of her',
    ideas: ['alarmOrDistress', 'dayToDayEffect', 'fearOfViolence'],
    told: ['victim', 'witness'],
    only: ({ at, sentence }) => {
      const speech = sentence.speeches.find(({ start, end }) => at.start >= start && at.start < end)
      return speech !== undefined && sentence.passage.role !== 'message' && sentence.speakerOf(speech) === 'S'
    },
    takes: [
      ['alarmOrDistress', 'He said "You look worn out, you have been crying all night".'],
      ['dayToDayEffect', 'He said "And you have stopped going to the gym".'],
    ],
    leaves: [
      ['alarmOrDistress', 'I told him "I am frightened of you".'],
      ['alarmOrDistress', 'He said "Good morning" and I burst into tears.'],
      ['dayToDayEffect', 'I have stopped going to the gym since he said "See you there".'],
    ],
  },
  {
    because: 'it is a loss that is feared, or what her own doing brings on',
    ideas: ['alarmOrDistress'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(afraid|scared|frightened|terrified|worried|fear) .. of (losing|failing|missing|being_late|hurting|upsetting|letting|offending|getting_in_trouble|getting_into_trouble) -V's_life",
      "(afraid|scared|frightened|worried) .. S (would|might|may|will|could|'d|'ll) .. (be_upset|be_hurt|take_it_badly|be_cross|drive_home|lose|be_sad|cry|feel|get_in_trouble)",
      'feel .. (dreadful|awful|terrible|bad) because (they|it|S|he|she) .. (only|mean|meant|be)',
    ],
    unless: ['(hurt|harm|kill|attack) V', 'and of S', "losing V's (life | mind)", '(letters | calls | messages)'],
    takes: ["I'm frightened of losing the house.", 'I was scared of hurting his feelings.', 'I was afraid that he might take it badly.'],
    leaves: ['I was scared of hurting him and afraid he would hurt me.', 'I am scared that he will come back.'],
  },
]
