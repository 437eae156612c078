import type { Day } from '#case/dates'
import type { NamedOffence, Reading } from '#case/reading'
import type { Assessment, ElementView, OffenceView } from './assessment.ts'
import { edition } from './edition.ts'
import { inOrder } from './inOrder.ts'
import { harassmentAct, weighedOffences } from './offences.ts'
import { pleaView } from './pleas/pleaView.ts'
import { runChecks } from './rulebook.ts'
import { stalkingIn } from './stalking.ts'
import { weigh } from './weigh.ts'

/** How many documents could be read, and the names of those that could not. */
export type ReadFile = Readonly<{ documents: number; unreadable: readonly string[] }>

/** Everything the law makes of a reading on a day. Pure, and the same whatever order the documents came in. */
export function assess(read: Reading, on: Day, { documents, unreadable }: ReadFile): Assessment {
  const reading = inOrder(read)
  const stalking = stalkingIn(reading)
  const offences = weighedOffences.filter((offence) => offence.raisedBy(reading)).map((offence) => weigh(offence, { reading, stalking }))
  const view = { reading, on, stalking, offences, documents, unreadable: [...unreadable].sort() }
  return {
    rulebook: edition,
    on,
    stalking,
    offences,
    mostSeriousSupported: mostSeriousSupported(offences),
    proposed: reading.proposed[0],
    findings: runChecks(view),
    plea: pleaView(reading, stalking, offences),
  }
}

/** An element the papers disclose: shown, or thinly shown with nothing against it. */
const isDisclosed = ({ met, for: supporting, against }: ElementView): boolean =>
  met === 'yes' || (met === 'arguable' && supporting.length > 0 && against.length === 0)

/** The gravest offence of the 1997 Act for which the papers disclose a case; whether it would be proved is another question. */
export const mostSeriousSupported = (offences: readonly OffenceView[]): NamedOffence | 'none' =>
  harassmentAct.map(({ id }) => offences.find((offence) => offence.id === id)).find((offence) => offence?.elements.every(isDisclosed))
    ?.id ?? 'none'
