import type { Rule } from './rule.ts'

const vessel = '(bottle/bottles/can/cans/glass/glasses/box/boxes/bag/bags/packet/packets/tin/tins/cup/cups/mug/mugs/plate/plates)'
const toHer =
  "(for|to) (V|me|us) | (give|buy|send|bring|hand|leave|make|knit|bake) V | V's (desk|door|doorstep|doormat|car|step|porch|bag|seat|chair|locker|windscreen|gate|bed|pillow|table|wall|bench|till|coat)"
const left = '(leave|put|post|send|hang|line|arrange|scatter) ..'

/** What is drunk up, thrown away, brought for all, bought and sold or handed back is no present. */
export const noPresent: readonly Rule[] = [
  {
    because: 'it is empty, broken or drunk up',
    ideas: ['gifts'],
    where: 'clause',
    says: [
      `(empty|smashed!|broken!|spilt!|spilled!|discarded!|crushed!|stray) (beer|wine|vodka|cider|lager|pizza|chip|crisp|plastic)? ${vessel}`,
      'empties!',
      '(drink|eat|finish|neck|down) (most|half|all|some|the_rest|the_last) of',
    ],
    unless: [`${left} V's (step|doorstep|desk|pillow|bed|door|car)`, 'ribbon/bow/card/note/rose/roses/flower/flowers/named'],
    takes: ['He had left an empty wine bottle on my wall.'],
    leaves: [
      'He left an empty box with a ribbon on my step.',
      'He left half a box of chocolates on my car, he had eaten some of them.',
      'He leaves an empty wine bottle with a rose in it on my doorstep.',
    ],
  },
  {
    because: 'it is laid on a grave',
    ideas: ['gifts'],
    where: 'clause',
    says: [
      "(on|at|by|from) (the|S's|V's|O's|her|his) (mother|mum|father|dad|nan|nana|gran|brother|sister|husband|wife|son)? 's? (grave|graveside|headstone)",
      'crematorium',
    ],
    unless: ["V's (step|doorstep|door|car|desk|gate|porch|work)", 'and .. (house|home|work)'],
    takes: ['He left lilies on her grave.', "The flowers on my mother's grave were ripped up."],
    leaves: [
      'He laid a wreath on the grave and left roses on my step.',
      'He leaves roses on the grave and a bunch on my car.',
      'He sent flowers to the crematorium and lilies to my work for me.',
    ],
  },
  {
    because: 'it is a tracker by the name of a thing',
    ideas: ['gifts'],
    where: 'among',
    says: ['(item|gps|smart|luggage|key|apple|air) (tag|tags|tracker)'],
    unless: ['(gift|present|chocolate|chocolates|flower|flowers|bracelet|teddy|necklace)'],
    takes: ['She put an item tag in my bag.'],
    leaves: [
      'He left a teddy on my step and put an item tag in my bag.',
      'He gave me a bracelet with a key tag on it.',
      'He sent me flowers and there was an Apple tag in my car.',
    ],
  },
  {
    because: 'it is a load of building stuff or rubbish',
    ideas: ['gifts'],
    where: 'among',
    ofWords: true,
    says: [
      '(bag|bags|box|boxes|sack|sacks|tin|tins|pot|pots|can|cans|crate|crates|tub|tubs|load|loads) of (cement|sand|rubble|rubbish|brick|bricks|nail|nails|paint|screw|screws|tool|tools|glue|oil|petrol|soil|leaves|dirt|clothes|paper|papers|tile|tiles|cable|paint_stripper)',
    ],
    takes: ["She said she'd got a tin of paint stripper with my name on it."],
    leaves: [
      'He left a box of chocolates on top of the bag of rubbish at my gate.',
      'He sent me a tin of biscuits.',
      'He left a bag of my favourite sweets on my desk.',
    ],
  },
  {
    because: 'it is carried off, hidden under clothes',
    ideas: ['gifts'],
    where: 'clause',
    says: ["(inside|under|underneath|up) S's (own)? (big|long|purple)? (coat|jacket|jumper|top|sleeve|hoodie|clothes)"],
    unless: ['(give|leave|send|hand|bring) V', "V's", '(for|to) V', 'card/note/ribbon/wrapped'],
    takes: ['He had a box of chocolates inside his coat.'],
    leaves: [
      'He gave me roses that he had under his coat.',
      'He brought me flowers inside his jacket.',
      'He had a box of chocolates up his jumper with a card that said he loves me.',
    ],
  },
  {
    because: 'it is brought for everybody',
    ideas: ['gifts'],
    where: 'clause',
    says: [
      "(to|at|for) (the|a|our|his|her|V's|their|O's|S's) (leaving|birthday|works|street|darts|football)? (party|barbecue|bbq|do!|wedding|christening|wake|buffet|raffle|fete|fair|picnic|meeting|pub|bar|club_night|quiz|food_bank|tombola|cake_sale|coffee_morning|stall|table|kids|children|team|class|lads|staff_room)",
      'a round of',
    ],
    unless: [toHer, "V's name", 'only V', 'not .. anyone_else'],
    takes: [
      'He brought a bottle of vodka to the party.',
      'He leaves sweets for the darts team as well to be fair.',
      'She brought the birthday cake for the kids and left it in the kitchen.',
    ],
    leaves: [
      'He brought roses to the party for me.',
      'He sent a cake to the staff room with my name on it.',
      'He brought flowers to the wedding and left them on my seat.',
    ],
  },
  {
    because: 'it is bought, sold, delivered or paid for',
    ideas: ['gifts'],
    where: 'sentence',
    says: [
      'invoice/refund/wholesale/stock!/hermes/evri/dpd/yodel/gumtree',
      '(deposit|money|cash|rent|share|half) back',
      "(send|pay|give|transfer|owe) V back? (the|S's|half_the|V's|our) (money|cash|rent|share|half|deposit) .. (for (it|them|that|the)|back|owe|due)",
      '(order|buy) .. (on_line|online|through|from) (him|them|us|ebay|amazon|a catalogue)',
      '(off|from) (ebay|vinted|gumtree|amazon|asos|argos|next!|the_catalogue|the_shop)',
      '(delivery|market) (note|round|slot|stall)',
      'S (deliver) for (hermes|evri|dpd|yodel|amazon|the_post|royal_mail)',
      'for sale',
      'V .. pay for it',
    ],
    unless: [
      'flowers/roses/present/presents/gift/gifts/bouquet/chocolates',
      'wedding (dress|ring)',
      'engagement ring',
      'lingerie/underwear/nightie',
      'as if',
      'return',
    ],
    takes: [
      'He sent me the money for it.',
      'She delivers for Hermes so she leaves parcels on my step all the time.',
      'There was a parcel on the step from Amazon.',
    ],
    leaves: [
      'He bought me a wedding dress off eBay.',
      'He sent me roses and asked the shop for a refund when I refused them.',
      'He left a box of lingerie from Amazon on my step.',
      'A parcel came with a see-through nightie that he had ordered online from them.',
    ],
  },
  {
    because: 'what is hers is handed back, or put back',
    ideas: ['gifts'],
    where: 'among',
    says: [
      "(V's|the) (coat|bag|phone|purse|key|keys|ladder|tool|tools|boots|charger|book|books|thing|things|stuff|belongings|clothes|post) back",
      'put (thing|things|it|them) back',
      'box of (tool|tools)',
    ],
    unless: ['(flower|flowers|rose|roses|chocolate|chocolates|present|presents|gift|gifts|card|wrapped|ribbon)'],
    takes: ['He dropped the box of tools on my step and said that is your lot.', 'They put things back in order after he left.'],
    leaves: [
      'He gave me my keys back wrapped in a box of chocolates.',
      'He gave me my coat back, there was a bunch of roses with it.',
      'He gave me a necklace and asked for my things back.',
    ],
  },
  {
    because: 'it is from somebody else, as another finds',
    ideas: ['gifts'],
    where: 'sentence',
    says: [
      "(be|come|turn_out to be) .. from (a|an|the|V's|our|another|O's) (grateful|dear|local|old)? (patient|parent|customer|client|student|pupil|neighbour|friend|sister|brother|mum|mother|dad|husband|wife|partner|boyfriend|girlfriend|colleague|nan|son|daughter|aunt|auntie|uncle|school|firm)",
      'from .. (daughter|son|wife|husband|family|parents|mother|relatives|sister|brother|friend|friends) of',
    ],
    unless: [
      '(not|never|nt) .. from',
      'think/thought/pretend/sign/sign!',
      "S's (sister|brother|mum|mother|son|daughter|friend|wife)",
      'S .. from',
      'until/till',
    ],
    takes: [
      'I put the flowers on my desk, they were from my sister.',
      'In the 14th somebody leave flowers at the nurses station, I was shaking, but it was from daughter of a patient.',
    ],
    leaves: [
      'He left flowers and pretended that they were from a patient.',
      'I thought the flowers were from my sister but they were from him.',
      'A parcel came, it was from his brother with a ring in it for me.',
    ],
  },
  {
    because: 'somebody she knows got it',
    ideas: ['gifts'],
    told: ['victim', 'witness'],
    where: 'sentence',
    says: [
      "(V's|a|the|our) (colleague|friend|boss|manager|mate|mum|sister|husband|wife|partner|receptionist|team) have? (get|buy|leave|order|put) (it|them)",
    ],
    unless: ['S (leave|send|give|bring|post|buy)', 'from S', 'for S', 'in the (bin|sink|skip)', 'away', 'card'],
    takes: ['There were flowers on my desk, my sister had bought them.'],
    leaves: [
      'He left flowers on my desk and my manager put them in the bin.',
      'He sent me a teddy and my mum got it out of the house.',
      'There were roses on my step with a card from him, my husband left them there.',
    ],
  },
  {
    because: 'the suspect leaves what is the suspect’s own',
    ideas: ['gifts'],
    where: 'among',
    says: ["(leave|put|dump) all? S's own? (thing|things|stuff|belongings|clothes|bags)"],
    unless: ['(flower|flowers|rose|roses|present|presents|gift|gifts)', "V's (bed|pillow)"],
    takes: ['He left his things on my doorstep when he moved out.'],
    leaves: [
      'He left his clothes and a bunch of roses on my step.',
      'He left his shirt on my pillow with a box of chocolates.',
      'He left presents with his things for me on the doorstep.',
    ],
  },
  {
    because: 'it is the day of somebody else, for whom it is',
    ideas: ['gifts'],
    where: 'clause',
    says: ["(for|on) (S's|O's|his|her|their) (birthday|communion|christening)"],
    unless: [
      toHer,
      "V's (little_one|son|daughter|lad|girl|boy|kid|kids|child|children|mum|mother|sister|niece|nephew|grandson|granddaughter)",
    ],
    takes: ['For his birthday in June he brought a great big bag of presents and I said you can keep those at yours.'],
    leaves: [
      'On my birthday he left a hamper.',
      'On his birthday he sent me roses and a cake with both our names.',
      'For her birthday he left my daughter a phone on my step.',
    ],
  },
  {
    because: 'it is something written, or meant to hurt',
    ideas: ['gifts'],
    where: 'among',
    ofWords: true,
    says: [
      '(threatening|abusive|nasty|rude|handwritten|anonymous|written|horrible|short|long|typed|folded|sealed|second|third|further|final|angry|vile|apologetic|crumpled|old|dead|live|big|half) (@contactNoun|note|letter|rat|mouse|bird|fish|brick|bullet|pigeon|fox|cat|document|notice|sheet|page)',
    ],
    unless: ['@present', '@treat', 'wrapped/ribbon/gift/money/inside'],
    takes: ['He left a threatening note on my car.'],
    leaves: [
      'He left a handwritten letter and a box of chocolates on my car.',
      'He left a long letter wrapped round a bracelet on my desk.',
      'He left a dead rose on my step.',
    ],
  },
  {
    because: 'they are taken, or change hands among all',
    ideas: ['gifts'],
    where: 'clause',
    says: [
      '(take|taking|steal|stealing|demand|demanding|open|opening|unwrap|unwrapping|remove|accept|accepting|collect) .. (present|presents|gift|gifts) (from|off|back|under)',
      'exchange .. (present|presents|gift|gifts|card|cards)',
      '(secret santa|staff collection|leaving collection|whip round)',
    ],
    unless: ['for V', 'to V', "V's (desk|step|door|bag|car|locker)", 'left/sent/send/leave'],
    takes: [
      'He took the presents from under the tree.',
      'He was sacked for taking gifts from customers.',
      'We exchanged presents at Christmas, the whole office did.',
    ],
    leaves: [
      'He took the presents from under his tree and left them on my step.',
      'He sent gifts to my office which the receptionist accepted.',
      'He steals gifts from shops and sends them to my work.',
    ],
  },
  {
    because: 'it was asked for',
    ideas: ['gifts'],
    where: 'sentence',
    says: [
      'as V (have)? (ask|request|agree|arrange) (S|him|her|it|them|to|$)',
      "V (have)? (ask|arrange|request) (S|him|her) to (bring|leave|send|drop|fetch|deliver|put) (it|them|the|V's)",
    ],
    unless: ['not/never/stop', 'flowers/roses/chocolates/bouquet/teddy/ring/necklace'],
    takes: ['She put the box of files on my desk as I had asked her to.'],
    leaves: [
      'She left a cake on my desk and I had asked her not to leave them.',
      'He put roses on my desk as I asked him to go.',
      'He sent a hamper although I had asked him to stop.',
    ],
  },
  {
    because: 'it is his own meal, or what stands about in a house',
    ideas: ['gifts'],
    where: 'clause',
    says: [
      '(order|buy) (a|his|her|another|some) .. (pint|drink|coffee|tea|beer|meal|breakfast|sandwich) .. and (sit|sat|stand|stood|drink|drank|leave|left|wait|watch)',
      '(eat|eating|drink|drinking|finish|finishing|carry|carrying|munch) .. (bag|box|bottle|can|packet|pint|cup|tin) of',
      '(a|his|the|her) (mug|cup|plate|glass|bowl|mugs) (on|by|in) the (side|table|draining_board|worktop|sink|counter|floor)',
      'leave the (mug|cup|plate|glass|bowl)',
      'V (put|place|seal) (it|them|this|that) (in|into) (a|an|the) .. (bag|envelope|box|drawer)',
      "V's (friend|mother|mum|sister|neighbour|dad) (leave|left|bring|brought) .. for (us|V)",
    ],
    unless: ['for V .. from S', "V's (step|doorstep|desk|car|pillow|bed)", 'ribbon/bow/card/wrapped', 'from S', 'behalf'],
    takes: ['He was eating a bag of chips outside my work.', 'He left a mug on the side.'],
    leaves: [
      'He ordered a coffee and left a rose on my desk.',
      'He was drinking a bottle of beer and he gave me a necklace.',
      'He left a box of chocolates on my step and I put it in a bag.',
    ],
  },
]
