import {
  bailAppealNotices,
  hearings,
  lastReviews,
  ratifications,
  requestsDue,
  rightsToReview,
  thresholdReviews,
  victimLetters,
} from './caseClocks.ts'
import type { Clock } from './clock.ts'
import { custodyTimeLimits } from './custodyTimeLimit.ts'
import { detentionClocks } from './detention.ts'
import type { ClockFacts } from './facts.ts'
import { policeBailClocks } from './policeBail.ts'
import { byPriority, hourOf } from './priority.ts'
import { summaryTimeLimit } from './summaryTimeLimit.ts'

/** Every clock of a case, of all its suspects, the most pressing first; those stopped and those unknown come after. */
export function clocksOf(facts: ClockFacts, now: Date): readonly Clock[] {
  const hour = hourOf(now)
  const each = facts.suspects.flatMap((suspect) => [
    ...detentionClocks(facts, suspect, hour.moment),
    ...custodyTimeLimits(facts, suspect),
    ...policeBailClocks(facts, suspect),
    ...summaryTimeLimit(facts, suspect, hour.today),
  ])
  const whole = [
    hearings(facts, hour.today),
    ...[requestsDue, victimLetters, rightsToReview, thresholdReviews, lastReviews, ratifications, bailAppealNotices].map((kind) =>
      kind(facts),
    ),
  ]
  return byPriority([...each, ...whole.flat()], hour)
}
