import type { Rule } from './rule.ts'

const again = ['again', '@often', '(every|each|most) (day|night|morning|evening|week|time|shift)']
const saysSo = 'S (say|claim|tell|state|pretend|insist|maintain|reckon|explain)'
const shops =
  'lidl/asda/tesco/aldi/sainsburys/morrisons/waitrose/iceland/boots/co_op/supermarket/chemist/stairs/bypass/dentist/dentists/doctors/post_office/market'

/** What is met by chance, told by hearsay, or has its everyday reason beside it. */
export const reasonGiven: readonly Rule[] = [
  {
    because: 'it is for a reason of work, of the way or of the household that she gives herself',
    ideas: ['following', 'loitering', 'watchingOrSpying', 'monitoring'],
    told: ['victim', 'witness', 'police'],
    where: 'sentence',
    says: [
      "(because|as|since) S be (the|a|V's|our)? ..(boss|driver|manager|supervisor|leader|foreman|teacher|coach|carer|landlord|caretaker|doctor|nurse|lifeguard|marshal|steward|referee|captain)",
      '(because|as|since) S (pay|pays|paid) (for|the|half|V)',
      '(because|as|since) S (bring|drive|take|pick|give) V (home|to|up|in|a_lift)',
      '(because|as|since) (the|a) (path|road|pavement|corridor|stairs|aisle|gap|landing) be (so|too|very)? (small|narrow|tight|blocked)',
      '(because|as|since) the whole (family|team|class|group|office|party)',
      '(because|as|since) (somebody|someone|they|kids|a_thief|thieves) (have|had)? (steal|stole|stolen|nick|nicked|break|broke|broken)',
      "be (S's|his|her) job to",
    ],
    unless: [...again, saysSo, '(not|never) .. (because|as)', 'home $', 'stare/outside/secretly'],
    takes: [
      ['following', 'He goes behind me because the path is narrow.'],
      ['watchingOrSpying', 'He knows my address because he takes me home from work.'],
      ['watchingOrSpying', 'He put a camera in the corridor because somebody stole the bicycle.'],
    ],
    leaves: [
      ['following', 'He followed me again because he is my boss and thinks he owns me.'],
      ['watchingOrSpying', 'He put a camera in my bedroom.'],
      ['following', 'He follows me and says it is because the path is narrow.'],
    ],
  },
  {
    because: 'they meet by chance, in a shop or on the stairs',
    ideas: ['loitering', 'following'],
    where: 'sentence',
    says: [`V (see|saw|pass|passed|meet|met) S (in|at|on) (the)? ..(${shops})`],
    unless: [
      ...again,
      'follow/behind/watch/stand/outside/sit/wait/hide/twice/keep/never/then/same/stare/everywhere/there/also/too',
      'after V',
      "V's (house|home|flat|work)",
    ],
    takes: [['loitering', 'I saw him in Lidl by the bread.']],
    leaves: [
      ['loitering', 'I saw him in Lidl by the bread again.'],
      ['loitering', 'I saw him in Tesco, standing by the trolleys watching me.'],
    ],
  },
  {
    because: 'people say so, who are not named',
    ideas: ['watchingOrSpying', 'following', 'loitering'],
    told: ['victim', 'witness'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(people|folk|they|everyone|everybody|some) (say|said|think|thought|reckon|reckoned) (that)? S (be|was|is) .. (watching|following|hanging|waiting|stalking|spying)',
    ],
    unless: ['and (he|she|S|it) (be|was|is)', 'see/saw/seen', 'police/staff/colleagues/neighbours'],
    takes: ['People said he was watching me.'],
    leaves: ['People said that they had seen him watching me.', 'They told me that he was watching my house.'],
  },
  {
    because: 'he has his children with him',
    ideas: ['loitering'],
    told: ['victim', 'witness', 'police'],
    where: 'clause',
    says: ["S .. (sit|stand|wait|be) .. .. .. .. with (the|our|S's) (kids|children|boys|girls|little_ones|grandchildren|pushchair|pram)"],
    unless: [...again, "(outside|opposite|near|by|in) (V|V's|mine|ours)", 'stare/watch/refuse/late/order/uninvited/must'],
    takes: ['He sat on the wall outside the chip shop eating his chips with the kids.'],
    leaves: ['He sat on the wall outside my house with the kids.', 'He was outside the school again with the kids.'],
  },
  {
    because: 'he was put out, or an officer’s camera shows him where they came to him',
    ideas: ['loitering'],
    told: ['police', 'witness', 'victim'],
    where: 'sentence',
    says: [
      '(having|after) (been|being) (asked_to_leave|told_to_leave|ejected|put_out|thrown_out|refused) (by|from)? (the)? (door_staff|door_supervisors|landlord|landlady|bar_staff|pub|club|bar)',
      '(body_worn|bwv|body_cam) .. .. show',
    ],
    unless: [...again, "V's (house|home|flat|work|salon|shop)", 'back', 'wait for V'],
    takes: [['loitering', 'He was outside the public house having been asked to leave by door staff.', 'MG5']],
    leaves: [['loitering', 'He was outside her house again having been asked to leave by the landlord.', 'MG5']],
  },
  {
    because: 'it is a witness or an officer who looks on',
    ideas: ['watchingOrSpying'],
    told: ['police', 'witness'],
    where: 'among',
    ofWords: true,
    says: [
      '(witness|neighbour|neighbours|officer|officers|residents|passer_by|bystander) (be|was|were)? (watch|watching|watched|look|looking|looked) (from|through|out)',
    ],
    unless: ['S .. (watch|look|stare)', 'say/state/see/saw/report'],
    takes: [['watchingOrSpying', 'The witness was watching from her window.', 'MG5']],
    leaves: [['watchingOrSpying', 'The witness saw him watching from the van.', 'MG5']],
  },
  {
    because: 'the phone is looked at for the time',
    ideas: ['monitoring', 'watchingOrSpying'],
    where: 'sentence',
    says: [
      '(look|check|glance) .. .. (phone|watch|tablet) (to|for) (see|check|get|tell)? the (time|score|weather|map|directions|way|route)',
    ],
    unless: ['(message|messages|emails|texts)'],
    takes: ['He looked at my phone to see the time.'],
    leaves: ['He looked at my phone to see the time and read my messages.'],
  },
]
