import type { Lexicon } from './entry.ts'

/** The suspect was never told to stop. */
export const neverToldToStop: Lexicon<'neverToldToStop'> = {
  idea: 'neverToldToStop',
  entries: [
    {
      id: 'neverToldToStop/1',
      says: [
        "(not|n't|never) .. (tell|told|ask|asked|said|say) .. (S|him|her) .. (to stop|to leave|not to|to go|no)",
        'never (told|asked) (S|him|her)',
        'mixed (signals|messages)',
        "(not|n't) (block|blocked|reply|tell) (S|him|her)",
        'not realised how',
      ],
      by: 'anyone',
      even: ['negated', 'forbidden', 'unreal'],
      example: 'I never told him to stop.',
      counter: 'I told him to stop many times.',
    },
  ],
}
