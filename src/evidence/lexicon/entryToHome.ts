import type { Lexicon } from './entry.ts'

/** Entry to the victim's home, uninvited, inside. */
export const entryToHome: Lexicon<'entryToHome'> = {
  idea: 'entryToHome',
  entries: [
    {
      id: 'entryToHome/1',
      says: [
        "break/burst/barge/climb/get/let_S/sneak/walk/go/come/came/run/enter in/into/inside/through V's/the/IP's ..@home_in/window/back_door/front_door/patio_door/cat_flap/stairs/garden_room -with_me -for_tea",
        "force/push/barge S's/his/her way in/into/inside/past/through",
        'forced entry',
        'break in while/when/through/and/at',
        'enter without/uninvited',
        "enter V's/the/IP's ..home/property/house/flat/address",
        'kick/force .. door in and be in',
        'and be in the kitchen/house/hall/hallway/property/bedroom/lounge',
        'let himself/herself in',
        'come in house/uninvited',
        'let S in/into',
        'let himself/herself in/into',
        'come in .. house',
        "burgle V's",
      ],
      example: 'He let himself into my flat.',
      counter: 'I let him into my flat for a talk.',
    },
    {
      id: 'entryToHome/2',
      says: [
        "S be/'s .. in/inside V's/our ..@home_in/chair/roof",
        "S sit/stand/wait/hide/lie .. in/inside V's/our/the ..kitchen/bedroom/living_room/lounge/hall/hallway/bathroom/loft/wardrobe/room/attic/chair",
        "find/see/discover S .. in/inside V's/our/the ..@home_in",
        'wake .. find S .. in/at/by/over',
        "go down V's stairs",
        "S be/'s on the stairs",
        'S get as far as the stairs/hall/hallway/kitchen',
        'be in! the house shouting/when/and',
        "be in V's roof",
        'let S out by the front',
      ],
      example: 'He was standing in my kitchen when I got home.',
      counter: 'He was standing in the street outside my house.',
    },
    {
      id: 'entryToHome/3',
      says: [
        'copy/copied/cut/spare/stolen key .. let/enter/get/come/go',
        'spare key go/missing/disappear/taken',
        'spare key .. back',
        "someone have been in V's/the house/flat/home/room",
        'drawer/drawers be emptied/gone_through',
        'things/items/furniture be moved in .. house/flat/home',
        'loft hatch moved/open',
        'phone .. loft',
        'disable .. alarm',
        "use V's toilet",
      ],
      by: 'anyone',
      example: 'The spare key was missing and someone had been in my flat.',
      counter: 'My key was stiff in the lock.',
    },
  ],
}
