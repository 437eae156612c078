import type { Rule } from './rule.ts'

/** Words of dread that tell of no fear of violence. */
export const noFear: readonly Rule[] = [
  {
    because: 'what she fears she cannot say, but for a look or a manner',
    ideas: ['fearOfViolence'],
    told: ['victim'],
    only: (telling) =>
      /\b(?:do not|don['’]?t|could not|couldn['’]?t|cannot|can['’]?t) (?:really |even )?(?:know|say|tell you)(?: exactly| quite)? (?:what of|of what|why)\b/i.test(
        telling.text,
      ) && !/\b(?:hurt|harm|hit|kill|attack|violen\w+|next)\b/i.test(telling.text),
    takes: ["I'm frightened of him and I couldn't tell you why."],
    leaves: ["I'm scared of him, I don't know what he will do next.", "I'm scared of him."],
  },
  {
    because: 'it is what happened next, and not what was foreseen',
    ideas: ['fearOfViolence'],
    where: 'sentence',
    says: ['next thing (V|we|i) know'],
    unless: ['(afraid|scared|frightened|terrified|fear|fears|worried)'],
    takes: ["Next thing I knew he'd swung round and punched me."],
    leaves: [
      'I knew that he was going to hit me.',
      'I was scared that the next thing I knew he would hit me.',
      'I know he will kill me next.',
    ],
  },
  {
    because: 'it is announced to her, and nothing is said of what she thinks of it',
    ideas: ['fearOfViolence'],
    only: ({ at, words, found }) => {
      const from = words.indexOf(found[0]!)
      const tells = ['say', 'tell', 'text', 'message', 'write', 'shout', 'threaten', 'warn', 'scream', 'put', 'post', 'promise', 'swear']
      return (
        at.entry.id === 'fearOfViolence/foreseen' &&
        words.slice(Math.max(0, from - 6), from).some(({ stems }) => tells.some((one) => stems.has(one)))
      )
    },
    takes: ["He told me he's going to hurt me.", 'SUS SHOUTED "I\'LL FUCKING KILL YOU".'],
    leaves: [
      'He is going to kill me one day.',
      'He told me he would hurt me and I think he will kill me.',
      'I am afraid that he is going to hurt me.',
    ],
  },
  {
    because: 'it is what the law asks for, and not what was felt',
    ideas: ['fearOfViolence', 'alarmOrDistress', 'dayToDayEffect'],
    told: ['police', 'form'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(offence|section|elements|prosecution|legislation|act) ... (require|requires|need|needs|must) .. (that|to|prove|show|proof)',
      '(intend|intending|intended|intends|likely|calculated) to cause .. (alarm|distress|harassment|anxiety|fear)',
      '(must|have_to|need_to|needs_to|required_to) .. (prove|show|establish|demonstrate) ... (alarm|distress|fear|effect)',
      '(on | on at least) (two|2) occasions .. that violence will be used',
      "(where|if|when) (a|an|any) .. (person|parent|member|tenant|employee|student|pupil|behaviour|conduct|individual) 's? .. .. (cause|causes|put|puts|make|makes|leave|leaves)",
    ],
    unless: ['(this|which|it|that) (have|has|be) (met|made_out|satisfied)', '(V|ip) (say|says|state|states|feel|feels|be|is) '],
    takes: [
      ['alarmOrDistress', 'The offence requires that the course of conduct causes the victim serious alarm or distress.', 'MG5'],
      ['fearOfViolence', "Where a parent's conduct puts a member of staff in fear of violence the police may be asked to attend.", 'MG5'],
      ['alarmOrDistress', 'Sent a letter intending to cause distress or anxiety, s.1 Malicious Communications Act 1988.', 'MG5'],
    ],
    leaves: [
      ['alarmOrDistress', 'His conduct has caused IP alarm and distress.', 'MG5'],
      ['fearOfViolence', 'IP states she is in fear that violence will be used on at least two occasions.', 'MG5'],
      ['alarmOrDistress', 'The offence requires alarm or distress and IP says that she is very distressed.', 'MG5'],
    ],
  },
  {
    because: 'there is said to be no reason to fear it, or it is asked whether there was',
    ideas: ['fearOfViolence', 'alarmOrDistress'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(no|any|never_any|little|without) (reason|cause|grounds) (to|for|why) .. (think|believe|fear|suppose|expect|worry|afraid|scared|frightened|fear!)',
      '(was|were) (she|he|V|ip|the_victim|the_complainant) .. put in fear',
    ],
    unless: ['(now|since|until) .. (afraid|scared|frightened|fear)', '(not|never) .. without'],
    takes: [
      "I've no reason to think that he would lay a hand on me.",
      ['fearOfViolence', 'In particular was IP put in fear of violence on at least two occasions.', 'MG3'],
    ],
    leaves: [
      'I think that he will lay a hand on me.',
      'I had no reason to think he would hurt me until May and now I am afraid that he will.',
      ['fearOfViolence', 'IP was put in fear of violence on two occasions.', 'MG3'],
    ],
  },
  {
    because: 'it is said to be something else than fear',
    ideas: ['fearOfViolence', 'alarmOrDistress'],
    where: 'among',
    ofWords: true,
    says: [
      '(rather|sooner) than (be|being)? (frightened|scared|afraid|distressed|alarmed|upset|threatened|intimidated|in_fear)',
      '(annoyed|irritated|cross|angry|embarrassed|fed_up|bored|amused|disgusted|puzzled|tired) more than (frightened|scared|afraid|distressed|alarmed|upset)',
      'more (annoyed|irritated|cross|angry|embarrassed|fed_up|bored|amused|disgusted|puzzled|annoying|irritating) than (frightened|scared|afraid|distressed|alarmed|upset|frightening|upsetting|scary)',
    ],
    unless: ['(since|now|then|later) .. (frightened|scared|afraid|distressed)'],
    takes: [
      ['alarmOrDistress', 'IP said that she was annoyed rather than frightened.', 'MG5'],
      ['alarmOrDistress', 'I was more cross than frightened.'],
    ],
    leaves: [
      ['alarmOrDistress', 'I was frightened rather than cross.'],
      ['alarmOrDistress', 'I was uneasy more than frightened.'],
      ['alarmOrDistress', 'I was more frightened than I have ever been.'],
    ],
  },
  {
    because: 'it is the name of an offence or a leaflet',
    ideas: ['fearOfViolence'],
    where: 'among',
    ofWords: true,
    says: [
      '(involve|put) (a|another|someone|somebody|people|others)? (person|other)? in? fear of violence',
      'fear of violence (or serious | by harassment | contrary)',
      'if you fear',
      'stalking involving fear',
    ],
    unless: ['V', 'S'],
    takes: ['The leaflet says to ring 999 if you fear violence.'],
    leaves: [
      'I fear violence from him.',
      'I live in fear of violence.',
      'She is in fear of violence by harassment of this kind, he has put her in fear.',
    ],
  },
  {
    because: 'it is a manner of speaking',
    ideas: ['fearOfViolence'],
    where: 'sentence',
    ofWords: true,
    says: ['(kill|murder) (V|me|us|himself|herself) laughing'],
    unless: ['me first'],
    takes: ['I thought he would kill himself laughing.'],
    leaves: [
      'I thought he would kill me, he was laughing.',
      'I was afraid he would hit me, he was laughing.',
      'He laughed and I thought he would kill me.',
    ],
  },
  {
    because: 'she says that she does not know what of, or that it is of no blow',
    ideas: ['fearOfViolence'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(not|n't|never) (know|sure|say|explain) (what_of|why|what_exactly)",
      '(just|only) of (S|him|her) (looking|being_there|standing|coming_in|staring|shouting|complaining)',
    ],
    unless: [
      "(what|why) .. (S|he|she|they) (will|would|might|may|could|'ll|'d|be|be_capable)",
      '(capable|next|do_to|violent|violence|attack|kill|hurt|hit|punch|strangle|harm|beat|knife|again)',
    ],
    takes: ['I am scared of him, I don’t know what of, just of him looking.'],
    leaves: [
      'I am scared of him, I don’t know what he will do next.',
      'I am terrified of him and I don’t know why he hit me.',
      'I am scared of him.',
    ],
  },
]
