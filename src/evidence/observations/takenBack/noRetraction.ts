import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

/** People whom no name or part in the file tells of: "one lady said I made it up". */
const somebody = new Set(
  'lady ladies woman women man men girl girls lad lads person everyone everybody someone somebody others one some half staff they'.split(
    ' ',
  ),
)
const sayings = ['say', 'tell', 'claim', 'accuse', 'allege', 'think', 'want', 'ask', 'beg', 'insist', 'shout', 'post', 'put']

/** "He says I lied": somebody else is the subject of the saying in whose clause it stands. */
function isSaidByAnother({ words, found }: Telling): boolean {
  const at = words.indexOf(found[0]!)
  const before = words.slice(Math.max(0, at - 7), at)
  const says = before.findLastIndex(({ stems }) => sayings.some((stem) => stems.has(stem)))
  if (says < 0 || before.slice(says + 1).some(({ parted }) => parted === 2)) return false
  const speaker = before.slice(0, says).findLast((word) => (word.nominative && word.who !== undefined) || somebody.has(word.text))
  return speaker !== undefined && speaker.who !== 'V' && speaker.who !== 'P'
}

/** "I did think of dropping it": weighed, and not "I have had time to think and I no longer wish". */
const isOnlyWeighed = ({ words, found }: Telling): boolean => {
  const at = words.indexOf(found[0]!)
  const near = words.slice(Math.max(0, at - 3), at)
  const thinks = near.findLastIndex(({ stems }) => stems.has('think') || stems.has('consider'))
  return (
    thinks >= 0 &&
    near.slice(thinks + 1).every(({ text, parted }) => parted === 0 && !['and', 'but', 'so', 'that', 'i', 'she', 'he'].includes(text))
  )
}

/** What sounds like a withdrawal and is none. */
export const noRetraction: readonly Rule[] = [
  {
    because: 'what was between the two is ended, and not the case',
    ideas: ['retraction'],
    only: ({ text }) =>
      /\btold (?:him|her)\b[^.;]{0,40}\b(?:did(?:n['’]t| not)|no longer) want(?:ed)? to (?:carry on|go on|continue|go ahead)\b/i.test(text),
    unless: ['(police|officer|court|statement|case|charges|charge|complaint|prosecution|evidence|oic)'],
    takes: ['We went for a coffee and I told her I didn’t want to carry on with it.'],
    leaves: ['I told the officer I didn’t want to carry on with it.', 'I told him I didn’t want to carry on with the case.'],
  },
  {
    because: 'one thing is taken back that has turned out otherwise, and not the complaint',
    ideas: ['retraction'],
    only: ({ text }) =>
      /\b(?:withdraw|take back|retract) (?:that|this)(?: (?:part|bit|remark|one))?\b(?! (?:statement|complaint|allegation))/i.test(text) &&
      /\b(?:found(?: out)?|turns? out|turned out|wrong about|mistaken|my mistake|was(?:n['’]t| not) (?:him|her|them)|did it (?:him|her|my)self)\b/i.test(
        text,
      ),
    takes: ['My husband has since found he did it himself on the bollard, so I’d like to withdraw that.'],
    leaves: ['I would like to withdraw this complaint, I have found out what it costs us.', 'I want to withdraw my statement.'],
  },
  {
    because: 'the suspect says it',
    ideas: ['retraction'],
    told: ['suspect'],
    where: 'sentence',
    ofWords: true,
    says: ['S', 'V'],
    takes: [['retraction', 'A: She has told me that she made it all up.', 'INTERVIEW']],
    leaves: ['I made it all up.', 'I told the officer that I had made it all up.', 'I want to drop the charges.'],
  },
  {
    because: 'somebody else says it of her',
    ideas: ['retraction'],
    only: isSaidByAnother,
    takes: [
      'He says I lied about him.',
      'One lady on goods in said I made it up for compensation.',
      'He told people I had made it all up.',
      'Somebody asked me do I want to stop the case.',
    ],
    leaves: [
      'I told the officer that I no longer support a prosecution.',
      'He is my husband. I say I lied about him.',
      'I have told PC Dunn I want to withdraw my statement.',
    ],
  },
  {
    because: 'she only weighs it',
    ideas: ['retraction'],
    only: isOnlyWeighed,
    takes: ['I thought of dropping the charges.'],
    leaves: [
      'I have had time to think and I no longer wish to support a prosecution.',
      'I have considered it and I want to withdraw my statement.',
      'I think that I want to drop the charges.',
    ],
  },
  {
    because: 'it is leave to come in that is withdrawn',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: ['(permission|licence|license|invitation|membership|offer) ... ... (be|has_been|have_been) hereby? withdrawn!'],
    unless: ['(statement|complaint|charge|charges|allegation|prosecution)'],
    takes: [],
    leaves: ['I want my statement withdrawn.', 'I want to withdraw my complaint.', 'I have withdrawn my statement, with permission.'],
  },
  {
    because: 'others only think that she may',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(concern|concerned|worry|fear|risk|likely|danger|suspect|in_case) .. (may|might|could|will|would|to) .. (retract|withdraw|drop)',
      '(may|might|could) .. (retract|withdraw)',
    ],
    unless: ['(no_longer|do_not|not) (wish|want|support)', 'have (retract|withdraw)', 'i want', 'so V (have|be)', 'may i'],
    takes: ['My sister fears that I may drop the charges.'],
    leaves: [
      'I want to withdraw my statement in case he may lose his job.',
      'I no longer wish to support this as I fear he will hurt me, may I withdraw.',
      'I have withdrawn my statement, I was worried that he would find out.',
    ],
  },
  {
    because: 'it is a rumour',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(it|that) (be|'s|have) been? (said!|suggested! | put about | put to V) .. (V|i|she|he) ..",
      "(people|they|everyone|some|folk | S's (family|mother|mum|friends|side)) (be|have been|keep)? (say|claim|tell | put about | put it about) .. (V|i|she|he|ip) ..",
      'i (hear|gather|understand|see) .. (V|i|she|he|ip) (want|wish|be|have|will|do) ..',
      'letter ... saying! .. from V',
    ],
    unless: ['and (it|that) be true', 'they be right', 'i do (want|wish)', '(which|that) be true', 'so i'],
    takes: [
      "I hear it's been said that I want to drop this.",
      'His family are saying that I have withdrawn my statement.',
      "Somebody's sent a letter to the court people saying it's from me, that I want it all dropped.",
    ],
    leaves: [
      'People say that I want to drop this and it is true.',
      'I want to drop this, whatever people say.',
      'They were right to say it, I do want to withdraw my statement.',
    ],
  },
  {
    because: 'she stands by it',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(content!|happy|willing|prepared|determined|ready|wants|wishes|keen) to still? (attend|support|proceed|continue | give evidence | go to court | come to court | see it through | carry on with)',
      '(still|fully|continues_to|remains) (support|supportive)',
      'does not withdraw',
      'will (attend | give evidence) -no',
      'would give evidence',
    ],
    unless: [
      '(not|no_longer|never|nor|neither|refuse|decline) (feel)? (able_or|content_or)? (willing|able|content|happy|prepared|ready|support|keen)',
      'until',
    ],
    takes: [['retraction', 'IP asked and considered: does not want any, content to give evidence', 'MG5']],
    leaves: [
      'I am not willing to give evidence and I want to drop the charges.',
      'I will not support a prosecution but I will keep the doorbell.',
      'I no longer wish to support this and I am not prepared to attend court.',
    ],
  },
  {
    because: 'she does not want to, and will',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      "but (i|she|he|V|ip|we)? (will|'ll) still? (go|attend|come|do_it|do_so|give_evidence|be_there|if|turn_up)",
      "but (i|she|he|V|ip|we)? (will|'ll|will_not) $",
    ],
    unless: ['until', 'but (i|she|V|ip) will not (go|attend|come|give)'],
    takes: ["I don't want to go to court but I will if I have to."],
    leaves: [
      'I do not want to go to court but I will keep the doorbell.',
      'I want to drop the charges but I will not go back to him.',
      'I no longer wish to support this but I will tell them so myself.',
    ],
  },
  {
    because: 'it is only thought what would be done if she did',
    ideas: ['retraction'],
    told: ['police'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(if|should|were) (V|ip|victim|complainant|she|he) .. (withdraw|withdraws|retract|retracts|disengage) .. .. (we|would|will|could|shall|can)',
    ],
    takes: [['retraction', 'If the victim withdraws we would seek a summons.', 'MG3']],
    leaves: [
      ['retraction', 'IP has withdrawn support.', 'MG3'],
      ['retraction', 'IP has asked to withdraw her statement.', 'MG3'],
      ['retraction', 'The victim has retracted, if she does not attend a summons will be sought.', 'MG3'],
    ],
  },
  {
    because: 'it hangs on what he does next',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(if|so_long_as|as_long_as|provided|providing) (S|he|she) (stop|stops|stick|sticks|keep|keeps|stay|stays|leave|leaves|behave|behaves|comply|complies | do not)',
    ],
    unless: ['(withdraw|withdrawn|withdrawing|withdraws|retract|no_longer|drop|dropping)'],
    takes: [['retraction', 'If he sticks to that she does not want to take it further.', 'MG5']],
    leaves: [
      'I do not want to take it further.',
      'I want to withdraw my complaint as long as he leaves me alone.',
      'I no longer wish to prosecute if he stays away.',
    ],
  },
  {
    because: 'it is how she would give evidence',
    ideas: ['retraction'],
    told: ['police', 'victim', 'witness', 'form'],
    where: 'sentence',
    ofWords: true,
    says: ['special (measure|measures|meas)', '(screen|screens|live_link|livelink|pre_recorded|vps|mg2)', 'any measures'],
    unless: ['(withdraw|retract|drop|no_longer_support|no_longer_wish | not support)', 'phone'],
    takes: [
      [
        'retraction',
        'Special measures: discussed 12/06, IP does not want any and would give evidence normally, assessed, no MG2 needed.',
        'MG5',
      ],
    ],
    leaves: [
      'I was offered special measures but I want to withdraw my statement.',
      'I no longer wish to support a prosecution, special measures were explained.',
      'I have made a VPS and I want to drop the charges.',
    ],
  },
  {
    because: 'she is asked whether she does',
    ideas: ['retraction'],
    where: 'among',
    ofWords: true,
    says: ['ask (whether|if) (V|i|she) (still|now|want_to|wish_to|would_like_to)? (retract|withdraw|drop)'],
    unless: ['(and|but) (V|i|she) (do|want|wish|would) -not', 'yes'],
    takes: ['I have been asked whether I retract what I said and I do not.'],
    leaves: [
      'I was asked whether I retract what I said and I do want to.',
      'I retract what I said.',
      'The officer asked me how I was and I want to withdraw my statement.',
    ],
  },
  {
    because: 'there is none',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(no|nor_any|without_a|never_a) (retraction|withdrawal) (statement|letter|form|email)',
      '(retraction|withdrawal) (statement|letter|form) .. not (be)? (make|made|take|taken|receive|received|expected)',
    ],
    unless: ['(have|has) (withdrawn|retracted)', '(no_longer|not) .. (support|wish|want|prosecute|court)'],
    takes: [['retraction', 'There is no withdrawal statement and none is expected.', 'MG3']],
    leaves: [
      ['retraction', 'IP has withdrawn, no retraction statement has been obtained yet.', 'MG3'],
      ['retraction', 'IP made a withdrawal statement on 3 May.', 'MG3'],
      ['retraction', 'No withdrawal statement is needed, IP has withdrawn her statement in an e-mail.', 'MG3'],
    ],
  },
  {
    because: 'it is a claim, a sale or an application that is not gone on with',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(proceed|pursue|go_ahead|go_through|continue|carry_on) .. (with)? (the|her|his|my|this|our|a)? ..(claim|application|purchase|sale|divorce|objection|planning|order|petition|probate|appeal|move|wedding|operation|refund|lease|tenancy|mortgage|deal|contract)',
      'withdraw .. (the|her|his|my|our|its) ..(claim|application|offer|objection|proposal|bid|letter|appeal|petition|notice)',
    ],
    unless: ['(statement|complaint|charge|charges|allegation|prosecution|police|court_case|give_evidence)'],
    takes: ['I no longer want to go through with the sale of the house to him.'],
    leaves: [
      'I no longer want to go through with the complaint.',
      'I withdraw my statement and my application for an order.',
      'I do not want to pursue this any further.',
    ],
  },
  {
    because: 'she wants him spoken to, and no more is said',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(want|would_like|like|need|wish) (someone|somebody|the_police|you|an_officer|one_of_you) to (tell|speak|talk|warn|stop|have_a_word|go_and) .. (S|him|her)?',
      '(not|nt) .. (prosecuted|charged|arrested) (particularly|necessarily|as_such|if_i_am_honest)',
    ],
    unless: ['(withdraw|retract|drop|no_longer|any_more|anymore|any_longer|statement|complaint|court|support)'],
    takes: ["I don't want him prosecuted particularly, I want someone to tell him."],
    leaves: [
      'I want you to tell him that I am dropping the charges.',
      'I do not want him prosecuted.',
      'I no longer want him prosecuted, I want you to tell him so.',
    ],
  },
  {
    because: 'she wishes no ill to anybody',
    ideas: ['retraction'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(want|wish) (anything|nothing|something|any_harm|anyone|him|her|S) .. (bad|harm|harmed|terrible|nasty|awful|horrible|hurt|happening)',
      '(wish) (S|him|her) (no|any) (harm|ill)',
    ],
    unless: ['(withdraw|retract|drop|no_longer|charges|court|statement|prosecute|prosecution|arrest)'],
    takes: ['I do not want anything bad to happen to him.', "I don't want anything happening to him in a cell on my account."],
    leaves: [
      "I don't want anything bad to happen to him so I want to withdraw my statement.",
      'I do not wish him any harm and I want to drop the charges.',
      'I do not want him hurt, I do not want to prosecute.',
    ],
  },
  {
    because: 'it is a thing that is dropped',
    ideas: ['retraction'],
    where: 'among',
    says: ['V drop (it|them|her|him) $'],
    only: ({ words }) =>
      words.some(({ text }) => ['screen', 'phone', 'cracked', 'broke', 'smashed', 'cup', 'plate', 'baby'].includes(text)),
    unless: ['(charge|charges|case|statement|complaint)'],
    takes: ['My phone screen cracked when I dropped it.'],
    leaves: [
      'I told the officer about the phone and I dropped the charges.',
      'I want it dropped, my phone has been broken and that is that and I want to drop this.',
      'I have asked them to drop the case.',
    ],
  },
  {
    because: 'it is all one to her whether it goes to court',
    ideas: ['retraction'],
    only: ({ text }) =>
      /\b(?:not|n['’]t|never) (?:be |really |too |that )*(?:bothered|fussed|mind|care|concerned|worried) (?:if|whether|that|about (?:it )?going)\b[^.;]{0,30}\bcourt\b/i.test(
        text,
      ),
    takes: ['I would not be bothered if it goes to court or not, it was the MD who said to report it.'],
    leaves: [
      'I am not bothered any more and I do not want to go to court.',
      'I do not want to go to court, I am not bothered what they say.',
    ],
  },
  {
    because: 'she writes it to him of the two of them, and not of the case',
    ideas: ['retraction'],
    told: ['message'],
    unless: ['(police|statement|charges|charge|court|case|complaint|officer|prosecute|prosecution|solicitor|report)'],
    takes: [['retraction', '02/05/2021, 19:58 - Me: I want to leave it at that please don’t contact me anymore', 'MESSAGES']],
    leaves: [['retraction', '02/05/2021, 19:58 - Me: I want to drop the charges', 'MESSAGES']],
  },
  {
    because: 'it is of what the suspect could complain of',
    ideas: ['retraction'],
    only: ({ text, sentence: { passage, before } }) =>
      /\bcounter[- ]?(?:allegations?|complaints?|claims?|reports?)\b/i.test(
        `${passage.heading ?? ''} ${before?.passage.text ?? ''} ${text}`,
      ) && !/\b(?:IP|AP|aggrieved|complainant|victim)\b/.test(text),
    takes: [['retraction', 'Counter-allegation of a slap. Does not want it taken further.', 'MG5']],
    leaves: ['I do not want it taken any further.', ['retraction', 'IP does not want it taken any further.', 'MG5']],
  },
]
