import type { Lexicon } from './entry.ts'

/** Sexual conduct, comment, image or threat in the conduct complained of. */
export const sexual: Lexicon<'sexual'> = {
  idea: 'sexual',
  entries: [
    {
      id: 'sexual/1',
      says: [
        'rape',
        'sexual (assault|touching|comment|comments|remarks|activity|act|threats|messages|content|nature|violence|favours|demands|image|images)',
        'sexually (assault|touch|abuse|explicit|harass)',
        '(indecent|upskirt|voyeur|voyeurism|grope)',
        '(grope|groped|groping|molest|fondle) V',
      ],
      example: 'He raped me in the June.',
      counter: 'He grew rape seed in the field.',
    },
    {
      id: 'sexual/2',
      says: [
        "(expose|flash) (S|himself|herself|S's)",
        'masturbate',
        '(wank/toss) off',
        'touch (S|himself|herself)',
        'penis',
        'genitals',
        'dick pic/pics',
        "(picture|photo|photos|pictures|image|images|video) of (his|S's|a) (penis|genitals|private parts|dick|cock|erection)",
        '(nude|naked|explicit|pornographic) (picture|pictures|photo|photos|image|images|video|videos|selfie|selfies)',
        'porn',
        'obscene',
      ],
      example: 'He exposed himself at my window.',
      counter: 'He exposed the film by mistake.',
    },
    {
      id: 'sexual/3',
      says: [
        '(demand|want|ask for|offer|force) .. sex',
        '(force|make) V (to)? (have)? sex',
        "(what|things) S (would|want to|'d) (like to)? do to V .. (sexually|in bed|body)",
        "(touch|touched|kiss|kissed|squeezed|felt) V's (breast|breasts|bottom|bum|leg|thigh|crotch|chest)",
        'tried to kiss V',
        'kiss V',
        "comment .. V's (body|breasts|bottom|legs|chest|bum|figure)",
      ],
      example: 'He demanded sex to leave me alone.',
      counter: 'He asked what sex the puppy was.',
    },
    {
      id: 'sexual/4',
      says: [
        '(intimate|private sexual|sex|naked|nude|explicit|underwear) (image|images|picture|pictures|photo|photos|photographs|video|videos|film|recording|footage|tape)',
        '(photo|picture|image|video|film|recording) .. of (V|us|IP|her) .. (naked|in underwear|undressed|in bed|having sex|topless|in the shower|in my underwear|in her underwear)',
        '(that|the|a) (film|recording|video|tape) of us',
        'disclose private',
        'revenge porn',
        'private sexual',
        'photograph .. undressed',
        'film V (naked|in the shower|undressing|in bed)',
        'nudes',
      ],
      by: 'anyone',
      example: 'He said he would post the intimate video.',
      counter: 'He said he would post the holiday video.',
    },
    {
      id: 'sexual/5',
      says: [
        "(steal|stole|take|took|sniff|keep) .. V's (underwear|knickers|bra|lingerie|tights|pants)",
        '(knickers|underwear) (drawer|off the line|go|missing)',
      ],
      by: 'anyone',
      example: 'He stole my underwear.',
      counter: 'He stole my umbrella.',
    },
  ],
}
