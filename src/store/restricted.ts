import type { CaseId, UserId } from '#case/ids'
import { entriesOf } from './log.ts'
import type { Reads } from './open.ts'
import type { HouseStep } from './users.ts'

/** A case that only named people may open: need to know. */
export type Restriction = Readonly<{ to: readonly Readonly<{ id: UserId; name: string }>[]; reason: string; by: string; at: string }>

/** The cases that are restricted, derived from the log of the store. */
export const restrictionsOf = (db: Reads): ReadonlyMap<CaseId, Restriction> =>
  entriesOf(db, 'store').reduce((restricted, { step, byName, at }) => {
    const taken = JSON.parse(step) as HouseStep
    if (taken.type === 'caseRestricted') restricted.set(taken.caseId, { to: taken.to, reason: taken.reason, by: byName, at })
    if (taken.type === 'caseOpenedToAll' || taken.type === 'caseDeleted') restricted.delete(taken.caseId)
    return restricted
  }, new Map<CaseId, Restriction>())

/** Tells of each case whether this person may open it. Asked once for a whole list. */
export const openTo = (db: Reads, user: UserId): ((caseId: CaseId) => boolean) => {
  const restricted = restrictionsOf(db)
  return (caseId) => restricted.get(caseId)?.to.some(({ id }) => id === user) ?? true
}
