import type { JobView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Heading } from '../../parts/Heading.tsx'
import { Progress } from '../../parts/Progress.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'
import { go, hrefOf } from '../../route.ts'
import { Arrived } from './Arrived.tsx'

/** A police file being read, and then what arrived. Everything else can be used meanwhile. */
export function ImportingScreen({ job }: { job: string }) {
  const desk = useDesk()
  const jobs = useAnswer(() => desk.jobs({}), 'jobs')
  useNews((news) => {
    if (news.news !== 'job' || news.job.job !== job) return
    const others = jobs.answer.state === 'here' ? jobs.answer.result.filter((each) => each.job !== job) : []
    jobs.put([...others, news.job])
  })
  return (
    <main className="wide" id="main" tabIndex={-1}>
      <Answered asked={jobs} waiting="Looking for the police file…">
        {(all) => {
          const found = all.find((each) => each.job === job)
          return found ? <Job job={found} /> : <NoSuchJob />
        }}
      </Answered>
    </main>
  )
}

const titles: Readonly<Record<JobView['state'], string>> = {
  running: 'Reading the police file',
  done: 'The police file has been read',
  cancelled: 'Reading was stopped',
  failed: 'The police file could not be read',
}

function Job({ job }: { job: JobView }) {
  return (
    <>
      <Heading key={job.state} title={titles[job.state]} caption={job.what}>
        {titles[job.state]}
      </Heading>
      {job.state === 'running' && <Running job={job} />}
      {job.state === 'done' && <Arrived job={job} />}
      {job.state === 'cancelled' && <Stopped job={job} />}
      {job.state === 'failed' && <Failed job={job} />}
    </>
  )
}

function Running({ job }: { job: JobView }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  return (
    <>
      <ErrorSummary problems={refused} />
      <Progress done={job.done} total={job.total} doing={job.doing} secondsLeft={job.secondsLeft} />
      <p className="govuk-body">You can go on with other work. The case appears in the list as it is read.</p>
      <div className="buttons">
        <Button busy={busy} onClick={() => take(() => desk.cancelJob({ job: job.job }))}>
          Stop reading
        </Button>
        <a className="govuk-link" href={hrefOf({ screen: 'cases' })}>
          Go to the cases
        </a>
      </div>
    </>
  )
}

function Stopped({ job }: { job: JobView }) {
  return (
    <>
      <p className="govuk-body">
        {job.done} of {job.total} were done and are kept.
      </p>
      <WayOn job={job} />
    </>
  )
}

function Failed({ job }: { job: JobView }) {
  return (
    <>
      <ErrorSummary problems={[job.because ?? 'The reason is not known.']} />
      <WayOn job={job} />
    </>
  )
}

function WayOn({ job: { caseId } }: { job: JobView }) {
  const desk = useDesk()
  const { take, busy, refused } = useStep()
  return (
    <>
      <ErrorSummary problems={refused} />
      {caseId && (
        <div className="buttons">
          <Button
            look="primary"
            busy={busy}
            onClick={() =>
              take(
                () => desk.continueReading({ caseId }),
                ({ job }) => go({ screen: 'importing', job }),
              )
            }
          >
            Go on reading
          </Button>
        </div>
      )}
      <nav className="choice" aria-label="Other ways on">
        {caseId && (
          <a className="govuk-link" href={hrefOf({ screen: 'case', caseId, section: 'overview', spot: null, part: null })}>
            Open the case
          </a>
        )}
        <a className="govuk-link" href={hrefOf({ screen: 'cases' })}>
          Go to the cases
        </a>
      </nav>
    </>
  )
}

const NoSuchJob = () => (
  <>
    <Heading title="Not being read">This file is not being read</Heading>
    <p className="govuk-body">Foursight may have been closed since. What had been read is kept in its case.</p>
    <a className="govuk-link" href={hrefOf({ screen: 'cases' })}>
      Go to the cases
    </a>
  </>
)
