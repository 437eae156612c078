import { holds } from '../../grammar/find.ts'
import type { Rule } from './rule.ts'

/** What a tool was at. */
const work =
  '(bath/panel/floorboard/floorboards/board/boards/carpet/lino/hedge/hedges/grass/log/logs/wood/timber/tree/trees/branch/branches/stump/root/roots/weed/weeds/bed/beds/nut/bolt/screw/lid/tin/banner/bunting/sign/poster/present/presents/turkey/chicken/joint!/ham/roast/stall/marquee/box/boxes/parcel/string/rope/twine/cake/cheese/meat/fish/fruit/veg/vegetable/vegetables/potato/potatoes/spuds/carrot/carrots/onion/onions/plasterboard/tile/tiles/pipe/pipes/drain/drains/gutter/gutters/post/posts/stake/shelf/shelves/cabinet/cupboard/worktop/paint/wallpaper/plaster/brick/bricks/paving/patio/concrete/fuse/engine/radiator/boiler/tap/hinge/tent/net/nets/ice/coal/pallet/cardboard/rubbish/path/lock/door/meter/wheel/tyre/aerial/fence/sandwich/sandwiches/dinner/bread/butter | kitchen unit | curtain rail | in bits)'
const atSomebody =
  "(at|towards|toward|against|into|after|to | in front of) (V|us|him|her|them|O) | (threaten|swing|brandish|lunge|chase|smash|stab|scream|shout|point|wave|jab|throat|throw) | (at|to|against) V's"

const unseen = [
  '(never|not|nobody|no_one) .. (see|notice|find)',
  '(it|that) (be|turn_out to be) -there',
  'nothing (find|in)',
  '(V|i) (look|check)',
  'talk among',
]

/** Blades, tools and guns that are at their work, owned, only thought of or looked for. */
export const noWeapon: readonly Rule[] = [
  {
    because: 'it is there to hold on to, on a bus or a train',
    ideas: ['weapon'],
    where: 'among',
    says: ['(hold|grip|hang_on_to|hold_on_to) (on_to)? the (pole|rail|bar|strap|post) .. (by|beside|near|over|above)'],
    takes: ['He sits in the seat behind and he holds the pole by my head.'],
    leaves: ['He held a pole by my head.', 'He held the pole against my throat.'],
  },
  {
    because: 'it is he who was come at, as he tells it',
    ideas: ['weapon', 'violence'],
    told: ['suspect'],
    where: 'among',
    ofWords: true,
    says: [
      '(come|came|go|went|run|ran|fly|flew|lunge|swing|swung) (at|for) me',
      '@hurtVerb me',
      '(push|shove|grab|drag|spit_at|bite|throttle) me',
    ],
    takes: [
      ['weapon', 'Mrs Beddoe "come at me with a poker, I should be the one making a complaint".', 'INTERVIEW'],
      ['violence', 'He says that IP "punched me first, she always did".', 'INTERVIEW'],
    ],
    leaves: [
      ['weapon', 'He agrees that he went at her with a poker.', 'INTERVIEW'],
      ['violence', 'He says that he punched her because "she came at me".', 'INTERVIEW'],
      'He came at me with a knife.',
    ],
  },
  {
    because: 'tape holds a thing in its place',
    ideas: ['weapon'],
    where: 'among',
    says: [
      '(stick|stuck|fix|hold|fasten|wrap|seal|attach|mend|held|bound) .. (with|by|in) .. tape',
      '(letter|letters|card|parcel|envelope|disc|tag|box) .. tape',
    ],
    unless: ['@weapon', '(mouth|wrist|wrists|hands|ankles|gag|tie|ties|rope|balaclava)'],
    takes: ['There was a grey disc stuck with tape in the belly, with a small light.'],
    leaves: ['There was a knife stuck with tape under the seat.', 'He had a knife stuck with tape to his leg.'],
  },
  {
    because: 'it is at its work, in the kitchen, the garden or a trade',
    ideas: ['weapon'],
    where: 'sentence',
    says: [
      `(get|take|lift|prise|pull|cut|chop|split|saw|dig|trim|open|unblock|undo|loosen|tighten|change|fit|fix|mend|repair|level|break_up|clear|do|doing!|peel|slice|scrape|strip|wrap|hang|put_up|put_back|drive_in|drive|knock_in|make|hammer|service|install|grind) .. ${work}`,
      `for (the|a) (turkey|joint!|ham|roast|chicken|cake|bread|cheese|pigeon|pigeons|rabbits|rats|foxes|allotment|garden|hedge|log|logs|drains|meter)`,
      '(hammer and (nails|chisel|chisels|tacks) | knife and fork | bucket and spade)',
      '(does|do) (tree_work | the (garden|gardening|trees|hedges))',
      'guttering/clay/vermin/farrier/fishing/museum/chef/butcher/fishmonger/carpenter/plumber/joiner/gardener/fitter/decorator',
      'cook -him/her/me',
      '(make|butter) (the|some|a|my)? (toast|sandwich|sandwiches|dinner|tea!|lunch|breakfast|packed_lunch)',
      '(because|while|when) S be (at|on) work (on)?',
      '(back|at|for|to) work $',
      'what (you|they|we) use',
      "(do|doing!|trim|dress) (the|S's|V's) .. (feet|hooves|foot)",
      'shoe (the|a)',
      'have .. (knife|knives|tools) at work',
    ],
    unless: [
      atSomebody,
      'to (kill|cut|stab|hurt|do) (V|him|her|us|you)',
      'lock knife',
      "V's (door|house|car|window|tyre|tyres|fence|lock|face|throat|step|flat)",
      '(not|no|never) .. (work|job|reason)',
      'S .. (say|claim|tell) ... (for|work|trade)',
      "behind S's back",
      "(up|in|inside) S's sleeve",
      'outside V',
      '(V|O|who) (open|answer|unlock|unbolt)',
    ],
    takes: [
      'He was cutting lino in the hall with a knife when I came home.',
      'He keeps an axe in the van because he does tree work.',
      'He arrived with a hammer and nails to put up the banner for the fete.',
      "He'd a claw hammer in his belt because he was at work on it.",
      'He is a joiner and there are hammers in his van.',
    ],
    leaves: [
      'He came at me with the knife he was cutting the bread with.',
      'He had a baseball bat in his hand when I opened the door.',
      'He had a knife and told police that he was on his way to work.',
      'He stood outside my house with an axe on his way back from work.',
      'He is a chef and he held the knife to my throat.',
      'He had a crowbar to get my door open.',
      'He had a hammer up his sleeve when he came to fix the tap.',
    ],
  },
  {
    because: 'it is a bottle to drink from, a toy, a piece of sport or of a show',
    ideas: ['weapon'],
    where: 'sentence',
    says: [
      'bottle of (wine|water|milk|beer|pop|gin|champagne|whisky|squash|vodka|rum|cider|lager|prosecco|cava|spirits|brandy|perfume|shampoo|juice|oil|bubbly|port|sherry|lemonade|coke)',
      '(toy|plastic_one|made_of_plastic|water_pistol|rounders|cricket_match|cricket_practice|cricket_team|fancy_dress|stage_prop|film_set | re enact | reenactment)',
      'armed! (police|officers|response)',
    ],
    unless: [atSomebody, 'broken!/smashed!', 'look real', 'over V', 'hit', 'S .. (say|claim|tell) ... (toy|plastic)'],
    takes: [
      'He had a bottle of wine in his hand and was looking for a glass.',
      "She had a knife in her hand, I'll be honest, it was a plastic one, they'd been having cake at a table for his birthday.",
    ],
    leaves: [
      'He had a smashed bottle of wine in his hand.',
      'He swung a bottle of vodka at me.',
      'He came at me with a cricket bat.',
      'He had a knife in his hand and says that it was a plastic one.',
    ],
  },
  {
    because: 'it is a gun that is owned by licence',
    ideas: ['weapon'],
    where: 'sentence',
    says: [
      'cert/certs/certificate/certificates/licensed/licence/license/fac/sgc',
      '(gun_cabinet|gun_safe|gun_room)',
      "(shotgun|shotguns|rifle|rifles|gun|guns) in (the|a|S's|our) (cabinet|safe)",
      '(have|own|hold|keep) (an|a|two|his|her)? (air|old)? (shotgun|shotguns|rifle|rifles|airgun) $',
      '(have|own|hold|keep) (an|a|two|his|her)? (air|old)? (shotgun|shotguns|rifle|rifles|airgun) for (the|a|his|her)? (farm|pigeons|rabbits|vermin|clays)',
    ],
    unless: [
      atSomebody,
      '(not|no|never|without|nt) .. (licence|license|licensed|certificate|cert)',
      'revoke/revoked',
      'use it',
      'outside V',
      'for (you|V|her|us)',
      'tell V',
    ],
    takes: ['He has a shotgun for the pigeons and the police have seen his certificate.', 'He held a shotgun cert till 2014.'],
    leaves: [
      'He pointed his shotgun at me, he has a certificate for it.',
      'He has a shotgun and no licence.',
      'He told me that he has a shotgun.',
    ],
  },
  {
    because: 'it is talked of, and nobody saw it',
    ideas: ['weapon'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(people|they|folk|everyone|everybody|somebody|someone|some|others|lads|girls|neighbours|workers|kids) (all|do|have)? (say|reckon|think|tell)',
      'talk/rumour/rumours/gossip/supposedly/apparently/allegedly',
      '(it be said! | supposed to)',
    ],
    only: ({ words }) => holds(words, unseen),
    unless: [
      '(V|we|i) see (it|the|S with|him with|her with)',
      'it be (a|an) (real|actual)? (knife|blade|machete|gun|axe|hammer|bat|crowbar)',
    ],
    takes: ['People say that he had a knife but I never saw one.'],
    leaves: [
      'People say that he had a knife and I saw it in his hand.',
      'He had a knife, it was an actual knife, whatever people say.',
      'Somebody told me to run because he had a knife in his hand.',
    ],
  },
  {
    because: 'it is the police who come armed',
    ideas: ['weapon'],
    where: 'sentence',
    says: ['(police|officer|officers | armed response) ... ... they come with'],
    unless: ['S .. (and|with) S', "S's (mate|mates|brother|brothers|friend|friends)"],
    takes: ['He phoned the police and said there was a hostage at my address and they came with guns.'],
    leaves: [
      'He laughed at the police, and his brothers said they came with guns.',
      'Police told me that he had a knife with him.',
      'He told the police that it was nothing and he came with an axe.',
    ],
  },
  {
    because: 'it is only thought or feared',
    ideas: ['weapon'],
    where: 'clause',
    ofWords: true,
    says: [
      "(think|thought|afraid|scare|frighten|terrify|worry|convinced|sure|believe|expect|imagine|dream|in_case) .. (S|he|she|they|someone|somebody) (will|would|might|could|'d|'ll)",
      "(think|thought|believe|sure|convinced) (that)? (when|if|once|as_soon_as) .. .. (S|he|she|they) (will|would|might|could|'d|'ll)",
    ],
    only: ({ words, found }) => {
      const at = words.indexOf(found[0]!)
      return (
        words.slice(Math.max(0, at - 10), at + 2).some(({ text }) => ['will', 'would', 'might', 'could', "'d", "'ll"].includes(text)) &&
        words.slice(Math.max(0, at - 10), at + 2).every(({ parted }, nth) => nth === 0 || parted < 2)
      )
    },
    unless: ['with the (knife|axe|hammer|gun|bat)', 'and (S|he|she) (have|pull|had)'],
    takes: ['I check the back seat because I think he will be there with a knife.'],
    leaves: [
      'He had a knife in his hand and I thought that he would use it.',
      'He had a knife in his hand and I was afraid he would kill me.',
      'He came to my door with a knife and I am afraid that he will come back.',
    ],
  },
  {
    because: 'it was looked for and not found',
    ideas: ['weapon'],
    where: 'among',
    says: [
      '(nil|no|none|neg|negative|not|any|without|never) .. (weapon|weapons)',
      '(weapon|weapons) (nil|no|none|neg|negative | not seen)',
    ],
    only: ({ found }) =>
      !found.some(({ stems }) =>
        [
          'knife',
          'blade',
          'machete',
          'gun',
          'firearm',
          'shotgun',
          'rifle',
          'pistol',
          'hammer',
          'axe',
          'bat',
          'bar',
          'crowbar',
          'acid',
          'sword',
          'cosh',
          'taser',
          'crossbow',
          'hatchet',
          'screwdriver',
          'chisel',
          'imitation',
          'offensive',
          'bladed',
        ].some((one) => stems.has(one)),
      ),
    takes: [['weapon', 'SEARCHED NEG, NIL WEAPONS', 'LOG']],
    leaves: [
      ['weapon', 'Searched, offensive weapon found in his sock.', 'LOG'],
      ['weapon', 'No reply at door. Male seen with a weapon in his hand.', 'LOG'],
      ['weapon', 'He had a machete and no weapon was found on the friend.', 'LOG'],
    ],
  },
  {
    because: 'it is drawn, played with or on a screen, or was handed back as a tool',
    ideas: ['weapon', 'suicideThreat'],
    where: 'sentence',
    says: [
      '(draw|drew|drawn|paint|painted|crayon) .. (picture|pictures|man|men|soldier|soldiers|pirate)',
      '(from|in|on|like) (a|the|his|her|that) (video|computer|xbox|playstation)? (game|cartoon|film|nativity|pantomime|school_play)',
      '(return|returned|restored|handed_back|given_back) .. to (S|him|her) .. (as|because|after|$)',
    ],
    unless: ['(send|sent|post|posted|leave|left|put|pushed|stuck|gave|give) ', '(hand|throat|held|at) .. V'],
    takes: [
      'At school he drew a picture of a man with a gun.',
      ['weapon', 'A Stanley knife was found in his tool bag and was returned to him as he is a roofer.', 'MG5'],
    ],
    leaves: [
      'He posted me a picture he had drawn of a man with a knife.',
      'He had a knife in his hand like in a film and put it to my throat.',
      'He had a knife on him when he returned to me.',
    ],
  },
  {
    because: 'it is the law as a notice tells it',
    ideas: ['weapon', 'threatOfViolence', 'threatToKill'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(be) (all|also|each|both)? (an|a)? (criminal|separate|serious|further|other)? (offence|offense) (too|as_well)? $',
      'be also? an offence to',
    ],
    unless: ['S', 'V', 'commit/committed'],
    takes: [['threatToKill', 'The form says that making threats to kill her is also an offence.']],
    leaves: [
      ['threatToKill', 'He threatened to kill me and was told that it is an offence.'],
      ['weapon', 'He had a knife, which is an offence.'],
      ['threatOfViolence', 'DEF has committed the offence of threats to kill and said he would break her legs.'],
    ],
  },
]
