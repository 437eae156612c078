import type { Rule } from './rule.ts'

/** Words of dread that tell of no fear of violence. */
export const noFear: readonly Rule[] = [
  {
    because: 'it is what happened next, and not what was foreseen',
    ideas: ['fearOfViolence'],
    where: 'sentence',
    says: ['next thing (V|we|i) know'],
    unless: ['(afraid|scared|frightened|terrified|fear|fears|worried)'],
    takes: ["Next thing I knew he'd swung round and punched me."],
    leaves: [
      'I knew that he was going to hit me.',
      'I was scared that the next thing I knew he would hit me.',
      'I know he will kill me next.',
    ],
  },
  {
    because: 'it is announced to her, and nothing is said of what she thinks of it',
    ideas: ['fearOfViolence'],
    only: ({ at, words, found }) => {
      const from = words.indexOf(found[0]!)
      const tells = ['say', 'tell', 'text', 'message', 'write', 'shout', 'threaten', 'warn', 'scream', 'put', 'post', 'promise', 'swear']
      return (
        at.entry.id === 'fearOfViolence/foreseen' &&
        words.slice(Math.max(0, from - 6), from).some(({ stems }) => tells.some((one) => stems.has(one)))
      )
    },
    takes: ["He told me he's going to hurt me.", 'SUS SHOUTED "I\'LL FUCKING KILL YOU".'],
    leaves: [
      'He is going to kill me one day.',
      'He told me he would hurt me and I think he will kill me.',
      'I am afraid that he is going to hurt me.',
    ],
  },
  {
    because: 'it is the name of an offence or a leaflet',
    ideas: ['fearOfViolence'],
    where: 'among',
    ofWords: true,
    says: [
      '(involve|put) (a|another|someone|somebody|people|others)? (person|other)? in? fear of violence',
      'fear of violence (or serious | by harassment | contrary)',
      'if you fear',
      'stalking involving fear',
    ],
    unless: ['V', 'S'],
    takes: ['The leaflet says to ring 999 if you fear violence.'],
    leaves: [
      'I fear violence from him.',
      'I live in fear of violence.',
      'She is in fear of violence by harassment of this kind, he has put her in fear.',
    ],
  },
  {
    because: 'it is a manner of speaking',
    ideas: ['fearOfViolence'],
    where: 'sentence',
    ofWords: true,
    says: ['(kill|murder) (V|me|us|himself|herself) laughing'],
    unless: ['me first'],
    takes: ['I thought he would kill himself laughing.'],
    leaves: [
      'I thought he would kill me, he was laughing.',
      'I was afraid he would hit me, he was laughing.',
      'He laughed and I thought he would kill me.',
    ],
  },
]
