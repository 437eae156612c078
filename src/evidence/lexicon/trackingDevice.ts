import type { Lexicon } from './entry.ts'

/** A tracker, tag, GPS or spyware. */
export const trackingDevice: Lexicon<'trackingDevice'> = {
  idea: 'trackingDevice',
  entries: [
    {
      id: 'trackingDevice/1',
      says: [
        '(tracker|trackers|airtag|air tag|airtags|gps|tracking device|tracking unit|tile tag|spyware|stalkerware|tracking app|keylogger|tracking software)',
        'black (thing|box) .. (magnet|under|bumper)',
        'magnet .. (bumper|wheel arch|chassis)',
        'find my .. (alert|notification|tracking)',
        '(unknown|airtag) (accessory|item) .. (detected|moving|found)',
      ],
      by: 'anyone',
      example: 'There was a tracker under my car.',
      counter: 'He used the fitness track at the gym.',
    },
  ],
}
