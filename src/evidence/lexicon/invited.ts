import type { Lexicon } from './entry.ts'

/** The victim asked for the contact or the visit. */
export const invited: Lexicon<'invited'> = {
  idea: 'invited',
  entries: [
    {
      id: 'invited/1',
      says: [
        'V (invite|ask) (S|him|her) (round|over|in|to come|to meet|to visit|to call|to drop)',
        '(V|S) be invited',
        'V let S in',
        'V agree to (meet|see|talk|speak)',
        'V (message|text|ring|call|contact) S (first|and asked)',
        'let S stay',
        'shall I drop',
      ],
      by: 'anyone',
      example: 'I invited him round to talk.',
      counter: 'He invited himself round.',
    },
    {
      id: 'invited/2',
      says: [
        'V (ask|invite|tell|want|beg) (S|him|her) to (meet|come|stay|pick|collect|fetch|drop|wait|bring|call|help) -away -back_off',
        '(stay|stayed) the night',
        'go/went home with S',
        'V let (S|him|her|them) (in|stay|have)',
        "V's (wife|husband|partner|mum|dad|kin) let (S|them|him|her) in",
      ],
      by: 'anyone',
      example: 'I asked him to meet me at the station.',
      counter: 'I asked him to stay away.',
    },
    {
      id: 'invited/3',
      says: [
        'V (ask|asked|invite|invited|tell|told) S (over|round|around|in) (on|because|for|to|that|last)',
        'because V (ask|asked|told|tell|want|wanted) S to',
        'never (come|came) .. (without|unless|not|when V)',
      ],
      by: 'anyone',
      even: ['negated'],
      example: 'He came round because I told him to.',
      counter: 'He came round because I was out.',
    },
  ],
}
