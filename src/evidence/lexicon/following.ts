import type { Lexicon } from './entry.ts'

/** PHA 1997 s2A(3)(a): following a person. */
export const following: Lexicon<'following'> = {
  idea: 'following',
  entries: [
    {
      id: 'following/1',
      says: ['follow V', "follow V's @vehicle"],
      example: 'He followed me to the bus stop.',
      counter: 'I followed him into the kitchen to ask what he wanted.',
    },
    {
      id: 'following/2',
      says: ['V be/have/get be? followed!'],
      by: 'anyone',
      example: 'I was followed home on the Tuesday.',
      counter: 'I followed the recipe as he told me.',
    },
    {
      id: 'following/3',
      says: ['(tail/trail/shadow/pursue/chase) V', "(tail/trail/shadow/pursue/chase) V's @vehicle"],
      example: 'He tailed me from work to the ring road.',
      counter: 'The police chased him across the field.',
    },
    {
      id: 'following/4',
      says: [
        'walk/run/drive/cycle/ride/jog/come/go/move/creep/pull/stay/keep/travel/march/hurry .. behind/after V',
        "walk/run/drive/cycle/ride .. behind/after V's @vehicle",
        'park/pull/queue behind V',
        'sit/stand .. behind V on/in/at',
      ],
      example: 'He was walking behind me all the way to the station.',
      counter: 'I walked behind my mum to the till.',
    },
    {
      id: 'following/5',
      says: [
        'behind V (all the way|again|down|through|in|on|along|until|up|round|around|to|from|for|at|and)',
        "behind V's @vehicle",
        'behind again',
        'right/close/straight/directly behind V',
        'be behind V',
      ],
      example: 'He was behind me all the way down the hill.',
      counter: 'My sister was behind me in the queue.',
    },
    {
      id: 'following/6',
      says: [
        "S's @vehicle .. behind V",
        '@vehicle (pull|come) out .. (behind|after|when) V',
        "V pull out .. and S's @vehicle pull out",
        '@vehicle follow V',
      ],
      by: 'anyone',
      example: 'His van was behind me again at the lights.',
      counter: 'His car was behind the garage.',
    },
    {
      id: 'following/7',
      says: ['get/jump/climb/hop on .. same bus/train/tram', "get/come off at V's stop", "get on V's bus/train"],
      example: 'He got on the same bus and got off at my stop.',
      counter: 'I got on the same bus as my mum.',
    },
    {
      id: 'following/8',
      says: [
        'V go round the roundabout ... S do',
        'V cross .. road .. and so do S',
        'and so do S',
        'every time V turn/move/stop/slow .. S',
      ],
      by: 'anyone',
      example: 'I crossed the road and so did he.',
      counter: 'I like walking, so we went together.',
    },
    {
      id: 'following/9',
      says: ['everywhere V go .. S be', 'wherever V be/go .. S', 'S appear/turn/pop/show .. everywhere/wherever V', 'S .. everywhere V go'],
      by: 'anyone',
      example: 'Everywhere I go he is there.',
      counter: 'Everywhere I go people ask about it.',
    },
    {
      id: 'following/10',
      says: ['V have to .. turning/turn/route/detour .. lose S', 'V have to .. lose S'],
      by: 'anyone',
      example: 'I had to take a different turning to lose him.',
      counter: 'I was worried I would lose him as a friend.',
    },
    {
      id: 'following/11',
      says: [
        "move/relocate to V's town/city/village/street/road",
        "rent/take/buy .. flat/house/room/place .. near/opposite (V|V's)",
        "move .. near/opposite (V|V's)",
      ],
      example: 'He rented a flat opposite mine.',
      counter: 'I moved to a flat near my mum.',
    },
    {
      id: 'following/12',
      says: ['pursue/track/trace/hunt V', 'hunt V down'],
      example: 'He tracked me across the city.',
      counter: 'I tracked my parcel across the city.',
    },
    {
      id: 'following/13',
      says: ['drive/pull/come/ride/cycle/run .. alongside V', 'alongside V (when|as|while)'],
      example: 'He drove alongside me as I walked the dog.',
      counter: 'He parked alongside the kerb in the bay.',
    },
    {
      id: 'following/14',
      says: ['keep pace with V', "match V's pace/speed", 'few/couple/# of? feet/yards/metres/paces/steps behind V'],
      example: 'He stayed a few paces behind me.',
      counter: 'He finished a few minutes behind me in the race.',
    },
    {
      id: 'following/15',
      says: ['sit/be/stand # row/seat behind V', 'board/catch/take the same train/bus/tram/flight', 'on the same train/bus/flight as V'],
      example: 'He sat two rows behind me on the train.',
      counter: 'We sat two rows behind the band.',
    },
    {
      id: 'following/16',
      says: ['(follow/pursue/chase) her! (to|from|across|round|around|through|into|home|everywhere|about|in|on|and|down|along|out)'],
      example: 'PC Jones says he followed her to the bus stop.',
      counter: 'He followed her advice.',
    },
  ],
}
