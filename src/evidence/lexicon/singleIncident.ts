import type { Lexicon } from './entry.ts'

/** One occasion only. */
export const singleIncident: Lexicon<'singleIncident'> = {
  idea: 'singleIncident',
  entries: [
    {
      id: 'singleIncident/1',
      says: [
        '(one off|single|isolated|only one|only the one|one|lone) (incident|occasion|event|message|text|call|occurrence)',
        '(only|just) (happened|happen|occurred|did it|came|texted|the) once',
        'one off',
        'never (happened|pushed|hit|done it|done that|touched|been like this) .. before',
        '(first|only) time',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'It was a one off.',
      counter: 'It was one of many.',
    },
    {
      id: 'singleIncident/2',
      says: [
        '(not|never) .. (see|seen|saw|hear|heard) (S|from S|of S|him|her) .. (again|since|after|before)',
        '(neither|nothing) .. (before|since)',
        '(see|seen|heard) (or|nor) (heard|hear|seen) (of|from) .. since',
        '(last|lasted|over in|all over in) .. (minutes|seconds) (if that|at most)',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'I have not seen him again.',
      counter: 'I have not seen the film again.',
    },
  ],
}
