import type { Lexicon } from './entry.ts'

/** Contact in both directions. */
export const mutualContact: Lexicon<'mutualContact'> = {
  idea: 'mutualContact',
  entries: [
    {
      id: 'mutualContact/1',
      says: [
        '(both|each other|one another) .. (message|text|call|contact|argue|abuse|shout|send|bad|insult|swear)',
        '(V|I|she|ip) .. (reply|replied|respond|responded|rang him back|rang her back|texted back|called back|message him|message her|text him|text her|message S|text S|texted S|messaged S|ring S|call S back) ..',
        '(mutual|two way|two sided|both sides|reciprocal|cross allegation|cross allegations|counter allegations|six of one|six and two)',
        'give as good as .. get',
        'as many messages as',
        'call S things back',
      ],
      by: 'anyone',
      example: 'We were both messaging each other.',
      counter: 'He was messaging me.',
    },
    {
      id: 'mutualContact/2',
      says: [
        '(we|both) .. (message|text|ring|call|write to|contact) each other',
        'V (probably)? (send|message|text|ring|call) (more|as much|as many|just as)',
        'each other every day/night/hour',
        'V call/shout/swear .. (him|her|S) (a|all|every|names|useless)',
        'V (text|message|write|shout|swear|email) back .. (words|abuse|telling|calling|insult)',
        '(both|all) of (us|them) (shout|swear|send|post|message)',
      ],
      by: 'anyone',
      example: 'We message each other all the time.',
      counter: 'He messages me all the time.',
    },
  ],
}
