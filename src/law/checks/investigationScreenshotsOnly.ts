import { saying } from '#case/remarks'
import { disclosure } from '../authorities/attorneyGeneralsGuidelines.ts'
import { digitalEvidence } from '../authorities/livingInFear2017.ts'
import { check } from '../check.ts'
import { dueOn } from '../concern.ts'
import { askPolice } from '../requests.ts'

export const investigationScreenshotsOnly = check({
  id: 'investigation.screenshots-only',
  title: 'The case does not rest on screenshots',
  asks: 'Are messages proved by more than the victim’s own screenshots, photographs or export?',
  authorities: [digitalEvidence, disclosure],
  bars: 'none',
  looksFor: 'screenshots or the victim’s own copies',

  looksAt: (view) => ({
    due: dueOn(view),
    copies: saying(view.reading.remarks, 'digital', 'victimsCopies'),
    obtained: saying(view.reading.remarks, 'digital', 'obtained'),
  }),

  find({ due, copies, obtained }) {
    if (copies.length === 0)
      return {
        outcome: 'doesNotApply',
        because: 'No screenshots or copies of the victim’s own are relied on.',
        wouldChange: 'Screenshots in the file would bring this into play.',
      }
    if (obtained.length > 0)
      return {
        outcome: 'met',
        because: 'There are copies of the victim’s own, and the police have obtained data besides.',
        wouldChange: 'Messages shown only in the copies would need proof of their own.',
        evidence: [...copies, ...obtained],
      }
    return {
      outcome: 'notMet',
      because:
        'Messages are shown only by screenshots or the victim’s own copies; both sides of the conversation and its source may be disputed.',
      wouldChange: 'The conversation downloaded from a device or got from the provider would meet this.',
      evidence: copies,
      action: askPolice(
        'Key exhibits',
        'Please download the conversations themselves, both sides, from the device with consent and only as far as the enquiry needs, and exhibit them; keep the screenshots as a stop-gap.',
        due,
      ),
    }
  },
})
