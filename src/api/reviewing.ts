import { dayOf } from '#case/dates'
import type { CaseId, CheckId } from '#case/ids'
import { firstCharging as charging } from '#charging/first/replay'
import type { Step, StepOf, StepType } from '#charging/first/steps'
import { caseOf } from '#store/cases'
import { takeStep } from '#store/decisions'
import { readingOf } from '#store/readings'
import { noSuchCase, viewNow } from './cases.ts'
import { chargeable, reportOf } from './caseView.ts'
import type { CheckReport } from './checkReport.ts'
import type { CaseView, Desk, Reply } from './contract.ts'
import type { Importing } from './importing.ts'
import { refused } from './reply.ts'
import type { SignedIn, Sitting } from './sitting.ts'

type ReviewingRoom = Pick<
  Desk,
  'openReview' | 'requestMaterial' | 'materialReceived' | 'overruleCheck' | 'decideCharge' | 'issueDecision' | 'reopenReview'
>
type Said<T extends StepType> = Omit<StepOf<T>, 'type' | 'by' | 'on'>

/** The six-month limit stands in the way of a summary-only charge and of no other (Magistrates' Courts Act 1980 s127(2)). */
const timeLimit: CheckId = 'charge.time-limit'

const stillBeingRead = refused('The police file has not been read to the end. Wait, or ask to continue reading.')

/** The charging workflow. What may be done, and what bars it, is the charging room's to say; here the steps are filled in and recorded. */
export function reviewingRoom(sitting: Sitting, importing: Importing): ReviewingRoom {
  const { now, tell } = sitting.surroundings

  const take = <T extends StepType>(here: SignedIn, caseId: CaseId, type: T, said: Said<T>): Reply<CaseView> => {
    if (!caseOf(here.db, caseId)) return noSuchCase
    const step = { type, ...said, by: here.me, on: dayOf(now()) } as unknown as Step
    const answer = takeStep(here.db, caseId, charging, step, now())
    if (!answer.taken) return { done: false, because: answer.because }
    tell({ news: 'case', caseId })
    return viewNow(here, caseId, importing)
  }
  /** What the file says is needed to decide: refused until it has been read. */
  const withReport = (here: SignedIn, caseId: CaseId, decide: (report: CheckReport) => Reply<CaseView>): Reply<CaseView> => {
    if (!caseOf(here.db, caseId)) return noSuchCase
    const report = importing.working(caseId) ? null : reportOf(here.db, caseId)
    return report ? decide(report) : stillBeingRead
  }
  const knownChecks = (report: CheckReport, checks: readonly CheckId[]) =>
    checks.every((check) => report.checks.some(({ id }) => id === check))
  const suspectsOf = ({ db }: SignedIn, caseId: CaseId) => readingOf(db, caseId)?.summary.suspects ?? []

  return {
    openReview: ({ caseId }) => sitting.signedIn((here) => take(here, caseId, 'reviewOpened', {})),

    requestMaterial: ({ caseId, checks, wanted }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, (report) =>
          knownChecks(report, checks)
            ? take(here, caseId, 'materialRequested', { checks, wanted })
            : refused('One of these checks is not known.'),
        ),
      ),

    materialReceived: ({ caseId, what }) => sitting.signedIn((here) => take(here, caseId, 'materialReceived', { what })),

    overruleCheck: ({ caseId, check, reason }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, (report) =>
          knownChecks(report, [check]) ? take(here, caseId, 'checkOverruled', { check, reason }) : refused('This check is not known.'),
        ),
      ),

    decideCharge: ({ caseId, decision }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, (report) => {
          const suspect = suspectsOf(here, caseId).find(({ id }) => id === decision.suspect)
          const charge = chargeable(report).find(({ id }) => id === decision.charge)
          if (!suspect) return refused('Choose one of the suspects of this file.')
          if (!charge) return refused('Choose one of the charges of the list.')
          const summaryOnly = report.offences.some(({ id, mode }) => id === charge.id && mode === 'summary-only')
          const openChecks = (readingOf(here.db, caseId)?.summary.openChecks ?? []).filter(
            (check) => report.checks.some(({ id }) => id === check) && (check !== timeLimit || summaryOnly),
          )
          return take(here, caseId, 'chargeDecided', {
            decision,
            stalkingIndicated: report.stalking.indicated === 'yes',
            openChecks,
            suspectName: suspect.name,
            chargeTitle: charge.title,
            checkTitles: Object.fromEntries(
              report.checks.filter(({ id }) => openChecks.includes(id as CheckId)).map(({ id, title }) => [id, title]),
            ),
          })
        }),
      ),

    issueDecision: ({ caseId }) =>
      sitting.signedIn((here) =>
        withReport(here, caseId, () => {
          const named = suspectsOf(here, caseId)
          return take(here, caseId, 'decisionIssued', { suspects: named.map(({ id }) => id), named })
        }),
      ),

    reopenReview: ({ caseId, reason }) => sitting.signedIn((here) => take(here, caseId, 'reviewReopened', { reason })),
  }
}
