import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { hrefOf } from '../../route.ts'

/** Files being read at this moment, in one case or in all, each with the way to its progress. */
export function RunningJobs({ caseId }: { caseId?: string }) {
  const desk = useDesk()
  const jobs = useAnswer(() => desk.jobs({}), 'jobs')
  useNews((news) => {
    if (news.news !== 'job' || jobs.answer.state !== 'here') return
    jobs.put([...jobs.answer.result.filter(({ job }) => job !== news.job.job), news.job])
  })
  if (jobs.answer.state !== 'here') return null
  const running = jobs.answer.result.filter((job) => job.state === 'running' && (caseId === undefined || job.caseId === caseId))
  if (running.length === 0) return null
  return (
    <ul className="govuk-list">
      {running.map(({ job, what, doing, done, total }) => (
        <li key={job}>
          {what}: {doing}, {done} of {total} done.{' '}
          <a className="govuk-link" href={hrefOf({ screen: 'importing', job })}>
            See how far it has come
          </a>
        </li>
      ))}
    </ul>
  )
}
