import type { Contradiction } from '#case/reading'
import { datesThatDisagree } from './contradictions/dates.ts'
import { namesThatDisagree } from './contradictions/names.ts'
import { noPreviousAgainstRecord } from './contradictions/noPrevious.ts'
import { wrongOrderName } from './contradictions/orders.ts'
import { paperworkThatDisagrees } from './contradictions/paperwork.ts'
import type { Look, Read } from './contradictions/read.ts'
import { riskFormAgainstStatement } from './contradictions/riskForm.ts'
import { specialMeasuresAgainstFear } from './contradictions/specialMeasures.ts'
import { summaryAgainstStatements } from './contradictions/understated.ts'

const looks: readonly Look[] = [
  riskFormAgainstStatement,
  specialMeasuresAgainstFear,
  noPreviousAgainstRecord,
  summaryAgainstStatements,
  datesThatDisagree,
  namesThatDisagree,
  wrongOrderName,
  paperworkThatDisagrees,
]

/** Passages of the file that cannot both be right, each pair said in a sentence; what is only different, later or denied by the suspect is not here. */
export const findContradictions = (read: Read): readonly Contradiction[] => looks.flatMap((look) => look(read))
