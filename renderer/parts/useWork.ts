import { useState } from 'react'
import type { JobView, Reply } from '#api/contract'
import { useDesk, useNews } from './useDesk.ts'
import { useStep } from './useStep.ts'

const ends: Readonly<Record<JobView['state'], (job: JobView) => readonly string[]>> = {
  running: () => [],
  done: () => [],
  cancelled: () => ['This was stopped. Nothing was changed.'],
  failed: ({ because }) => [because ?? 'The reason is not known.'],
}

/** Begins long work and follows it where it was asked for: what it is doing, and why it was refused or failed. */
export function useWork() {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  const [job, setJob] = useState<JobView | null>(null)
  const [followed, setFollowed] = useState<string | null>(null)
  useNews((news) => {
    if (news.news === 'job' && news.job.job === followed) setJob(news.job)
  })

  async function begin(ask: () => Promise<Reply<{ job: string }>>) {
    setJob(null)
    let begun: string | undefined
    await take(ask, ({ job: id }) => {
      begun = id
      setFollowed(id)
    })
    if (begun === undefined) return
    // It may have ended before we knew what to listen for.
    await take(
      () => desk.jobs({}),
      (jobs) => setJob((heard) => heard ?? jobs.find((each) => each.job === begun) ?? null),
    )
  }

  return {
    begin,
    busy: busy || job?.state === 'running',
    doing: job?.state === 'running' ? job.doing : null,
    refused: [...refused, ...(job ? ends[job.state](job) : [])],
  }
}
