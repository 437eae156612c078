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
    {
      id: 'notBothered/2',
      says: [
        'not in fear',
        '(bit|a little|just|only|merely|slightly) (awkward|annoying|irritating|tiresome|silly|of a nuisance)',
        'not (a)? victim',
        "(get|gets) on V's (nerves|wick)",
        '(content|satisfied) .. nothing in it',
        'just want (S|him|her|it|them) to (stick|pay|move|sort|turn|keep|go)',
        'not need .. protect',
        'no concern/concerns (for|about) .. safety',
      ],
      by: 'anyone',
      even: ['negated', 'unreal', 'feared', 'forbidden'],
      example: 'It is just a bit awkward, that is all.',
      counter: 'It is terrifying to see him there.',
    },
  ],
}
