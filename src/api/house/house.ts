import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf, monthsAfter } from '#case/dates'
import { edition } from '#law/edition'
import { caseOf } from '#store/cases'
import { backupsFolder } from '#store/home'
import { lastStepsOf } from '#store/lastSteps'
import { openTo } from '#store/restricted'
import { caseRow } from '../cases/caseRows.ts'
import type { BackupRow, Desk } from '../contract.ts'
import type { Sitting } from '../door/sitting.ts'
import type { Importing } from '../intake/importing.ts'
import type { Thread } from '../reading/thread.ts'
import { addressOf } from '../reading/threadTasks.ts'
import { done } from '../reply.ts'
import licences from './licences.json' with { type: 'json' }

type HouseRoom = Pick<Desk, 'about' | 'backups' | 'backUpNow' | 'retention'>

const ending = '.foursight-backup'

/** This installation: what it is, its backups, and the cases that may have been kept too long. */
export function houseRoom(sitting: Sitting, thread: Thread, importing: Importing): HouseRoom {
  const { home, now, version } = sitting.surroundings
  return {
    about: () => sitting.signedIn(async () => done({ version, readsWith: await thread.ask({ task: 'code' }), law: edition, licences })),

    backups: () => sitting.signedIn(() => done(backupsIn(backupsFolder(home)))),

    backUpNow: () =>
      sitting.signedIn(async ({ store }) => {
        sitting.noted('backedUp')
        const letGo = sitting.hold()
        const at = now().toISOString()
        const to = join(backupsFolder(home), `asked-${at.replaceAll(':', '-')}${ending}`)
        try {
          await thread.ask({ task: 'backUp', store: addressOf(store, home), to, at })
          return done(backupsIn(backupsFolder(home)))
        } finally {
          letGo()
        }
      }),

    retention: ({ months }) =>
      sitting.signedIn(({ db, me, store, today }) => {
        const isOpen = openTo(db, me.id)
        const before = monthsAfter(today, -months)
        return done(
          lastStepsOf(store.sqlite).flatMap(({ caseId, at }) => {
            const lastStep = dayOf(new Date(at))
            const record = lastStep < before && isOpen(caseId) ? caseOf(db, caseId) : undefined
            if (!record) return []
            const { title, stateWords } = caseRow(db, record, importing.working(caseId))
            return [{ caseId, title, stateWords, lastStep }]
          }),
        )
      }),
  }
}

const why = { daily: 'daily', before: 'beforeUpgrade', asked: 'asked' } as const

/** The backups of a folder, the latest first. */
function backupsIn(folder: string): readonly BackupRow[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name): BackupRow[] => {
      const kind = /^(daily|before|asked)-/.exec(name)?.[1]
      if (!kind || !name.endsWith(ending)) return []
      const { mtime, size } = statSync(join(folder, name))
      return [{ name, why: why[kind as keyof typeof why], at: mtime.toISOString(), bytes: size }]
    })
    .sort((one, other) => other.at.localeCompare(one.at))
}
