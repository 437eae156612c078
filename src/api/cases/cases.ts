import type { CaseId } from '#case/ids'
import { caseOf, casesOf } from '#store/cases'
import { openTo } from '#store/restricted'
import type { CaseView, Desk, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Importing } from '../intake/importing.ts'
import { done, refused } from '../reply.ts'
import { caseRow } from './caseRows.ts'
import { caseView } from './caseView.ts'

type CasesRoom = Pick<Desk, 'cases' | 'openCase'>

export const noSuchCase = refused('There is no such case in this store.')

/** The case as it stands, for an answer. */
export const viewNow = ({ db, me, today }: SignedIn, caseId: CaseId, importing: Importing): Reply<CaseView> => {
  const view = caseView(db, caseId, me, today, importing.working(caseId))
  return view ? done(view) : noSuchCase
}

/** The list of cases, and a case opened. */
export function casesRoom(sitting: Sitting, importing: Importing): CasesRoom {
  return {
    cases: () =>
      sitting.signedIn(({ db, me }) => {
        const isOpen = openTo(db, me.id)
        const open = casesOf(db).filter(({ caseId }) => isOpen(caseId))
        return done(open.map((record) => caseRow(db, record, importing.working(record.caseId))))
      }),

    openCase: ({ caseId }) =>
      sitting.signedIn(async (here) => {
        if (!caseOf(here.db, caseId)) return noSuchCase
        sitting.noted('opened', { caseId, once: true })
        await importing.refreshed(here, caseId)
        // Someone may have locked the store while the case was read afresh.
        return sitting.signedIn((still) => viewNow(still, caseId, importing))
      }),
  }
}
