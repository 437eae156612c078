import type { JobView } from '#api/contract'
import type { House } from '../house.ts'
import { progressOn } from '../terminal/progress.ts'
import { granted, Refused } from '../terminal/refusal.ts'

/** `foursight import PATH [--into CASE] [--json]`: takes a police file into the case store, or a supplement into a case. */
export async function importing(
  { desk, listen }: House,
  path: string,
  { into, json }: { into: string | undefined; json: boolean },
): Promise<void> {
  const progress = progressOn(process.stderr)
  const finished = new Map<string, (job: JobView) => void>()
  const early = new Map<string, JobView>()
  const stop = listen((news) => {
    if (news.news !== 'job') return
    if (news.job.state === 'running') return progress.show(news.job)
    const finish = finished.get(news.job.job)
    if (finish) finish(news.job)
    else early.set(news.job.job, news.job)
  })
  const { caseId, job } = granted(await desk.importPath({ path, into: (into ?? null) as never }))
  const cancel = () => void desk.cancelJob({ job })
  process.once('SIGINT', cancel)
  const ended = early.get(job) ?? (await new Promise<JobView>((done) => finished.set(job, done)))
  process.off('SIGINT', cancel)
  stop()
  progress.clear()
  if (ended.state === 'failed') throw new Refused(ended.because ?? 'The file could not be taken in.', 2)

  const { added = [], alreadyThere = [], unreadable = [] } = ended.outcome ?? {}
  if (json) process.stdout.write(`${JSON.stringify({ case: caseId, state: ended.state, added, alreadyThere, unreadable })}\n`)
  else {
    process.stdout.write(`Case ${caseId}${ended.state === 'cancelled' ? ' (stopped; import again to go on)' : ''}\n`)
    process.stdout.write(`${added.length} new, ${alreadyThere.length} already there, ${unreadable.length} could not be read\n`)
    for (const { name, problem } of unreadable) process.stdout.write(`  ${name}: ${problem}\n`)
  }
}
