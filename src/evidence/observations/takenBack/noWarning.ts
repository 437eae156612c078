import { isHerOwn } from './noRecord.ts'
import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const byPolice = 'police/officer/officers/pc/pcs/pcso/sgt/sergeant/constable/policeman/policewoman/dc/ds/harass/harassment/stalk/stalking'
const house =
  '(head_office|manager|managers|management|company|committee|school|college|university|employer|employers|hr|landlord|landlady|council|store|shop!|club|commodore|chair|chairman|secretary|boss|agent|agents|surgery|practice|gym|library|centre|church|bank|court_office)'
const other =
  '(source|rent|tenancy|lease|eviction|agent|landlord|bank|planning|appointment|viewing|redundancy|school|hospital|surgery|council_tax|parking|invoice|exam|election|delivery)'

const police = new Set(byPolice.split('/').concat('woa', 'cpn', 'cpw', 'pin', 'community', 'force', 'neighbourhood'))
const ranks = /\b(?:PC|PCSO|DC|DS|PS|Sgt|Sergeant|Insp|Inspector|Constable|Detective|Police)\b/i
/** "My manager spoke to him and told him to keep away": somebody does it who is no officer, and no officer is spoken of. */
function isByAnother({ words, found }: Telling): boolean {
  if (words.some(({ who, stems }) => who === 'P' || [...stems].some((stem) => police.has(stem)))) return false
  const first = words.indexOf(found[0]!)
  const teller = words.findLastIndex(({ nominative, who, own }, at) => at <= first && nominative && who !== undefined && !own)
  return words[teller]?.who === 'O' && !['they', 'he', 'she', 'who'].includes(words[teller]!.text)
}

/** What is no warning that he got and went against. */
export const noWarning: readonly Rule[] = [
  {
    because: 'somebody said that it would be done',
    ideas: ['priorWarning'],
    only: ({ text }) =>
      /\b(?:said|says|promised|told me)\b[^.;]{0,40}(?:\b(?:would|will)\b|['’](?:d|ll)\b)[^.;]{0,50}\b(?:ask|get|send|have) (?:someone|somebody|an officer|one of them|them|PC \p{L}+|a PCSO) to\b/iu.test(
        text,
      ),
    unless: ['(did|has|have|had|was|been) (speak|spoken|warn|warned|see|seen)', 'S agree'],
    takes: ['The officer who called back was nice and said she’d ring Josh’s force and ask someone to have a word.'],
    leaves: ['The police told him to stop messaging me.'],
  },
  {
    because: 'it was the victim who was told',
    ideas: ['priorWarning'],
    only: isHerOwn,
    takes: ['I was told to stay away from the scene by the police.'],
    leaves: [
      'I was told that the police had warned him.',
      'The police told him to stay away from me.',
      'I was told that PC Dunn had told him to stay away.',
    ],
  },
  {
    because: 'it is still to come',
    ideas: ['priorWarning'],
    only: ({ found }) => found.some(({ text }) => ['will', "'ll", 'shall', 'should', 'gonna'].includes(text)),
    takes: ['He should have been spoken to by police months ago.'],
    leaves: [
      'The police told him to stay away and he said he will not.',
      'He was warned by police that he should stay away.',
      'The police told him to stay away from me and that they will arrest him.',
    ],
  },
  {
    because: 'the police promised or were asked to speak to him',
    ideas: ['priorWarning'],
    where: 'among',
    says: [
      "(say|told!|tell (V|us|her|him)|promise|assure (V|us)) that? (they|someone|somebody|officer|he|she|X) (would|will|'ll|were going to) .. (speak|talk|have_a_word|warn|visit|see|ring|send|go|pay)",
      '(ask|want|wish|hope|beg|like) .. (police|officer|pc|pcso|them) (if|whether|to|would|could|just) ..',
    ],
    unless: [
      'and (they|he|she|the police|S) (have|do|did|was|were|spoke)',
      '(which|then|and) (they|he|she|somebody|someone|officer) did',
      'and (was|has)',
    ],
    takes: ['The police said they would speak to him.', 'I asked the police if they would warn him.'],
    leaves: [
      'I asked for help and the police told him to stay away from me.',
      'The police said they had spoken to him and told him to leave me alone.',
      'He was told by the police to leave me alone and I want them to arrest him.',
    ],
  },
  {
    because: 'he never was',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: ['S (be|have) (never|not|nt) (been)? (asked|told|warned|advised|spoken_to|served|given) ..'],
    unless: ['(only|just|once)', '(until|till|before) (#|@month|last)', 'but .. (was|told|warned)'],
    takes: ['He was never asked by any officer to desist before the interview on the 3rd.'],
    leaves: [
      'He was not told once but three times by the police to leave me alone.',
      'He was told by the police not to contact me and was never invited back.',
      'The police told him to leave me alone, he has not stopped.',
    ],
  },
  {
    because: 'somebody is set to do it, or it is only asked for',
    ideas: ['priorWarning'],
    told: ['police'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(npt|nht|pcso|officer|officers|patrol|team|oic|unit|sgt|police) to (visit|speak|see|attend|give|warn|ring|contact|serve|call) ..',
      '(V|ip|caller|ap|aggrieved) (want|wish|request|like|would_like) .. S .. (warned|spoken_to|told|moved)',
    ],
    unless: ['(then|spoke|spoken_to_by|was|were|have|has|had|done|given!|told!|issued!|served!)'],
    takes: [
      ['priorWarning', 'NPT TO VISIT MALE AND GIVE WORDS OF ADVICE WHEN RESOURCES ALLOW', 'LOG'],
      ['priorWarning', 'IP wants him warned re harassment.', 'LOG'],
    ],
    leaves: [
      ['priorWarning', 'PC 12 attended and told DEF to leave her alone, NPT to visit IP weekly.', 'LOG'],
      ['priorWarning', 'Words of advice given, PCSO to visit IP.', 'LOG'],
      ['priorWarning', 'IP wants him arrested, he was warned by PC 12 on 3 May.', 'LOG'],
    ],
  },
  {
    because: 'it was not the police who spoke to him',
    ideas: ['priorWarning'],
    only: isByAnother,
    takes: [
      ['priorWarning', 'Manager spoke to DEF on 12/01 and told him to keep away from her desk.', 'MG5'],
      'The landlord gave him a final warning on 12 January.',
    ],
    leaves: [
      'My manager rang the police and they told him to stay away from me.',
      'PC Dunn gave him a final warning.',
      'He was given words of advice on 12 January.',
      'The police told him at his office to leave me alone.',
    ],
  },
  {
    because: 'the letter is not an officer’s',
    ideas: ['priorWarning'],
    only: ({ at, sentence: { passage } }) =>
      at.entry.id === 'priorWarning/officer himself' && passage.kind === 'OTHER' && !ranks.test(passage.speaker ?? ''),
    takes: [],
    leaves: [
      ['priorWarning', 'I have told DEF to leave off.', 'MG5'],
      ['priorWarning', 'PC 12 has told him to leave off.', 'OTHER'],
      ['priorWarning', 'He was given words of advice by police.', 'OTHER'],
    ],
  },
  {
    because: 'it was given to the victim',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: ['(V|ip|ap|caller|aggrieved|complainant) (be|was|were)? .. (given|offered|had) .. (words|advice|crime_prevention|woa)'],
    unless: ['(S|def|sus|suspect|male|both|parties|him)'],
    takes: [['priorWarning', 'IP was given words of advice by me about social media privacy.', 'MG5']],
    leaves: [
      ['priorWarning', 'IP and DEF were both given words of advice by PC 12.', 'MG5'],
      ['priorWarning', 'DEF was given words of advice by me.', 'MG5'],
      ['priorWarning', 'Caller was told that the male had been given words of advice.', 'LOG'],
    ],
  },
  {
    because: 'it was about other things',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(words|advice|warning|warned|advised|ticket|notice) .. (for|about|re|regarding|over) .. (light|lights|tyre|tyres|speeding|driving|parking|seatbelt|insurance|noise|bonfire|dog|litter|bins|cannabis|music|smoking|busking|begging|fly_tipping)',
    ],
    unless: [
      '(contact|contacting|harass|harassment|harassing|stalk|stalking|messages|texts|following|behaviour|conduct)',
      '(about|near|leave|stay_away_from|keep_away_from) V',
      "V's (house|home|work|address|street)",
    ],
    takes: [
      ['priorWarning', 'DEF was stopped by traffic on 12/01/25 and given words of advice for a defective light.', 'MG5'],
      ['priorWarning', 'He was given words of advice by police about noise.', 'MG5'],
    ],
    leaves: [
      ['priorWarning', 'DEF was given words of advice about noise and harassment of IP.', 'MG5'],
      'The police told him to leave me alone and to turn his music down.',
      ['priorWarning', 'Words of advice given by PC 12 about his behaviour.', 'MG5'],
    ],
  },
  {
    because: 'it is what the officer said when it was all over',
    ideas: ['priorWarning'],
    told: ['suspect', 'police'],
    where: 'sentence',
    ofWords: true,
    says: ['(at|in) the (end|close|conclusion) .. .. (officer|i|pc|he|she|told|explained)', '(after|following|since) (charge|interview)'],
    unless: [
      '(previous|last|first|earlier) (interview|time|occasion)',
      'at the end of (january|february|march|april|may|june|july|august|september|october|november|december|the)',
    ],
    takes: [['priorWarning', 'At the end the officer told him it is not to go on and he said that it would not.', 'INTERVIEW']],
    leaves: [
      ['priorWarning', 'At the end of March the officer told him to leave her alone.', 'INTERVIEW'],
      ['priorWarning', 'He agreed the officer told him in May to leave her alone.', 'INTERVIEW'],
      ['priorWarning', 'PC 12 told him to stay away.', 'MG5'],
    ],
  },
  {
    because: 'the police did not reach him',
    ideas: ['priorWarning'],
    told: ['police', 'witness', 'victim', 'message', 'form'],
    where: 'sentence',
    says: [
      'no (reply|answer|response|trace)',
      'without (success|contact|reply|trace|finding|seeing|speaking)',
      '(never|not|nobody|no_one|unable|fail|unsuccessful|yet) .. (get (hold_of|round|to) | (speak|spoke|talk) (to|with) | reach | trace | locate | find S | see S | contact S | go | went)',
      'not (traced!|located!|actioned!|completed! | at home | followed up | carried out)',
      'closed! without',
      'attempts (make|fail|unsuccessful)',
      'out of service',
      '(was|were) (meant!|supposed!|due|going|hoping) to (go|speak|warn|visit|see|ring | have a word)',
      'no (answer|reply)',
      'no record of (service|serving|pin|notice|it be served)',
      'voicemail',
    ],
    unless: [
      'then/later/eventually/finally/subsequently/third',
      'next day',
      'but (was|did)? (seen|spoke|warned|rang)',
      '(was|been|being) (spoken_to|warned|advised|told)',
      '(is|was|were|has_been) aware',
      'S (do|did|have) not (reply|answer|go|speak)',
      'S (make|give) no',
      'not to (go|contact|speak|come|approach)',
      'and (warn|tell|told|advise|serve)',
      'not (go|speak|contact|get) .. (V|near)',
      'since',
    ],
    takes: [
      'Was PIN served? - no record of service.',

      ['priorWarning', 'PCSO Lamb was tasked to speak to DEF re his conduct, two visits no reply, task closed without contact.', 'LOG'],
      'The police rang him but there was no answer.',
    ],
    leaves: [
      'He was served with a PIN and there is no record of any complaint by him.',
      ['priorWarning', 'No reply at first, DEF was then told by PC 12 to stay away from IP.', 'LOG'],
      'The police told him to stay away from me, he made no reply.',
      'PC Dunn warned him not to go near me or speak to me.',
      'He was told by the police not to contact me and he never went home.',
    ],
  },
  {
    because: 'the papers are of other business, or from a house and not the police',
    ideas: ['priorWarning'],
    where: 'sentence',
    says: [
      `(give|hand|serve|receive|issue|send|get|have) .. (paper|papers|letter|letters|notice|notices|form|forms) .. ${other}`,
      '(rent|tenancy|lease|eviction|planning|bank|appointment|viewing|redundancy|hospital|parking|election) (paper|papers|letter|letters|notice|form)',
      '(letter|letters) before (claim|action)',
      `(letter|notice|warning|word|ban) .. (from|by|off) (V's|the|S's|our|their|his|her) ${house}`,
      '(ban|barring|exclusion|banning) (letter|notice)',
      "(bar|ban|exclude) from (the|our|V's|this|all) .. (store|shop!|pub|club|premises|site|gym|library|surgery|restaurant|branch|school|ground|centre|bar!|salon|church)",
      "(written|verbal|final|first) warning .. (at|from) (work|hr | (S's|his|her) (work|employer|boss))",
    ],
    unless: [byPolice],
    takes: [
      'He was given the planning papers by a source he would not name.',
      'I gave him the letter from our head office saying he is not permitted on site.',
    ],
    leaves: [
      'He was banned from the shop and PC Dunn told him to leave me alone.',
      'He was given a letter by the police about the rent dispute and harassment.',
      'The police gave him a harassment notice at his work.',
    ],
  },
  {
    because: 'it is an officer of another kind than the police',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(probation|housing|welfare|education|enforcement|council|planning|benefits|prison|family_liaison|attendance|fire|environmental_health|tenancy|dog) (officer|officers|warden|team)',
    ],
    unless: [
      '(police|pc|pcso|constable|sergeant)',
      '(harass|harassment|stalking)',
      '(leave|stay_away_from|keep_away_from|not_contact|contact) V',
    ],
    takes: ['His probation officer came to see him at the flat about his driving.'],
    leaves: [
      'The police and the housing officer went to see him and told him to stop.',
      'The police spoke to him with his probation officer about me.',
      'The housing officer rang the police and they warned him.',
    ],
  },
  {
    because: 'the landlady or the landlord gave notice',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(i|we|V|landlord|landlady|agent) .. (give|serve|hand|send) S .. (notice|letter|paper)',
      '(notice|letter) to (quit|leave the (flat|house|room))',
    ],
    unless: ['(police|pc|pcso|constable|sergeant|officer|harassment|stalking|warning)'],
    takes: ['I gave him notice on 1 June and told him that he had to be out in two months.'],
    leaves: [
      'The police gave him a notice on 1 June and told him to stay away.',
      'I gave the police the letter and they gave him a harassment warning.',
      'He was given a warning notice on 1 June by PC Dunn.',
    ],
  },
  {
    because: 'it is about his own affairs, or children and bystanders were told',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(police|officer|pc|constable) .. .. (round|see|visit|speak|spoke|come|came|went) .. .. (about|over|re) (S's|his|her) ..(fence|fires|bonfires|dog|car|van|bike|mother|father|brother|son|neighbour|licence|shotgun|driving|burglary|parking)",
      '(police|officer|officers|pc) .. (bring|take|drive) S (home|to_hospital|to_the_hospital)',
      '(youths|youth|children|kids|teenagers|lads|boys|neighbours|residents|customers|motorists) .. (spoken_to|warned|advised|given|moved_on) .. (words|advice|warning)?',
    ],
    unless: [
      '(leave|stay_away|keep_away|contact|harass|harassment|stalking)',
      'about (V|V_and|ringing|texting|messages)',
      '(and|then) .. (tell|told|warn|warned) S',
    ],
    takes: [
      ['priorWarning', 'YOUTHS SPOKEN TO AND WORDS OF ADVICE GIVEN ABOUT WINDOW', 'LOG'],
      'The police brought him home twice in March.',
    ],
    leaves: [
      'The police brought him home and told him to leave me alone.',
      ['priorWarning', 'MALE SPOKEN TO AND WORDS OF ADVICE GIVEN ABOUT CONTACTING IP', 'LOG'],
      'The police came to see him about me.',
    ],
  },
  {
    because: 'it is advice to leave a matter to a court or an office',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(advise|tell|ask) .. to (let | leave (it|this|that|things) (to|with|for)) .. (court|courts|solicitor|solicitors|council|landlord|insurer|insurers|tribunal|lawyer|lawyers)',
    ],
    unless: ['(contact|approach|harass|harassment|message|text)', '(stay|keep) away', 'go near', 'leave (her|him|me|V|S|them) (alone|be)'],
    takes: ['The police told him to leave it to the court.'],
    leaves: [
      'The police told him to leave it to the court and to stay away from me.',
      'PC Dunn advised him to leave me alone.',
      'The police told him to leave things to his solicitor and not to contact me.',
    ],
  },
  {
    because: 'he served the papers himself',
    ideas: ['priorWarning'],
    where: 'among',
    says: ['(served!|sent!|handed!|given!|delivered!) by (S|def|sus) on'],
    takes: [['priorWarning', 'Copy letter before claim (served by DEF on police).', 'MG5']],
    leaves: [
      ['priorWarning', 'PIN served on DEF by PC 1204 on 3 May.', 'MG5'],
      ['priorWarning', 'DEF was served with a harassment warning by PC 12.', 'MG5'],
      ['priorWarning', 'He was given words of advice by police.', 'MG5'],
    ],
  },
  {
    because: 'he kept to it',
    ideas: ['priorWarning'],
    where: 'sentence',
    says: [
      '(since|after) ... .. (not|never|no) .. (contact|message|write|ring|near|back|approach|bother|speak|hear|further)',
      '(not|never) .. (contact|message|go_back|go_near|approach|bother) ... (since|after) .. (pin|warning|officer|pc|police|speak)',
    ],
    unless: ['until/till/but/except/again', 'apart from', 'save for', 'to (not|never)', 'not to', '(stop|listen|care)'],
    takes: [
      ['priorWarning', 'Since PIN he has NOT messaged her (bar one) so arguably the notice worked.', 'MG5'],
      ['priorWarning', 'He did not go back in after PC Oduya spoke with him.', 'MG5'],
    ],
    leaves: [
      'After the officer spoke to him he did not contact me until June.',
      'He was told by police not to contact me and after that he did not stop.',
      'After the police warned him he never contacted me by text again but he was outside my house.',
    ],
  },
  {
    because: 'it was only thought of, a draft or not served',
    ideas: ['priorWarning'],
    where: 'among',
    ofWords: true,
    says: [
      '(suggest|recommend|propose|consider|proposed|suggested) .. (words|pin|warning|advice) .. (would|as|be|is|for)?',
      'words of (advice|warning) (would|could|might|may|should)',
      '(suitable|considered|appropriate|thinking|eligible|enough) for (a|an)? (words|pin|warning|notice|advice|harassment)',
      '(pin|warning|notice|words_of_advice) (was|were)? (considered!|discussed! | not given | never given | not issued | never issued | to be (issued|served|given|considered))',
      '(cpn|cpw|cwn|spo|pin|pins) to be (issued|served|given|considered)',
    ],
    takes: [
      ['priorWarning', 'Matters were suitable for words of advice until the bag was found.', 'MG5'],
      ['priorWarning', 'CPN to be issued.', 'LOG'],
    ],
    leaves: [
      ['priorWarning', 'Words of advice given to DEF by PC 12, PIN was considered.', 'MG5'],
      ['priorWarning', 'PIN served on DEF on 3 May.', 'MG5'],
      ['priorWarning', 'Harassment warning given to DEF, not suitable for caution.', 'MG5'],
    ],
  },
  {
    because: 'it is a draft, or was not served',
    ideas: ['priorWarning'],
    told: ['police'],
    where: 'sentence',
    ofWords: true,
    says: ['not (issued!|served!)', 'unserved', 'draft'],
    unless: ['(words|advice|pin|warning|notice|cpn) (was|were|been)? (given!|issued!|served!) -not', '(tell|warn|advise) S'],
    takes: [['priorWarning', 'HARASSMENT WARNING / POLICE INFORMATION NOTICE - DRAFT - NOT ISSUED', 'PIN']],
    leaves: [
      ['priorWarning', 'PIN served on DEF on 3 May, the SPO was not issued.', 'MG5'],
      ['priorWarning', 'PC 12 told DEF to stay away from her, no CPN issued.', 'MG5'],
      ['priorWarning', 'Words of advice given by PC 12, PIN not issued.', 'MG5'],
    ],
  },
  {
    because: 'he was told how to help himself',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(advise|tell|ask) S to (film|record|photograph|note|write_down|report|block|keep_a)',
      '(film|filming|record|recording|diary) ... because .. @polices .. (advise|tell) S',
    ],
    unless: ['(warn|warned|stay|leave|stop|desist|pack|contact|harass|harassment|notice|pin)'],
    takes: [['priorWarning', 'I began filming back because a policeman advised me to, not this one, the one before.', 'INTERVIEW']],
    leaves: [
      'The police told him to leave me alone and to keep a note of the day.',
      'The police told him to stop filming and to stay away from me.',
      ['priorWarning', 'A policeman told me in January to leave her alone.', 'INTERVIEW'],
    ],
  },
  {
    because: 'the police rang or came on other business',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(to|and) (arrange|invite|collect|return|seize|take|search|arrest|book | (get|obtain|hear) (S's|his|her|their) | ask (for|S for))",
      'agree to (attend|come_in)',
      'attend voluntarily',
      'under arrest',
    ],
    unless: ['(warn|advise|advice|stay|keep|leave|stop|desist|pack|contact|harass|harassment|notice|letter|pin)'],
    takes: ['The officer spoke to him to get his account of the fight.', 'PC 12 rang the suspect and he agreed to attend voluntarily.'],
    leaves: [
      'The police spoke to him and told him to stay away.',
      'PC 12 rang the suspect to arrange an interview and warned him to leave me alone.',
      'Police told him to leave me alone and to collect his things.',
    ],
  },
  {
    because: 'the PIN opens a telephone or a card',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    only: ({ found }) => found.some(({ text }) => text === 'pin' || text === 'pins'),
    says: [
      '(hand|give|surrender|seize|provide|unlock|download|examine|access|open|return|take) .. .. (phone|phones|mobile|handset|device|devices|tablet|laptop|iphone) ... pin/pins',
      '(phone|phones|mobile|handset|device|devices|iphone|samsung|tablet|laptop) .. (unlock|hand|surrender|seize|download|examine|voluntarily|access|taken|returned|bagged) ... pin/pins',
      "pin/pins (for|to|of|on|opened|unlocked) (the|S's|that|both|a)? ..(phone|phones|mobile|handset|device|devices|tablet|laptop|card|iphone|app)",
      'pin/pins (and|or) (passcode|password|pattern|puk|face_id)',
      '(passcode|password|pattern|puk|fingerprint|face_id) (and|or) pin/pins',
      '(phone|phones|mobile|handset|device|iphone|card|sim|bank|debit|credit|tablet|laptop|app) pin/pins',
      'pin/pins .. ... (bank|debit|credit|cash|sim) card',
    ],
    unless: ['(harass|harassment|stalking|notice|warning|warned)', 'first instance'],
    takes: [
      'Handed phone over voluntarily, PIN given, messages photographed.',
      'The PIN issued with my bank card came in the same envelope.',
    ],
    leaves: [
      'PIN issued 4 March for harassment, phone handed over.',
      'A PIN was given 11/3 and he rang my phone that night.',
      'He was served with a PIN on 3 May.',
    ],
  },
  {
    because: 'an officer typed it up, copied or exhibited it',
    ideas: ['priorWarning'],
    where: 'among',
    ofWords: true,
    says: [
      '(type|typed|transcribe|transcribed|exhibit|exhibited|bag|bagged|copied!|scan|scanned|photograph|photographed|recover|recovered|collect|collected|list|listed|translate|redact|redacted|seize|seized|downloaded|compiled|scheduled|produced) .. (from)? .. (by|from) ..@polices',
    ],
    takes: ['NOTES AND LETTERS (typed by PC 4410 from originals).', 'Schedule of letters and warnings exhibited by DC Hale.'],
    leaves: ['He had a letter from the police telling him to stop.', 'He was given a warning by PC 4410 and the notes were typed.'],
  },
  {
    because: 'the letter says when he is to be interviewed',
    ideas: ['priorWarning'],
    where: 'sentence',
    says: [
      '(letter|notice|paper|form|text|email|call|word|card) .. (with|giving|confirming|stating|about|for|of|to_confirm) .. (date|time|place|appointment) .. (of|for)? .. (interview|appointment|hearing|voluntary|attendance|collection)',
      '(letter|notice|paper|form) (inviting|asking|calling) (S|him|her) .. (in|to|for) .. (interview|station)',
    ],
    unless: ['(harass|harassment|warned|warning|desist)', 'leave V', 'stay away'],
    takes: ['PC Gill gave him a letter with the date of his interview.'],
    leaves: [
      'PC Gill gave him a letter with the date and a warning about harassment.',
      'PC Gill gave him a letter telling him to leave me alone.',
    ],
  },
  {
    because: 'it was served on a business, and not on him',
    ideas: ['priorWarning'],
    only: ({ text }) =>
      /\b(?:notice|letter|warning)s? (?:was |were |has been |had been )?served (?:up)?on (?:the |its |his |her |their )?(?:company|firm|council|employers?|landlord|trust|business|site|farm|owners?|factory)\b/i.test(
        text,
      ),
    takes: ['Has letter from the inspector, notice served on the company on 22 July.'],
    leaves: ['A harassment notice was served on him in July.', 'PC Adey served a harassment notice on him at the company.'],
  },
  {
    because: 'the officers came to her because he had called them',
    ideas: ['priorWarning'],
    only: ({ text }) =>
      /\b(?:officers?|police|PCs?)\b[^.;]{0,30}\b(?:turn(?:ed)? up|c[ao]me|visit(?:ed)?|arriv(?:e|ed)|knock(?:ed)?|on my doorstep)\b[^.;]{0,40}\b(?:because|as|since) s?he(?:['’]d| had| has)? (?:rung|rang|called|phoned|reported|told them|made)\b/i.test(
        text,
      ),
    unless: ['(tell|warn|advise|speak|spoken|ask) .. (S|him|her)'],
    takes: ['I had two officers turn up because he had rung in and said he was worried about the children.'],
    leaves: [
      'Two officers came and spoke to him because I had rung.',
      'Police visited him and told him to stay away because he had rung me at work.',
    ],
  },
  {
    because: 'a council or landlord wrote about something else',
    ideas: ['priorWarning'],
    only: ({ text }) =>
      /\b(?:council|housing|landlord|school|company|club|gym|church|association)\b[^.;]{0,30}\b(?:gave|sent|served|wrote|issued)\b[^.;]{0,30}\b(?:letter|notice|warning)s?\b[^.;]{0,10}\b(?:about|for|re|over|regarding) (?:the |his |her |their )?(?:noise|music|rubbish|bins?|parking|rent|arrears|fly|dogs?|hedge|smoke|bonfires?|amplif\w+|speaker)\b/i.test(
        text,
      ),
    takes: ['In July the council gave him the letter about noise.'],
    leaves: ['The council gave him a letter about contacting me.', 'The police gave him a warning letter.'],
  },
  {
    because: 'the police said that it is a civil matter',
    ideas: ['priorWarning'],
    where: 'sentence',
    ofWords: true,
    says: ['civil (thing|matter|matters|dispute|issue|case)', "(not|nothing|n't) .. (for the police|a police matter|police business)"],
    unless: ['(warn|warned|warning|stop|stay_away|leave_her|leave_him|leave_me|leave_V|harass|harassment|not_to|words_of_advice)'],
    takes: ['The police came, they talked to him and they said it is a civil matter.'],
    leaves: ['The police came and warned him, and said the rest is a civil matter.', 'The police told him to stay away from me.'],
  },
]
