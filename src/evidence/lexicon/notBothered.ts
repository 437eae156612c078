import type { Lexicon } from './entry.ts'

/** The victim not frightened or troubled. */
export const notBothered: Lexicon<'notBothered'> = {
  idea: 'notBothered',
  entries: [
    {
      id: 'notBothered/1',
      says: [
        '(be|feel|felt|been) not (really|that|at all|particularly|at all)? (scared|frightened|afraid|bothered|worried|alarmed|distressed|upset|fussed|concerned|in fear)',
        'not (scared|frightened|afraid|bothered|worried|alarmed|upset|fussed)',
        'no worries about',
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
