import type { Lexicon } from './entry.ts'

/** Unwanted items given, sent or left. */
export const gifts: Lexicon<'gifts'> = {
  idea: 'gifts',
  entries: [
    {
      id: 'gifts/1',
      says: [
        '(send/leave/bring/give/deliver/buy/post/hand/drop) .. @gift',
        '(send/leave/bring/give/buy) .. V .. @gift',
        '(unwanted|unsolicited) (gift|gifts|present|presents|flowers)',
        'turn up with .. @gift',
        'with .. (flowers|chocolates|a present|presents|gifts|roses|bouquet)',
      ],
      example: 'He left flowers on my doorstep.',
      counter: 'I left flowers on her grave.',
    },
    {
      id: 'gifts/2',
      says: [
        '(flowers|gift|gifts|present|presents|bouquet|chocolates|hamper|teddy|teddy bear|roses|parcel|parcels|box|sandwich|cake|toys|balloons|jewellery|perfume) .. (be|arrive|deliver|turn up|come|appear|left|sent|waiting) .. (on|at|outside|to|in|for|by|through|from|delivered|left|sent|deliver)',
        '(there be) .. @gift .. (on|at|outside|in|by) .. (doorstep|door|desk|car|step|windscreen|porch|gate|bonnet|work|house)',
        "@gift .. (on|at|outside) .. (V's|the) (doorstep|step|desk|windscreen|door|drive|porch|bonnet|car)",
        'gifts',
        'have (flowers|a takeaway|gifts|presents|chocolates) (sent|delivered)',
      ],
      by: 'anyone',
      example: 'There were flowers on my doorstep from him.',
      counter: 'There were flowers in the garden.',
    },
    {
      id: 'gifts/3',
      says: [
        'have .. @gift .. (from|for V)',
        'come .. with a (plate|bunch|box|bag|tin|card|bottle|tray) of',
        'take them to save',
        "put something on (the|V's) (step|doorstep)",
        '(leave|left) .. (food|meal|meals|shopping|wine|money|sweets|milk|bread|cakes) .. (on|at|outside|for)',
        "(paid|pay|buy|bought) for V's",
      ],
      example: 'He came back with a plate of cheese on toast.',
      counter: 'I came back with a plate of chips.',
    },
  ],
}
