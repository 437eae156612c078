import type { Lexicon } from './entry.ts'

/** Contact about children, ordered or agreed. */
export const childArrangements: Lexicon<'childArrangements'> = {
  idea: 'childArrangements',
  entries: [
    {
      id: 'childArrangements/1',
      says: [
        '(child contact|contact order|child arrangements|contact arrangements|handover|handovers|contact centre|custody of|shared custody|child maintenance|parenting (app|plan|time))',
        'about (the|our) (kids|children|son|daughter|boy|girl|O)',
        '(have|has|had) (O|the (kids|children|girls|boys|son|daughter)) .. (weekend|wednesdays|sundays|on a|every|overnight|on)',
        '(pick|picks|collect|collects|drop|drops) .. (kids|children|son|daughter|O) .. (up|off)?',
        'see (my|his|the|our) (lad|son|kids|children|daughter|boy|girls)',
      ],
      by: 'anyone',
      example: 'We only speak about the kids at handover.',
      counter: 'He speaks to everyone.',
    },
  ],
}
