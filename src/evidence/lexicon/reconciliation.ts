import type { Lexicon } from './entry.ts'

/** The two got back together, or went on and off. */
export const reconciliation: Lexicon<'reconciliation'> = {
  idea: 'reconciliation',
  entries: [
    {
      id: 'reconciliation/1',
      says: [
        '(get|got|be|are|getting|were) back together -want',
        'back together (for|in|since|again|now|a)',
        '(V|we|they|parties|couple|relationship|together|seeing each other) .. on and off .. (since|for|relationship|years|together)',
        '(we|they|V and S) be .. on and off',
        'on (and|again) off (relationship|couple|partner|partners|boyfriend|girlfriend|since we|since school|for # (years|months))',
        '(reconcile|reconciled|reconciliation) -bank -accounts -want -hope',
        'V (give|gave|have given) (it|him|her|S|things|us) another (go|chance|try)',
        'V (take|took|have taken|had) (S|him|her) back -to -home -his -her -there',
        'still (sleeping|seeing|living) (with|together) (S|each other|together)?',
        '(we|S and V) be still (together|seeing each other|sleeping together|a couple|living together)',
        '(we|they) (try|tried) again $',
        '(made|make) it up and (S|he|she|we|they) .. (moved|came|got) back',
        '(we|V and S|they) (patched|patch) (things|it) up',
        'V be back with S',
        '(try|tried) again (with S|as a couple|to make it work|for the children|for the sake of)',
        '(split|broke|break|broken) up and (made up|make up|got back|get back)',
        '(split up|broke up|finished|ended it) .. (and|but) .. (got back|made up|back together)',
      ],
      by: 'anyone',
      even: [],
      example: 'We got back together in March.',
      counter: 'He wanted to get back at me.',
    },
  ],
}
