import type { Lexicon } from './entry.ts'

/** A weapon carried, used or found on the suspect in connection with the conduct. */
export const weapon: Lexicon<'weapon'> = {
  idea: 'weapon',
  entries: [
    {
      id: 'weapon/1',
      says: [
        '(have/hold/carry/bring/pull/produce/draw/wave/brandish/swing/point/grab/pick_up/take_out/raise/use/arm S with/conceal/possess/show/buy/wield/clutch) .. @weapon',
      ],
      example: 'He had a knife in his hand.',
      counter: 'He had a bat signed by the whole team.',
    },
    {
      id: 'weapon/2',
      says: [
        "@weapon .. (in|inside|under|on|from) .. (S's|the) .. (hand|pocket|jacket|waistband|car|bag|sleeve|boot|coat|belt|rucksack|vehicle|glovebox)",
        "in S's .. (pocket|jacket|bag|car|waistband|sleeve|boot) .. @weapon",
        '(find/recover/seize) .. @weapon',
        'armed with',
        'be armed',
        '(with|holding|carrying|brandishing|waving|wielding) (a|an|his|the) (..)? @weapon',
      ],
      by: 'anyone',
      example: 'A knife was found in his jacket pocket.',
      counter: 'A spanner was found in the kitchen drawer.',
    },
    {
      id: 'weapon/3',
      says: [
        '(threaten|attack|hit|stab|slash|cut|go for|come at) .. with .. @weapon',
        '(hit|struck|stabbed|slashed|cut) .. with (a|an|the) .. (@weapon|bottle|glass|pole|stick|brick)',
        'smash .. bottle .. (at|over|towards)',
        'picture .. of .. (@weapon)',
        '(photo|picture|image|photograph) of (a|the|his) (@weapon)',
      ],
      example: 'He came at me with a hammer.',
      counter: 'He came at ten with the shopping.',
    },
  ],
}
