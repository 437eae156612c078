import type { Lexicon } from './entry.ts'

/** The suspect had another reason to be there. */
export const innocentPresence: Lexicon<'innocentPresence'> = {
  idea: 'innocentPresence',
  entries: [
    {
      id: 'innocentPresence/1',
      says: [
        '(a coincidence|coincidental|by coincidence|pure coincidence|by chance|by accident) -@not',
        'V (bump|bumped|ran|run) into S -@not',
        'S be (just|only|probably)? passing (through|by)? (and|$) -as -when',
        '(might|may|could|as) .. (have been|be) (just)? passing',
        '(S|he|she|suspect|they|male) (still|also|just|simply|only)? (live|lives|work|works|worked) (there|nearby|next door|opposite|round the corner|on the same|in the same|at the same|next to|locally|in the unit|in the next|on that|across)',
        '(S|he|she) (work|works) (in|at) the (unit|shop|office|building|school|hospital|depot|next) .. (next|opposite|same|near|there|too)',
        '(adjoining|next door|immediate) neighbours',
        '(parties|suspect and|S and V|they) be .. neighbours',
        '(bus station|bus stop|station|shop|gym) be (there|right there|opposite)',
        '(entitled|every right|right) to (stand|be|walk|see|use|go|park) (there|here|in|on|the)',
        '(use|uses|attend|attends|go to|goes to|belong to|belongs to|member of|train at|work at|works at|same) .. same (gym|church|school|office|club|course|bus|route|train|pub|shop|class|mosque|choir|route)',
        "V be? (on|in|at) (the same|V's) (bus|train|course|class|shift|route) as S",
        '(S|he|she) be (already|always|usually|often) (in|at|there|on) .. (when V|before V|anyway|every) (got|arrive|arrived|came|week|day)?',
        '(only|quickest|main) (road|way|route) (in|into|to|out|through|home|past) -know',
        '(S|he|she) (has|have|had) to (come|go|drive|walk) past',
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
        '(work|works|employed) in the same (building|office|block|shop|place|company|hospital|school|office block)',
        '(S|he|she|suspect) be .. (a member|regular|customer|pupil|parishioner|a season ticket holder) (there)? (before|already|for years|since|for #|long before)',
        'as (he|she|S|they) always (do|does|have|has|is|was|did)',
        '(S|he|she) (run|runs|walk|walks|catch|catches|take|takes|get|gets|cycle|cycles) .. (same|usual|regular|that|the) (route|run|walk|bus|train|time) (every|each|to work|home|for) ',
        '(S|he|she)? (run|runs|walk|walks) daily',
        '(S|he|she)? .. same (office block|building|gym|street) .. for (years|# years)',
        '(invite|invited|ask|asked) (us|them|both) both',
        'S be (a member|on the committee|a governor|a parent) (there|at|of)',
        '(mutual|same) (friends|circle|friendship) .. (party|wedding|barbecue|event)',
        '(good|innocent|legitimate|ordinary|perfectly good|own) (reason|reasons|explanation) (to be|for being|for)',
        "(his|her|S's) (normal|usual|daily|regular) (route|walk|run|journey|commute)",
        "(on|along) (his|her|S's) way (to|home from) work",
        '(lives|live|living) (two doors|a few doors|three doors|next door|in the next street|on the next street|on the same estate)',
      ],
      by: 'anyone',
      example: 'He was a member there before me.',
      counter: 'He was there before me, waiting in the dark.',
    },
  ],
}
