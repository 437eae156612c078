import type { Lexicon } from './entry.ts'

/** The conduct growing more frequent or more serious. */
export const escalation: Lexicon<'escalation'> = {
  idea: 'escalation',
  entries: [
    {
      id: 'escalation/1',
      says: [
        '(get/become/be) .. (worse|more (frequent|serious|aggressive|threatening|violent|extreme|intense|abusive|regular)|scarier|nastier|out of hand|out of control|too much|heavier)',
        'get bad again',
        'worsen',
        '(it|things|behaviour|calls|messages|this|texts) .. (escalate|intensify|increase|ramp up|step up|stepped up|worsened|deteriorated|snowballed|building up|built up)',
        'escalate',
        'escalation',
        'escalating',
        'more and more',
        'more (often|frequently|frequent)',
        'increase in (frequency|severity|number)',
        'increasingly',
      ],
      by: 'anyone',
      example: 'It has been getting worse since Christmas.',
      counter: 'My knee has been getting worse.',
    },
    {
      id: 'escalation/2',
      says: [
        'got to be .. (#|every|daily) ..(times|day|week)',
        '(used to be|first it was|at first it was|started with|began with|to begin with|start off with) ... (now|then|but now) ..',
        '(every day|daily|several times a day|constantly|nightly) now',
        "now (it is|it's|he|she) .. (every day|daily|turns up|turning up|all the time|several)",
        'go from .. to',
        '(then|after that|since then|from then) .. (started|began) (to)? (following|coming|turning|waiting|threatening|call|phoning)',
        'after that (S) (get|start|begin|come)',
        'no longer just',
        'stop hiding it',
        'stopped hiding',
      ],
      by: 'anyone',
      example: 'It used to be texts, now he turns up.',
      counter: 'I used to be a teacher, now I work in a bank.',
    },
  ],
}
