import { type Day, dayOf } from '#case/dates'
import type { CheckId } from '#case/ids'
import { entriesOf } from './log.ts'
import type { Reads } from './open.ts'
import type { HouseStep } from './users.ts'

/** A check that does not apply to the team's files: switched off by whom, when and why. */
export type SwitchedOff = Readonly<{ check: CheckId; by: string; on: Day; reason: string }>

/** Which checks are off for the team, and the order it wants them in; a check the order does not name follows those it does. */
export type CheckSettings = Readonly<{ off: readonly SwitchedOff[]; order: readonly CheckId[] }>

const asWritten: CheckSettings = { off: [], order: [] }

/** The settings in force, derived from the log of the store. A check that stays off keeps the name, day and reason it was first switched off with. */
export const checkSettingsOf = (db: Reads): CheckSettings =>
  entriesOf(db, 'store').reduce((before, { step, byName, at }) => {
    const taken = JSON.parse(step) as HouseStep
    if (taken.type !== 'checksSet') return before
    const { off, order, reason } = taken
    const now = { by: byName, on: dayOf(new Date(at)), reason }
    return { order, off: off.map((check) => before.off.find((one) => one.check === check) ?? { check, ...now }) }
  }, asWritten)
