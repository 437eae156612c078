import type { Lexicon } from './entry.ts'

/** Entry to the victim's home, uninvited, inside. */
export const entryToHome: Lexicon<'entryToHome'> = {
  idea: 'entryToHome',
  entries: [
    {
      id: 'entryToHome/1',
      says: [
        "(break|broke|force S's way|forced S's way|burst|barge|push S's way|climb|come|came|get|got|let S|walk|walked|enter|sneak|run|go) .. (in|into|inside|through) .. (V's|the|our|her|IP) (home|house|flat|bedroom|kitchen|hall|hallway|bathroom|apartment|cottage|loft|room|living room|lounge|property|window|back door|front door|patio door|cat flap|stairs|conservatory)",
        "(force|barge|push) (S's|his|her) way (in|into|inside|through|past)",
        'forced entry',
        'break in',
        'enter .. (without|uninvited)',
        "enter (V's|the|IP's|her) (address|home|property|house|flat)",
        'come in uninvited',
        'let (S|himself|herself) (in|into|out)',
      ],
      example: 'He let himself into my flat.',
      counter: 'I let him into my flat for a talk.',
    },
    {
      id: 'entryToHome/2',
      says: [
        "(be|sit|stand|find|wait|hide) .. (in|inside) (V's|our|the) (house|flat|bedroom|kitchen|living room|lounge|hall|hallway|bathroom|home|loft|wardrobe|room|attic|conservatory|chair|roof)",
        "S .. (in|inside|on) (V's|the|our) (house|flat|bedroom|kitchen|living room|lounge|hallway|bathroom|home|loft|stairs)",
        "(find|found|woke to find|see|saw) S (in|inside|on|sitting in|standing in) .. (V's|the|our)? ..(house|flat|bedroom|kitchen|living room|hallway|home|loft|room|stairs|bed)",
        "go down V's stairs",
        'be on the stairs',
        'get as far as the (stairs|hall|hallway|kitchen)',
        'be in! the house',
        "in V's roof",
      ],
      example: 'He was standing in my kitchen when I got home.',
      counter: 'He was standing in the street outside my house.',
    },
    {
      id: 'entryToHome/3',
      says: [
        '(copy|copied|cut|spare|stolen|own) key .. (let|enter|get|got|come|came|in|go|gone|missing|back|from)',
        '(spare key|key) .. (go|gone|went|missing|taken|disappear) ..',
        "someone (have been|had been|been) in (V's|the) (house|flat|home|room)",
        '(things|drawer|drawers|furniture|items) .. (moved|emptied|disturbed|gone through) ..(in|on|house|bed|while)?',
        'loft hatch .. (moved|open)',
        'phone .. in the loft',
        '(disable|disabled) .. alarm',
        "used V's toilet",
      ],
      by: 'anyone',
      example: 'The spare key was missing and someone had been in my flat.',
      counter: 'My key was stiff in the lock.',
    },
  ],
}
