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
  ],
}
