import type { CaseId } from '#case/ids'
import { caseOf } from '#store/cases'
import { entriesOf } from '#store/log'
import type { Reads } from '#store/open'
import { verify } from '#store/verify'
import { noSuchCase } from '../cases/cases.ts'
import { reportOf } from '../cases/caseView.ts'
import type { CheckReport } from '../checkReport.ts'
import type { Desk, Verification } from '../contract.ts'
import type { Sitting } from '../door/sitting.ts'
import type { Thread } from '../reading/thread.ts'
import { addressOf } from '../reading/threadTasks.ts'
import { done, refused } from '../reply.ts'
import { logFile } from './logFile.ts'
import { storyOf } from './story.ts'

type LogsRoom = Pick<Desk, 'log' | 'exportLog' | 'verify' | 'backup'>

/** The log as a story, its verification, and backups. */
export function logsRoom(sitting: Sitting, thread: Thread): LogsRoom {
  const { home, now, mayReadPaths } = sitting.surroundings
  return {
    log: ({ caseId }) =>
      sitting.signedIn(({ db }) => {
        if (!caseOf(db, caseId)) return noSuchCase
        sitting.noted('readTheLog', { caseId })
        const titles = titlesOf(reportOf(db, caseId))
        return done(
          entriesOf(db, caseId).map(({ seq, at, byName, workflow, step, hash }) => ({
            seq,
            at,
            by: byName,
            says: storyOf(workflow, JSON.parse(step), (check) => titles.get(check) ?? check),
            hash,
          })),
        )
      }),

    exportLog: ({ caseId, ...asked }) =>
      sitting.signedIn(async (here) => {
        const record = caseOf(here.db, caseId)
        if (!record) return noSuchCase
        const titles = titlesOf(reportOf(here.db, caseId))
        const file = await logFile(here, record, asked, ({ workflow, step }) =>
          storyOf(workflow, JSON.parse(step), (check) => titles.get(check) ?? check),
        )
        if (file.done) sitting.noted('exported', { caseId })
        return file
      }),

    verify: () =>
      sitting.signedIn(({ db }) => {
        sitting.noted('verified')
        return done(verification(db))
      }),

    backup: ({ path }) =>
      sitting.signedIn(async ({ store }) => {
        if (!mayReadPaths) return refused('Only the command line may write a backup to a path: foursight backup FILE.')
        sitting.noted('backedUp')
        const letGo = sitting.hold()
        try {
          return done(await thread.ask({ task: 'backUp', store: addressOf(store, home), to: path, at: now().toISOString() }))
        } finally {
          letGo()
        }
      }),
  }
}

/** The titles of the checks, those switched off for the team among them. */
const titlesOf = (report: CheckReport | null): ReadonlyMap<string, string> =>
  new Map(report ? [...report.checks, ...report.switchedOff].map(({ id, title }) => [id, title]) : [])

const logNamed = (db: Reads, log: string): string => {
  if (log === 'access') return 'the access log'
  if (log === 'store') return 'the log of who may use this store and of its settings'
  const record = caseOf(db, log as CaseId)
  return record ? `the log of ${record.title || record.cameAs}` : `the log of the case ${log}, which is itself missing`
}

function verification(db: Reads): Verification {
  const { entries, broken } = verify(db)
  const says = broken
    ? `Something is wrong with ${logNamed(db, broken.log)}. ${broken.says} Everything before it stands. Keep this store as it is and tell your supervisor.`
    : `All ${entries} entries of the logs follow from one another. Nothing was changed or removed.`
  return { clean: broken === undefined, says, entries, firstBroken: broken?.seq ?? null }
}
