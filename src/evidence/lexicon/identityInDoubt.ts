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
  ],
}
