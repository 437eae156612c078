import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const getsInTouch = ['ring', 'call', 'phone', 'text', 'message', 'email', 'write', 'visit', 'contact', 'telephone']
/** "I rang him while he was on bail": it is she who gets in touch. */
function isHers({ found, words }: Telling): boolean {
  const first = found[0]!
  const before = words[words.indexOf(first) - 1]
  return getsInTouch.some((verb) => first.stems.has(verb)) && before?.who === 'V' && !before.own
}

/** What is no breach of bail: what she does herself, and what was done earlier. */
export const noBreach: readonly Rule[] = [
  {
    because: 'it is she who gets in touch with him',
    ideas: ['breachOfBail'],
    only: isHers,
    takes: ['I rang him while he was on bail to ask about the dog.'],
    leaves: [
      'He rang me while he was on bail to ask about the dog.',
      'He is on bail not to contact me but he rang on Sunday and I rang the police.',
    ],
  },
  {
    because: 'it was only taken for a breach',
    ideas: ['breachOfBail', 'breachOfOrder'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(possible|suspected|potential|alleged|supposed|apparent|reported|thought_to_be) (a|the)? (breach|breaches) ... (be|was|were|proved|turned_out|identified|found_to_be) (a|an|the|another|not)',
      'no (evidence|proof|sign|report|reports) of (a|any)? (breach|breaches)',
    ],
    takes: [['breachOfBail', 'A male seen at the barrier and reported by IP as possible breach of bail was a parcel courier.', 'MG5']],
    leaves: [
      ['breachOfBail', 'DEF was arrested for a suspected breach of bail and admitted it.', 'MG5'],
      ['breachOfBail', 'He breached his bail by coming to the house.'],
    ],
  },
  {
    because: 'it only came to light after the bail',
    ideas: ['breachOfBail'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(have|has|had) since (found_out|discovered|learnt|learned|remembered|recalled|realised|disclosed)',
      'since (found_out|discovered|learnt|learned|remembered|recalled|realised|disclosed)',
    ],
    takes: ['He was bailed not to contact me. I have since found out that he had texted my sister in March.'],
    leaves: [
      'He was bailed not to contact me. He was outside again on the Friday.',
      'He is on bail not to contact me but he rang on Sunday.',
    ],
  },
]
