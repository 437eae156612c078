import { behaviours, counterIndications, type Idea, impacts, markers } from '#case/vocabulary'
import { isOfficersDoing } from './officersDoing.ts'
import { isOfHerMaking } from './ofHerMaking.ts'
import type { Rule } from './rule.ts'

const passer = '(office|fa|league|solicitor|solicitors|committee|mediator|union|school|club)'

/** What a search finds is the suspect's, and a warning is an officer's own. */
const found: readonly Idea[] = ['priorWarning', 'weapon', 'trackingDevice', 'sexual', 'violence', 'breachOfBail', 'breachOfOrder']
const everyOther: readonly Idea[] = [...behaviours, ...markers, ...impacts, ...counterIndications].filter((idea) => !found.includes(idea))

/** What the police, both sides or a go-between did, and what nobody did. */
export const otherHands: readonly Rule[] = [
  {
    because: 'it is what the officer who keeps the log did',
    ideas: ['contacting', 'loitering'],
    told: ['police'],
    doer: ['nobody', 'P'],
    where: 'among',
    says: [
      '(speak|contact|telephone|update | call back | ring back) (to|with)? (the)? (ip|V|aggrieved|ap|inft|informant|caller|victim|complainant|witness|both|all)',
    ],
    only: ({ found, words, at }) =>
      words
        .slice(0, words.indexOf(found[0]!))
        .every(({ text, who }) => /^\d/.test(text) || ['have', 'was', 'been', 'hrs', 'hours'].includes(text) || who === 'P') &&
      at.start < 30,
    unless: ['S'],
    takes: [['contacting', 'SPOKE TO IP ONLY re outcome by phone 1640, content.', 'LOG']],
    leaves: [
      ['contacting', 'DEF spoke to IP by phone at 1640 against his bail.', 'LOG'],
      ['contacting', 'Male telephoned IP forty times overnight.', 'LOG'],
      ['contacting', 'DEF called the victim from a withheld number.', 'LOG'],
    ],
  },
  {
    because: 'it is what an officer did in the enquiry',
    ideas: everyOther,
    told: ['police'],
    only: isOfficersDoing,
    takes: [['loitering', 'Attended work address, spoke to manager.', 'MG5']],
    leaves: [
      ['loitering', 'Attended work address shouting, CCTV held.', 'MG5'],
      ['contacting', 'Rang IP 40 times, no answer.', 'MG5'],
      ['entryToHome', 'Got in through bathroom window while she was out.', 'MG5'],
    ],
  },
  {
    because: 'it is said to keep others off',
    ideas: ['contacting', 'publishing', 'thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: ['(nobody|no_one|none_of_you|not_one_of_you | do not any of you) .. (contact|go_near|message|ring|bother|slag|post|say)'],
    unless: ['(else|but me|except)', 'nobody will', 'will not say', 'and nobody'],
    takes: [['contacting', 'He has written to all of us that nobody is to contact me.']],
    leaves: [
      ['contacting', 'He texted me "nobody else is to message you but me".'],
      ['contacting', 'He wrote to me that nobody will believe me.'],
      ['publishing', 'He posted my picture and nobody said a word.'],
    ],
  },
  {
    because: 'it is an apology passed on with leave',
    ideas: ['contacting', 'thirdPartyContact'],
    where: 'sentence',
    says: [
      `(letter|note|card|word|words|message) of apology ... (through|via) .. ${passer}`,
      `(apology|apologise) .. (through|via|by_way_of) .. ${passer}`,
      `(pass|forward|hand|send_on) .. (letter|note|card|words) of apology`,
      'ask (them|the N|O|X|him|her) first? (if|whether) (V|i|we) (would|be|want|mind) .. (willing|receive|accept|have|like|read|mind)',
      `${passer} (pass|forward|hand) .. apology`,
    ],
    unless: [
      '(not|never|nt) .. (want|ask|agree|willing|accept)',
      '(another|again|fifth|third|second|every|more)',
      'love',
      '(refuse|against|despite|order|bail)',
    ],
    takes: [
      ['contacting', 'On 1st November the county FA passed me a letter of apology from him, through their office.'],
      ['thirdPartyContact', "He'd asked them first if I would be willing to receive it and I said I would."],
    ],
    leaves: [
      ['contacting', 'He sent me a letter of apology which I did not want, with a ring in it.'],
      ['thirdPartyContact', 'He gave my sister a letter of apology for me, against his bail.'],
      ['thirdPartyContact', 'He got my mum to pass on another letter of apology, I had refused the first.'],
    ],
  },
  {
    because: 'it is small talk: the time, the way',
    ideas: ['thirdPartyContact'],
    where: 'among',
    says: ['ask .. (the_time|the_way | what time it | for (a_light|directions) | where the (toilet|toilets|bus_stop|station))'],
    unless: ['(V|she|he|i) (finish|work|get|leave|live)', "way to (V|V's)"],
    takes: ['He asked my mum the time.'],
    leaves: ['He asked my sister what time I finish work.', 'He asked my mum the way to my new house.', 'He asked my friend where I live.'],
  },
  {
    because: 'it is what the officer put to the suspect',
    ideas: ['thirdPartyContact'],
    told: ['police'],
    only: ({ words }) =>
      words[0]?.text === 'asked' &&
      ['does', 'did', 'do', 'is', 'was', 'has', 'had', 'if', 'whether', 'about', 'why', 'what', 'how', 'where', 'when', 'who'].includes(
        words[1]?.text ?? '',
      ),
    takes: [['thirdPartyContact', 'Asked why he rang her mother.', 'MG5']],
    leaves: [
      ['thirdPartyContact', 'DEF went to her mother and her employer.', 'MG5'],
      ['thirdPartyContact', 'He has asked her friends about her.', 'MG5'],
      ['thirdPartyContact', 'DEF rang her mother and her employer.', 'MG5'],
    ],
  },
  {
    because: 'both sides did it',
    ideas: ['thirdPartyContact', 'vexatiousComplaint'],
    where: 'sentence',
    says: [
      '(both|each) (of_them|sides|parties|parents|neighbours|families)? (have|be|had)? (write|complain|report|ring|make|go|contact|email)',
    ],
    only: ({ words }) => ['both', 'each'].includes(words[0]?.text ?? ''),
    unless: ['S .. (but|more)', 'both of us'],
    takes: [['thirdPartyContact', 'Both have written to the committee about the other, IP four times and suspect three.', 'MG5']],
    leaves: [
      ['thirdPartyContact', 'He has written to both of my sisters.', 'MG11'],
      ['thirdPartyContact', 'He rang my mother and my boss, both of them.', 'MG11'],
      ['vexatiousComplaint', 'He reported me to the council and to the RSPCA, both for nothing.', 'MG11'],
    ],
  },
  {
    because: 'the report is hers, or of the suspect',
    ideas: ['vexatiousComplaint'],
    only: ({ words }) => isOfHerMaking(words),
    takes: ['I complained to the club about him and the complaint was dismissed.'],
    leaves: [
      "I've been reported to DVLA three times for driving blind.",
      'He complained to my employer about me.',
      'He made a false report to the RSPCA about my dog.',
    ],
  },
  {
    because: 'it is a rumour, or what the law may call it',
    ideas: ['vexatiousComplaint'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(rumour|rumours|gossip|hearsay) (that|S) ..',
      'not know (if|whether) it be true',
      'may themselves? (amount|constitute)',
      'should (V|S|X|your_client|our_client|either|they|you) (persist|continue|make|repeat|bring)',
      '(nothing|no_evidence|no_reason|not) .. (suggest|indicate|believe|think|show) .. .. (false|malicious|untrue|vexatious|unfounded)',
    ],
    unless: ['S .. (spread|start) .. (rumour|rumours)', '(no|not a) rumour', 'turn_out', 'confirm'],
    takes: [
      'There was a rumour he put in a complaint about me to social services.',
      ['vexatiousComplaint', 'There is nothing to suggest that the allegation was false or malicious.', 'MG5'],
    ],
    leaves: [
      'He started a rumour and reported me to the council for it.',
      'It was no rumour, he had reported me to social services.',
      'He reported her to the council for nothing.',
    ],
  },
  {
    because: 'it was so, as she says herself',
    ideas: ['vexatiousComplaint'],
    told: ['victim', 'witness'],
    where: 'sentence',
    says: [
      "(which|it|that|and_it) (be|was) (true|fair|my_fault|V_'s_fault|quite_right|fair_enough|a_fair)",
      '(report|complain) .. .. (for|of|about) .. .. and V (have|had|did) .. -not -never',
      'and (S|he|she|they) be (quite|perfectly)? (right|entitled) (to|$)',
    ],
    unless: ['not/never/nothing', 'false/lies/lie/untrue/malicious', 'say/claim/insist', 'as if'],
    takes: ['He has reported me for parking on the zigzags, and I had parked on the zigzags.'],
    leaves: [
      'He reported me for benefit fraud and I had never claimed.',
      'He reported me to the council and said that it was true.',
      'He reported me to social services for drinking, which was a lie.',
    ],
  },
  {
    because: 'an officer tells them to go by the procedure',
    ideas: ['disputeContext', 'lawfulPurpose'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(advise|tell|ask|warn|instruct|direct|remind) ... (use | go through | follow | keep to | stick to) (the|its|their|our|V's|S's) ... (procedure|process|channel|channels)",
      'use the complaints? (procedure|process)',
    ],
    takes: [['disputeContext', "OIC initially filed as a civil matter and told IP to use the college's own complaints procedure.", 'MG5']],
    leaves: [
      ['disputeContext', 'They have been in dispute about the hedge since 2019.', 'MG5'],
      ['disputeContext', 'The council is dealing with the boundary dispute by its complaints procedure.', 'MG5'],
      ['disputeContext', 'There is a dispute about the boundary between the two of them.', 'MG5'],
    ],
  },
  {
    because: 'somebody is asked for a cup of tea, or to help or sit with her',
    ideas: ['thirdPartyContact'],
    where: 'among',
    ofWords: true,
    says: [
      '(ask|tell|get) .. to (make|get|fetch|bring|pour) ... (tea|coffee|drink|water|brew|blanket|chair|coat|ambulance|taxi)',
      '(ask|tell|get) .. to (help V (up|down|in|out|with)|sit with V|calm V|see_to V)',
    ],
    unless: ['where V', '(address|number|message|letter|note)'],
    takes: ['He asked my mother to make me a cup of tea.'],
    leaves: ['He asked my neighbour to give me a letter.', 'He asked my neighbour where I was.', 'He got his sister to ring me.'],
  },
  {
    because: 'her number was on a list of the business, and nobody was asked for it',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(get|obtain|have) .. (V's|her|his|IP's) ..(number|address|mobile|shifts|rota) .. (off|from) (the|a|an|our|his|S's|their|V's) ..(system|quote|board|invoice|advert|van|website|site|internet|app|list|register|rota|form|card|parcel|label|computer|database|file|records|booking|sign)",
    ],
    unless: ['(told|tell|ask|asked|gave|give|through|via)', '(girl|lad|lady|woman|man|friend|sister|mother|brother|cousin|receptionist)'],
    takes: ['He got my number off the system.', 'She got my number off a quote board at the merchants.'],
    leaves: ['He got my number from the girl in the office who keeps the list.', 'By the Monday they had got all my shifts.'],
  },
  {
    because: 'the witness gives an opinion, and carries nothing',
    ideas: ['thirdPartyContact'],
    where: 'among',
    ofWords: true,
    says: ['O (would|should|can|must|could) (say|add|mention|estimate|guess) that?', 'O reckon (on|that|about)?'],
    unless: ['(tell|told) V', 'ask O'],
    takes: ['My manager would say that since then he has been in on forty occasions.'],
    leaves: ['My mum says he has been ringing her.'],
  },
]
