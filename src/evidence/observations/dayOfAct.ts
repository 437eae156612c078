import type { Day } from '#case/dates'
import type { Observation } from '#case/reading'

/** The day of an act that is told to the day. */
export const dayOfAct = ({ when }: Observation): Day | undefined =>
  when?.earliest && when.earliest === when.latest ? when.earliest : undefined
