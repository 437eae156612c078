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
    {
      id: 'mutualContact/3',
      says: [
        '# (messages|calls|texts)? from S and # (messages|calls|texts)? from V',
        '# (messages|calls|texts|emails) .. # .. from V',
        'so (do|did|have|was) V',
        'both of us',
        'V (instigate|instigated|initiate|initiated|start|started) (it|them|contact|most|on most|the contact|the messages|the conversation|many|some)',
      ],
      by: 'anyone',
      example: 'There were 40 messages from him and 38 from me.',
      counter: 'There were 40 messages from him and none from anybody else.',
    },
  ],
}
