import { roleWords } from '#case/actor'
import type { CaseId, UserId } from '#case/ids'
import { accessesOf, note } from '#store/access'
import { caseOf } from '#store/cases'
import { deleteCaseRows } from '#store/deletion'
import { documentsOf } from '#store/documents'
import { readKeyring, removeHolder } from '#store/keyring'
import { entriesOf } from '#store/log'
import { readingOf } from '#store/readings'
import { restrictionsOf } from '#store/restricted'
import { peopleOf, takeHouseStep } from '#store/users'
import { noSuchCase } from '../cases/cases.ts'
import type { CaseAccess, Desk, PersonView, Reply } from '../contract.ts'
import type { Importing } from '../intake/importing.ts'
import { done, refused } from '../reply.ts'
import { deedWords } from './deeds.ts'
import { deletionCertificate } from './deletionCertificate.ts'
import type { Keys } from './keyTries.ts'
import { passphraseAgainFor } from './passphraseAgain.ts'
import type { SignedIn, Sitting } from './sitting.ts'

type PeopleRoom = Pick<Desk, 'people' | 'changeRoles' | 'removePerson' | 'restrictCase' | 'openCaseToAll' | 'caseAccess' | 'deleteCase'>

const usesShown = 500
const supervisor = roleWords.supervisor.toLowerCase()
const noSuchPerson = refused('There is nobody of that name here.')
const isSupervisor = ({ me }: SignedIn) => me.roles.includes('supervisor')

/** The people of this store and what each may do; who may open which case, and who did; a case deleted when its time is over. */
export function peopleRoom(sitting: Sitting, keys: Keys, importing: Importing): PeopleRoom {
  const { place } = keys
  const { now, tell } = sitting.surroundings
  const passphraseAgain = passphraseAgainFor(sitting, keys)

  const people = ({ db }: SignedIn): readonly PersonView[] => {
    const holders = readKeyring(place)?.users ?? []
    return peopleOf(db).map((person) => ({ ...person, invited: holders.some(({ id, invited }) => id === person.id && invited) }))
  }
  const presentOf = (here: SignedIn) => peopleOf(here.db).filter(({ left }) => left === null)
  const leavesNone = (here: SignedIn, user: UserId) => !presentOf(here).some(({ id, roles }) => id !== user && roles.includes('supervisor'))

  const accessOf = ({ db }: SignedIn, caseId: CaseId): CaseAccess => {
    const names = new Map(documentsOf(db, caseId).map(({ documentId, name }) => [documentId, name]))
    return {
      restricted: restrictionsOf(db).get(caseId) ?? null,
      uses: accessesOf(db, caseId, usesShown).map(({ at, byName, did, documentId }) => ({
        at,
        by: byName,
        did: deedWords[did as keyof typeof deedWords] ?? did,
        document: documentId ? (names.get(documentId) ?? documentId) : null,
      })),
    }
  }
  const onlySupervisor = (caseId: CaseId, does: (here: SignedIn) => Reply<CaseAccess>) =>
    sitting.signedIn((here) => {
      if (!caseOf(here.db, caseId)) return noSuchCase
      return isSupervisor(here) ? does(here) : refused(`Only a ${supervisor} may say who opens a case.`)
    })

  return {
    people: () => sitting.signedIn((here) => done(people(here))),

    changeRoles: ({ user, roles, reason, passphrase }) =>
      passphraseAgain(passphrase, (here) => {
        const person = presentOf(here).find(({ id }) => id === user)
        // Where nobody is supervisor yet, somebody must be able to become one.
        const nobodyYet = presentOf(here).every((one) => !one.roles.includes('supervisor'))
        if (!isSupervisor(here) && !nobodyYet) return refused(`Only a ${supervisor} may change what someone may do.`)
        if (!person) return noSuchPerson
        if (reason.trim() === '') return refused('Say why the roles change.')
        if (!roles.includes('supervisor') && person.roles.includes('supervisor') && leavesNone(here, user))
          return refused(`There must be at least one ${supervisor}. Give somebody else that role first.`)
        takeHouseStep(here.db, { type: 'rolesChanged', user, name: person.name, roles: [...new Set(roles)], reason }, here.me, now())
        tell({ news: 'door' })
        return done(people(here))
      }),

    removePerson: ({ user, reason, passphrase }) =>
      passphraseAgain(passphrase, (here) => {
        const person = presentOf(here).find(({ id }) => id === user)
        if (!isSupervisor(here)) return refused(`Only a ${supervisor} may remove someone.`)
        if (!person) return noSuchPerson
        if (user === here.me.id) return refused('You cannot remove yourself. Ask another supervisor.')
        if (reason.trim() === '') return refused('Say why this person is removed.')
        takeHouseStep(here.db, { type: 'personRemoved', user, name: person.name, reason }, here.me, now())
        removeHolder(place, user)
        return done(people(here))
      }),

    restrictCase: ({ caseId, to, reason }) =>
      onlySupervisor(caseId, (here) => {
        const named = presentOf(here).filter(({ id }) => to.includes(id))
        if (named.length !== new Set(to).size) return noSuchPerson
        takeHouseStep(here.db, { type: 'caseRestricted', caseId, to: named.map(({ id, name }) => ({ id, name })), reason }, here.me, now())
        tell({ news: 'case', caseId })
        return done(accessOf(here, caseId))
      }),

    openCaseToAll: ({ caseId, reason }) =>
      onlySupervisor(caseId, (here) => {
        takeHouseStep(here.db, { type: 'caseOpenedToAll', caseId, reason }, here.me, now())
        tell({ news: 'case', caseId })
        return done(accessOf(here, caseId))
      }),

    caseAccess: ({ caseId }) =>
      sitting.signedIn((here) => {
        if (!caseOf(here.db, caseId)) return noSuchCase
        sitting.noted('readTheLog', { caseId })
        return done(accessOf(here, caseId))
      }),

    deleteCase: ({ caseId, reason, passphrase }) =>
      passphraseAgain(passphrase, (here) => {
        const { db, me, store } = here
        const record = caseOf(db, caseId)
        if (!record) return noSuchCase
        if (!isSupervisor(here)) return refused(`Only a ${supervisor} may delete a case.`)
        if (importing.working(caseId)) return refused('This case is being read. Wait until that is done, or cancel it.')
        const log = entriesOf(db, caseId)
        const step = {
          type: 'caseDeleted' as const,
          caseId,
          title: record.title || record.cameAs,
          urn: readingOf(db, caseId)?.summary.urn ?? null,
          reason,
          documents: documentsOf(db, caseId).map(({ documentId, sha256 }) => ({ id: documentId, sha256 })),
          logEntries: log.length,
          logHash: log.at(-1)?.hash ?? null,
        }
        store.sqlite.transaction(() => {
          takeHouseStep(db, step, me, now())
          note(db, { by: me, at: now(), did: 'deleted', caseId })
          deleteCaseRows(store.sqlite, caseId)
        })()
        tell({ news: 'case', caseId })
        return done({ certificate: deletionCertificate(step, me.name, now()) })
      }),
  }
}
