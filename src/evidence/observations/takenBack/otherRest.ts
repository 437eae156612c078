import { isOfficersWord } from './officersWord.ts'
import type { Rule } from './rule.ts'

/** What takes back a single idea: an office's word, a hope, silence in prison, kin in the bath. */
export const otherRest: readonly Rule[] = [
  {
    because: 'it is what an office called it',
    ideas: ['mutualContact', 'disputeContext'],
    only: ({ sentence }) => isOfficersWord(sentence.passage),
    takes: [['disputeContext', 'The second time the officer told me it was six of one.']],
    leaves: [
      ['disputeContext', 'To be honest it is six of one and half a dozen of the other with us two.'],
      ['disputeContext', 'There is a dispute about the boundary between us.'],
      ['mutualContact', 'I rang him as often as he rang me.'],
    ],
  },
  {
    because: 'it is only hoped or asked for',
    ideas: ['reconciliation'],
    where: 'sentence',
    ofWords: true,
    says: ['(want|wish|beg|ask|hope|plead|try_to|refuse|demand) ... (back|reconcile|reconciliation|again | another (go|chance|try))'],
    unless: ['and we (get|got|did|do|try|tried|give|gave)', 'so (i|we) (go|went|did|gave|took)', 'i (go|went|took|take) (back|him|her)'],
    takes: ['He wants us to get back together.'],
    leaves: [
      'He asked me to try again and we got back together in May.',
      'We got back together in June.',
      'He begged me to come back and we got back together.',
    ],
  },
  {
    because: 'silence was forced: custody, an order, a blocked number, a move',
    ideas: ['stoppedWhenAsked'],
    where: 'sentence',
    says: [
      'arrest/remand/custody/prison/jail/bail/bailed/order/injunction/recall/sentence/charge/charged/pin/block/blocked',
      '(lock|locks) change',
      "change (the|V's|my|her|his) (lock|locks|number)",
      'move (away|house|out|address)',
    ],
    ofWords: true,
    takes: ['He was bailed on 3 May and I have not heard from him since.', 'He has not contacted me since his arrest.'],
    leaves: [
      'I asked him to stop and I have not heard from him since.',
      'I told him to leave me alone and he has not contacted me since.',
      'When I told him to stop he said sorry and I have heard nothing since.',
    ],
  },
  {
    because: 'it is a child, a beast in the bath',
    ideas: ['sexual'],
    where: 'clause',
    says: ['(baby|toddler|bairn|bairns|grandson|granddaughter|grandchild|grandchildren|dog|puppy|cat|kitten) in the (bath|shower|bed)'],
    unless: ["V's (breasts|body)", 'naked/nude', 'himself'],
    takes: ['He sent a photo of the baby in the bath.'],
    leaves: [
      'He sent a photo of himself in the bath.',
      'He sent naked pictures of himself and one of the dog in the bed.',
      'He sent me a photo of his penis.',
    ],
  },
  {
    because: 'it is a trade with mothers, or long ago',
    ideas: ['pregnancy'],
    where: 'sentence',
    says: [
      '(be|as) (a|an) (community|student|retired|trainee|senior)? (midwife|obstetrician|sonographer|health_visitor | neonatal nurse)',
      '(work|employ|shift|shifts|placement|rota|cover) .. (in|on|for)? .. (maternity|antenatal|neonatal|newborn)',
      'give birth to (S|V|him|her|me|you)',
      '(maternity|antenatal|neonatal) ... where (i|V|she|he) work',
    ],
    unless: ['pregnant', 'expecting', '(V|she|i) (be|was) .. weeks', 'bump', 'the baby'],
    takes: ['I work in the maternity unit.', 'She is a midwife and was on the antenatal ward all night.'],
    leaves: [
      'I am pregnant and I work as a midwife.',
      'I am on maternity leave, I work at the bank.',
      'I was at my antenatal class, I am expecting in June.',
    ],
  },
  {
    because: 'it is a customer’s order',
    ideas: ['breachOfOrder'],
    where: 'sentence',
    says: [
      "order (for|of) (the|a|some|my|our|V's)? .. (timber|goods|parts|food|pizza|takeaway|bricks|materials|stock|flowers)",
      '(purchase|work|standing|postal|mail|job|delivery) order',
    ],
    unless: ['(court|restraining|molestation|protection|injunction|occupation|harassment)'],
    takes: ['The order for the timber said not to deliver before nine and he came at eight.'],
    leaves: [
      'The court order says that he must not come to the house and he came with flowers.',
      'He broke the restraining order at the delivery bay.',
      'He came to the house in breach of the restraining order with pizza.',
    ],
  },
  {
    because: 'it is a meeting that is wished for',
    ideas: ['sexual'],
    where: 'among',
    ofWords: true,
    says: ['like to see (you|V|me|him|her) (on|at|in) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|# | (the|my) office)'],
    unless: ['naked/nude/underwear/bra/knickers/undressed'],
    takes: [],
    leaves: ['He said that he would like to see me naked.', 'He asked me for naked pictures.', 'He sent me a picture of his penis.'],
  },
  {
    because: 'it grows less, or another carries it higher',
    ideas: ['escalation'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(used_to|was|were) ... (every_day|daily|hourly|all_day|nightly|constantly|every_night|all_the_time) ... now .. (once|twice|rarely|hardly|less|seldom|only|never)',
      '(fewer|less_often|less_frequent|tailed_off|eased_off|calmed_down|died_down)',
      '(manager|supervisor|sergeant|school|head|hr|company|V|O|P|bank) (have)? escalate (the|it|this|that|a|my) ..(complaint|matter|case|issue|ticket|call|concern)? .. to',
    ],
    unless: [
      'but/then .. (worse|again|more|started)',
      '(not|never) .. (fewer|less|died_down|calmed_down|eased_off|tailed_off)',
      'think',
      'since .. worse',
      'and now S (come|follow|threaten|wait)',
      'before',
    ],
    takes: ['He used to ring every day, now he rings once a month.', 'My manager escalated the complaint to head office.'],
    leaves: [
      'He used to ring once a month, now he rings every day.',
      'The calls died down but then it got worse.',
      'My manager escalated it because his behaviour was escalating.',
    ],
  },
  {
    because: 'it is an illness, the weather, a road or trade that gets worse',
    ideas: ['escalation'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(illness|dementia|memory|alzheimer|eyesight|sight|hearing|health|hip|back|knee|leg|legs|sugar|cancer|chest|cough|asthma|arthritis|pain|migraine|migraines|nursed|doctor|hospital) .. .. (worse|deteriorate|worsen)',
      '(worse|deteriorate|worsen) .. .. (nursed|hospital|with_age|in_the_end_he_died|last_year_and_i|towards_the_end|drinking|drink)',
      '(traffic|road|parking|weather|rain|damp|roof|leak|smell|bins|litter|rats|service|trains|buses|waiting_times|prices|rent|trade|business|street|town|area|estate|figures) .. .. (worse|deteriorate|worsen|increase)',
      '(such|all|these|those) (incidents|offences|assaults|attacks) .. (town|county|city|nationally|district|figures|force_area|sector)',
    ],
    unless: [
      '(messages|texts|calls|behaviour|conduct|following|harassment|stalking|threats|abuse)',
      "(made|make|makes|making) V's",
      'towards V',
      'S .. (come|follow|ring|text|wait|threaten|shout|bang) .. (V|at)',
    ],
    takes: [
      'He got worse and worse in his last year and I nursed him at home.',
      ['escalation', 'There have been rising numbers of such incidents in the town and council figures show them getting worse.', 'MG5'],
    ],
    leaves: [
      'It got worse and worse and my doctor has signed me off.',
      'His behaviour is getting worse and he is on my road every day.',
      'It has been getting worse since the summer.',
    ],
  },
  {
    because: 'a rule for all is told, or where somebody was in a home of their own',
    ideas: ['entryToHome'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(any|every|no) (person|visitor|resident|tenant|guest|member) (who|that)? .. (have|be|must|should|shall|come|enter|find|want)',
      "(in|at|on|of) (S's|her|his) own (home|house|flat|address|sofa|bed|kitchen|bath|room|premises)",
      '(tell|told|say|said) (S|V|O|him|her|them) .. (she|he|S|V|O) be in the (bath|shower|bed|loo|garden)',
    ],
    unless: ["V's (house|flat|home|kitchen|bedroom|room|sofa|bath|bed)", '(he|she) (come|get|break|climb|let|walk) in', 'find', 'mine'],
    takes: ['Any person who has come in without leave must be reported to the duty manager.'],
    leaves: [
      'He sat in my kitchen as if in his own home.',
      'He came in through the window and told me he was in the bath.',
      'I found him in my bed, he said that he was in his own home.',
    ],
  },
  {
    because: 'one is left out of what the others do',
    ideas: ['dayToDayEffect'],
    where: 'among',
    ofWords: true,
    says: [
      "(leave|leaving|leaves) (one|a|any|the|that|my|V's|our|S's|his|her)? ..(kid|child|girl|boy|lad|person|anyone|anybody|somebody|someone|friend) out -of",
    ],
    unless: ['sight', '(since|because of) (S|this|that)'],
    takes: ['I don’t leave one child out when we go to the park.'],
    leaves: ['I do not go out alone.', 'I do not leave the children alone.'],
  },
  {
    because: 'what they have seen is no picture, post or paper',
    ideas: ['publishing'],
    only: ({ found, text, sentence: { before } }) =>
      /\b(?:look(?:s|ed|ing)|star(?:es?|ed|ing)|watch\w*|stand\w*|stood|walk\w*|com(?:es|ing)|came|follow\w*|shift|shout\w*|does|behav\w*|always|every (?:day|time|night|week|shift))\b/i.test(
        before?.passage.text ?? '',
      ) &&
      found.at(-1)?.text === 'it' &&
      found.some(({ stems }) => stems.has('see')) &&
      !/\b(?:pictur|photo|imag|post|page|video|clip|film|online|facebook|insta|tiktok|snap|whatsapp|group|comment|letter|leaflet|poster|stick|sign|notice|banner|blog|site|app\b|screen|messag|e-?mail|paper|wr(?:ote|it)|print|link|drawn|paint|spray|scratch|graffiti|nude|advert|review|on every|in every|all over|up on|put up|shar|sent|stream|profile|account|story|stories|deleted|down)/i.test(
        `${before?.passage.text} ${text}`,
      ),
    takes: ['He looks at me the whole shift. The other girls have seen it.'],
    leaves: ['He put my picture on his page. The other girls have seen it.', 'Everyone had seen it.'],
  },
  {
    because: 'it is a limb of the law, or what was complained of as the office that looked into it repeats it',
    ideas: ['following', 'watchingOrSpying', 'loitering', 'monitoring', 'contacting', 'publishing', 'interferingWithProperty'],
    only: ({ text, sentence: { passage } }) =>
      passage.voice !== 'victim' &&
      (/\b(?:limbs?|elements?|ingredients?) of (?:the )?(?:stalking|harassment|offence|section|s\.? ?[24])/i.test(text) ||
        /^\W*(?:your|her|his|the|\p{Lu}[\p{L}.]* \p{L}+['’]s) (?:formal |original |written )?grievances? (?:was|were|is|are|alleged|stated|raised) (?:that|of)\b/iu.test(
          text,
        )),
    takes: [
      ['watchingOrSpying', 'Her grievance was that he has been watching her from his van.', 'MG5'],
      ['loitering', 'In my view the loitering outside her house is a limb of stalking.', 'MG3'],
    ],
    leaves: [
      ['watchingOrSpying', 'Her allegation is that he has been watching her from his van.', 'MG5'],
      ['loitering', 'He was loitering outside my house.'],
    ],
  },
]
