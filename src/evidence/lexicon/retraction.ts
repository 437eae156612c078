import type { Lexicon } from './entry.ts'

/** A document or words withdrawing support for the prosecution. */
export const retraction: Lexicon<'retraction'> = {
  idea: 'retraction',
  entries: [
    {
      id: 'retraction/1',
      says: [
        "(withdraw|retract|withdrawing|retracting|drop) .. (my|her|the|IP's|his|V's) (statement|complaint|allegation|support|charges|allegations|case)",
        '(no longer|not) (wish|want|willing) .. (support|proceed|continue|pursue|prosecut)',
        '(no longer|not) support .. (prosecution|proceedings|case)',
        '(retraction|withdrawal) statement',
        'retracted',
        "(not|n't) want (anything else|anything more|anything) to happen to S",
        "(not|n't) want .. (police|court) action",
        'draw a line under it',
        'drop (the)? charges',
        'let it (go|drop)',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'I want to withdraw my statement.',
      counter: 'I want to add to my statement.',
    },
  ],
}
