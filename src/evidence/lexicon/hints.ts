import type { Lexicon } from './entry.ts'
import { childrenInvolved } from './hints/childrenInvolved.ts'
import { declaredFixation } from './hints/declaredFixation.ts'
import { entryToHome } from './hints/entryToHome.ts'
import { falseIdentity } from './hints/falseIdentity.ts'
import { following } from './hints/following.ts'
import { gifts } from './hints/gifts.ts'
import { interferingWithProperty } from './hints/interferingWithProperty.ts'
import { loitering } from './hints/loitering.ts'
import { monitoring } from './hints/monitoring.ts'
import { publishing } from './hints/publishing.ts'
import { thirdPartyContact } from './hints/thirdPartyContact.ts'
import { trackingDevice } from './hints/trackingDevice.ts'
import { vexatiousComplaint } from './hints/vexatiousComplaint.ts'
import { watchingOrSpying } from './hints/watchingOrSpying.ts'

/**
 * Slighter ways of saying an idea than those of `lexicons`: they say it to a reader who has seen the rest of the papers, and count only where those plainly tell of
 * pursuit (`observations/hints.ts`). "He was in the car park again" is a man in a car park until he has followed, written and been warned.
 */
export const hints: readonly Lexicon[] = [
  childrenInvolved,
  declaredFixation,
  entryToHome,
  falseIdentity,
  following,
  gifts,
  interferingWithProperty,
  loitering,
  monitoring,
  publishing,
  thirdPartyContact,
  trackingDevice,
  vexatiousComplaint,
  watchingOrSpying,
]
