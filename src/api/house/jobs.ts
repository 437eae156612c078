import { randomUUID } from 'node:crypto'
import { type CaseId, type JobId, jobId } from '#case/ids'
import { problemOf, StoreProblem } from '#store/problem'
import type { JobView } from '../contract.ts'
import { whereIn } from '../reading/whereIn.ts'
import type { Surroundings } from '../surroundings.ts'

type Progress = Readonly<{ done: number; total: number; doing: string; secondsLeft: number | null }>
export type Outcome = NonNullable<JobView['outcome']>

/** What long work is given: how to know that it was cancelled, and how to say how far it is. */
export type Controls = Readonly<{ signal: AbortSignal; progress: (progress: Progress) => void }>

export type Jobs = Readonly<{
  /** Begins long work on a case and returns at once; how it goes is told as news. */
  start: (what: string, caseId: CaseId, work: (controls: Controls) => Promise<Outcome | null>) => JobId
  views: () => readonly JobView[]
  working: (caseId: CaseId) => boolean
  /** False where there is no such job, or it has ended. */
  cancel: (job: JobId) => boolean
  /** Cancels everything and waits until it has stopped. */
  close: () => Promise<void>
}>

const newsEvery = 200
const endedKept = 20

type Running = { view: JobView; stop: AbortController; ended: Promise<void> }

/** The long work of this desk. `hold` keeps the store open while any of it goes on. */
export function startJobs({ tell, note }: Pick<Surroundings, 'tell' | 'note'>, hold: () => () => void): Jobs {
  const jobs = new Map<JobId, Running>()

  const changed = (job: Running, difference: Partial<JobView>) => {
    job.view = { ...job.view, ...difference }
    tell({ news: 'job', job: job.view })
  }
  const forgetOldest = () => {
    const ended = [...jobs].filter(([, { view }]) => view.state !== 'running')
    for (const [id] of ended.slice(0, -endedKept)) jobs.delete(id)
  }

  return {
    start(what, caseId, work) {
      const id = jobId(`j-${randomUUID()}`)!
      const stop = new AbortController()
      const view: JobView = {
        job: id,
        caseId,
        what,
        state: 'running',
        done: 0,
        total: 0,
        doing: 'Looking through the files',
        secondsLeft: null,
        because: null,
        outcome: null,
      }
      const job: Running = { view, stop, ended: Promise.resolve() }
      const letGo = hold()
      let later: NodeJS.Timeout | undefined
      // Told at most five times a second, and never long after it is so.
      const progress = ({ done, total, doing, secondsLeft }: Progress) => {
        // Readers stopped by a cancel may speak once more after the end.
        if (job.view.state !== 'running') return
        job.view = { ...job.view, done, total, doing, secondsLeft }
        later ??= setTimeout(() => {
          later = undefined
          changed(job, {})
        }, newsEvery)
      }
      const run = async () => {
        try {
          const outcome = await work({ signal: stop.signal, progress })
          return { state: stop.signal.aborted ? 'cancelled' : 'done', outcome } as const
        } catch (error) {
          return stop.signal.aborted ? ({ state: 'cancelled' } as const) : ({ state: 'failed', because: why(error, note) } as const)
        } finally {
          letGo()
        }
      }
      jobs.set(id, job)
      // Whoever asked hears of the job before it can have ended.
      job.ended = Promise.resolve()
        .then(run)
        .then((end) => {
          clearTimeout(later)
          changed(job, { secondsLeft: null, ...end, ...(end.state === 'done' && { doing: 'Done', done: job.view.total }) })
          tell({ news: 'case', caseId })
          forgetOldest()
        })
      return id
    },
    views: () => [...jobs.values()].map(({ view }) => view),
    working: (caseId) => [...jobs.values()].some(({ view }) => view.caseId === caseId && view.state === 'running'),
    cancel(id) {
      const job = jobs.get(id)
      if (job?.view.state !== 'running') return false
      job.stop.abort()
      return true
    },
    async close() {
      const all = [...jobs.values()]
      for (const { stop } of all) stop.abort()
      await Promise.all(all.map(({ ended }) => ended))
    },
  }
}

/** A failure in a sentence for the person who waits; the technical log has the rest. */
export class CannotBeDone extends Error {
  override name = 'CannotBeDone'
}

function why(error: unknown, note: ((line: string) => void) | undefined): string {
  const problem = problemOf(error)
  if (problem instanceof StoreProblem || problem instanceof CannotBeDone) return problem.message
  if (problem instanceof Error && problem.name === 'UnusablePath') return problem.message
  note?.(problem instanceof Error ? whereIn(problem) : 'An unknown failure in a job.')
  return 'The work stopped because of a fault in the program. What was already taken in is kept; ask to continue reading.'
}
