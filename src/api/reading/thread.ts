import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { type ProblemName, StoreProblem } from '#store/problem'
import type { End, Message, Results, Task } from './threadTasks.ts'

/** Where the thread's code is: `reading-worker.ts` beside the source, `reading-worker.js` beside the bundle (whose chunks lie one folder down). */
export function threadAddress(here: string = import.meta.url): URL {
  if (here.endsWith('.ts')) return new URL('./reading-worker.ts', here)
  const beside = new URL('./reading-worker.js', here)
  return existsSync(beside) ? beside : new URL('../reading-worker.js', here)
}

/** The thread for long work over the store: reading a case, copying and checking the store. Started when first needed. */
export type Thread = Readonly<{
  /** @throws the store's problem, or `ThreadLost` where the thread did not live through it; the signal's reason where it was cancelled. */
  ask: <T extends Task>(task: T, signal?: AbortSignal) => Promise<Results[T['task']]>
  close: () => Promise<void>
}>

/** The thread ran out of time or memory, or crashed. */
export class ThreadLost extends Error {
  override name = 'ThreadLost'
}

const megabytes = 3072
/** Most of what reading makes is soon done with: the more of it there may be at once, the less of it is copied about. */
const youngMegabytes = 192
const longest = 30 * 60_000

type Waiting = { resolve: (result: never) => void; reject: (error: unknown) => void }

export function startThread(note: (line: string) => void = () => {}): Thread {
  let worker: Worker | undefined
  const waiting = new Map<number, Waiting>()
  let asked = 0

  const lost = (gone: Worker, error: unknown) => {
    if (worker !== gone) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    void retired(gone)
  }
  const start = () => {
    const fresh = new Worker(threadAddress(), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: youngMegabytes },
    })
    fresh.on('message', (message: Message) => {
      if ('note' in message) return note(message.note)
      const who = waiting.get(message.id)
      waiting.delete(message.id)
      if (waiting.size === 0) fresh.unref()
      if ('result' in message) who?.resolve(message.result as never)
      else who?.reject(problemFrom(message.problem))
    })
    fresh.on('error', (error) => lost(fresh, new ThreadLost(error.message)))
    fresh.on('exit', () => {
      leaving.set(fresh, Promise.resolve())
      lost(fresh, new ThreadLost('The thread ended.'))
    })
    return fresh
  }

  return {
    ask(task, signal) {
      signal?.throwIfAborted()
      worker ??= start()
      const mine = worker
      const id = ++asked
      mine.ref()
      return new Promise((resolve, reject) => {
        const stop = () => lost(mine, signal?.reason)
        const timer = setTimeout(() => lost(mine, new ThreadLost('The work took too long.')), longest)
        const settle = () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', stop)
        }
        signal?.addEventListener('abort', stop)
        waiting.set(id, {
          resolve: (result) => {
            settle()
            resolve(result)
          },
          reject: (error) => {
            settle()
            reject(error)
          },
        })
        mine.postMessage({ id, ...task })
      })
    },
    async close() {
      const gone = worker
      if (!gone) return
      lost(gone, new ThreadLost('The desk was closed.'))
      await retired(gone)
    },
  }
}

const patience = 20_000
const leaving = new WeakMap<Worker, Promise<void>>()

/**
 * Lets a thread finish what it is in the middle of and end by itself: one stopped while SQLite is at work in it can take the whole process with it.
 * One that does not end in good time is stopped all the same.
 */
function retired(worker: Worker): Promise<void> {
  const already = leaving.get(worker)
  if (already) return already
  const gone = new Promise<void>((resolve) => {
    const timer = setTimeout(() => void worker.terminate(), patience)
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
    worker.ref()
    worker.postMessage({ end: true } satisfies End)
  })
  leaving.set(worker, gone)
  return gone
}

function problemFrom({ name, problem, message, stack }: Extract<Message, { problem: unknown }>['problem']): Error {
  if (problem !== null) return new StoreProblem(problem as ProblemName, message)
  const error = new Error(message)
  error.name = name
  error.stack = stack
  return error
}
