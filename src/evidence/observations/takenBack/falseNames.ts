import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const naming = ['make', 'use', 'give', 'create', 'open', 'set', 'book', 'sign', 'register', 'wear', 'work', 'go']
/** "I gave a false name", "I have a new account": she is the subject of the naming; "I have blocked forty accounts" is no naming. */
function isHerOwnName({ words, found }: Telling): boolean {
  const at = words.indexOf(found[0]!)
  const from = Math.max(0, at - 4)
  const before = words.slice(from, at + 1)
  const subject = before.findLastIndex((word) => word.nominative && word.who !== undefined)
  if ([...before, ...found].some(({ text }) => text === 'not' || text === "n't")) return false
  if (!['i', 'we'].includes(before[subject]?.text ?? '') || found.some(({ who, own }) => who === 'S' && !own)) return false
  const verbs = [...before.slice(subject + 1), ...found.slice(1, 4)].filter(({ who }) => who === undefined)
  const first = verbs.find(({ stems }) => stems.size > 1 || [...naming, 'have'].some((stem) => stems.has(stem)))
  if (first === undefined) return false
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
]
