import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { OfferId } from '#case/ids'
import type { Quote } from '#case/quote'
import { library } from '#law/library'
import { stillHereBar } from '#pleas/bars'
import type { Context, Telephone } from '#pleas/context'
import { isOverdue, ratifyBy } from '#pleas/ratification'
import { type PleaState, pleas, standsAt } from '#pleas/replay'
import type { NamedSupervisor } from '#pleas/steps'
import { kindWords, stateWords } from '#pleas/words'
import type { Citation } from '../checkReport.ts'
import type { OfferView, Signed, TelephoneApproval } from '../contract.ts'
import { shown } from '../reading/shown.ts'

const signed = <T extends Readonly<{ by: Actor; on: Day }>>(step: T): Signed<Omit<T, 'by' | 'on'>> => ({ ...step, by: step.by.name })
const orNull = <T extends Readonly<{ by: Actor; on: Day }>>(step: T | null) => step && signed(step)

export const telephoneView = (call: Telephone, now: Date): TelephoneApproval => ({
  ...signed(call),
  supervisor: call.supervisor.name,
  replaced: call.replaced.map(signed),
  ratifyBy: ratifyBy(call).toISOString(),
  overdue: isOverdue(call, now),
})

const lawOf = (ids: readonly string[]) => library.filter(({ id }) => ids.includes(id))

function findingsView({ findings }: Context, cite: (quotes: readonly Quote[]) => readonly Citation[]): OfferView['findings'] {
  if (!findings) return null
  const { law, lines, needs, ...found } = findings.found
  return { ...shown(found, cite), law: lawOf(law), by: findings.by.name, on: findings.on }
}

/** `isHere`: whether somebody is a supervisor of this store, and has not left. */
type Asking = Readonly<{
  me: Actor
  now: Date
  today: Day
  cite: (quotes: readonly Quote[]) => readonly Citation[]
  isHere: (supervisor: NamedSupervisor) => boolean
}>

type Door = OfferView['doors'][number]

/** Nobody takes the place of a supervisor who is still here. */
const whereLeft = (door: Door, { telephone }: Context, isHere: Asking['isHere']): Door =>
  door.open && telephone && isHere(telephone.supervisor) ? { ...door, open: false, bars: [stillHereBar(telephone.supervisor.name)] } : door

/** An offer as the screen shows it; undefined where its log does not begin with one. */
export function offerView(offer: OfferId, state: PleaState, { me, now, today, cite, isHere }: Asking): OfferView | undefined {
  const { context } = state
  if (!context.offer) return undefined
  const name = standsAt(state)
  const { what } = context.offer
  return {
    offer,
    state: name,
    stateWords: stateWords[name],
    kindWords: kindWords[what.kind],
    what: { ...what, by: context.offer.by.name, on: context.offer.on },
    lapsed: what.until !== null && what.until < today && context.outcome === null,
    warned: context.warned,
    findings: findingsView(context, cite),
    lines: (context.findings?.found.lines ?? []).map((line) => {
      const checked = context.lines.find((one) => one.line === line.line)
      return {
        ...shown(line, cite),
        checked: checked ? { answer: checked.answer, note: checked.note, by: checked.by.name, on: checked.on } : null,
      }
    }),
    needs: (context.findings?.found.needs ?? []).map((need) => ({
      ...need,
      answer: orNull(context.answers.find((answer) => answer.need === need.id) ?? null),
    })),
    victim: orNull(context.victim),
    officer: orNull(context.officer),
    proposal: orNull(context.proposal),
    approved: orNull(context.approved),
    telephone: context.telephone && telephoneView(context.telephone, now),
    ratified: orNull(context.ratified),
    sentBack: orNull(context.sentBack),
    outcome: orNull(context.outcome),
    doors: pleas.doors(state, me, today).map((door) => (door.type === 'supervisorReplaced' ? whereLeft(door, context, isHere) : door)),
  }
}
