import { parentPort } from 'node:worker_threads'
import { backUp, dailyBackup } from '#store/backup'
import { checkWhole, joinStore, type Store } from '#store/open'
import { writePack } from '#store/packs/makePack'
import { problemOf, StoreProblem } from '#store/problem'
import { assessCase, readCase } from './readCase.ts'
import type { End, Message, Results, StoreAddress, Task, TaskName } from './threadTasks.ts'
import { whereIn } from './whereIn.ts'

// A thread of its own: reading a large file, and copying and checking the store, take seconds that a screen must not wait.
const port = parentPort
if (!port) throw new Error('This is the reading thread of Foursight, not a program to start.')
const say = (message: Message) => port.postMessage(message)

function withStore<T>({ file, key }: StoreAddress, work: (store: Store) => T): T {
  const store = joinStore(file, Buffer.from(key, 'hex'))
  try {
    return work(store)
  } finally {
    store.close()
  }
}

/** The readers and rules are many; copying the store does without them. */
const readers = async () => (await import('./readers.ts')).readers

const doings: { [T in TaskName]: (task: Extract<Task, { task: T }>) => Results[T] | Promise<Results[T]> } = {
  code: async () => (await readers()).code,
  read: async ({ store, caseId, on, version }) => {
    const known = await readers()
    const using = { ...known, code: `${version} ${known.code}` }
    return withStore(store, ({ db }) => {
      readCase(db, caseId, on, using, (problem) => say({ note: `A reading is not whole: ${whereIn(problem)}` }))
      return true
    })
  },
  assess: async ({ store, caseId, on, version, afresh }) => {
    const known = await readers()
    const using = { ...known, code: `${version} ${known.code}` }
    return withStore(
      store,
      ({ db }) =>
        assessCase(db, caseId, on, using, (problem) => say({ note: `A reading is not whole: ${whereIn(problem)}` }), afresh) ?? null,
    )
  },
  backUp: ({ store, to, at }) => withStore(store, (open) => backUp({ ...open, home: store.home }, to, new Date(at))),
  dailyBackup: ({ store, at }) => withStore(store, (open) => dailyBackup({ ...open, home: store.home }, new Date(at))),
  checkWhole: ({ store }) =>
    withStore(store, ({ sqlite }) => {
      checkWhole(sqlite)
      return true
    }),
  pack: ({ store, caseId, pack, key, lock, at, to }) =>
    withStore(store, (open) => writePack(open, caseId, { pack, key: Buffer.from(key, 'hex'), lock }, new Date(at), to)),
}

port.on('message', async (message: (Task & { id: number }) | End) => {
  if ('end' in message) return port.close()
  const { id, ...task } = message
  try {
    say({ id, result: await (doings[task.task] as (task: Task) => Results[TaskName] | Promise<Results[TaskName]>)(task) })
  } catch (error) {
    const problem = problemOf(error)
    const { name, message, stack = '' } = problem instanceof Error ? problem : new Error('unknown')
    say({ id, problem: { name, message, stack, problem: problem instanceof StoreProblem ? problem.problem : null } })
  }
})
