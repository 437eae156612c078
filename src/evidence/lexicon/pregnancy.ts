import type { Lexicon } from './entry.ts'

/** The victim pregnant, or with a new baby, at the time. */
export const pregnancy: Lexicon<'pregnancy'> = {
  idea: 'pregnancy',
  entries: [
    {
      id: 'pregnancy/1',
      says: [
        'V be .. pregnant',
        'weeks/months pregnant',
        'pregnant victim/ip/woman/with/at/when/and/by',
        'pregnancy',
        'expecting our/a/her/my/his first? baby/child',
        'expecting and',
        'expecting our/my/her first',
        'ip be expecting',
        'be expecting -a_parcel and/our/in',
        'maternity leave/unit',
        'antenatal/midwife/miscarry/miscarriage/newborn/unborn',
        'new baby',
        'baby shower/bump',
        'just had/have a baby',
        'give birth',
        'gave birth',
        'be there for the birth',
        'breastfeed/breastfeeding',
        'in your condition',
      ],
      by: 'anyone',
      example: 'I am eight months pregnant.',
      counter: 'I am expecting a parcel from him.',
    },
    {
      id: 'pregnancy/2',
      says: ['V .. (weeks|months) gone', 'V (be|am|are)? .. have/having a baby (in|next|soon|at)', 'carrying (his|a|our|my) (baby|child)'],
      by: 'anyone',
      example: 'I was twenty weeks gone that summer.',
      counter: 'He was twenty weeks gone that summer.',
    },
    {
      id: 'pregnancy/3',
      says: [
        "(lose|lost|losing) (the|my|our|V's) (baby|pregnancy)",
        '(due|expecting) (in|on|at) (january|february|march|april|may|june|july|august|september|october|november|december) -to',
        '# (weeks|months) gone',
      ],
      by: 'victim',
      example: 'I lost the baby in June.',
      counter: 'I lost the ticket in June.',
    },
  ],
}
