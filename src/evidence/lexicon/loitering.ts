import type { Lexicon } from './entry.ts'

/** PHA 1997 s2A(3)(e): loitering in any place, public or private. */
export const loitering: Lexicon<'loitering'> = {
  idea: 'loitering',
  entries: [
    {
      id: 'loitering/1',
      says: ['(loiter/lurk/linger/prowl/hover/lie in wait)', '(hang/hanging/hung) (around|about|round|outside) ..', 'skulk'],
      example: 'He was lurking by the bins behind my flat.',
      counter: 'A smell of smoke hung in the air.',
    },
    {
      id: 'loitering/2',
      says: [
        "(park/sit/wait/stand/stay/be) .. (outside|opposite|in front of|across from|across the road|over the road|at the end of|at the bottom of|at the top of|round the corner|near|by|close to) .. (V|V's|the|her|our|O's) ..@place",
        '(park/sit/wait/stand/stay/stop) .. outside (V|O|my|her)',
        'park up outside',
        "(outside|opposite) (V's|the|our|IP) .. @place",
        'be outside ..',
      ],
      example: 'He was parked outside my house again.',
      counter: 'I parked outside my house as usual.',
    },
    {
      id: 'loitering/3',
      says: [
        '(wait/waiting) for V',
        'wait until V',
        'wait .. (to|for V to) (finish|come out|leave|arrive)',
        'wait (outside|near|by|at|in) ..',
      ],
      example: 'He was waiting for me at the bus stop.',
      counter: 'I was waiting for him at the bus stop to hand over our son.',
    },
    {
      id: 'loitering/4',
      says: [
        '(walk/drive/go/ride/cycle/pace/run) .. (up and down|back and forth|backwards and forwards|round and round) ..',
        '(drive/walk/ride/cycle/go/cruise/run) (past|by) ..',
        "(drive/walk/ride/cycle) .. past (V's|the|V|our) ..",
        'up and down .. (street|road|lane|past|outside)',
      ],
      example: 'He walks up and down my street at night.',
      counter: 'I drive past his house on the way to work.',
    },
    {
      id: 'loitering/5',
      says: [
        "(be/sit/wait/stand/park/hide/crouch/lie/sleep) .. (in|on|at|by|behind|across|near|under) .. (the|V's|our|a|her|O's) ..(garden/alley/alleyway/bushes/hedge/lane/wall/drive/driveway/street/road/field/bench/car_park/carpark/stairwell/landing/porch/patio/verge/roof/layby/gates/gate/fence/railings/shed/porchway/bus_stop/bus_shelter/shelter/corner/lamppost/tree/trees/yard/doorway/foyer/lobby/reception/waiting_room/entrance)",
      ],
      example: 'He was in the bushes at the bottom of the garden.',
      counter: 'I sat on the wall and cried.',
    },
    {
      id: 'loitering/6',
      says: [
        'be/stand/wait/sit there .. (again|every|when|all|with|staring|watching|at|by|most|for)',
        'always there',
        'be there (at|by|with|when|every|again)',
      ],
      example: 'He is always there when I open the curtains.',
      counter: 'I was there when the police came.',
    },
    {
      id: 'loitering/7',
      says: [
        "(turn/show/pop) up .. (at|outside|in|to) (V's|the|my|her|our) ..@work",
        "(come/go) (to|into|in to|in) (V's|the) ..@work .. (every|again|# times|day|when|at the times|and sit|just to)",
        "(attend/visit/enter/walk_into/walk in) .. (V's|the|her) ..@work",
        "attend (at|near|outside)? (V's|IP|the|her) ..@place",
        'come in to the bank/shop/salon/pub',
      ],
      example: 'He came into the bank every day that week.',
      counter: 'I came into the bank every day that week.',
    },
    {
      id: 'loitering/8',
      says: [
        "(at|outside|near|by|opposite) (the|V's|my|her) .. (school|nursery|college) gates?",
        "outside (the|V's|my|her) ..(work/school/nursery/gym/church/court/station/library/clinic/salon/office/shop/hospital/uni/college/surgery)",
        '(school gates|school run|pick up|pick up time|drop off) .. S',
        'S .. (school gates|pick up time)',
      ],
      example: 'He was outside the nursery at pick-up time.',
      counter: 'I was outside the nursery at pick-up time.',
    },
    {
      id: 'loitering/9',
      says: [
        "in V's (street|road|garden|drive|driveway|lane|porch|yard)",
        'be in the (lane|street|road|garden|field|yard|alley) (most|every|again|at|#|all|outside|when|for|until|with)',
        "on V's (doorstep|drive|street|patio|path|step|landing|lawn|driveway|wall|roof)",
      ],
      example: 'He was in my garden when I drew the curtains.',
      counter: 'I was in my garden when he rang.',
    },
    {
      id: 'loitering/10',
      says: [
        "sleep in S's @vehicle",
        "(sit/wait/sleep) in (a|the|S's) @vehicle .. (outside|on|at|opposite|near|watching|across|in)",
        "(S's|the|a) @vehicle .. (park|be park|be outside|sit|be across|wait) .. (outside|opposite|on|near|at|across|in|there)",
      ],
      example: 'He sits in his car at the end of the road.',
      counter: 'I sat in my car at the end of the road.',
    },
    {
      id: 'loitering/11',
      says: [
        '(see/seen/spotted/spot/find/found/catch/caught/photographed/captured/recorded/observe/observed/notice) .. S .. (outside|near|by|hanging|standing|sitting|waiting|parked|loitering|lurking|stood|sat)',
        "be (seen|spotted|found|caught|observed|captured) .. (near|outside|by|on|in|opposite|around) .. (V|V's|the|her|O's)",
        'S .. (on cctv|on the camera|on camera|ring doorbell|on the doorbell) .. (outside|near|at|by)',
      ],
      by: 'anyone',
      example: 'I saw him standing outside my flat.',
      counter: 'I saw the postman standing outside my flat.',
    },
    {
      id: 'loitering/12',
      says: ['(cigarette ends|cig ends|fag ends|cigarette butts|tab ends|dog ends|butts) ..'],
      by: 'anyone',
      example: 'I find cigarette ends where he has been standing.',
      counter: 'I stubbed out my cigarette.',
    },
    {
      id: 'loitering/13',
      says: [
        "(call/come/go) (at|to|round|round to) (V's|the) ..(house/flat/home/address/place) .. (# times|every|again|three|four|most|when)",
        'go round .. (uninvited|again|repeatedly)',
        "(go/goes/going) round .. (V's|and)",
      ],
      example: 'He came to my flat every night that week.',
      counter: "I go to my mum's flat every night.",
    },
    {
      id: 'loitering/14',
      says: [
        '(carry on|continue|keep|persist) .. (attend/attending/going to|coming to|turning up at|waiting|in) ..',
        "(in the vicinity of|in the area of|near) (V|V's|IP's) .. @place",
        "(in|near) (V's|the) vicinity",
      ],
      example: 'He carried on attending my workplace.',
      counter: 'I carried on going to my gym.',
    },
    {
      id: 'loitering/15',
      says: [
        "(be|he) .. at (V's|the)? (school|work|gym|church|nursery|pub|court|bus stop|bus shelter|station|clinic) .. (again|every|when|too|gates|opposite|with|waiting|at lunch)",
        "wait (near|by|outside|in|at) (V's|the|her) ..",
      ],
      example: 'He was at the bus shelter opposite when I came out.',
      counter: 'I was at the bus shelter when it rained.',
    },
    {
      id: 'loitering/16',
      says: [
        'come (up|close|right up) to the (door|window|fence|gate|car)',
        'stand (on|by|against|in|at) .. (patio|garden|window|fence|boundary|gate|door|landing|roof|wall|corner|street)',
        'climb (on to|onto|on|over) .. (wall|fence|roof|gate|balcony|patio)',
      ],
      example: 'He stood on my patio in the dark.',
      counter: 'I stood on my patio in the sun.',
    },
    {
      id: 'loitering/17',
      says: ['(cancel|date|dates) ... (walk|stroll) past', "(go|goes) by on S's bike", 'see S go by'],
      by: 'anyone',
      example: 'I have seen him go by on his bike eight times of a night.',
      counter: 'I saw the bus go by.',
    },
  ],
}
