import type { Rule } from './rule.ts'

const person =
  '(lad/lads/bloke/man/men/woman/women/fella/chap/guy/customer/patient/passenger/drunk/stranger/punter/driver/pupil/resident/inmate/prisoner/tenant/parent/fan/heckler/motorist/cyclist/shopper/client/caller/lady/gentleman/student/visitor/guest/relative/supporter/protester)'
const longAgo = "(once | years ago | last year | the year before | at V's (last|old) (job|work|place) | in a previous job)"

/** Somebody with no part in the case. */
export const ofAStranger: readonly Rule[] = [
  {
    because: 'it is a stranger, a customer or a man years ago',
    ideas: ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat', 'sexual'],
    where: 'sentence',
    ofWords: true,
    says: [
      `there (be|have been) (a|an|this|one|some) (young|old|drunk|big)? ${person} ... who ..`,
      '(another|a different) (young|regular)? (customer|patient|passenger|punter|driver|pupil|resident|inmate|tenant|parent|fan|motorist|shopper|client|student)',
      `(every|each) (young|old|single)? ${person} (that|who|with|coming|walking|on|in)`,
      'some (drunk|customer|patient|passenger|punter|kid|pupil|motorist|fan)',
      `(a|an) ${person} .. ${longAgo}`,
      `${longAgo} (a|an) ${person}`,
      `by (a|an) ${person} .. ${longAgo}`,
      `by (a|an) ${person} in N once`,
    ],
    unless: [
      '(and|with|or|like|as|to|told) (another|a) (different)? (customer|patient|passenger|punter|driver|pupil|resident|inmate|tenant|parent|fan|motorist|shopper|client|student)',
      '(like|same_as) (S|him|her)',
      '(it|that) (be|turn_out to be) him!/her!/suspect/def/sus/defendant',
      'by the name of',
      'called',
      'know (now)? (it|that) be S',
      'S .. (be|turn_out) the same',
    ],
    takes: [
      "There was a lad on the 126 in March who said he'd batter me for not letting him on.",
      ['threatToKill', 'A patient once told me he would kill me, we get it all.'],
      ['weapon', 'That was a different customer, back in the spring, who had a craft knife in his bag for work and it fell out.'],
    ],
    leaves: [
      'He and another passenger said they would break my legs.',
      ['threatToKill', 'He told another customer that he was called Dean and would kill me.'],
      'There was a man at my door who said he would break my legs, it was him.',
      'A man rang the desk and said he would break my legs.',
    ],
  },
  {
    because: 'it is said to have nothing to do with this',
    ideas: ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat', 'sexual'],
    told: ['victim', 'witness', 'police'],
    where: 'sentence',
    says: [
      'that have nothing to do with (this|S|it)',
      'that be nothing to do with (this|S|it)',
      'nothing to do with (S|him|her) $',
      'nothing to do with this $',
    ],
    unless: [
      'S .. (say|claim|tell|insist|shout|deny|maintain) ... nothing',
      'not .. nothing',
      'S (punch|hit|kick|slap|push|grab|throw)',
      "(V's|friend|friends|family|boyfriend|girlfriend) .. nothing",
    ],
    takes: [['violence', 'I was punched by a lad at the match, that was nothing to do with him.']],
    leaves: [
      ['violence', 'He punched me and told the police it was nothing to do with him.'],
      ['violence', 'He punched me when I said that my friends had nothing to do with him.'],
      ['threatToKill', 'He says the message that he would kill me had nothing to do with him.'],
    ],
  },
  {
    because: 'it was done to the suspect, who tells it',
    ideas: ['threatOfViolence', 'threatToKill', 'violence', 'weapon', 'suicideThreat'],
    told: ['suspect'],
    where: 'sentence',
    ofWords: true,
    says: ['i (be|have_been|get|once_be) .. (told!|threatened!|hit!|punched!|stabbed!|attacked!|chased!|assaulted!|followed!)'],
    unless: [
      'i .. (hit|punch|stab|told|tell|threaten|chase) (her|him|them|V|O) (back)?',
      '(so|and|then) i (hit|punch|stab|tell|say|threaten|would)',
    ],
    takes: [['weapon', 'A: I was attacked by a man in Leeds, he had an axe in his hand.', 'INTERVIEW']],
    leaves: [
      ['threatToKill', 'A: I was angry and I told her that I would kill her.', 'INTERVIEW'],
      ['violence', 'A: I was drunk and I punched her.', 'INTERVIEW'],
      'I was told by him that he would break my legs.',
    ],
  },
]
