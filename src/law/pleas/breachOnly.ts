import type { Reading } from '#case/reading'
import type { StalkingView } from '../assessment.ts'
import type { Point } from '../finding.ts'
import { markersOf } from '../points.ts'

/** The trap of a plea to the breach alone: the breach is one act of the course of conduct, and the course goes unanswered (Living in fear, case 6). */
export function breachOnlyTrap(reading: Reading, stalking: StalkingView): readonly Point[] {
  if (stalking.indicated === 'no') return []
  return markersOf(reading, 'breachOfOrder', 'breachOfBail').map(({ quotes }) => ({
    text: 'A breach is one act of the course of conduct: a plea to it alone would leave the rest unanswered.',
    quotes,
  }))
}

/** Charges that answer a breach and nothing else. */
export const isBreachOffence = (offence: string): boolean =>
  /^(?:SA2020\.s363|PHA1997\.s5(?:\(5\)|A)?|FLA1996\.s42A|SPA2019\.s8|DAA2021\.s39)$/.test(offence)
