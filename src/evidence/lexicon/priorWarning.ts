import type { Lexicon } from './entry.ts'

/** A warning from the police about this conduct before the last incident. */
export const priorWarning: Lexicon<'priorWarning'> = {
  idea: 'priorWarning',
  entries: [
    {
      id: 'priorWarning/1',
      says: [
        '(police information notice|harassment warning|harassment notice|first instance harassment|harassment letter|warning notice|early harassment notice|pin notice|c9|information notice)',
        '(PIN!|PINs!) (issue|give|serve|notice|be|in|on|and|x|letter|from)',
        '(a|the|two|# |second|first|another|issued|given|served) (pin!|pins!)',
        '(serve|give|issue|hand) .. (pin!|pins!|notice|harassment)',
        '(breach|after|despite|since|ignore) .. (pin!|pins!)',
      ],
      by: 'anyone',
      example: 'He was given a harassment warning.',
      counter: 'He was given a pin for the door.',
    },
    {
      id: 'priorWarning/2',
      says: [
        '(police|officer|officers|pc|pcso|constable|sergeant|they|sgt) .. (warn|tell|advise|caution|speak to|spoke to|spoken to|have a word|had a word|had words) .. (S|him|her) .. (to|about|not|stop|stay|leave|off|away|that|regarding|with)?',
        '(S) be (warned|spoken to|told|advised|cautioned|given words of advice|given a warning) .. (by|to stay away|not to|to leave|to stop|off)',
        'words of advice .. (given|to S|issued|be)',
        'give .. words of advice',
        '(police|officer|officers|pc) .. (go|went) .. (warn|speak)',
        'warned by (police|officers|an officer|pc)',
        'spoken to by (police|officers|pc|an officer)',
        '(police|officers) (go|went|come|came) (round)? to (see|warn|speak to) S',
      ],
      by: 'anyone',
      example: 'The police told him to stay away from me.',
      counter: 'The police told me to stay in the house.',
    },
    {
      id: 'priorWarning/3',
      says: [
        'words of advice',
        'community (resolution|protection (warning|notice))',
        'cpn',
        'cpw',
        'give .. (paper|letter|notice) .. (leave|stay|say|telling|to stop|stop)',
        '(give|gave|serve|served) S a (letter|notice|warning|paper)',
        'given a (notice|warning|letter)',
        '(verbal|written|formal|official|final) warning .. (police|officer|pc|from|by|given)',
        'cautioned .. (for|about) (harass|stalk|the same|contacting|this)',
        'acceptable behaviour contract',
        'notices? go to knowledge',
      ],
      by: 'anyone',
      example: 'He was given words of advice in March.',
      counter: 'The officer gave me advice about locks.',
    },
  ],
}
