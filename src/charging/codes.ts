import type { ChargingCode, Outcome } from './steps.ts'

/** The codes that may be recorded with an outcome; an outcome without a prosecution is not recorded without one. */
export const codesFor: Readonly<Record<Outcome, readonly ChargingCode[]>> = {
  charge: ['A', 'B', 'B2', 'H', 'I'],
  hold: ['B', 'B2', 'H', 'I', 'J'],
  noFurtherAction: ['K', 'D', 'D2', 'D5', 'E', 'F', 'L'],
  other: ['C', 'D', 'D2', 'D5', 'E', 'F', 'L'],
}

/** Codes that rest on the public interest, whose reason is asked for. */
export const publicInterestCodes: readonly ChargingCode[] = ['C', 'D', 'D2', 'D5', 'E', 'F', 'L']
export const needsCode = (outcome: Outcome): boolean => outcome === 'noFurtherAction' || outcome === 'other'
