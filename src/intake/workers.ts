import { Worker } from 'node:worker_threads'
import type { Limits } from './limits.ts'
import { problems, Unreadable } from './problems.ts'
import type { Results, Task } from './tasks.ts'
import { workerAddress } from './workerAddress.ts'

/** The task was not finished because its worker ran out of time or memory, or crashed. The worker was replaced. */
export class WorkerLost extends Unreadable {
  override name = 'WorkerLost'
}

export type Workers = Readonly<{
  /** Rejects with `Unreadable` where the document cannot be read, `WorkerLost` where the worker did not live through it. */
  run: <T extends Task>(task: T, seconds: number) => Promise<Results[T['kind']]>
  close: () => Promise<void>
}>

type Job = { task: Task; seconds: number; resolve: (result: never) => void; reject: (error: unknown) => void }

/** Threads that read foreign files, started when needed, one task each at a time. */
export function startWorkers({ workers: most, workerMegabytes }: Pick<Limits, 'workers' | 'workerMegabytes'>): Workers {
  const idle: Worker[] = []
  const alive = new Set<Worker>()
  const waiting: Job[] = []
  let closed = false

  const start = (): Worker => {
    const worker = new Worker(workerAddress(), { resourceLimits: { maxOldGenerationSizeMb: workerMegabytes }, stdout: true, stderr: true })
    worker.stdout.resume()
    worker.stderr.resume()
    worker.on('error', () => {})
    worker.on('exit', () => {
      alive.delete(worker)
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    })
    alive.add(worker)
    return worker
  }

  const retire = (worker: Worker) => {
    alive.delete(worker)
    void worker.terminate()
  }

  const next = () => {
    while (waiting.length > 0 && (idle.length > 0 || alive.size < most)) give(idle.pop() ?? start(), waiting.shift()!)
  }

  const give = (worker: Worker, { task, seconds, resolve, reject }: Job) => {
    const timer = setTimeout(() => lost(problems.tookTooLong), seconds * 1000)
    const settle = () => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('error', onError)
      worker.off('exit', onExit)
    }
    const lost = (problem: string) => {
      settle()
      retire(worker)
      reject(new WorkerLost(problem))
      if (!closed) next()
    }
    const onMessage = (answer: ({ result: never } | { problem: string }) & { isWorn: boolean }) => {
      settle()
      if (answer.isWorn) retire(worker)
      else idle.push(worker)
      if ('problem' in answer) reject(new Unreadable(answer.problem))
      else resolve(answer.result)
      next()
    }
    const onError = (error: NodeJS.ErrnoException) => lost(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? problems.tooLarge : problems.stopped)
    const onExit = () => lost(problems.stopped)
    worker.on('message', onMessage)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage(task)
  }

  return {
    run: (task, seconds) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new WorkerLost(problems.stopped))
        waiting.push({ task, seconds, resolve, reject })
        next()
      }),
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.reject(new WorkerLost(problems.stopped))
      await Promise.all([...alive].map((worker) => worker.terminate()))
    },
  }
}
