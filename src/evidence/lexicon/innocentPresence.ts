import type { Lexicon } from './entry.ts'

/** The suspect had another reason to be there. */
export const innocentPresence: Lexicon<'innocentPresence'> = {
  idea: 'innocentPresence',
  entries: [
    {
      id: 'innocentPresence/1',
      says: [
        '(coincidence|coincidental|by chance|bumped into|just passing|was passing|passing by)',
        '(S|he|she|suspect|they) .. (live|lives|lived|work|works|worked) (there|nearby|near|next door|opposite|on the same|in the same|locally)',
        '(adjoining|next door) neighbours',
        '(bus station|bus stop) is there',
        'local (shop|pub|park)',
        '(entitled|right) to (stand|be|walk|see|use|go|park)',
        'same (gym|church|school|office|club|course)',
        'checking .. all right',
        'they live together',
      ],
      by: 'anyone',
      example: 'He lives there so it may be coincidence.',
      counter: 'He came from another town.',
    },
  ],
}
