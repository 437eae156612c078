import { at, type Context, isLive } from './context.ts'
import { isBreach, isHarassment, isStalking } from './offences.ts'
import type { StepOf } from './steps.ts'

/**
 * Whether a plea, if taken, needs an approval first: every plea to less than the charge; and, where stalking is indicated, a plea to
 * harassment or to a breach that would leave the defendant with no stalking charge, tried or proved.
 */
export function pleaNeedsApproval(
  { plea, accepted, charge, lesser, stalkingIndicated }: Omit<StepOf<'pleaEntered'>, 'type' | 'by' | 'on' | 'through'>,
  { charges }: Context,
): boolean {
  if (!accepted) return false
  if (plea === 'guiltyToLesser') return true
  const pleaded = charges.find(({ key }) => key === charge)
  const offence = lesser ?? pleaded?.offence ?? ''
  const kept = charges.some((one) => one.key !== charge && isStalking(one.offence) && (isLive(one) || at('convicted', 'sentenced')(one)))
  return plea === 'guilty' && stalkingIndicated && !kept && (isHarassment(offence) || isBreach(offence))
}
