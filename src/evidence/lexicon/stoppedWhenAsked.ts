import type { Lexicon } from './entry.ts'

/** The suspect stopped when asked or warned. */
export const stoppedWhenAsked: Lexicon<'stoppedWhenAsked'> = {
  idea: 'stoppedWhenAsked',
  entries: [
    {
      id: 'stoppedWhenAsked/1',
      says: [
        '(stop|stopped) (at once|when|straight away|immediately|after|as soon as|once)',
        '(have|been) (nothing|no contact|no further|no more) (contact|since|messages|incidents)?',
        '(nothing|no contact|no further contact|not heard|no repeat) .. since',
        '(left|go|went|leave) when (V|I|she|asked|told)',
        'have not (contacted|heard|been|had) .. since',
        'gave his word',
        'not bother .. again',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'He stopped when I asked him to.',
      counter: 'He did not stop.',
    },
  ],
}
