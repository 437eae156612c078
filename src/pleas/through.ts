import type { PersonId } from '#case/ids'
import type { NamedOffence } from '#case/reading'
import { type PleaState, standsAt } from './replay.ts'
import type { StateName } from './steps.ts'

const lets: readonly StateName[] = ['clear', 'approved', 'byTelephone', 'accepted', 'acceptedToRatify']

/**
 * Why an offer does not let a plea of guilty to this offence by this defendant be recorded as accepted; undefined where it does.
 * The room that records pleas asks this of the offer it is given.
 */
export function whyNotThrough(state: PleaState, plea: Readonly<{ defendant: PersonId; to: NamedOffence }>): string | undefined {
  const what = state.context.offer?.what
  if (!what || (what.kind !== 'plea' && what.kind !== 'lowerCharge')) return 'This is not an offer of a plea.'
  if (what.defendant.id !== plea.defendant) return `This offer is of ${what.defendant.name}.`
  if (what.to?.id !== plea.to) return `This offer is of a plea to ${what.to?.title ?? 'something else'}.`
  return lets.includes(standsAt(state)) ? undefined : 'This offer may not be accepted as it stands.'
}
