import { problemOf, StoreProblem } from '#store/problem'
import { analysisRoom } from './analysis.ts'
import { bailRoom } from './bail.ts'
import { careRoom } from './care.ts'
import { casesRoom } from './cases.ts'
import { chargingRoom } from './chargingRoom.ts'
import { checkSettingsRoom } from './checkSettings.ts'
import { clocksRoom } from './clocks.ts'
import type { Desk, Method, Reply } from './contract.ts'
import { correctionsRoom } from './corrections.ts'
import { courseRoom } from './course.ts'
import { doorRoom } from './door.ts'
import { draftsRoom } from './drafts.ts'
import { editingRoom } from './editing.ts'
import { houseRoom } from './house.ts'
import { startImporting } from './importing.ts'
import { intakeRoom, sourceAgain } from './intakeRoom.ts'
import { startJobs } from './jobs.ts'
import { keysOf } from './keyTries.ts'
import { lawRoom } from './lawRoom.ts'
import { logsRoom } from './logs.ts'
import { marksRoom } from './marks.ts'
import { needToKnow } from './needToKnow.ts'
import { ordersRoom } from './orders.ts'
import { packsRoom } from './packs.ts'
import { pagesRoom } from './pages.ts'
import { peopleRoom } from './people.ts'
import { pleasRoom } from './pleas.ts'
import { qualityRoom } from './quality.ts'
import { readingAgainRoom } from './readingAgain.ts'
import { refused } from './reply.ts'
import { requestsRoom } from './requests.ts'
import { startRereading } from './rereading.ts'
import { reviewingRoom } from './reviewing.ts'
import { sit } from './sitting.ts'
import type { Surroundings } from './surroundings.ts'
import { startThread } from './thread.ts'
import { upkeep } from './upkeep.ts'
import { usersRoom } from './users.ts'
import { workRoom } from './work.ts'
import { workListsRoom } from './workLists.ts'

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
      await sitting.close()
      clearPacks()
    },
  }
}

/** Quitting waits for a backup under way, but not for ever. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 30_000).unref())
