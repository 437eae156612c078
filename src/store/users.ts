import type { Actor, Role } from '#case/actor'
import type { CheckId, UserId } from '#case/ids'
import { note } from './access.ts'
import { append, entriesOf } from './log.ts'
import type { Reads, Writes } from './open.ts'

/** What the log of the store itself holds: who may use it, as what, and which checks the team uses. */
export type HouseStep =
  | { type: 'storeCreated'; user: UserId; name: string; roles: readonly Role[] }
  | { type: 'userInvited'; user: UserId; name: string; roles: readonly Role[] }
  | { type: 'invitationAccepted'; user: UserId }
  | { type: 'passphraseChanged'; user: UserId }
  | { type: 'passphraseRecovered'; user: UserId }
  | { type: 'checksSet'; off: readonly CheckId[]; order: readonly CheckId[]; reason: string }

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

/** A user with the roles the log gives; undefined where the log knows no such user. */
export const actorOf = (db: Reads, user: UserId): Actor | undefined => {
  const made = houseStepsOf(db).findLast((step) => (step.type === 'storeCreated' || step.type === 'userInvited') && step.user === user)
  return made && 'roles' in made ? { id: user, name: made.name, roles: made.roles } : undefined
}
