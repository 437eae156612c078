import type { Lexicon } from './entry.ts'

/** A tracker, tag, GPS or spyware. */
export const trackingDevice: Lexicon<'trackingDevice'> = {
  idea: 'trackingDevice',
  entries: [
    {
      id: 'trackingDevice/found',
      says: [
        '(find|discover|locate|recover|detect|spot|unpick|uncover|reveal|show V|confirm) ... @tracker -alarm -number -on_S',
        '@tracker .. (found|discovered|located|recovered|detected|spotted|exhibited|seized|uncovered|removed|present)',
        '@tracker exhibit/subscription/account/data/log/logs/portal/receipt',
        '(there be|there it be|and) ... a @tracker (under|in|on|inside|behind|the size of|stuck|taped)',
        'monitoring (app|application|software) .. (installed|found|present)',
      ],
      by: 'anyone',
      example: 'The mechanic found a tracker in the wheel arch.',
      counter: 'The parcel had a tracking number.',
    },
    {
      id: 'trackingDevice/hidden',
      says: [
        '@hides ... @tracker -alarm',
        "@hides ... (tag|tags|tile|beacon|chip|bug|sim|transmitter) .. (in|into|on|under|to|inside|behind|beneath) (V's|O's|the|our) ..@carried",
        "@hides .. (telematics|gps|black box|dongle) .. (in|into|on|under|to|inside) (V's|O's|the|our) ..@carried",
        'buy/purchase/order/get/buying ... @tracker',
        "track (V|V's ..@vehicle) (with|using|by|through|via) .. (device|tracker|unit|app|gps|tag|airtag)",
        'use .. @tracker .. (on|to|in)',
      ],
      example: 'He had hidden a tag in my changing bag.',
      counter: 'He had hidden the price tag in his pocket.',
    },
    {
      id: 'trackingDevice/on her things',
      says: [
        "@tracker .. (in|on|under|inside|beneath|underneath|behind|into|to) (V's|O's|the baby 's|the child 's) ..@carried",
        '@tracker .. (in|on|under|inside|beneath|underneath|behind) (the|her)? ..(car|van|boot|bumper|lining|seat|wheel_arch|vehicle|pram|teddy|toy)',
        "(tag|tile|smarttag|beacon|transmitter|sim) .. (sewn|hidden|taped|stuck|stitched|slipped|magnetised|concealed|tucked|in|inside) .. (in|into|under|to|inside|behind|beneath)? (V's|O's|the|a)? ..(lining|boot|bumper|seat|hem|collar|teddy|saddle|handbag|rucksack|pram|coat|wheel_arch|@vehicle)",
        '(tag|tile|disc|chip) .. (taped|sewn|stitched|glued)',
        "V's ..@vehicle .. (have|be) .. fitted with .. (tracker|device|gps)",
        "(bug|gps) .. (in|on|under) V's ..@vehicle -for_work",
      ],
      by: 'anyone',
      example: 'There was a tracker under my car.',
      counter: 'There was a camera under my arm.',
    },
    {
      id: 'trackingDevice/goes with her',
      says: [
        '@tracker .. (moving|travelling|traveling|going|move|travel|near|following) .. (with|by)? V',
        "@tracker .. (not|n't) (mine|belonging|belong|V's|registered)",
        '(something|unknown item|unknown device|unknown airtag|unknown tracker|item|device|accessory) .. (be|is|was)? (moving|travelling|traveling|seen|detected) with (V|us)',
        'unknown (airtag|tracker|item|device) .. (detected|seen|found|alert|moving|travelling)',
      ],
      by: 'anyone',
      example: 'My phone told me an AirTag was moving with me.',
      counter: 'My phone told me a storm was moving my way.',
    },
    {
      id: 'trackingDevice/box',
      says: [
        '(black|small|little|magnetic|strange|plastic|white|round|grey|odd|tiny) .. (box|thing|device|disc|unit|object|gadget|tag) .. (magnet|stuck|taped|lining|wheel arch|bumper|sill|boot|obd|transmitting|with a sim)',
        "(black|small|little|magnetic|strange|plastic|round|odd|tiny) .. (box|thing|device|disc|unit|object|gadget) .. (under|underneath|beneath|inside|behind) (V's|the) ..(@vehicle|bumper|seat|bonnet|dashboard|wheel|chassis)",
        'magnetic (box|device|unit|disc|case)',
        '(stuck|held|fixed|attached|clamped) .. (with|by|on) a magnet',
        'on a magnet',
        '(sim card|battery pack|antenna) .. (under|beneath|inside|behind|taped) .. (@vehicle|seat|dashboard|bumper|lead|socket)',
        "(mobile|phone|handset|tablet) .. (taped|hidden|strapped|concealed|wedged) .. (under|beneath|underneath|behind|inside|in) V's ..@vehicle",
      ],
      by: 'anyone',
      example: 'There was a magnetic box under my car.',
      counter: 'There was a money box under my bed.',
    },
    {
      id: 'trackingDevice/software',
      says: [
        "(put|load|download|install|sneak|stick) .. (something|app|application|software|program|programme|spyware|tracker|life360|it) .. (on|onto|in) V's ..(phone|mobile|iphone|handset|laptop|tablet|computer|ipad|motor|car) -holder",
      ],
      example: 'He had put something on my phone.',
      counter: 'He put something on the table by my phone.',
    },
    {
      id: 'trackingDevice/software found',
      says: [
        '(hidden|secret|spy|stalking|tracking|snooping) (app|apps|application|software|program|programme) .. (installed|on|running|sending|sent|found|that|which)',
        "app .. on V's phone .. (never|not|n't) (see|seen|saw|install|installed|download|downloaded|put)",
        "app .. (found|present|confirmed) .. on V's (phone|mobile|handset)",
        "(app|thing|software|program) .. (send|sending|sent|sends|transmitting|reporting|giving) .. (S|S's|another|his|her) ..(phone|email|account|laptop|computer)? .. (where|location|journeys|movements|texts)",
        '(family|location|phone|device) (finding|tracking|locating|finder|locator) (thing|app|feature|setting|service) .. (on|switched|enabled|sending|linked|running)',
        "(satnav|sat nav|tablet|car) .. (send|sending|sent|sends) V's (journeys|location|movements|trips|route|routes) .. to S",
        '(device|gadget|logger|dongle) .. (plugged|fitted|attached|stuck) .. (keyboard|computer|laptop|car|phone|bag|router|port)',
        '(give|giving|gave|send|sending|sent|emit) (out|off) a? (signal|location)',
        '(app|tracker|tag) (tell|tells|told) S where',
      ],
      by: 'anyone',
      example: 'There was a hidden app on my phone that sent him my texts.',
      counter: 'There was a new app on my phone from the bank.',
    },
    {
      id: 'trackingDevice/shorthand',
      says: ['(tracker|airtag|tag|gps) (on|in|under|found in|fitted to|put on|located in) (car|van|vehicle|veh|bag|pram|boot|child|phone)'],
      by: 'anyone',
      example: 'Tracker on car, phone hacked.',
      counter: 'Price label in car window.',
    },
  ],
}
