import type { Rule } from './rule.ts'
import type { Telling } from './telling.ts'

const before = ({ at, text }: Telling): string => text.slice(Math.max(0, at.start - 60), at.start)

/** What he is thought to be about: not what he did. */
const asPurpose =
  /\b(?:so as|in order|ready|about|intent on|with a view|hoping|planning|wanting|wants|wanted|looking|waiting|going|meaning|means|meant|preparing|likely|liable)(?: for (?:the|his|her) (?:chance|moment|time))?(?: to| on)?\s+(?:\p{L}+ )?$/iu
const soThat = /\bso (?:that )?(?:he|she|they) (?:can|could|may|might|will|would)(?: \p{L}+)?\s+$/iu

/** What somebody only takes to be so, of what he may want or what may be somewhere. */
export const supposed: readonly Rule[] = [
  {
    because: 'it is what he is thought to be about, and not what he did',
    ideas: ['violence'],
    only: (telling) => asPurpose.test(before(telling)) || soThat.test(before(telling)),
    unless: ['and (then|he|she) .. (hit|grab|push|punch|kick|slap|strangle)'],
    takes: ['I believe he is finding out my movements so as to grab me.', 'He was in the lane waiting to grab me by the arm.'],
    leaves: [
      'He came up behind and grabbed me.',
      'He reached over so as to block the door and grabbed me by the arm.',
      'He tried to grab me.',
      'He waited in the lane and then he grabbed me.',
    ],
  },
  {
    because: 'something is only thought to be there',
    ideas: ['gifts', 'interferingWithProperty'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(think|thinks|thought|believe|believes|believed|suspects!|suspected!|suppose|reckon|convinced|sure|wonder|wondered) (that|if|whether)? there (be|'s|must|may|might|could) .. something",
    ],
    unless: ['and (it|there) be', '(paint|oil|acid|glue|scratch|flower|flowers|card|ribbon|bow|note)', 'and .. found'],
    takes: [
      ['gifts', 'I think there is something on my car, as he always knows.'],
      ['interferingWithProperty', 'I think there is something on my car, although the garage said that there was nothing.'],
    ],
    leaves: [
      ['gifts', 'There was always something on my car.'],
      ['interferingWithProperty', 'I thought there was something on the bonnet and there was paint all over it.'],
    ],
  },
  {
    because: 'that somebody was asked about her is only thought',
    ideas: ['thirdPartyContact'],
    where: 'sentence',
    ofWords: true,
    says: [
      "(think|thinks|believe|believes|suspects!|suppose|reckon|convinced|sure|wonder) (that|if|whether)? (S|he|she) (be|'s|must) .. (find_out|get|obtain|ask)",
    ],
    unless: [
      '(from|off|through) (O|someone|somebody|the ..@thirds|@thirds)',
      '(told V|say|said|says|admit|rang|neighbour|reception|receptionist|mother|sister|friend|office)',
    ],
    takes: ['I believe he is finding out my movements.'],
    leaves: ['I think he is getting my shifts from the girl on reception.', 'He got my address off my cousin.'],
  },
]
