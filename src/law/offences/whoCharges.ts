import { whoCharges } from '../authorities/directorsGuidanceOnCharging.ts'

/** Harassment and stalking, whatever the mode of trial. */
export const alwaysCps = {
  words: 'The CPS, always: the police may not charge a case of harassment or stalking, even summary-only.',
  law: whoCharges,
} as const

/** An offence met in a stalking file, which goes with it. */
export const cpsWithStalking = {
  words: 'The CPS, where it is part of stalking or harassment, domestic abuse or hate crime, or a guilty plea is not expected.',
  law: whoCharges,
} as const

export const alwaysCpsForItsGravity = { words: 'The CPS.', law: whoCharges } as const
