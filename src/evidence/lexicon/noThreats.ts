import type { Lexicon } from './entry.ts'

/** No threat or violence was made. */
export const noThreats: Lexicon<'noThreats'> = {
  idea: 'noThreats',
  entries: [
    {
      id: 'noThreats/1',
      says: [
        '(no|any|never) .. (threats|threat|violence|direct threats|threatened|been violent|violent|hit me|hurt me|laid a hand|been aggressive)',
        'never .. (threaten|threatened|hit|hurt|been violent|laid a hand|raised)',
        "(not|n't) .. (threaten|threatened|hit|hurt|been violent|been aggressive|been nasty) (V|me|anything|her|anyone)?",
        '(laid|lay|lift|lifted) a (finger|hand) on',
        '(always|never anything but|never been anything but|perfectly) (civil|polite|courteous|pleasant)',
        'not (been)? nasty',
        'nobody hit anyone',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'He has never threatened me.',
      counter: 'He has threatened me.',
    },
  ],
}
