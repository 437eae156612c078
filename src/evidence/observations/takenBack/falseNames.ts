import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const naming = ['make', 'use', 'give', 'create', 'open', 'set', 'book', 'sign', 'register', 'wear', 'work', 'go']
/** "I gave a false name", "I have a new account": she is the subject of the naming; "I have blocked forty accounts" is no naming. */
function isHerOwnName({ words, found }: Telling): boolean {
  const at = words.indexOf(found[0]!)
  const from = Math.max(0, at - 7)
  const before = words.slice(from, at + 1)
  const subject = before.findLastIndex((word) => word.nominative && word.who !== undefined && word.who !== 'A')
  if ([...before, ...found].some(({ text }) => text === 'not' || text === "n't")) return false
  if (
    before[subject]?.who === 'S' ||
    !['i', 'we'].includes(before[subject]?.text ?? '') ||
    found.some(({ who, own }) => who === 'S' && !own)
  )
    return false
  const verbs = [...before.slice(subject + 1), ...found.slice(1, 4)].filter(({ who }) => who === undefined)
  const first = verbs.find(({ stems }) => stems.size > 1 || [...naming, 'have'].some((stem) => stems.has(stem)))
  if (first === undefined || before.indexOf(first) > subject + 3) return false
  if (naming.some((stem) => first.stems.has(stem))) return true
  const behind = words[words.indexOf(first) + 1]
  return first.stems.has('have') && behind !== undefined && ['a', 'an', 'my', 'two', 'another'].includes(behind.text)
}

/** A name that nobody borrows. */
export const falseNames: readonly Rule[] = [
  {
    because: 'it is what she calls herself',
    ideas: ['falseIdentity'],
    only: isHerOwnName,
    takes: [
      'I gave a false name because I was scared.',
      'I made a fake account to see what he was saying.',
      "I booked the room under my mother's name so he could not find me.",
      'I have a new account with another bank.',
    ],
    leaves: [
      'I have blocked forty-four accounts.',
      'I have banned 74 accounts of his.',
      'He made a fake account and I gave it to the police.',
      'I have reported eleven profiles on four sites.',
    ],
  },
  {
    because: 'it is his own name, account or office',
    ideas: ['falseIdentity'],
    where: 'clause',
    says: [
      "(under|in|with|by|using|gave) (S's|his|her|their) (own|real|full|true|proper|actual) name",
      "(from|on|using) (S's|his|her) (own|usual)? (work|own|usual|personal|council|college|company) (email)? (account|address|email|phone)",
      "introduce (himself|herself) as (the|V's|our|a|an) new",
      "(in) (V's|our) late",
      'no message sent in any name but',
    ],
    unless: [
      '(not|never|instead|rather|other_than) .. (own|real)',
      '(false|fake|another|different|alias|pretend|two|both|bogus|made_up) .. (name|account|profile|identity)',
      'pose/posed/posing',
      'as if',
      'call (himself|herself)',
      'name of',
      "V's .. (account|email|phone)",
      'there be no',
    ],
    takes: [
      'He would book himself in under his own name and sit there.',
      'He signed the card with his full name.',
      'He introduced himself as our new neighbour.',
      ['falseIdentity', 'E-MAIL CHAIN produced by C ABARA, exhibit CTA/1, printed from his work account', 'MG5'],
    ],
    leaves: [
      'He has never used his own name, he has a fake account.',
      'He wrote from a fake account as if he were my boss and signed with his full name.',
      'He introduced himself as the new midwife, there is no such midwife, under a false name.',
      'The message came from his brother’s account.',
    ],
  },
  {
    because: 'somebody only is not there, or is said to be a client',
    ideas: ['falseIdentity'],
    where: 'sentence',
    says: [
      'because (S|he|she|O|X) (be|have been) (on_leave|off|away|ill|sick|late)',
      '(be) said! to (be|have_been)',
      'as (she|he|they|S|O|X) (do|run|keep|handle|deal|look|usually|always) ..',
    ],
    unless: [
      'as if',
      '(pretend|pose|false|fake|bogus|impersonate|alias)',
      '(name|signed|account) of',
      'by (S|him|her)',
      'as (S|he|she) be',
    ],
    takes: ['There was no Mrs Hale at the meeting because she was on leave.', 'He signed in as Mr Fairbairn, who was said to be a client.'],
    leaves: [
      'He rang my work pretending to be my brother because I was off.',
      'He wrote to my bank as my husband because he was off work.',
      'He said he was from the gas board because the meter was due.',
    ],
  },
  {
    because: 'it is the name of a band or a shop that is quarrelled about',
    ideas: ['falseIdentity'],
    where: 'among',
    ofWords: true,
    says: ['(seriously|still) using the name', '(right|rights) to (use|the) .. name', 'who own .. name'],
    unless: ["V's name", 'your name', 'false/fake'],
    takes: ['He was seriously using the name of the band.'],
    leaves: [
      'He has set up an account in my name and is still using it.',
      'He was using the name of my dead brother.',
      'He is using my name on a fake profile.',
    ],
  },
  {
    because: 'it is how those about her hide her or find him, or book for her',
    ideas: ['falseIdentity'],
    where: 'sentence',
    says: [
      "V's (friend|mum|mother|mam|sister|dad|father|husband|partner|boyfriend|girlfriend|brother|daughter|son|solicitor|auntie|cousin|colleague) (have)? (make|book|set_up|create|open|use|give|register|sign|join|log_in|go_on|add)",
      '(refuge|shelter|hostel|women_s_aid|housing|council|police|officers|idva|hotel|hospital|ward) (have)? (book|place|register|house|move|put|admit|list|enter) (V|us|Vo)',
      '(mum|mam|mother|dad|sister|friend) (have)? (book|make|set_up|register) (the|a|an|it|us|V) -pretend',
      '(they|we) .. book .. .. .. under',
      "(use|using|change|changed|go_by|back_to) V's (maiden|middle|old|married|own) name",
      '(table|room|hotel|meal|taxi|appointment|party|holiday) (be) booked .. (name|surname) for (the|our|us|all|everybody|everyone) ..(family|us|party|group|guests)?',
    ],
    unless: [
      'turn_out',
      '(S|him|her) (all_along|really|pretending|posing|behind)',
      '(he|she|they) (have|be)? (pretend|pose|claim|make|set_up|book|give|use|create|sign|register|message|add)',
      'fake V',
      'as (if|though) (S|he|she)',
      'S make (me|V|O)',
      "from S's",
      'as S',
    ],
    takes: [
      'The refuge booked us in under a false name.',
      'My friend made a fake profile to see what he was saying about me.',
      'Mum had booked the hotel under the name of Finch.',
    ],
    leaves: [
      'My friend added a fake profile that turned out to be him.',
      'My sister had set up the table and he booked under a false name.',
      'He used a fake profile to message me and my mum made a complaint.',
    ],
  },
  {
    because: 'it is what he holds against her',
    ideas: ['falseIdentity'],
    where: 'sentence',
    says: [
      '(accuse|accused|accusing|accuses|blame|blamed|suspect|suspected) (V|O) (of|for|that)',
      'S (say|says|said|claim|claims|claimed|allege|alleged|believe|believes|think|thinks) .. (someone|somebody|V|O) (have)? (make|made|set_up|create|created|use|used|open|opened|pretend)',
    ],
    ofWords: true,
    unless: [
      '(he|she|they) (have)? (use|used|make|made|set_up|open|opened) (a|an|#|his|her|fake|false|several)',
      'turn_out',
      '(but|it) (be|trace|come_back)',
    ],
    takes: ['He accused me of making fake accounts.', 'He says someone made an account pretending to be him.'],
    leaves: [
      'He made a fake account and accused me of seeing other men.',
      'He set up a fake account and blamed me for it.',
      'He says someone made the account but it was traced to his phone.',
    ],
  },
  {
    because: 'it is a thing that another owns, rents or insures, or a bank account',
    ideas: ['falseIdentity'],
    where: 'clause',
    says: [
      '(house|flat|tenancy|mortgage|lease|land|farm|policy|insurance|deeds|contract|bill|bills|business|company|council_tax|car|van|vehicle|boat|horse|licence|utilities|caravan) be (now|still|all|both)? (in|under|registered|insured|held|put|listed)',
      '(joint|bank|savings|electric|gas|water|energy|council|customer) (account|accounts|bill|bills) (with|in|be|for) ... (both|our|another_name|nephew|who_live|mother|father|that_of)',
      "in (both|our|their|all) (V's|our|their|of_our)? names",
      "(that|those) of (V's|O's|S's|his|her|their|the) ..(nephew|niece|mother|father|son|daughter|wife|husband|brother|sister|employer|landlord)",
    ],
    unless: [
      '(opposite|next_door|rented|rent|let|took|taken|hired|hire|booked|facebook|instagram|profile)',
      '(false|fake|bogus|invented|made_up|dead|stolen)',
      'message/messages/messaged/email/emails/text/texts/add/added',
    ],
    takes: ["The house is in his brother's name.", 'The flat is in my sister’s name so that he cannot trace me.'],
    leaves: [
      "He rented the flat opposite mine, it is in his brother's name.",
      'He made a fake profile in both our names.',
      'The van was hired under a false name.',
    ],
  },
  {
    because: 'he is who he says he is',
    ideas: ['falseIdentity'],
    where: 'sentence',
    says: [
      '(which|and) S (really|truly)? be! $',
      '(turn_out|turned_out|checked|confirmed) (that)? (S|he|she|they|it) (be|is|was|were|did) $',
      'and (he|she|they) (be|is|was|are|were) $',
      '(pnc|details|name|identity|id) ..(checked|confirmed|verified|correct|checks_out) ..(correct|confirmed|verified|$)',
      "S be (on|down_on|listed_on) (the|their|O's) (contact|parents|parent|family|visitor|pick_up|collection) list",
      'S have (parental_responsibility|pr)',
      "S (say|says|said|tell|tells|told) .. S be V's friend (and|who|of|$)",
      "(use|uses|used|go_by|went_by) (S's|his|her) (middle|first|second|confirmation|full|pet|stage) name",
      "known (as|to) .. (to|by|among) (S's|his|her|all|most) (mates|friends|family|workmates|everyone)",
    ],
    unless: [
      'not/never/nobody/isn_t',
      'maiden',
      '(pretend|pose|fake|false|bogus|impersonate)',
      '(reception|receptionist|ward|nurse|desk|staff|porter|school|nursery) .. friend',
    ],
    takes: ['He rang the school as her dad, he is on the contact list.', 'He said he was my friend and that I should trust him.'],
    leaves: [
      'He rang the school as her dad, he is not on the contact list.',
      'He told the ward that he was my brother, he is on the visitor list under a false name.',
      'He used a fake profile and his middle name.',
    ],
  },
  {
    because: 'it is the name of a club or firm, or of a child whose ticket it is',
    ideas: ['falseIdentity'],
    where: 'sentence',
    says: [
      "(under|in|with) the name of (the|S's|his|her|their|our|a) ..(club|company|business|band|firm|team|charity|church|group|shop|family|school|pub|practice)",
      "because (the|it) .. be (hers|his|theirs|for_her|for_him|V's)",
      "(belong|belongs|belonged) to (V's|S's|O's|her|his|the) ..(aunt|auntie|mother|mum|sister|brother|cousin|uncle|employer|company|business|school|firm)",
    ],
    unless: [
      'false/fake/bogus/dead/pretend/pose/made_up',
      'there be no',
      '(not|never|no) .. (company|club|firm|business|name)',
      'message/messages',
      "S's (mother|sister|mum|brother)",
    ],
    takes: [
      'He booked the hall under the name of the club.',
      ['falseIdentity', 'A Facebook page in the name of the business was viewed and contained only adverts.', 'MG5'],
      'He gave his daughter’s name to the driver because the ticket was hers.',
    ],
    leaves: [
      'He booked the viewing under the name of a company, there is no such company.',
      'He booked a table under the name of Mr Finch.',
      'He made a fake account in the name of my school.',
    ],
  },
  {
    because: 'somebody else keeps a name to himself: a witness, a lad, a customer, one of hers',
    ideas: ['falseIdentity'],
    where: 'sentence',
    says: [
      "(a_witness|the_witness|one_of_the (lads|boys|girls|youths|drivers|men)|(my|our|V's) (son|daughter|brother|sister|mum|mother|dad|nephew|niece)|people|customers|patients|students|the_kids|most_users) (who)? (give|gave|use|used|uses|make|made|have|had) (us|V|the_police)? (a|an)? ..(false|made_up|fake|different|another|invented) (name|names|account|profile|details)",
    ],
    unless: ['(he|she|S) (use|uses|used|give|gave|make|made) .. name', 'pretend/pose/impersonate', 'message/messages/messaged'],
    takes: [
      'One of the lads gave me a false name.',
      'We get people who give false names to open accounts, which is what the checks are for.',
    ],
    leaves: [
      'He gave one of the lads a false name.',
      'He uses a made-up name to message my son.',
      'One of the lads told me that he gave a false name.',
    ],
  },
  {
    because: 'there are no orders, records or proceedings',
    ideas: ['falseIdentity'],
    where: 'sentence',
    ofWords: true,
    says: [
      'there be (no|not_any|currently_no) .. .. (order|orders|proceedings|injunction|injunctions|conditions|record|records|convictions|incidents|reports|units|cctv|footage|markers|warnings|history|issues|concerns)',
    ],
    unless: ['name', 'called', 'account/profile'],
    takes: [['falseIdentity', 'There are no Family Court orders at this time.', 'MG5']],
    leaves: [
      'There is no Mrs Hale at the school.',
      'There is nobody called Mr Brand at that firm.',
      'He said he was Dr Finch, there is no record of that name.',
    ],
  },
]
