import type { CheckReport } from '#api/checkReport'
import type { CaseView } from '#api/contract'
import { Citations } from '../../parts/CitationLink.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { hrefOf } from '../../route.ts'
import { statusWords } from '../../words/checks.ts'
import { counted } from '../../words/documents.ts'
import { indicatedWords } from '../../words/support.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { offenceTitle } from '../case/doors.ts'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { NextSteps } from './NextSteps.tsx'
import { PointList } from './PointList.tsx'

/** The case on one screen: is it stalking, what do the police propose, what is missing, what can be done now. */
export function OverviewSection({ view, place, onChanged }: SectionProps) {
  const { report } = view
  return (
    <>
      <SectionHeading view={view}>Overview</SectionHeading>
      {!report && <NotReadYet view={view} />}
      <div className="columns">
        <div>
          {report && <Indicated report={report} place={place} />}
          {report && <Proposed view={view} report={report} />}
          {report?.plea.warnAgainstHarassmentPlea && <PleaWarning report={report} />}
          {report && report.contradictions.length > 0 && <Contradictions report={report} />}
        </div>
        <div>
          <NextSteps view={view} place={place} onChanged={onChanged} />
          {report && <Missing report={report} view={view} place={place} />}
        </div>
      </div>
    </>
  )
}

function Indicated({ report, place }: { report: CheckReport; place: SectionProps['place'] }) {
  const { indicated, because, against } = report.stalking
  const { words, tone } = indicatedWords[indicated]
  return (
    <section aria-labelledby="indicated">
      <h2 className="govuk-heading-m" id="indicated">
        Is it stalking? <Tag tone={tone}>{words}</Tag>
      </h2>
      <PointList points={because.slice(0, 3)} passages={1} />
      {because.length === 0 && <p className="govuk-body">Nothing in the file points to stalking.</p>}
      {against.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Against</h3>
          <PointList points={against.slice(0, 2)} passages={1} />
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={hrefOf({ ...place, section: 'stalking', part: null })}>
          All that points to stalking, and away from it
        </a>
      </p>
    </section>
  )
}

function Proposed({ view, report }: { view: CaseView; report: CheckReport }) {
  const { proposed, mostSeriousSupported } = report
  const differ = proposed !== null && proposed.offence !== mostSeriousSupported
  return (
    <section aria-labelledby="proposed">
      <h2 className="govuk-heading-m" id="proposed">
        Charge {differ && <Tag tone="bad">The police propose something else</Tag>}
      </h2>
      <dl className="summary">
        <div className="summary__row">
          <dt>The police propose</dt>
          <dd>
            {proposed ? offenceTitle(view, proposed.offence) : 'Nothing found in the file'}
            {proposed && <Citations citations={proposed.citations} first={1} look="source" />}
          </dd>
        </div>
        <div className="summary__row">
          <dt>The evidence supports</dt>
          <dd>{mostSeriousSupported === 'none' ? 'No offence under the 1997 Act' : offenceTitle(view, mostSeriousSupported)}</dd>
        </div>
      </dl>
    </section>
  )
}

const PleaWarning = ({ report: { plea } }: { report: CheckReport }) => (
  <Notice title="If a plea to harassment is offered, do not take it for convenience" look="warning">
    <PointList points={plea.because} passages={1} />
    {plea.lost.length > 0 && (
      <>
        <p className="govuk-body">What would be lost:</p>
        <ul className="govuk-list govuk-list--bullet">
          {plea.lost.map((lost) => (
            <li key={lost}>{lost}</li>
          ))}
        </ul>
      </>
    )}
  </Notice>
)

const Contradictions = ({ report }: { report: CheckReport }) => (
  <section aria-labelledby="contradictions">
    <h2 className="govuk-heading-m" id="contradictions">
      Passages that cannot both be right
    </h2>
    <PointList points={report.contradictions.map(({ says, citations }) => ({ text: says, citations }))} passages={2} />
  </section>
)

function Missing({ report, view, place }: { report: CheckReport; view: CaseView; place: SectionProps['place'] }) {
  const overruled = new Set(view.overruled.map(({ check }) => check as string))
  const open = report.checks.filter(({ id, status }) => (status === 'not-met' || status === 'partly-met') && !overruled.has(id))
  const unreadable = view.documents.filter(({ problem }) => problem !== null)
  return (
    <section aria-labelledby="missing">
      <h2 className="govuk-heading-m" id="missing">
        What is missing
      </h2>
      {open.length === 0 && <p className="govuk-body">Every check that applies is met or has been overruled.</p>}
      <ul className="rows">
        {open.map((check) => (
          <li key={check.id} className="rows__row">
            <Tag tone={statusWords[check.status].tone}>{statusWords[check.status].words}</Tag>
            <span>
              {check.title}
              {view.requested.some((id) => id === check.id) && <span className="quiet"> Requested</span>}
            </span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <p className="govuk-body">
          <a className="govuk-link" href={hrefOf({ ...place, section: 'checks', part: null })}>
            {counted(open.length, 'check')} to act on
          </a>
        </p>
      )}
      {(report.mentionedNotAttached.length > 0 || unreadable.length > 0) && (
        <>
          <h3 className="govuk-heading-s">Documents</h3>
          <PointList
            points={report.mentionedNotAttached.map(({ what, citations }) => ({ text: `Mentioned but not attached: ${what}`, citations }))}
            passages={1}
            look="source"
          />
          <ul className="govuk-list points">
            {unreadable.map(({ documentId, name, problem }) => (
              <li key={documentId}>
                Could not be read: {name} ({problem})
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
