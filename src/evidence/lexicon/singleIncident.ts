import type { Lexicon } from './entry.ts'

/** One occasion only. */
export const singleIncident: Lexicon<'singleIncident'> = {
  idea: 'singleIncident',
  entries: [
    {
      id: 'singleIncident/1',
      says: [
        '(one off|single|isolated|only one|only the one|one|lone|stand alone) (incident|episode|event|occurrence|act) -of_a_series -number -log',
        '(only|just) (the one|one|a single) (occasion|message|text|call|visit) -@not',
        'a one off',
        '(one off|single|isolated) (argument|altercation|row|exchange|disagreement|encounter)',
        '(only|just) (ever)? (happened|happen|occurred|did it|came|texted|called|rang|contacted V|spoke) (the)? (one time|once)',
        '(happen|happened|occurred) (just|only) (the)? once',
        '(was|is|be) the only time (S|he|she|it|anything|that|V saw|we) ',
        'save one call',
        '(only|just) (ever)? (send|sent|wrote|left|posted|made) (V|her|him|me)? (the)? (one|a single) (message|text|card|letter|call|email|note)',
        'nothing before .. and nothing (after|since)',
        '(just|only) the one (evening|night|day|afternoon|morning|weekend)',
        'never (happened|pushed V|hit V|done it|done that|touched V|been like this|done anything like) .. before',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'It was a one off.',
      counter: 'It was one of many.',
    },
    {
      id: 'singleIncident/2',
      says: [
        "V (have|has|had|'ve) (not|never) .. (see|seen|saw|hear|heard) (S|from S|of S|him|her|from him|from her) .. (again|since|before) -this -that",
        '(not|never) (see|seen|saw) (S|him|her|the) .. (before or since|since or before|before nor since)',
        '(neither|nothing) .. (before|since) .. or (since|before)',
        '(nothing|neither|no contact|no trouble|no dealings) (before or since|since or before|before nor since|before that or since|either before or since)',
        'no contact after # -months -weeks -days',
        '(no contact|nothing|no calls|no messages) (after|since) (that|the) ..(night|day|weekend|afternoon|evening|party|match|game|meeting|wedding|trip)',
        '(it be|for|was|all in) (only|just)? one (weekend|night|afternoon|evening|party|match) (and|$)',
        '(it be|be|all) (all)? over by (# o clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|twenty|half|quarter|teatime) -the_time',
        '(see|seen|heard) (or|nor) (heard|hear|seen) (of|from) .. since',
        '(it|whole thing|incident|episode) .. (last|lasted|over in|all over in) .. (minutes|seconds|a minute)',
        'have (not|never) (see|seen|heard of|heard from) (S|him|her) (again|since|before)',
        '(whole|entire) (incident|thing|episode|encounter) .. # (min|mins|minutes|seconds|secs)',
        '# (min|mins|minutes) all in',
        'no previous (police)? dealings (between|with (S|V|each other|one another|the other|either))',
        '(parties|S and V|they) be not known to (each other|one another)',
        'not been seen or heard',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'I have not seen him again.',
      counter: 'I have not seen the film again.',
    },
  ],
}
