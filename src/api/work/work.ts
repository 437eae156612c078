import type { CaseId } from '#case/ids'
import { caseOf } from '#store/cases'
import { copiesOf, copyOf, dropCopy, keepCopy } from '#store/workingCopies'
import { noSuchCase } from '../cases/cases.ts'
import type { Desk, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { done } from '../reply.ts'

type WorkRoom = Pick<Desk, 'keepWork' | 'keptWork' | 'allKeptWork'>

/** What people are still writing. Each sees and keeps her own alone. */
export function workRoom(sitting: Sitting): WorkRoom {
  const { now } = sitting.surroundings
  const inCase = <T>(caseId: CaseId | null, answer: (here: SignedIn, caseId: CaseId | '') => Reply<T>): Reply<T> =>
    sitting.signedIn((here): Reply<T> => (caseId !== null && !caseOf(here.db, caseId) ? noSuchCase : answer(here, caseId ?? '')))
  return {
    keepWork: ({ caseId, name, text }) =>
      inCase(caseId, ({ db, me }, caseId) => {
        const work = { by: me.id, caseId, name }
        const at = now()
        if (text === null) dropCopy(db, work)
        else keepCopy(db, work, text, at)
        return done({ keptAt: at.toISOString() })
      }),
    keptWork: ({ caseId, name }) => inCase(caseId, ({ db, me }, caseId) => done(copyOf(db, { by: me.id, caseId, name }) ?? null)),
    allKeptWork: ({ caseId }) => inCase(caseId, ({ db, me }, caseId) => done(copiesOf(db, { by: me.id, caseId }))),
  }
}
