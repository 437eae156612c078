import type { Lexicon } from './entry.ts'

/** The two got back together, or went on and off. */
export const reconciliation: Lexicon<'reconciliation'> = {
  idea: 'reconciliation',
  entries: [
    {
      id: 'reconciliation/1',
      says: [
        '(get|got|be|back|getting) back together',
        'on and off',
        '(reconcile|reconciled|reconciliation)',
        '(give|gave) (it|him|her|S|things) another (go|chance|try)',
        '(take|took|taken|have|had) (S|him|her) back',
        'still (sleep|slept|seeing|see|live|lived|living) (with|together|each other)',
        '(try|tried) again',
      ],
      by: 'anyone',
      even: [],
      example: 'We got back together in March.',
      counter: 'He wanted to get back at me.',
    },
  ],
}
