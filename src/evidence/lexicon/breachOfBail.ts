import type { Lexicon } from './entry.ts'

/** Breach of bail conditions in this case. */
export const breachOfBail: Lexicon<'breachOfBail'> = {
  idea: 'breachOfBail',
  entries: [
    {
      id: 'breachOfBail/1',
      says: [
        "breach .. (of)? (S's|the|his|her|police|court|pre charge|conditional)? .. bail",
        'bail .. (be)? breach',
        '(broke|break|breaks|broken|breaking|ignore|ignored|flout|contravene) .. bail',
        'in breach of .. bail',
        '(breach|break|broken) .. (bail)? condition',
        'bail breach',
        'breach of (his|her|the)? condition',
        'arrested for breach',
        '(two|three|four|several|further|repeated) (bail)? breach .. bail',
      ],
      by: 'anyone',
      example: 'He breached his bail by coming to the house.',
      counter: 'He has kept to his bail.',
    },
    {
      id: 'breachOfBail/2',
      says: [
        '(re bailed|rebailed)',
        'on bail not to .. and (S)? (do|did|has|have|still|then|rang|texted|came|turned)',
        'while! (S)? (be)? on bail ... (contact|text|ring|message|turn|come|attend|go|call|send|approach|follow)',
        "(despite|in spite of) (being on|his|her|the|S's) bail",
        '(bail) .. not to .. (come|go|contact|approach) .. (on|the next|that|two|but|however) ... (S) (turn|come|be|ring|text|contact|knock)',
      ],
      by: 'anyone',
      example: 'He was re-bailed after he was found in my road.',
      counter: 'He was bailed to return in May.',
    },
  ],
}
