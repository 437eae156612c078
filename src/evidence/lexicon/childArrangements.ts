import type { Lexicon } from './entry.ts'

/** Contact about children, ordered or agreed. */
export const childArrangements: Lexicon<'childArrangements'> = {
  idea: 'childArrangements',
  entries: [
    {
      id: 'childArrangements/1',
      says: [
        '(child contact|contact order|child arrangements|contact arrangements|handover|handovers|contact centre|shared care|shared custody|custody of the|child maintenance|co parenting|co-parenting|parenting app|parenting plan|parenting time|parental responsibility)',
        '(family court|judge|court|order) .. (contact|time with) (on|with|every|at|each|to)',
        '(message|messages|text|texts|contact|talk|speak|write|emails|communicate|calls|call|all) .. about (the|our|his|her) (kids|children|son|daughter|boy|girl|baby|twins|boys|girls)',
        '(messages|texts|contacts|contact|rings|calls) .. about .. (collecting|picking|dropping|pick up|drop off|school|contact) .. (kids|children|son|daughter|O|them|him|her)',
        '(S|he|she) (pick|picks|drop|drops|fetch|fetches) (the|our|my)? (boys|girls|kids|children|son|daughter|twins|O|him|her|them) (up|off|back) (on|at|from|every|after|for)',
        '(S|he|she) (have|has|had) (O|the (kids|children|girls|boys|son|daughter|twins|baby)|them|him|her) .. (weekend|weekends|wednesdays|saturdays|sundays|on a|every|each|overnight|half the|alternate)',
        "(S|he|she) (pick up|picks up|collect|collects|fetch|fetches|drop off|drops off|return|returns|bring back|brings back|drop|drops) (the|our|his|her|V's|my)? ..(kids|children|son|daughter|boys|girls|O) -V",
        '(entitled|right|allowed|wants|wanted) to see (my|his|the|our|her) (lad|son|kids|children|daughter|boy|girls|boys|baby)',
        'see (my|his|our) (lad|son|kids|children|daughter|boy|girls)',
        'half (the|of the) school holidays',
        '(S|he|she) (have|has|had) (my|our|the|his|her) (son|daughter|boy|girl|lad|kids|children|boys|girls|twins|baby) .. (weekend|weekends|wednesdays|saturdays|sundays|on a|every|each|overnight|half the|alternate)',
        'what time to (collect|drop|fetch|pick up|bring back) .. (kids|children|son|daughter|boy|boys|girl|girls|twins|O)',
        '(S|he|she) come .. to (collect|pick up|fetch|drop off) (the|our|his) (kids|children|son|daughter|boy|boys|girl|girls|twins)',
        '(court|judge|order) .. (S|he|she) (should|could|can|may|to) (have|see) .. (contact|children|kids|son|daughter|them|him|her)',
        '(applied|applying|application) to the family court',
        "(want|wants|wanted|asking|ask) to see (his|her|their|S's|the) (grandchildren|grandson|granddaughter|kids|children|son|daughter)",
        '(text|texts|message|messages|ring|rings|contact|contacts|write|writes|talk|speak|emails) .. (mainly|only|just|mostly|all|purely|solely)? about (N|contact|school|handover|the children|the kids) -S',
        '(text|texts|message|messages|rings|calls|emails) .. about .. (time|times|days|arrangements) .. (bring|collect|drop|pick|fetch|return|have) .. (kids|children|son|daughter|boy|girl|O)',
        'arrangements for (the|their|our|his|her) (kids|children|child|son|daughter)',
        '(relate|relates|related|relating|concern|concerning|regarding) (to)? (the|their|our|his|her)? (kids|children|child|son|daughter|handover|handovers)',
        '(late|early) .. (bringing|collecting|returning|dropping) .. (kids|children|them|back)',
        'under a duty to see the children',
      ],
      by: 'anyone',
      example: 'We only speak about the kids at handover.',
      counter: 'He speaks to everyone.',
    },
  ],
}
