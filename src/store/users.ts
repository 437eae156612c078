import type { Actor, Role } from '#case/actor'
import { type Day, dayOf } from '#case/dates'
import type { CaseId, CheckId, DocumentId, UserId } from '#case/ids'
import { note } from './access.ts'
import { append, entriesOf } from './log.ts'
import type { Reads, Writes } from './open.ts'

/** Who a lesson is for: CPS Direct, the Area, or the police. */
export type LessonFor = 'direct' | 'area' | 'police'

/** What the log of the store itself holds: who may use it, as what, who may open which case, and which checks the team uses. */
export type HouseStep =
  | { type: 'storeCreated'; user: UserId; name: string; roles: readonly Role[] }
  | { type: 'userInvited'; user: UserId; name: string; roles: readonly Role[] }
  | { type: 'invitationAccepted'; user: UserId }
  | { type: 'passphraseChanged'; user: UserId }
  | { type: 'passphraseRecovered'; user: UserId }
  | { type: 'checksSet'; off: readonly CheckId[]; order: readonly CheckId[]; reason: string }
  | { type: 'rolesChanged'; user: UserId; name: string; roles: readonly Role[]; reason: string }
  | { type: 'personRemoved'; user: UserId; name: string; reason: string }
  | { type: 'caseRestricted'; caseId: CaseId; to: readonly Readonly<{ id: UserId; name: string }>[]; reason: string }
  /** What this team has learnt, for colleagues elsewhere; it names no case and no person. */
  | { type: 'lessonNoted'; to: LessonFor; words: string }
  | { type: 'caseOpenedToAll'; caseId: CaseId; reason: string }
  /** What was deleted is named by its hashes, so that it can be shown later that a copy elsewhere is, or is not, it. */
  | {
      type: 'caseDeleted'
      caseId: CaseId
      title: string
      urn: string | null
      reason: string
      documents: readonly Readonly<{ id: DocumentId; sha256: string }>[]
      logEntries: number
      logHash: string | null
    }

const workflow = 'store/1'

/** Records a step about the store itself. */
export const takeHouseStep = (db: Writes, step: HouseStep, by: Actor, at: Date): void =>
  db.transaction(
    (tx) => {
      const { hash } = append(tx, 'store', workflow, step, by, at)
      note(tx, { by, at, did: 'changed', logHash: hash })
    },
    { behavior: 'immediate' },
  )

export const houseStepsOf = (db: Reads): readonly HouseStep[] => entriesOf(db, 'store').map(({ step }) => JSON.parse(step) as HouseStep)

/** Someone the store knows. `since` is the day she was let in; `left` the day she was removed. */
export type Person = Readonly<{ id: UserId; name: string; roles: readonly Role[]; since: Day; left: Day | null }>

/** Everyone who may, or once might, use the store, by the log alone; the first to come first. */
export const peopleOf = (db: Reads): readonly Person[] => [
  ...entriesOf(db, 'store')
    .reduce((people, { step, at }) => {
      const taken = JSON.parse(step) as HouseStep
      const on = dayOf(new Date(at))
      if (taken.type === 'storeCreated' || taken.type === 'userInvited')
        return people.set(taken.user, { id: taken.user, name: taken.name, roles: taken.roles, since: on, left: null })
      if (taken.type !== 'rolesChanged' && taken.type !== 'personRemoved') return people
      const known = people.get(taken.user)
      if (!known) return people
      return people.set(taken.user, taken.type === 'rolesChanged' ? { ...known, roles: taken.roles } : { ...known, left: on })
    }, new Map<UserId, Person>())
    .values(),
]

/** A user with the roles the log gives; undefined where the log knows no such user, or she has been removed. */
export const actorOf = (db: Reads, user: UserId): Actor | undefined => {
  const person = peopleOf(db).find(({ id, left }) => id === user && left === null)
  return person && { id: person.id, name: person.name, roles: person.roles }
}
