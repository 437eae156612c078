import { dayOf } from '#case/dates'
import { momentAt } from '#case/moments'
import { bailAppealNotices, hearings, lastReviews, ratifications, requestsDue, thresholdReviews, victimLetters } from './caseClocks.ts'
import type { Clock } from './clock.ts'
import { custodyTimeLimits } from './custodyTimeLimit.ts'
import { detentionClocks } from './detention.ts'
import type { ClockFacts } from './facts.ts'
import { policeBailClocks } from './policeBail.ts'
import { byPriority } from './priority.ts'
import { summaryTimeLimit } from './summaryTimeLimit.ts'

/** Every clock of a case, of all its suspects, the most pressing first; those stopped and those unknown come after. */
export function clocksOf(facts: ClockFacts, now: Date): readonly Clock[] {
  const [today, moment] = [dayOf(now), momentAt(now)]
  const each = facts.suspects.flatMap((suspect) => [
    ...detentionClocks(facts, suspect, moment),
    ...custodyTimeLimits(facts, suspect),
    ...policeBailClocks(facts, suspect),
    ...summaryTimeLimit(facts, suspect),
  ])
  const whole = [
    hearings(facts, today),
    ...[requestsDue, victimLetters, thresholdReviews, lastReviews, ratifications, bailAppealNotices].map((kind) => kind(facts)),
  ]
  return byPriority([...each, ...whole.flat()], now)
}
