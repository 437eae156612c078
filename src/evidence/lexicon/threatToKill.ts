import type { Lexicon } from './entry.ts'

/** A threat to kill somebody. */
export const threatToKill: Lexicon<'threatToKill'> = {
  idea: 'threatToKill',
  entries: [
    {
      id: 'threatToKill/1',
      says: [
        '(threaten/threat) .. (to|of) .. (kill|murder|shoot|stab|strangle|slit|drown)',
        'threat to kill',
        'death threat',
        'threaten .. life',
      ],
      example: 'He threatened to kill me.',
      counter: 'He threatened to kill the weeds.',
    },
    {
      id: 'threatToKill/2',
      says: [
        "(say/tell/shout/text/message/write/scream) ... (will/would/'ll/'d/go_to/gonna/want_to/be going to) .. (kill|murder|shoot|stab|strangle|bury|finish) .. (V|X|you|him|her|both|us|the children|the kids|me)",
        "(say/tell) .. (would|'d|will|go to|gonna) .. (slit|cut) .. throat",
      ],
      example: 'He said he would kill me if I left.',
      counter: 'He said the heat would kill him.',
    },
    {
      id: 'threatToKill/3',
      says: [
        "(will/'ll/gonna/go_to/would/'d/want_to/could/should have) .. (kill|murder|shoot|stab|strangle|end|bury|finish) (you|u|V|him|her|them|both|your|the)",
        "(slit|cut|slash) (your|ur|her|his|V's) throat",
        "(you|u|V|he|she) (be|are|r|is|'re) (dead|a dead|gonna die|going to die|finished)",
        'dead (woman|man|girl|bitch|meat)',
        'put (you|u|V|him|her) in (the|a) (ground|grave|box|coffin|morgue)',
        "(you|u) (will|wo|won't) .. not .. see (christmas|your|another|next|the|tomorrow|birthday|morning)",
        '(dig/dug) .. grave',
        '(your|ur) grave',
        'rather (see)? (you|V) dead',
        '(we|both) .. die (together)?',
        '(hit man|hitman)',
        '(do|bury) you in',
        'next headline',
        'if .. (nobody|no one|noone) (will|can|else) have (you|her|him)',
      ],
      spoken: true,
      example: "I'll kill you if you go near him.",
      counter: "You're killing me with these jokes.",
    },
    {
      id: 'threatToKill/4',
      says: [
        '(have|had) .. dug .. grave',
        "if .. (can|could) n't have V .. (nobody|no one|noone)",
        '(tell|told) .. (people|O|friends|everyone|mother) .. (will|would|be going to|go to) kill (V|her|him)',
        'make threats to kill',
        'threats to kill',
      ],
      example: 'He told his friends he will kill her.',
      counter: 'He told his friends he will kill time.',
    },
    {
      id: 'threatToKill/5',
      says: ['be! going to kill V', '(he|she) will kill V'],
      example: 'He shouted that he was going to kill me.',
      counter: 'I feared it was going to kill me.',
    },
  ],
}
