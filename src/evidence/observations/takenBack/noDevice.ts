import type { Rule } from './rule.ts'

const device = '(tracker/trackers/tracking/tag/tags/airtag/airtags/spyware/gps/device/devices/stalkerware | air tag)'
const turnedUp = [
  '(find|locate|discover|recover|seize|retrieve|identify|reveal|show|contain|carry) (a|an|one|two|something|it|the|these|another|what|some|several)',
  'positive',
  'there be (a|an|one|two|something|another|some|several)',
]

/** What was only looked for, and trackers that are nobody's secret. */
export const noDevice: readonly Rule[] = [
  {
    because: 'it was looked for, and is not said to have been there',
    ideas: ['trackingDevice'],
    where: 'sentence',
    says: [`(look|check|search|sweep|scan|examine|test) ... (for|whether|if) ... ${device}`],
    ofWords: true,
    unless: [...turnedUp, 'and .. (was!|were!) (one|two)', 'S .. (put|fit|place|hide|attach)'],
    takes: [
      'Officers will look for any tracker on the car.',
      'Police swept the car for trackers, none found.',
      'I looked for tracking apps or tags and found none.',
    ],
    leaves: [
      'Police swept the car for trackers and found one under the seat.',
      'I checked the car for a tracker and there was a magnetic box under the arch.',
      'The garage looked for a fault and discovered a tracker.',
      'I had the car checked because he had put a tracker on it.',
    ],
  },
  {
    because: 'it is on a thing of his own or hers, for the owner',
    ideas: ['trackingDevice', 'watchingOrSpying'],
    where: 'clause',
    says: [
      "(on|in|to|under) (S's|V's|her|his) own (car|van|bike|phone|keys|key|dog|suitcase|bag|luggage|cat|motorbike|lorry)",
      "fit .. .. by (the|a|V's|S's|our) ..(employer|company|work|firm|insurer|dealer|garage|lender)",
      '(for|by) the (insurer|insurers|insurance|fleet)',
      '(hire_car|company_car|company_van|fleet | tracker mortgage | mortgage offer)',
    ],
    unless: ['S .. (put|hide|place|stick|tape) ..', 'without', 'not/nobody/never', 'hide', 'tell V', "S's .. (phone|account|app)"],
    takes: [
      'He has a tracker on his own van for insurance.',
      'The hire car had a tracker in it for the insurers.',
      'The company van has a tracker fitted by my employer.',
    ],
    leaves: [
      'He put a tracker on my own car.',
      'AirTag found in her car, it could be a fleet one but the number is his.',
      'He had hidden a tracker in the hire car I was driving.',
      'A tracker was on my car, not fitted by the company.',
    ],
  },
  {
    because: 'she put it there herself',
    ideas: ['trackingDevice'],
    doer: ['V'],
    where: 'among',
    says: [
      "V (put|buy|fit|use|own|have) (a|an|some|V's|#)? (own|new|little|small)? (tracker|trackers|tag|tags|airtag|airtags|gps)",
      "(airtag|air_tag|tag|tracker) (on|in) V's (suitcase|keys|key|dog|cat|bike|bag|luggage|car|purse)",
    ],
    unless: ['S .. (put|hide|fit|track|buy|give|slip)', 'find', 'not .. (put|buy|fit)', 'by S', 'from S'],
    takes: ['I put a tracker on my own dog.', 'I bought a tracker for the cat.', 'I put an AirTag on my keys so I would not lose them.'],
    leaves: ['I found a tracker on my car.', 'He put a tracker in my bag.', 'I put my hand under the seat and found a tracker.'],
  },
  {
    because: 'it is only thought',
    ideas: ['trackingDevice'],
    told: ['victim', 'witness'],
    where: 'sentence',
    ofWords: true,
    says: ['V (think|thought|wonder|assume|suppose) ... must (be|have)', 'V (think|thought|wonder|assume|suppose) .. S must (be|have)'],
    unless: [...turnedUp, 'and (it|there) (be|was)'],
    takes: ['I thought he must be in my emails or have put something on my car.'],
    leaves: [
      'I thought he must have put a tracker on my car and the garage found one.',
      'I found a tracker on my car which I think he must have put there.',
      'I thought he must be guessing and there was a tracker on my car.',
    ],
  },
  {
    because: 'an officer was asked to look for it, and nothing is said of its being there',
    ideas: ['weapon', 'sexual', 'monitoring', 'publishing', 'watchingOrSpying', 'trackingDevice'],
    where: 'sentence',
    ofWords: true,
    says: [
      '(V|P|O|S)? (ask!|task!|instruct!|request!|direct!) .. (to|with|about) .. (look|search|check|examine|scan|review|test)',
      '(asked!|tasked!|instructed!|requested!|directed!|tasking!) .. (to|with|about) .. (look|search|check|examine|scan|review|test)',
      '(keyword|key_word) search',
    ],
    unless: [...turnedUp, 'S .. (have|carry|send|hide)'],
    takes: [
      ['sexual', 'I was asked to look for indecent or sexual images.'],
      ['weapon', 'I was tasked with searching the van for weapons.'],
    ],
    leaves: [
      ['weapon', 'I was asked to search him and he was carrying a knife.'],
      ['weapon', 'I was tasked to search him and he had a knife in his sock.'],
      ['trackingDevice', 'I was asked to examine the car and found a tracker under the seat.'],
    ],
  },
  {
    because: 'it is fitted to a wagon, a machine or a car of the firm',
    ideas: ['trackingDevice'],
    where: 'clause',
    says: [
      "(on|in|to) (the|a|our|their|O's) (farm|works|company|firm|fleet|hire|estate|delivery|school|council|bin|refuse|site) ..(quad|tractor|van|lorry|truck|car|machine|digger|wagon|bus)",
      '(wagon|lorry|bus|fleet|truck|crew|van|ambulance|tractor) (be|was|is|were|had)? .. (on|by|from|with|to) the (tracker|gps|tracking_system|telematics)',
      "(delivery|company|works|fleet|bin|post) ..(van|lorry|wagon|bike|car) 's (tracker|gps|telematics)",
    ],
    unless: ["V's ..@vehicle", 'S .. (put|hide|fit|stick|look|use)', 'where (V|she)', 'see where', 'find', "on V's"],
    takes: ['There is a GPS unit on the farm quad.', 'There was a GPS unit on the delivery van.'],
    leaves: ['He put a GPS unit on my car at the farm.', 'A tracker was found on my car by the garage.', 'A tracker was on my car.'],
  },
  {
    because: 'it is in a body, or an officer speaks of equipment of the police',
    ideas: ['trackingDevice'],
    where: 'sentence',
    says: ["in S's (tooth|teeth|head|arm|brain|body|neck|ear)", 'device (be|was)? (authorised|deployed) '],
    unless: ["V's (car|van|bag|coat|phone)"],
    takes: ['He believed that there was a tracker in his tooth.'],
    leaves: ['He put a tracker in my bag and said it was all in my head.'],
  },
  {
    because: 'she is followed as one follows a page',
    ideas: ['trackingDevice', 'watchingOrSpying'],
    only: ({ text }) =>
      /\bfollow(?:ed|ing|s)? (?:me|her|him|us|IP|AP) on (?:the |an? |my |our )?(?:\p{L}+ )?(?:app|strava|insta(?:gram)?|facebook|twitter|tiktok|spotify|linkedin)\b/iu.test(
        text,
      ),
    unless: ['(tracker|tag|gps|location|find_my|without|airtag|secretly)'],
    takes: ['He also asked to follow me on the running app.'],
    leaves: ['He followed me on the app with a tracker in my bag.'],
  },
  {
    because: 'it is on a pet, or is the tag of a curfew',
    ideas: ['trackingDevice', 'watchingOrSpying'],
    where: 'sentence',
    says: [
      "on the (dog|dogs|cat|cats|horse|dog_'s|cat_'s) collar",
      '(curfew|bail|electronic|monitoring|em) tag',
      'tag .. (in_range|at_home|contractor|curfew)',
    ],
    unless: ['S (put|place|fit|hide|attach|tape|stick|clip)', '(find|found|discover|discovered)', 'without'],
    takes: ['There is a tracker on the dog collar in case he runs off.'],
    leaves: ['He put an AirTag in my suitcase.', 'I found a tracker on the dog collar that he bought.'],
  },
  {
    because: 'she had taken it into her head, and says so',
    ideas: ['trackingDevice', 'interferingWithProperty'],
    told: ['victim', 'police'],
    only: ({ text }) =>
      /\b(?:got|had|have|gets?) it (?:in|into) (?:my|her|his) head\b|\b(?:convinced|persuaded) (?:my|her|him)self\b|\b(?:was|were) (?:convinced|sure|certain)\b.*\bhow else\b/i.test(
        text,
      ) && !/\bfound\b/i.test(text.replace(/\bhow else\b.*/i, '')),
    takes: [
      "I'd got it in my head he had put a tracker on it.",
      'I convinced myself he had put a tracker on my car.',
      "I was convinced he had put a tracker on my car as I couldn't think how else he had found me.",
    ],
    leaves: ['He had put a tracker on it.', "I'd got it in my head he had put a tracker on it, and the garage found one."],
  },
]
