import { type Context, nothingDone } from '#bail/context'
import type { StepOf } from '#bail/steps'
import { type BailView, bailView } from '#law/bail/bailView'
import { offenceOf } from '#law/offences'
import { inProse, namesOf } from '../people.ts'
import type { DraftView } from '../view.ts'

export type Application = StepOf<'applicationMade'>

/** The bail a document is about: whose, on which charge, what the law of the day opens, and what was asked of the court, if anything was. */
export type BailSubject = Readonly<{
  name: string
  context: Context
  charge: string | undefined
  law: BailView | undefined
  application: Application | undefined
  decided: StepOf<'courtDecided'> | undefined
}>

export function bailSubject(view: DraftView): BailSubject {
  const { bail = [], about, decisions, assessment, reading, today } = view
  const one =
    bail.find(({ defendant }) => defendant.id === about) ?? bail.find(({ state }) => state.context.applications.length > 0) ?? bail[0]
  const context = one?.state.context ?? nothingDone
  const last = context.applications.at(-1)
  const offence =
    last?.made.offence ??
    decisions.find(({ outcome, suspect }) => outcome === 'charge' && (!one || suspect === one.defendant.id))?.charge ??
    assessment.offences.find(({ supported }) => supported === 'yes')?.id
  const found = offence === undefined ? undefined : offenceOf(offence)
  const mode = found?.mode
  return {
    name: one ? inProse(one.defendant.name) : namesOf(reading, 'suspect', '[name of the defendant]'),
    context,
    charge: last?.made.charge ?? found?.title,
    law: mode === undefined || mode === 'civil-contempt' ? undefined : bailView(reading, { mode, adult: last?.made.adult ?? true }, today),
    application: last?.made,
    decided: last?.decided ?? undefined,
  }
}
