import { after, before, onwards } from './besideWords.ts'
import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const hasText = ({ found }: Telling, texts: RegExp): boolean => found.some(({ text }) => texts.test(text))
const trade =
  /^(?:journalist|reporter|canvass\w*|protest\w*|demonstrat\w*|picket\w*|leaflet\w*|placards?|petition|campaign|bailiffs?|employed)$/
const orders =
  /\b(?:non[- ]?mol\w*|occupation order|restraining order|injunction|protection (?:notice|order)|harassment (?:notice|warning)|SPO|PIN|DVP[NO])\b/i

/** Whom the nearest person before what was found is: whose trade or doing it is. */
function lastBefore({ words, at }: Telling) {
  return words.findLast(({ start, who, nominative, own }) => start < at.start && who !== undefined && nominative && !own)?.who
}

const complaint = /^(?:grievance|grievances|complaints?|upheld|uphold|uphelds|regulator|cqc|ofsted|ombudsman|environmental)$/

const toMakeHimStop =
  /^.{0,140}?\b(?:leave (?:me|us|her) (?:alone|be)|(?:to|please|would) stop|stop (?:it|contact\w*|messag\w*|text\w*|writ\w*|call\w*|ring\w*|com\w*|follow\w*)|pack it in|(?:ring|call|go to|tell) the police|go away|not (?:to )?(?:write|contact|message|text|ring|call|come)|don['’]t (?:write|contact|message|text|ring|call|come))/is

const foundNothing =
  /\b(?:found|heard|seen|recorded|measured|was|were|be)\b[^.;]{0,30}\b(?:nothing|no (?:\w+ )?(?:noise|evidence|nuisance|basis|breach)|not (?:excessive|substantiated|upheld)|unfounded|unsubstantiated|baseless|malicious|vexatious)\b/i

const partyIn = (words: Telling['found']) => words.find(({ who }) => who === 'S' || who === 'V')?.who

/** Of the numbers found with whom they are from, or out of how many: hers at most a quarter of his, or of all. */
function areFewOfHers({ found }: Telling): boolean {
  const counts = found.flatMap((word, at) =>
    /^\d+$/.test(word.text) ? [{ of: Number(word.text), who: partyIn(found.slice(at + 1, at + 6)) ?? partyIn(found.slice(0, at)) }] : [],
  )
  if (counts.length !== 2) return false
  const [first, second] = counts as [(typeof counts)[number], (typeof counts)[number]]
  const [most, least] = [Math.max(first.of, second.of), Math.min(first.of, second.of)]
  return [first, second].some(({ of, who }) => who === 'V' && of === least) && least * 4 <= most
}

/** What sounds as if there were a reason for it, and is none: another's business, a false one, or the conduct itself. */
export const noExplanation: readonly Rule[] = [
  {
    because: 'it is how he did it, and not what he is',
    ideas: ['lawfulPurpose'],
    only: (telling) => /\b(?:like|as if|as though) (?:\p{L}+ ){0,3}$/iu.test(before(telling)),
    takes: ['He hammered on my door like a bailiff.', 'He came on like the bailiffs.'],
    leaves: ['He is a bailiff.', 'He came to my door as if it was nothing and said he was a bailiff.'],
  },
  {
    because: 'it is how an order against him was served',
    ideas: ['lawfulPurpose'],
    only: ({ text }) => orders.test(text) && /\bserv(?:e|ed|er|ice|ing)\b/i.test(text),
    takes: ['The non-molestation order was served on him by a process server.'],
    leaves: ['He is a process server and had papers for me.'],
  },
  {
    because: 'it is his complaint, and those who looked into it found nothing',
    ideas: ['disputeContext'],
    only: ({ words, at, text }) =>
      foundNothing.test(text.slice(at.start)) &&
      words.some(({ who, nominative, start }) => who === 'S' && nominative && start <= at.start) &&
      !words.some(({ who, nominative }) => who === 'V' && nominative),
    takes: [
      [
        'disputeContext',
        'HARKER has complained to the housing about noise on 11 occasions and they have visited and found nothing excessive.',
        'MG5',
      ],
    ],
    leaves: [
      ['disputeContext', 'HARKER and FINCH have both complained to the housing about noise and nothing was found.', 'MG5'],
      ['disputeContext', 'HARKER has complained to the council about the hedge, which is over height.', 'MG5'],
    ],
  },
  {
    because: 'it is what the witness’s own office had to do',
    ideas: ['lawfulPurpose'],
    told: ['witness', 'police'],
    only: ({ words, at, found }) =>
      found.some(({ text }) => text === 'procedure') &&
      words.some(({ text, start }) => text === 'i' && start < at.start) &&
      !words.some(({ who }) => who === 'S') &&
      !words.some(({ text }) => text === 'my'),
    takes: [['lawfulPurpose', 'I did have to put the allegation to the tenant as that is our procedure.', 'MG5']],
    leaves: [['lawfulPurpose', 'I asked HARKER to call about the arrears, that is our procedure.', 'MG5']],
  },
  {
    because: 'it was a pretence',
    ideas: ['lawfulPurpose'],
    only: (telling) =>
      /\b(?:pretend\w*|posed|posing|claim(?:ed|ing)? to be|made out|making out|under the pretence|on the pretext|false(?:ly)?)\b/i.test(
        before(telling),
      ) || /\b(?:there (?:was|is) no|no such|had (?:no|not ordered)|never ordered)\b/i.test(after(telling)),
    takes: ['He pretended that he had come to read the meter.'],
    leaves: ['He had come to read the meter.'],
  },
  {
    because: 'it is her own trade, a friend’s or that of who asked her about it',
    ideas: ['lawfulPurpose'],
    told: ['victim', 'witness'],
    only: (telling) =>
      hasText(telling, trade) &&
      !/\bby (?:(?:an?|the|some) )?(?:\p{L}+ )?$/iu.test(before(telling)) &&
      (['V', 'O'].includes(lastBefore(telling) ?? '') && !telling.found.some(({ who }) => who === 'S')
        ? /\b(?:I|we|[Mm]y \p{L}+(?: \p{L}+)?)(?:['’](?:m|d|ve|s|re)|\b)(?: \p{L}+){0,5} $/u.test(before(telling))
        : /\babout (?:what (?:he|she)|him|her|this case)\b/i.test(after(telling))),
    takes: [
      'I am a journalist and work from home.',
      'My friend is a bailiff and told me to ring the police.',
      'I was canvassing on the estate.',
      'A reporter from the Echo rang me about what he did.',
    ],
    leaves: [
      'He is a journalist.',
      'I have been pursued by a reporter.',
      'He stood outside with a placard.',
      'I opened the door and he said he was a bailiff.',
    ],
  },
  {
    because: 'it says what he knows or could do, and not what he came for',
    ideas: ['lawfulPurpose'],
    only: (telling) => /\bso (?:he |she )?knows?\b|\bno indication\b|\bwhich is how (?:he|she) (?:knows?|found)\b/i.test(after(telling)),
    takes: ['He works for a bailiff so he knows how to find people.'],
    leaves: ['He works for a bailiff and had a warrant for us.'],
  },
  {
    because: 'he was asked to stop',
    ideas: ['lawfulPurpose'],
    where: 'among',
    ofWords: true,
    says: ['asked to (stop|desist|leave|go|refrain|cease|keep)', 'asked not to'],
    unless: ['asked to keep (it|the|a|them)'],
    takes: ['He was asked to stop by the manager.'],
    leaves: ['He was asked to deliver it.'],
  },
  {
    because: 'she would go to court as a witness',
    ideas: ['lawfulPurpose'],
    only: (telling) => /\bgo to court if\b/i.test(onwards(telling)) && lastBefore(telling) === 'V',
    takes: [],
    leaves: ['He said he would go to court if I did not pay the invoice.'],
  },
  {
    because: 'something happened so many times in a row',
    ideas: ['disputeContext'],
    only: (telling) => telling.found[0]?.text === 'row' && /\bin a $/i.test(before(telling)),
    takes: ['He rang me eleven times in a row about a lost cardigan.'],
    leaves: ['We had a row about the hedge.'],
  },
  {
    because: 'they parted, and that is no quarrel of another kind',
    ideas: ['disputeContext'],
    only: (telling) =>
      hasText(telling, /^(?:argument|row|words|argue|argued|arguments)$/) &&
      !/\b(?:over|about|regarding)\b/i.test(telling.text) &&
      /\b(?:relationship|end(?:ed|ing) (?:it|things)|leav(?:e|ing) (?:him|her)|left (?:him|her)|jealous\w*|another (?:man|woman)|seeing (?:someone|somebody)|br(?:eak|oke)(?:ing)? up|split(?:ting)? up)\b/i.test(
        telling.text,
      ),
    takes: ['We had an argument when I ended the relationship.'],
    leaves: ['We had an argument about the fence.', 'We had a row about money when we split up.'],
  },
  {
    because: 'she felt bound to answer, and owed nothing',
    ideas: ['disputeContext'],
    only: (telling) => /\bfe(?:lt|el)s?\b[^.;]{0,15}$/i.test(before(telling)) && hasText(telling, /^owe[ds]?$/),
    takes: ['I felt I owed him that.'],
    leaves: ['I owed him four hundred pounds.'],
  },
  {
    because: 'the complaint is of this conduct, or a false one of his',
    ideas: ['disputeContext'],
    only: (telling) =>
      hasText(telling, complaint) &&
      /\b(?:of|about|for|alleging) (?:\p{L}+ ){0,2}(?:harass\w*|stalk\w*|sexual\w*|unwanted)|\b(?:harassment|stalking) (?:complaint|allegation)|\bmy harassment\b|\bleading (?:him |her |me )?on\b|\bbad faith\b|\b(?:malicious|false(?:ly)?|untrue|vexatious|fabricated|made[ -]up|not (?:a word|true))\b/iu.test(
        telling.text,
      ),
    unless: ['no (evidence)? .. (bad faith|malice)', 'not (malicious|vexatious|in bad faith)'],
    takes: [
      'My complaint of harassment was upheld by the university.',
      'The company found that his grievance against me was brought in bad faith.',
    ],
    leaves: ['His grievance was heard in May.', 'His complaint was upheld in part.'],
  },
  {
    because: 'the quarrel is hers with an office',
    ideas: ['disputeContext'],
    only: ({ text }) =>
      /\bbetween (?:IP|INFT|her|him|myself|me|the (?:victim|complainant|aggrieved)) and (?:the |her |his |my )?(?:authority|council|employers?|insurers?|bank|landlord|water company|school)\b/i.test(
        text,
      ),
    takes: ['There was a parking dispute between me and the council.'],
    leaves: ['There was a parking dispute between me and the neighbour.'],
  },
  {
    because: 'it is somebody’s letter to him',
    ideas: ['disputeContext'],
    where: 'among',
    ofWords: true,
    says: ['written to by'],
    takes: ['He was written to by the council.'],
    leaves: ['He has written to the council.'],
  },
  {
    because: 'it is what was reported of her',
    ideas: ['disputeContext'],
    only: (telling) =>
      /\b(?:reported|alleged|alleging|claimed falsely|told (?:them|the \p{L}+|my \p{L}+)) that I\b/iu.test(before(telling)) &&
      hasText(telling, /^loans?$/),
    takes: ['Somebody had reported that I had taken a loan off a client.'],
    leaves: ['I had taken a loan off him.'],
  },
  {
    because: 'it is work that was handed over, or an office that takes calls',
    ideas: ['childArrangements'],
    only: (telling) =>
      (hasText(telling, /^handovers?$/) &&
        /\b(?:shifts?|wards?|nurs(?:es?|ing)|patients?|alarm|off work|on (?:bags|days|nights|lates|earlies)|(?:until|till|did|do|doing|done) (?:the |a |his |her |my |our )?handover\b|(?:night|day|duty|shift|site|incoming|relief) (?:manager|supervisor|sister|staff|crew|driver)s?|handed? over to|turnstile|customers?|colleagues?|night team|day team|handover (?:notes?|questions?|sheet|meeting|of (?:an? |the )?(?:cars?|keys?|vehicles?|van)))\b/i.test(
          telling.text,
        ) &&
        !/\b(?:child|children|kids|son|daughter|boys?|girls?|lad|baby)\b/i.test(telling.text)) ||
      (/contact centre/i.test(onwards(telling).slice(0, 16)) &&
        /\b(?:calls?|caller|called|telephone|police|council|revenues|customers?|markers?|added by|logged|log|took|our contact centre|I (?:manage|work|run))\b/i.test(
          telling.text,
        ) &&
        !/\b(?:child|children|kids|son|daughter|supervised|sees?|visit\w*)\b/i.test(telling.text)),
    takes: [
      'I was in handover on the ward when he rang.',
      'I had a handover of a car at twelve.',
      'He was on shift until handover with one break.',
      'I did the handover to the night manager at ten and left.',
      'The police contact centre took my call.',
    ],
    leaves: ['Saturday is handover.', 'He is late at every handover.', 'He sees our son at the contact centre.'],
  },
  {
    because: 'it is said that hardly any of it is',
    ideas: ['childArrangements'],
    only: (telling) =>
      /\b(?:very little|hardly (?:any|anything)|none|nothing|not (?:one|all|a word|any)|few)\b[^.;]{0,40}$/i.test(before(telling)) ||
      /\bto us about\b/i.test(onwards(telling)),
    takes: ['Very little of what he writes is about the children.'],
    leaves: ['Most of what he writes is about the children.', 'He does not threaten. He writes about the children.'],
  },
  {
    because: 'that is how it ended, or what they undertook',
    ideas: ['mutualContact'],
    only: (telling) =>
      (hasText(telling, /^(?:mutual|reciprocal)$/) || /\bboth of us\b/i.test(onwards(telling))) &&
      /\b(?:finish\w*|split|part(?:ed|ing)|separat\w+|end(?:ed|ing) (?:it|things)|broke|break|breakup|decision|decided|no[- ]contact)\b/i.test(
        telling.text,
      ),
    takes: ['We finished in May and it was mutual.', 'We decided to stop seeing each other and it was mutual.'],
    leaves: ['The abuse was mutual.', 'It was mutual.'],
  },
  {
    because: 'it went between her and somebody else',
    ideas: ['mutualContact'],
    only: (telling) => {
      const near = telling.words.filter(({ start }) => start < telling.at.end).slice(-14)
      return (
        /\b(?:each other|one another)\b/i.test(telling.text.slice(telling.at.start, telling.at.end)) &&
        /\b(?:me and \p{L}+|[Mm]y \p{L}+ and (?:I|me)|\p{Lu}\p{L}+ and (?:I|me)|I and my \p{L}+)\b/u.test(
          telling.text.slice(0, telling.at.end),
        ) &&
        !near.some(({ who, own, nominative }, nth) => who === 'S' && !own && (!nominative || near[nth + 1]?.text === 'and'))
      )
    },
    takes: ['He read what my sister and I had written to each other.', 'My mother and I text each other every day.'],
    leaves: ['Dean and I text each other.', 'We text each other all the time.'],
  },
  {
    because: 'she wrote only to make him stop',
    ideas: ['mutualContact'],
    only: (telling) =>
      telling.at.entry.id === 'mutualContact/2' &&
      hasText(telling, /^(?:back|repl\w+|answer\w*|respond\w*)$/) &&
      /^.{0,140}?\b(?:leave (?:me|us) (?:alone|be)|(?:to|please|would) stop|stop (?:it|contact\w*|messag\w*|text\w*|writ\w*|call\w*|ring\w*)|pack it in|ring the police|call the police|go to the police|block (?:him|her)|not (?:to )?(?:write|contact|message|text|ring|call|come)|do not (?:write|contact|message|text|ring|call|come)|don['’]t (?:write|contact|message|text|ring|call|come))/is.test(
        onwards(telling),
      ),
    takes: ['I wrote back and said please do not write to me again.', 'I texted him back that I would call the police.'],
    leaves: ['I texted him back and we chatted.', 'I messaged back most days.'],
  },
  {
    because: 'she spoke or wrote to him only to make him stop',
    ideas: ['mutualContact'],
    only: (telling) =>
      ['mutualContact/her own part', 'mutualContact/both alike'].includes(telling.at.entry.id) && toMakeHimStop.test(onwards(telling)),
    takes: ['I lost my temper and told him to leave me alone.', 'I rang him to ask him to stop.'],
    leaves: ['I lost my temper and called him a fool.', 'I rang him to ask if he had my post.'],
  },
  {
    because: 'hers are few beside his',
    ideas: ['mutualContact'],
    only: areFewOfHers,
    takes: [
      ['mutualContact', 'There are 312 messages from him and 4 from me.'],
      ['mutualContact', 'Of the 640 messages 11 were from me.'],
    ],
    leaves: [['mutualContact', 'There are 187 messages from him and 212 from me.']],
  },
  {
    because: 'it is his complaint of her that came to nothing',
    ideas: ['disputeContext'],
    only: (telling) =>
      /^not upheld/i.test(onwards(telling)) && /\b(?:complaints?|referrals?|allegations?|reports?)\b/i.test(before(telling)),
    takes: ['His complaint to my employer was not upheld.'],
    leaves: ['The grievance was not upheld.'],
  },
  {
    because: 'it is the telephone or the door that she answered',
    ideas: ['mutualContact'],
    only: (telling) =>
      /^(?:I|we|she|he) (?:\p{L}+ )?answered it\b/iu.test(onwards(telling)) &&
      /\b(?:phone|door|bell|buzzer|call\w*|rang|knock\w*|intercom|landline)\b/i.test(telling.text),
    takes: ['The phone rang and I answered it.'],
    leaves: ['He sent a nice e-mail and I answered it.'],
  },
  {
    because: 'she rang back to find out whose number it was',
    ideas: ['mutualContact'],
    only: (telling) =>
      /\b(?:rang|ring|called|call|phoned) (?:the number|it|them|that number)? ?back\b/i.test(onwards(telling)) &&
      /\b(?:voicemail|answerphone|greeting|unobtainable|whose number|who it was|number)\b/i.test(telling.text),
    takes: ['I rang the number back and it was his voicemail.'],
    leaves: ['I rang him back and said come over.'],
  },
  {
    because: 'they wrote to somebody else',
    ideas: ['mutualContact'],
    only: (telling) =>
      /^both\b.*\bwritten$/i.test(telling.text.slice(telling.at.start, telling.at.end)) && /^ to (?:us|me|the|our)\b/i.test(after(telling)),
    takes: ['They have both written to us.'],
    leaves: ['They have both written to each other.'],
  },
  {
    because: 'it is where she or another goes, and not the suspect',
    ideas: ['innocentPresence'],
    told: ['victim', 'witness'],
    only: (telling) => {
      const { found, doer } = telling
      const begins = found[0]!
      if (found.some(({ who }) => who === 'S' || who === 'A') || /^(?:we|both|they|bump\w*|run|ran|parties|V)$/.test(begins.text))
        return false
      return (
        hasText(telling, /^(?:uses?|takes?|walks?|catch|drives?|lives?|living|works?|worked|attends?)$/) &&
        (doer() === 'V' || doer() === 'O')
      )
    },
    takes: ['I use the same route every day and he knows it.', 'My mother lives next door and she saw him.'],
    leaves: ['He uses the same route as me.', 'His mother lives next door.'],
  },
  {
    because: 'he says so himself, in a log that prints it in capitals or a clipped report',
    ideas: ['innocentPresence', 'lawfulPurpose', 'identityInDoubt'],
    told: ['police', 'witness', 'victim'],
    only: (telling) =>
      /\b(?:s?he|male|female|sus\w*|def\w*) (?:states?|stated|claims?|claimed|says?|reckons?|alleges?|maintains?|insists?) (?:that )?(?:s?he |they |male |female )?$/i.test(
        before(telling),
      ),
    takes: [['innocentPresence', 'HE STATES HE WAS WAITING FOR A BUS.', 'LOG']],
    leaves: [],
  },
  {
    because: 'it is her own door that he passes',
    ideas: ['innocentPresence'],
    told: ['victim'],
    only: (telling) =>
      hasText(telling, /^(?:walk|run|jog|cycl|driv|exercis|pass)\w*$/) &&
      /\b(?:past|outside|opposite|by|in front of) (?:my|our) (?:\p{L}+ )?(?:house|home|flat|windows?|door|work|gate|drive)\b/iu.test(
        telling.text,
      ),
    takes: ['He runs past my window every morning.', 'He walks his dog past my house every evening.'],
    leaves: ['He runs every morning.', 'He walks his dog along the canal.'],
  },
  {
    because: 'nothing was arranged',
    ideas: ['childArrangements'],
    only: (telling) =>
      /^[^.;]{0,40}\bwithout (?:telling|asking|my|her|permission|consent|any (?:warning|arrangement))\b/i.test(after(telling)),
    takes: ['He collected my daughter from school without telling me.'],
    leaves: ['He collected my daughter from school.', 'He collected the children without a word.'],
  },
  {
    because: 'he went there for her sake, or that is where he waits for her',
    ideas: ['innocentPresence'],
    only: (telling) =>
      /\bto (?:be|get) (?:near|close|closer|nearer)\b|\bso that s?he\b|\bso s?he (?:can|could)\b|\b(?:since|after|as soon as|because) I (?:start|join|mov|left|began)\w*|\bto (?:watch|follow|see|meet|catch) (?:me|her|IP|V)\b/i.test(
        telling.text,
      ) ||
      /^[^.;]{0,30}\band s?he (?:now |always |still |often )?(?:waits?|stands?|sits?|parks?|follow\w*|hangs?|watch\w*|stares?)\b/i.test(
        after(telling),
      ),
    takes: [
      'He got a job in the same building to be near me.',
      'He uses the same gym since I joined it.',
      'It is the only way to my house and he stands on it.',
    ],
    leaves: ['He works in the same building.', 'It is the only way to the church.'],
  },
  {
    because: 'she only thought so then, or guesses it',
    ideas: ['innocentPresence'],
    only: (telling) =>
      /\b(?:thought|assumed|told myself|put it down|said to|wondered|hoped|maybe|perhaps|do(?:es)? not know|don['’]t know)\b[^.;]{0,40}$/i.test(
        before(telling),
      ),
    told: ['victim'],
    takes: ['I thought at first it was a coincidence.', 'I thought maybe he lives there.'],
    leaves: ['I think it was a coincidence.', 'He lives there.'],
  },
  {
    because: 'she had no choice',
    ideas: ['invited'],
    only: (telling) =>
      /\b(?:had to|have to|made me|forced (?:me|to)|no choice but to)\b[^.;]{0,10}$/i.test(telling.text.slice(0, telling.at.start + 6)) ||
      /\bhad to let\b/i.test(onwards(telling)) ||
      /\bfoot in the door\b/i.test(telling.text),
    takes: ['I let him in because he had his foot in the door.'],
    leaves: ['I let him in and we talked.'],
  },
  {
    because: 'he only believes or says so, or it is of another couple',
    ideas: ['reconciliation'],
    only: (telling) =>
      /\b(?:he|she|S|DEF|SUS|sus|def)(?:['’]s)? (?:still |even |also )?(?:thinks?|thought|believes?|believed|says?|said|tells? \p{L}+|told \p{L}+|claims?|claimed|acts?|acted|insists?|convinced|was convinced)\b[^.;]{0,25}$/iu.test(
        before(telling),
      ) || /\b(?:[Mm]y|[Oo]ur) (?:parents|sister|brother|friends?|mum and dad|mother and father)\b[^.;]{0,12}$/.test(before(telling)),
    told: ['victim', 'witness'],
    takes: ['He thinks that we are still together.', 'My parents got back together last year.'],
    leaves: ['We got back together in March.', 'He said sorry. We got back together.'],
  },
]
