import { type CaseId, offerId, type PersonId } from '#case/ids'
import type { NamedOffence } from '#case/reading'
import { type PleaState, pleas, standsAt } from '#pleas/replay'
import type { StateName } from '#pleas/steps'
import { whyNotThrough } from '#pleas/through'
import { stepsOf } from '#store/decisions'
import type { Reads } from '#store/open'

const unknown = 'There is no such offer in this case. Open Plea to see what was recorded.'

function offerIn(db: Reads, caseId: CaseId, through: string): PleaState | undefined {
  const id = offerId(through)
  const log = id === undefined ? [] : pleas.logOf(stepsOf(db, caseId, pleas), id)
  return log.length > 0 ? pleas.replay(log) : undefined
}

/** Why an offer does not let a plea of guilty to this offence be recorded as accepted; undefined where it does. */
export function pleaNotThrough(db: Reads, caseId: CaseId, through: string, plea: Readonly<{ defendant: PersonId; to: NamedOffence }>) {
  const offer = offerIn(db, caseId, through)
  return offer ? whyNotThrough(offer, plea) : unknown
}

const letsStop: readonly StateName[] = ['approved', 'byTelephone', 'accepted', 'acceptedToRatify']

/** Why an approval does not let this charge be stopped; undefined where it does. */
export function stopNotThrough(
  db: Reads,
  caseId: CaseId,
  through: string,
  stop: Readonly<{ defendant: PersonId; offence: NamedOffence }>,
): string | undefined {
  const offer = offerIn(db, caseId, through)
  const what = offer?.context.offer?.what
  if (!offer || !what) return unknown
  if (what.defendant.id !== stop.defendant) return `This approval is about ${what.defendant.name}.`
  if (!what.charges.some(({ id }) => id === stop.offence)) return 'This approval is not about this charge.'
  return letsStop.includes(standsAt(offer)) ? undefined : 'Stopping this charge has not been approved.'
}
