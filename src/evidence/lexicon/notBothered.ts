import type { Lexicon } from './entry.ts'

/** The victim not frightened or troubled. */
export const notBothered: Lexicon<'notBothered'> = {
  idea: 'notBothered',
  entries: [
    {
      id: 'notBothered/1',
      says: [
        "(not|n't|never) (be|feel|felt|really|that|at all|particularly)? (scared|frightened|afraid|bothered|worried|alarmed|distressed|upset|fussed|concerned|in fear)",
        'no fear',
        '(more)? (annoyed|annoying|irritated|irritating|fed up|nuisance) (than|rather|by|of)',
        '(feel|felt) sorry for S',
        'laughed (it off|about it)',
        "do n't (mind|care)",
        'not stopped V doing',
        "I'm alright",
        'not think .. (hurt|harm)',
        'would never hurt',
      ],
      by: 'victim',
      even: ['negated', 'feared', 'unreal'],
      example: 'I was not frightened, more annoyed.',
      counter: 'I was frightened.',
    },
  ],
}
