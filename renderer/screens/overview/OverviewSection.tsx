import type { CheckReport } from '#api/checkReport'
import type { CaseView } from '#api/contract'
import { CitationLink } from '../../parts/CitationLink.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { hrefOf } from '../../route.ts'
import { indicatedWords } from '../../words/support.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { offenceTitle } from '../case/doors.ts'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { Missing } from './Missing.tsx'
import { NearClocks } from './NearClocks.tsx'
import { NextSteps } from './NextSteps.tsx'
import { PleaWarning } from './PleaWarning.tsx'
import { PointList } from './PointList.tsx'
import { WhatChanged } from './WhatChanged.tsx'

/** The case on one screen: is it stalking, what do the police propose, what is missing, what can be done now. */
export function OverviewSection({ view, place, onChanged }: SectionProps) {
  const { report } = view
  return (
    <>
      <SectionHeading view={view}>Overview</SectionHeading>
      {!report && <NotReadYet view={view} />}
      {view.changes && <WhatChanged changes={view.changes} caseId={place.caseId} onChanged={onChanged} />}
      <div className="columns">
        <div>
          {report && <Indicated report={report} place={place} />}
          {report && <Proposed view={view} report={report} />}
          <NearClocks caseId={place.caseId} />
          {report?.plea.warnAgainstHarassmentPlea && <PleaWarning plea={report.plea} />}
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

/** Whether it is stalking, and why in the three lines that the most passages stand behind, then the first that points the other way; the analysis has the rest. */
function Indicated({ report, place }: { report: CheckReport; place: SectionProps['place'] }) {
  const { indicated, because, against } = report.stalking
  const isAway = indicated === 'no' && against.length > 0
  const { words, tone } = indicatedWords[indicated]
  return (
    <section aria-labelledby="indicated">
      <h2 className="govuk-heading-m" id="indicated">
        Is it stalking? <Tag tone={tone}>{words}</Tag>
      </h2>
      {because.length === 0 && <p className="govuk-body">Nothing in the file points to stalking.</p>}
      <ul className="govuk-list reasons">
        {isAway && against.slice(0, 3).map((reason) => <Reason key={reason.text} {...reason} side="Against" />)}
        {mostTold(because, isAway ? 1 : 3).map((reason) => (
          <Reason key={reason.text} {...reason} {...(isAway && { side: 'For' })} />
        ))}
        {!isAway && against.slice(0, 1).map((reason) => <Reason key={reason.text} {...reason} side="Against" />)}
      </ul>
      <p className="govuk-body">
        <a className="govuk-link" href={hrefOf({ ...place, section: 'stalking', part: null })}>
          All that points to stalking ({because.length}), and away from it ({against.length})
        </a>
      </p>
    </section>
  )
}

/** So many of the reasons, those that the most passages tell of, in the order in which the analysis has them. */
const mostTold = (reasons: CheckReport['stalking']['because'], most: number) => {
  const told = new Set(reasons.toSorted((one, other) => other.citations.length - one.citations.length).slice(0, most))
  return reasons.filter((reason) => told.has(reason))
}

type ReasonProps = CheckReport['stalking']['because'][number] & { side?: 'For' | 'Against' }

/** A reason with the first passage it stands on. */
const Reason = ({ text, citations: [first], side }: ReasonProps) => (
  <li>
    {side && <strong>{side}: </strong>}
    {text} {first && <CitationLink citation={first} />}
  </li>
)

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
            {proposed ? proposedWords(view, proposed) : 'Nothing found in the file'}{' '}
            {proposed?.citations[0] && <CitationLink citation={proposed.citations[0]} look="source" />}
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

/** The offence by its title; one the rulebook does not hold, in the words of the police. */
function proposedWords(view: CaseView, { offence, citations: [first] }: NonNullable<CheckReport['proposed']>): string {
  const title = offenceTitle(view, offence)
  return title === offence && first ? `“${first.quote}”` : title
}

const Contradictions = ({ report }: { report: CheckReport }) => (
  <section aria-labelledby="contradictions">
    <h2 className="govuk-heading-m" id="contradictions">
      Passages that cannot both be right
    </h2>
    <PointList points={report.contradictions.map(({ says, citations }) => ({ text: says, citations }))} passages={2} />
  </section>
)
