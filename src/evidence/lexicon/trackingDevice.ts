import type { Lexicon } from './entry.ts'

/** A tracker, tag, GPS or spyware. */
export const trackingDevice: Lexicon<'trackingDevice'> = {
  idea: 'trackingDevice',
  entries: [
    {
      id: 'trackingDevice/1',
      says: [
        'tracker/trackers/airtag/air_tag/airtags/gps/spyware/stalkerware/keylogger',
        'tracking device/unit/app/software/tag',
        'black thing/box .. magnet/under/bumper',
        'on a magnet',
        'unknown airtag/accessory/tracker',
        'tile tag',
      ],
      by: 'anyone',
      example: 'There was a tracker under my car.',
      counter: 'He used the fitness track at the gym.',
    },
    {
      id: 'trackingDevice/2',
      says: [
        "(put|puts|installed|loaded|downloaded|hid|hidden|placed) (something|an app|software|a program|an application) on V's (new|old|work)? (phone|mobile|laptop|tablet|computer)",
        "app .. on V's phone .. (never|not|n't) (see|seen|saw|install|installed|download|downloaded)",
        "app .. (found|present|confirmed) .. on V's (phone|mobile|handset)",
        '(device|gadget|logger|dongle) .. (plugged|fitted|hidden|attached|stuck) .. (keyboard|computer|laptop|car|phone|bag|router)',
        'app (tell|told) S where',
      ],
      by: 'anyone',
      example: 'He had put something on my phone.',
      counter: 'He put something on the table by my phone.',
    },
    {
      id: 'trackingDevice/3',
      says: [
        "(tag|tile|smarttag|tracker|beacon|device) .. (sewn|hidden|taped|stuck|stitched|slipped|magnetised|concealed|tucked) .. (in|into|under|to|inside|behind|beneath) V's",
      ],
      by: 'anyone',
      example: 'A tile had been taped under my saddle.',
      counter: 'A tile had been laid under my sink.',
    },
    {
      id: 'trackingDevice/4',
      says: [
        '(magnetic|small|black|plastic) (box|device|unit|disc) .. (with a sim|sim card|under|beneath|wheel arch|stuck|attached|transmitting)',
        '(magnetic|strange|unknown) (box|device|unit|disc)',
        '(sim card|battery pack) .. (under|beneath|inside|behind) .. @vehicle',
        'tile tag',
        '(tag|tags|tile) .. (in|inside|sewn|hidden|stitched|taped) .. (lining|bag|teddy|coat|car|seat|shoe|collar|pram|wheel|bumper)',
      ],
      by: 'anyone',
      example: 'There was a magnetic box under my car.',
      counter: 'There was a money box under my bed.',
    },
  ],
}
