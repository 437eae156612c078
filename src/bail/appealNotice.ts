import type { Day } from '#case/dates'
import { hoursAfter, type Moment, momentOn } from '#case/moments'
import { type Context, openToAppeal } from './context.ts'
import type { TimeOfDay } from './steps.ts'

/** The last moment for the written notice: two hours after the hearing ended (Bail (Amendment) Act 1993 s1). */
export const noticeDue = (decided: Day, ended: TimeOfDay): Moment | undefined => {
  const at = momentOn(decided, ended)
  return at && hoursAfter(at, 2)
}

/**
 * The notice of an appeal against bail, from the moment bail was granted over objection; undefined where there is nothing to appeal from
 * or the court's time was not noted. `appeal` is null until decided.
 */
export type AppealNotice = Readonly<{
  ended: Moment
  due: Moment
  appeal: boolean | null
  toldCourt: TimeOfDay | null
  served: Moment | null
  late: boolean
}>

export function appealNotice(context: Context): AppealNotice | undefined {
  const from = openToAppeal(context)
  const ended = from?.ended ? momentOn(from.decided, from.ended) : undefined
  const due = from?.ended ? noticeDue(from.decided, from.ended) : undefined
  if (!ended || !due) return undefined
  const { appeal } = context
  const served = (appeal?.served?.at && momentOn(appeal.served.served, appeal.served.at)) || null
  return {
    ended,
    due,
    appeal: appeal?.decided.appeal ?? null,
    toldCourt: appeal?.decided.toldCourt ?? null,
    served,
    late: served !== null && served > due,
  }
}
