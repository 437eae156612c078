import type { Lexicon } from './entry.ts'

/** The victim pregnant, or with a new baby, at the time. */
export const pregnancy: Lexicon<'pregnancy'> = {
  idea: 'pregnancy',
  entries: [
    {
      id: 'pregnancy/1',
      says: [
        '(V|S|I) (be|was|is) .. pregnant',
        '(weeks|months) pregnant',
        'pregnant (victim|ip|woman|with|at|when|and)',
        'pregnancy',
        'expecting (our|a|her|my|his) (first)? ?(baby|child)',
        'be expecting',
        '(maternity|antenatal|midwife|miscarry|miscarriage|newborn|new baby|baby shower|unborn)',
        '(had|have) (just|recently) had a baby',
        'give birth',
        '(breastfeed|breastfeeding)',
        'baby bump',
        'the birth',
        'in your condition',
      ],
      by: 'anyone',
      example: 'I am eight months pregnant.',
      counter: 'I am expecting a parcel from him.',
    },
  ],
}
