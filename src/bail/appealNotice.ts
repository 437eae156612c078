import { type Day, daysAfter } from '#case/dates'
import { type Context, openToAppeal } from './context.ts'
import type { TimeOfDay } from './steps.ts'

const minutesOf = (time: TimeOfDay) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
const timeOf = (minutes: number): TimeOfDay =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as TimeOfDay

/** The last moment for the written notice: two hours after the hearing ended (Bail (Amendment) Act 1993 s1). */
export function noticeDue(decided: Day, ended: TimeOfDay): Readonly<{ on: Day; at: TimeOfDay }> {
  const minutes = minutesOf(ended) + 120
  return { on: minutes >= 24 * 60 ? daysAfter(decided, 1) : decided, at: timeOf(minutes % (24 * 60)) }
}

/** The notice of an appeal against bail, from the moment bail was granted over objection; undefined where there is nothing to appeal from or the court's time was not noted. */
export type AppealNotice = Readonly<{
  decided: Day
  ended: TimeOfDay
  due: Readonly<{ on: Day; at: TimeOfDay }>
  /** Null until decided. */
  appeal: boolean | null
  toldCourt: TimeOfDay | null
  served: Readonly<{ on: Day; at: TimeOfDay }> | null
  late: boolean
}>

export function appealNotice(context: Context): AppealNotice | undefined {
  const from = openToAppeal(context)
  if (!from || from.ended === null) return undefined
  const due = noticeDue(from.decided, from.ended)
  const { appeal } = context
  const served = appeal?.served?.at ? { on: appeal.served.served, at: appeal.served.at } : null
  return {
    decided: from.decided,
    ended: from.ended,
    due,
    appeal: appeal?.decided.appeal ?? null,
    toldCourt: appeal?.decided.toldCourt ?? null,
    served,
    late: served !== null && (served.on > due.on || (served.on === due.on && minutesOf(served.at) > minutesOf(due.at))),
  }
}
