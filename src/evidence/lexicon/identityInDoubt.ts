import type { Lexicon } from './entry.ts'

/** Doubt whether it was the suspect. */
export const identityInDoubt: Lexicon<'identityInDoubt'> = {
  idea: 'identityInDoubt',
  entries: [
    {
      id: 'identityInDoubt/1',
      says: [
        "(not|n't|never) .. (sure|certain) .. (who|if it|it was|whether|him|her|S|for definite|for certain)",
        "(not|n't|never) (know|prove|say|see|identify) .. (who|if it|whether|face|for definite|for certain)",
        "(not|n't|never) (prove|say|identify|know for certain) .. it was",
        "(not|n't|never) identify (S|him|her)",
        'could be (anyone|anybody)',
        '(can|could) not (prove|be sure|be certain|identify|say for)',
        "(can|could) n't (prove|be sure|be certain|identify|say for)",
        'never met .. (S|him|her) .. in my life',
        '(mistaken|mistaken identity|alibi|somebody else)',
        '(I|we) (presume|assume|suspect|think) it (was|is|be) (S|him|her)',
        'no (cctv|evidence|proof) (that|it|of who|linking)',
      ],
      by: 'anyone',
      even: ['negated', 'unreal'],
      example: 'I could not be sure it was him.',
      counter: 'I am sure it was him.',
    },
    {
      id: 'identityInDoubt/2',
      says: [
        '(telematics|anpr|cctv|dashcam|tracker|gps|cell site|records|rota|timesheet|passport|boarding pass|till receipt) .. (put|place|show|confirm) .. (it|him|her|S|vehicle|phone) .. (in|at|abroad|elsewhere|away|miles)',
        '(be|was|were) .. (abroad|on shift|in custody|in hospital|out of the country|in another country) (at the time|on that date|that day|on the day)',
        'no (outgoing|outbound) (calls|texts|messages|contact) .. (to|from)',
        'account .. consistent with (all|the|that|what|records|cctv|his|her)',
        '(cctv|footage|records|billing|data|phone) (contradict|disprove|undermine|do not support|does not support)',
        '(male|man|person|suspect) (identified|described) .. no (connection|link|knowledge)',
        'no knowledge of the (informant|victim|complainant|aggrieved|caller|ip)',
      ],
      by: 'anyone',
      even: ['negated', 'unreal'],
      example: 'Telematics for the van put it in Aberdeen that week.',
      counter: 'Telematics for the van are awaited.',
    },
  ],
}
