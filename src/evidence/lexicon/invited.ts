import type { Lexicon } from './entry.ts'

/** The victim asked for the contact or the visit. */
export const invited: Lexicon<'invited'> = {
  idea: 'invited',
  entries: [
    {
      id: 'invited/1',
      says: [
        'V (invite|ask) (S|him|her) (round|over|in|to come|to meet|to visit|to call|to drop)',
        '(V|S) be invited',
        'V let S in',
        'V agree to (meet|see|talk|speak)',
        'V (message|text|ring|call|contact) S (first|and asked)',
        'let S stay',
        'shall I drop',
      ],
      by: 'anyone',
      example: 'I invited him round to talk.',
      counter: 'He invited himself round.',
    },
  ],
}
