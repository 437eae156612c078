import type { CaseId, CheckId } from '#case/ids'
import { caseOf } from '#store/cases'
import { readingOf } from '#store/readings'
import { noSuchCase } from '../cases/cases.ts'
import { chargeable, reportOf } from '../cases/caseView.ts'
import type { CheckReport } from '../checkReport.ts'
import type { CaseView, Desk, Reply } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import type { Importing } from '../intake/importing.ts'
import { notReadYet } from '../reading/notReadYet.ts'
import { refused } from '../reply.ts'
import { lifeSteps, noSuchDefendant } from './lifeSteps.ts'
import { livesIn } from './livesIn.ts'

type ReviewingRoom = Pick<Desk, 'openReview' | 'requestMaterial' | 'materialReceived' | 'overruleCheck' | 'decideCharge' | 'reopenReview'>

/** The six-month limit stands in the way of a summary-only charge and of no other (Magistrates' Courts Act 1980 s127(2)). */
const timeLimit: CheckId = 'charge.time-limit'

/** The review up to the decision. What may be done, and what bars it, is the charging room's to say; here the steps are filled in and recorded. */
export function reviewingRoom(sitting: Sitting, importing: Importing): ReviewingRoom {
  const { take, takeForAll, takeForEach, whoseTurn } = lifeSteps(sitting, importing)

  /** What the file says is needed to decide: refused until it has been read. */
  const withReport = (here: SignedIn, caseId: CaseId, decide: (report: CheckReport) => Reply<CaseView>): Reply<CaseView> => {
    if (!caseOf(here.db, caseId)) return noSuchCase
    const report = importing.working(caseId) ? null : reportOf(here.db, caseId)
    return report ? decide(report) : notReadYet
  }
  const titlesOf = (report: CheckReport, checks: readonly CheckId[]) =>
    new Map(report.checks.filter(({ id }) => checks.includes(id as CheckId)).map(({ id, title }) => [id as CheckId, title]))

  return {
    openReview: ({ caseId, defendant }) =>
      sitting.signedIn((here) => takeForEach(here, caseId, whoseTurn(here, caseId, 'reviewOpened', defendant), 'reviewOpened', () => ({}))),

    requestMaterial: ({ caseId, checks, wanted, defendants }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, (report) =>
          titlesOf(report, checks).size === new Set(checks).size
            ? takeForAll(here, caseId, 'materialRequested', { checks, wanted, ...(defendants && { defendants }) })
            : refused('One of these checks is not known.'),
        ),
      ),

    materialReceived: ({ caseId, what, defendant }) =>
      sitting.signedIn((here) =>
        takeForEach(here, caseId, whoseTurn(here, caseId, 'materialReceived', defendant), 'materialReceived', () => ({ what })),
      ),

    overruleCheck: ({ caseId, check, reason }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, (report) => {
          const title = titlesOf(report, [check]).get(check)
          return title === undefined
            ? refused('This check is not known.')
            : takeForAll(here, caseId, 'checkOverruled', { check, title, reason })
        }),
      ),

    decideCharge: ({ caseId, decision }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, (report) => {
          const charge = chargeable(report).find(({ id }) => id === decision.charge)
          if (!livesIn(here.db, caseId).some(({ defendant }) => defendant.id === decision.suspect)) return noSuchDefendant
          if (!charge) return refused('Choose one of the charges of the list.')
          const summaryOnly = report.offences.some(({ id, mode }) => id === charge.id && mode === 'summary-only')
          const openChecks = (readingOf(here.db, caseId)?.summary.openChecks ?? []).filter(
            (check) => report.checks.some(({ id }) => id === check) && (check !== timeLimit || summaryOnly),
          )
          return take(here, caseId, decision.suspect, 'chargeDecided', {
            decision,
            stalkingIndicated: report.stalking.indicated === 'yes',
            openChecks,
            chargeTitle: charge.title,
            checkTitles: Object.fromEntries(titlesOf(report, openChecks)),
          })
        }),
      ),

    reopenReview: ({ caseId, why, reason, defendant }) =>
      sitting.signedIn((here) =>
        takeForEach(here, caseId, whoseTurn(here, caseId, 'reviewReopened', defendant), 'reviewReopened', () => ({ why, reason })),
      ),
  }
}
