import type { Lexicon } from './entry.ts'

/** A weapon carried, used or found on the suspect in connection with the conduct. */
export const weapon: Lexicon<'weapon'> = {
  idea: 'weapon',
  entries: [
    {
      id: 'weapon/1',
      says: [
        'S have/hold/carry/bring/pull/produce/draw/wave/brandish/point/take_out/raise/conceal/possess/wield/clutch/buy/show/swing .. @weapon',
        'hold/carry/pull/produce/wave/brandish/point/wield/swing .. @weapon',
        'arm S with',
        'pick up .. @weapon and',
      ],
      example: 'He had a knife in his hand.',
      counter: 'He had a ticket for the rifle club dance in the hall.',
    },
    {
      id: 'weapon/2',
      says: [
        "@weapon .. in/inside/under/on/from S's hand/pocket/jacket/waistband/car/bag/sleeve/boot/coat/belt/rucksack/vehicle/glovebox",
        "in S's ..pocket/jacket/bag/car/waistband/sleeve/boot/vehicle .. @weapon",
        "@weapon .. down/in/tucked .. S's/the ..trousers/belt/jeans/sock/back/waistband/sleeve",
        'S have ... and a ..@weapon down/in/under/with',
        'find/recover/seize .. @weapon .. on/from/in S',
        'armed with',
        'be armed -police',
        "with/holding/carrying/brandishing/waving/wielding a/an/S's ..@weapon in S's hand",
        'possession of .. @weapon',
        "@weapon be found/recovered in S's",
      ],
      by: 'anyone',
      example: 'A knife was found in his jacket pocket.',
      counter: 'A spanner was found in the kitchen drawer.',
    },
    {
      id: 'weapon/3',
      says: [
        'threaten/attack/hit/stab/slash/cut/strike/smash V/O with .. @weapon/bottle/glass/pole/stick/brick',
        'threaten/go_for/come_at V/O? with .. @weapon',
        'come at V with',
        'with a @weapon',
        'smash .. bottle .. at/over/towards',
        "picture/photo/image/photograph/photos/pictures of a/the/S's ..@weapon",
      ],
      example: 'He came at me with a hammer.',
      counter: 'He came at ten with the shopping.',
    },
    {
      id: 'weapon/4',
      says: [
        '(S|he|she) .. (with|holding|carrying|hold|carry|have|had|got) .. @weapon',
        "@weapon .. (broken)? over S's arm",
        '(bring|brought|take|took) a weapon',
        '(in possession of|possessing|possess|carrying) .. (@weapon|bladed|weapon)',
        '(hidden|concealed) @weapon',
        '@weapon (left|found|recovered|dropped) (in|on|at|by|under|behind)',
        '(had|got) (a|his) (shotgun|gun|knife|machete|bat|hammer|crossbow|axe)',
        '(holding|hold|throw|threw) a (brick|bottle|pole|stick|iron bar|metal bar|spade)',
      ],
      example: 'He was holding a machete.',
      counter: 'I was holding a bat for the rounders.',
    },
    {
      id: 'weapon/5',
      says: ['in possession of .. @weapon', "@weapon in S's", 'S had .. @weapon', '(threw|throw|lobbed) .. (@weapon|brick|bottle) .. at'],
      example: 'He was in possession of a kitchen knife.',
      counter: 'He was in possession of all the facts.',
    },
    {
      id: 'weapon/6',
      says: [
        '(with|hold|wave|swing|carry|brandish|grip|clutch|grab|raise) (a|his|the|an) ..(golf club|hockey stick|cricket bat|rounders bat|snooker cue|pool cue|pickaxe|metal pipe|scaffold pole|meat cleaver|length of wood|plank|broken glass|garden fork|tyre iron|wheel brace)',
        "(scissors|bottle|glass|needle|syringe|spade|shovel|dart|saw|drill|corkscrew) .. (at|to|against|towards) (V|V's (throat|neck|face|chest|head))",
      ],
      example: 'He came down the path with a hockey stick.',
      counter: 'He came down the path with a suitcase.',
    },
    {
      id: 'weapon/7',
      says: [
        '(tap|bang|knock|hold|carry|wave|show|swing|grip|clutch|produce|pull out|pulled out|take out|took out) (a|an|the|his|her|some)? ..@weapon',
        "@weapon .. (in|found|recovered|seized|hidden|under|down) .. S's (sock|boot|car|van|bag|coat|pocket|sleeve|waistband|vehicle|jacket|home|flat|rucksack|glovebox)",
        '@weapon .. (found|recovered|seized) .. (in|from|on|under) .. (boot|vehicle|car|bag|person|flat|pocket|property)',
      ],
      example: 'He tapped a hammer on the window.',
      counter: 'He tapped a tune on the window.',
    },
    {
      id: 'weapon/8',
      says: [
        "(bottle|brick|pole|chain|rope|lighter|petrol can|screwdriver|spanner|glass|stick|spade|dumbbell|iron|poker) in S's (hand|hands|fist|bag|pocket)",
        '(come|came|turn|turned|arrive|arrived) up? with (a|an) @weapon',
        'S have/had a (bottle|brick|pole|chain|rope|spade) .. (and|raised|above|over|in)',
      ],
      example: 'He came with a crowbar.',
      counter: 'He came with a ladder and bucket.',
    },
  ],
}
