import { existsSync } from 'node:fs'
import type { Actor } from '#case/actor'
import { type Day, dayOf } from '#case/dates'
import type { CaseId, DocumentId, UserId } from '#case/ids'
import { type Deed, note } from '#store/access'
import { backupBefore } from '#store/backup'
import { storeFile } from '#store/home'
import { openStore, type Store } from '#store/open'
import { StoreProblem } from '#store/problem'
import { actorOf } from '#store/users'
import type { Me, Reply } from '../contract.ts'
import { checkAtStart } from '../house/upkeep.ts'
import { refused } from '../reply.ts'
import type { Surroundings } from '../surroundings.ts'
import { forgetKey } from './rememberedKey.ts'

const usualMinutes = 15

/** One person's sitting at the desk: the open store and who sits there. Locking ends it; long work already begun is let finish first. */
export type Sitting = Readonly<{
  surroundings: Surroundings
  lockAfterMinutes: number
  me: () => Me | undefined
  store: () => Store | undefined
  /** Opens the store for a user whose key is known to be right. */
  begin: (user: UserId, key: Buffer, deed: Deed) => Reply<Me>
  beginWith: (store: Store, user: UserId) => Reply<Me>
  lock: () => Promise<void>
  /** Called with every request that shows that someone is there. */
  stirred: () => void
  /** Long work holds the store open until it lets go. */
  hold: () => () => void
  /** Runs what belongs to one signed-in person with the open store; refuses where nobody is signed in. */
  signedIn: <T>(work: (here: SignedIn) => T) => T | Reply<never>
  /** Notes in the access log, once for each sitting where `once` is asked for. */
  noted: (did: Deed, about?: { caseId?: CaseId | undefined; documentId?: DocumentId | undefined; once?: boolean }) => void
  close: () => Promise<void>
}>

/** `today` is the day of the request, by the host's clock. */
export type SignedIn = Readonly<{ store: Store; db: Store['db']; me: Actor; today: Day }>

/** `begun` is called when somebody has signed in to a store that was there before. */
export function sit(surroundings: Surroundings, begun: (here: SignedIn) => void): Sitting {
  const { home, now, after = later, lockAfterMinutes = usualMinutes } = surroundings
  let store: Store | undefined
  let me: Actor | undefined
  let holds = 0
  let seen = new Set<string>()
  let stopClock = () => {}

  const open = (key: Buffer): Store => {
    const opened = openStore(home, key, {
      now,
      beforeMigration: (sqlite, { name }) => void backupBefore({ sqlite, key, home }, name, now()),
    })
    try {
      checkAtStart(opened)
      return opened
    } catch (error) {
      opened.close()
      throw error
    }
  }
  const closeWhenIdle = () => {
    if (me || holds > 0) return
    store?.close()
    store = undefined
  }
  const noted: Sitting['noted'] = (did, { caseId, documentId, once = false } = {}) => {
    const what = `${did} ${caseId ?? ''} ${documentId ?? ''}`
    if (!store || !me || (once && seen.has(what))) return
    seen.add(what)
    note(store.db, { by: me, at: now(), did, ...(caseId && { caseId }), ...(documentId && { documentId }) })
  }
  const stirred = () => {
    stopClock()
    if (me) stopClock = after(lockAfterMinutes * 60_000, () => void lock())
  }
  const sitDown = (opened: Store, user: UserId, deed: Deed): Reply<Me> => {
    const known = actorOf(opened.db, user)
    if (!known) return refused('Your invitation was not completed. Ask a supervisor to invite you again.')
    store = opened
    me = known
    seen = new Set()
    noted(deed)
    stirred()
    surroundings.tell({ news: 'door' })
    return { done: true, result: known }
  }
  const lock = async () => {
    stopClock()
    if (!me) return
    noted('locked')
    me = undefined
    closeWhenIdle()
    surroundings.tell({ news: 'door' })
    await forgetKey(surroundings)
  }

  /** With the roles the log gives at this moment: another window may have changed them. */
  const present = () => (store && me ? actorOf(store.db, me.id) : undefined)

  return {
    surroundings,
    lockAfterMinutes,
    me: present,
    store: () => store,
    begin(user, key, deed) {
      const reply = sitDown(store ?? open(key), user, deed)
      if (!reply.done) closeWhenIdle()
      else if (store && me) begun({ store, db: store.db, me, today: dayOf(now()) })
      return reply
    },
    beginWith: (opened, user) => sitDown(opened, user, 'signedIn'),
    lock,
    stirred,
    hold() {
      holds++
      let held = true
      return () => {
        if (held) holds--
        held = false
        closeWhenIdle()
      }
    },
    signedIn(work) {
      const here = present()
      return store && here ? work({ store, db: store.db, me: here, today: dayOf(now()) }) : refused('Sign in first.')
    },
    noted,
    async close() {
      stopClock()
      me = undefined
      holds = 0
      store?.close()
      store = undefined
    },
  }
}

const later = (milliseconds: number, then: () => void) => {
  const timer = setTimeout(then, milliseconds).unref()
  return () => clearTimeout(timer)
}

/** A keyring without its store is said plainly before a passphrase is asked for. @throws StoreProblem */
export function storeIsWithItsKeyring(home: string): void {
  if (!existsSync(storeFile(home))) throw new StoreProblem('noStore', `The case store is missing from ${home}. Restore it from a backup.`)
}
