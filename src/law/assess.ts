import type { Day } from '#case/dates'
import type { NamedOffence, Reading } from '#case/reading'
import type { Assessment } from './assessment.ts'
import { edition } from './edition.ts'
import { inOrder } from './inOrder.ts'
import type { Ground } from './offence.ts'
import { harassmentAct, weighedOffences } from './offences.ts'
import { pleaView } from './pleas/pleaView.ts'
import { runChecks } from './rulebook.ts'
import { stalkingIn } from './stalking.ts'
import { isDisclosed, weigh } from './weigh.ts'

/** How many documents could be read, and the names of those that could not. */
export type ReadFile = Readonly<{ documents: number; unreadable: readonly string[] }>

/** Everything the law makes of a reading on a day. Pure, and the same whatever order the documents came in. */
export function assess(read: Reading, on: Day, { documents, unreadable }: ReadFile): Assessment {
  const reading = inOrder(read)
  const stalking = stalkingIn(reading)
  const ground = { reading, stalking }
  const offences = weighedOffences.filter((offence) => offence.raisedBy(reading)).map((offence) => weigh(offence, ground))
  const view = { reading, on, stalking, offences, documents, unreadable: [...unreadable].sort() }
  return {
    rulebook: edition,
    on,
    stalking,
    offences,
    mostSeriousSupported: mostSeriousSupported(ground),
    proposed: reading.proposed[0],
    findings: runChecks(view),
    plea: pleaView(reading, stalking, offences),
  }
}

/** The gravest offence of the 1997 Act for which the papers disclose a case. */
const mostSeriousSupported = (ground: Ground): NamedOffence | 'none' =>
  harassmentAct.find((offence) => isDisclosed(offence, ground))?.id ?? 'none'
