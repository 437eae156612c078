import { problemOf, StoreProblem } from '#store/problem'
import { careRoom } from './cases/care.ts'
import { casesRoom } from './cases/cases.ts'
import { packsRoom } from './cases/packs.ts'
import { chargingRoom } from './charging/chargingRoom.ts'
import { reviewingRoom } from './charging/reviewing.ts'
import { clocksRoom } from './clocks/clocks.ts'
import type { Desk, Method, Reply } from './contract.ts'
import { correctionsRoom } from './course/corrections.ts'
import { courseRoom } from './course/course.ts'
import { marksRoom } from './course/marks.ts'
import { checkSettingsRoom } from './door/checkSettings.ts'
import { doorRoom } from './door/door.ts'
import { keysOf } from './door/keyTries.ts'
import { needToKnow } from './door/needToKnow.ts'
import { peopleRoom } from './door/people.ts'
import { sit } from './door/sitting.ts'
import { usersRoom } from './door/users.ts'
import { draftsRoom } from './drafts/drafts.ts'
import { editingRoom } from './drafts/editing.ts'
import { houseRoom } from './house/house.ts'
import { startJobs } from './house/jobs.ts'
import { qualityRoom } from './house/quality.ts'
import { upkeep } from './house/upkeep.ts'
import { startImporting } from './intake/importing.ts'
import { intakeRoom, sourceAgain } from './intake/intakeRoom.ts'
import { pagesRoom } from './intake/pages.ts'
import { analysisRoom } from './law/analysis.ts'
import { lawRoom } from './law/lawRoom.ts'
import { logsRoom } from './logs/logs.ts'
import { bailRoom } from './orders/bail.ts'
import { ordersRoom } from './orders/orders.ts'
import { pleasRoom } from './pleas/pleas.ts'
import { readingAgainRoom } from './reading/readingAgain.ts'
import { startRereading } from './reading/rereading.ts'
import { startThread } from './reading/thread.ts'
import { refused } from './reply.ts'
import { requestsRoom } from './requests/requests.ts'
import type { Surroundings } from './surroundings.ts'
import { workRoom } from './work/work.ts'
import { workListsRoom } from './work/workLists.ts'

export type { RememberedKey, Surroundings } from './surroundings.ts'

/** The desk, and how the host closes it: work is stopped where it can go on from later, and the store is closed. */
export type OpenDesk = Desk & Readonly<{ close: () => Promise<void> }>

/** Asks that a screen makes by itself do not show that someone is there. */
const unattended: readonly Method[] = ['door', 'jobs']

/** The contract kept, over the case store of one home. Nothing is opened until someone signs in. */
export function openDesk(surroundings: Surroundings): OpenDesk {
  const thread = startThread(surroundings.note)
  let upkeepDone: Promise<unknown> = Promise.resolve()
  const sitting = sit(surroundings, (here) => {
    const letGo = sitting.hold()
    upkeepDone = upkeep(here, thread, surroundings, sitting.lock).finally(letGo)
  })
  const jobs = startJobs(surroundings, sitting.hold)
  const rereading = startRereading(sitting, thread)
  const importing = startImporting(sitting, jobs, rereading, sourceAgain(surroundings))
  const keys = keysOf(surroundings)
  const reviewing = reviewingRoom(sitting, importing)
  const { clearPacks, ...packs } = packsRoom(sitting, keys, importing)
  const rooms: Desk = {
    ...doorRoom(sitting, keys),
    ...usersRoom(sitting, keys),
    ...casesRoom(sitting, importing),
    ...intakeRoom(sitting, jobs, importing),
    ...readingAgainRoom(sitting, jobs, rereading, importing),
    ...pagesRoom(sitting),
    ...reviewing,
    ...requestsRoom(sitting, reviewing),
    ...clocksRoom(sitting),
    ...workListsRoom(sitting, importing),
    ...chargingRoom(sitting, importing),
    ...draftsRoom(sitting),
    ...editingRoom(sitting),
    ...lawRoom(sitting),
    ...ordersRoom(sitting),
    ...bailRoom(sitting),
    ...checkSettingsRoom(sitting),
    ...logsRoom(sitting, thread),
    ...workRoom(sitting),
    ...pleasRoom(sitting, keys),
    ...correctionsRoom(sitting, rereading, importing),
    ...marksRoom(sitting),
    ...analysisRoom(sitting),
    ...courseRoom(sitting),
    ...careRoom(sitting),
    ...peopleRoom(sitting, keys, importing),
    ...packs,
    ...houseRoom(sitting, thread, importing),
    ...qualityRoom(sitting),
  }

  /** What the disk or the store refuses is an answer with a reason, whatever was asked. */
  const attended =
    (method: Method, ask: (from: never) => unknown) =>
    async (from: never): Promise<unknown> => {
      if (!unattended.includes(method)) sitting.stirred()
      try {
        return await ask(from)
      } catch (error) {
        const problem = problemOf(error)
        if (problem instanceof StoreProblem) return refused(problem.message) satisfies Reply<never>
        throw error
      }
    }
  const desk = Object.fromEntries(
    Object.entries(rooms).map(([method, ask]) => [method, attended(method as Method, needToKnow(sitting, method as Method, ask))]),
  ) as unknown as Desk

  return {
    ...desk,
    async close() {
      await jobs.close()
      await Promise.race([upkeepDone, soon()])
      await thread.close()
      await clearPacks()
      await sitting.close()
    },
  }
}

/** Quitting waits for a backup under way, but not for ever. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 30_000).unref())
