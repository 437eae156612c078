import { z } from 'zod'
import { type Role, roles } from '#case/actor'
import type { Day } from '#case/dates'
import { type UserId, userId } from '#case/ids'
import { id, inCase, nothing, passphrase, words } from './readers.ts'

/** Someone who may, or once might, use this store. */
export type PersonView = Readonly<{ id: UserId; name: string; roles: readonly Role[]; since: Day; left: Day | null; invited: boolean }>

/** Who may open a case and who did; `restricted` is null where everyone in the store may. */
export type CaseAccess = Readonly<{
  restricted: Readonly<{ to: readonly { id: UserId; name: string }[]; reason: string; by: string; at: string }> | null
  /** Each use of the case, the latest first: Data Protection Act 2018 s62. */
  uses: readonly Readonly<{ at: string; by: string; did: string; document: string | null }>[]
}>

const because = z.string().min(1).max(5000)

/** Asked of the people of this store, and of who may open which case. */
export const peopleAsks = {
  people: nothing,
  changeRoles: z.strictObject({ user: id(userId), roles: z.array(z.enum(roles)).min(1).max(4), reason: words, passphrase }),
  removePerson: z.strictObject({ user: id(userId), reason: words, passphrase }),
  restrictCase: inCase.extend({ to: z.array(id(userId)).min(1).max(200), reason: because }),
  openCaseToAll: inCase.extend({ reason: because }),
  caseAccess: inCase,
  deleteCase: inCase.extend({ reason: because, passphrase }),
} as const

export type PeopleAnswers = {
  people: readonly PersonView[]
  changeRoles: readonly PersonView[]
  removePerson: readonly PersonView[]
  restrictCase: CaseAccess
  openCaseToAll: CaseAccess
  caseAccess: CaseAccess
  deleteCase: Readonly<{ certificate: string }>
}
