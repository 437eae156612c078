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
    {
      id: 'innocentPresence/2',
      says: [
        '(work|works|employed) in the same (building|office|block|shop|place|company|hospital|school)',
        '(member|regular|customer|pupil|parishioner|player) there (before|already|for years|since)',
        'as (he|she|S|they) always (do|have|is|was)',
        '(same|usual|regular) (route|run|walk|bus|train|time) (every|each) (day|morning|week)',
        'for (years|# years) .. (before|now)',
        '(invite|invited|ask|asked) (us|them|both) both',
        'S be (a member|on the committee|a governor|a parent) (there|at|of)',
        'content there is nothing in it',
        'run/runs/walk/walks (daily|every day|the same route)',
      ],
      by: 'anyone',
      example: 'He was a member there before me.',
      counter: 'He was there before me, waiting in the dark.',
    },
  ],
}
