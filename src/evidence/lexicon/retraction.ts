import type { Lexicon } from './entry.ts'

/** A document or words withdrawing support for the prosecution. */
export const retraction: Lexicon<'retraction'> = {
  idea: 'retraction',
  entries: [
    {
      id: 'retraction/1',
      says: [
        "withdraw/retract my/her/the/IP's/his/V's statement/complaint/allegation/support/allegations",
        'wish/want/would_like/like to retract/withdraw -from',
        'no longer wish/want/support/willing .. support/proceed/continue/prosecution/pursue/court/prosecute',
        'no longer support/supports',
        'retraction/withdrawal statement',
        'not want anything else/more to happen',
        'not want anything to happen to S',
        'draw a line under it',
        'drop the? charges',
        'want .. drop/dropped charges',
        'do not want to proceed/continue/pursue .. with -the',
        'not wish to proceed/continue/pursue/support/give_evidence',
      ],
      by: 'anyone',
      even: ['negated', 'unreal'],
      example: 'I want to withdraw my statement.',
      counter: 'I want to add to my statement.',
    },
    {
      id: 'retraction/2',
      says: [
        'take back what V (say|tell|write)',
        'V (make|made) (it|that|this|all of it|everything) up',
        '(what V say|my statement|my complaint|the allegation) (be|was|is) (not true|untrue|false|a lie|lies|not correct|invented|exaggerated)',
        'V (lie|lied) (to the police|about S|in my statement|about it|about him|about her)',
        'not support a? (charge|prosecution|proceedings|police action)',
        'not want .. (to)? (go|take) (it)? (any)? further -contact',
        'not want (S|him|her) (prosecuted|charged|arrested) -if',
        'V .. not go/come to court',
      ],
      by: 'anyone',
      even: ['negated', 'unreal'],
      example: 'I want to take back what I said to the officer.',
      counter: 'I want to take back my keys.',
    },
  ],
}
