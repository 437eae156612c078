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
  ],
}
