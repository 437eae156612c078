import type { Lexicon } from './entry.ts'

/** Unwanted items given, sent or left. */
export const gifts: Lexicon<'gifts'> = {
  idea: 'gifts',
  entries: [
    {
      id: 'gifts/1',
      says: [
        'send/leave/bring/give/deliver/buy/post/hand/drop_off .. @gift',
        'send/leave/bring/give/buy V .. @gift',
        'turn_up/come/be with .. flowers/roses/sweet_peas/tulips/lilies/chocolates/bouquet/hamper/teddy/teddy_bear/jewellery/necklace/perfume/balloons/presents/gifts',
        'unwanted/unsolicited gift/gifts/present/presents/flowers',
        'with flowers/roses/sweet_peas/tulips/lilies/chocolates/bouquet/hamper/teddy/teddy_bear/jewellery/necklace/perfume/balloons/presents/gifts',
        'have some? flowers/roses/sweet_peas/tulips/lilies/chocolates/bouquet/hamper/teddy/teddy_bear/jewellery/necklace/perfume/balloons/presents/gifts',
      ],
      example: 'He left flowers on my doorstep.',
      counter: 'I left flowers on her grave.',
    },
    {
      id: 'gifts/2',
      says: [
        'there be .. @gift .. on/at/outside/in/by .. doorstep/door/desk/car/step/windscreen/porch/gate/bonnet/work/house',
        '@gift .. arrive/delivered/turned_up/sent/left to/at/for/on/from',
        "@gift .. on/at/outside (V's|the) doorstep/step/desk/windscreen/door/drive/porch/car",
        'gifts',
        'have flowers/takeaway/gifts/presents/chocolates sent/delivered',
        'V receive flowers/gifts/presents/chocolates',
        'flowers/gifts/presents/chocolates .. from S',
        'it be @det hamper/bouquet/teddy/necklace',
      ],
      by: 'anyone',
      example: 'There were flowers on my doorstep from him.',
      counter: 'There were flowers in the garden.',
    },
    {
      id: 'gifts/3',
      says: [
        'come back with a plate/bunch/box of',
        'come with a plate/bunch/box/tin of',
        'V take them to save',
        "leave/put a/an/some -note -letter -dead -voicemail -message -card -brick -tracker .. on/outside/at V's doorstep/step/desk/porch/bonnet/windscreen/gate",
        'post .. ring/slippers/pudding/present/clothes/jewellery',
        'leave .. food/meal/meals/shopping/wine/sweets/milk/bread/cakes/baking .. on/at/outside/for',
        "pay/buy for V's shopping/drink/lunch",
        "put something on the/V's step/doorstep",
      ],
      example: 'He came back with a plate of cheese on toast.',
      counter: 'I came back with a plate of chips.',
    },
    {
      id: 'gifts/4',
      says: [
        'with -O .. (present|gift|flowers|chocolates|teddy|bouquet|bottle of wine|cake) (in|for|under|behind|and)?',
        "(leave|left|put|hang|hung|drop|dropped|deliver|delivered) .. (vegetables|eggs|fruit|cake|sweets|food|shopping|bottle|wine|milk|book|books|cd|scarf|clothes|shoes|watch|bag|box|envelope of money|money|keyring|toy|toys|candle|candles|meal|dinner|biscuits|jar|honey|plant|balloon|card and) .. (at|on|by|outside|for|in|with) (V|V's|the)",
        'bunch/bunches of flowers',
        '(birthday|valentine|christmas) (present|presents|card|cards|cake|gift)',
        '(unwanted|unsolicited|numerous|several|many|further) (gifts|presents|parcels|deliveries)',
        'including gifts',
        'gifts to',
        '(amazon|interflora|parcel|parcels|delivery|deliveries) .. (arrive|arrived|sent|from S|turned up|came) -late',
      ],
      example: 'He left vegetables at my gate.',
      counter: 'I left vegetables at his gate.',
    },
    {
      id: 'gifts/5',
      says: [
        '(come|came|coming|turn|turned|turning|call|called|calling) .. with (a|some|her|his)? ..(casserole|casseroles|pie|pies|dinner|dinners|food|cakes|cake|soup|lasagne|meals|meal|baking|wine|flowers|eggs|biscuits)',
        'leave/leaving/left them (in the porch|on the (step|doorstep|mat|wall)|by the door|outside|at the door)',
        '(send|sent|sends|post|posted) .. (flowers|chocolates|gifts|presents|wreath|perfume|jewellery|underwear|ring|clothes) to',
      ],
      by: 'anyone',
      example: 'She started coming with casseroles, then he was leaving them in the porch.',
      counter: 'She came with the gas man.',
    },
    {
      id: 'gifts/6',
      says: [
        'parcel/parcels/package/packages begin/start/keep/continue to? come/arrive/appear',
        'dead flower/flowers/rose/roses/lily/lilies/tulips/carnations/daffodils/chrysanthemums -in',
        '(a bunch|bunch) of flowers',
        'receive # parcels/packages/presents',
        "there be something/presents/gifts/things on V's bed/pillow/desk/doorstep/windscreen",
      ],
      by: 'anyone',
      example: 'Parcels began to arrive at my surgery.',
      counter: 'The parcels I ordered arrived late.',
    },
    {
      id: 'gifts/7',
      says: ['send/post/deliver/leave/bring # .. parcel/parcels/package/packages/presents/gifts', 'buy V .. because'],
      example: 'He sent nine parcels to my clinic.',
      counter: 'I sent nine parcels to his clinic.',
    },
    {
      id: 'gifts/8',
      says: [
        '@gift .. (keep|kept) (arriving|coming|turning up|appearing)',
        '(teddy|flowers|chocolates|roses|necklace|hamper|balloon|wine|cake|bear|bouquet) .. with .. (label|card|note|tag|ribbon)',
        '(single|red|white|black) rose .. (on|in|at|under|by|through)',
        "(bouquet|hamper|flowers|roses|chocolates) .. (waiting|delivered|sent) .. (for V|to V|at V's|from S)",
      ],
      by: 'anyone',
      example: 'Chocolates kept turning up at reception for me.',
      counter: 'Leaflets kept turning up at reception for me.',
    },
    {
      id: 'gifts/9',
      says: [
        'buy V (a|an|some|new|expensive) ..(watch|phone|handbag|dress|coat|bike|car|tickets|scarf|shoes|laptop|tablet|puppy|kitten|holiday|bracelet|purse|camera)',
      ],
      example: 'He bought me an expensive handbag and would not take it back.',
      counter: 'He bought me a drink.',
    },
  ],
}
