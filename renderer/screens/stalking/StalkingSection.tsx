import type { ReactNode } from 'react'
import type { CheckReport } from '#api/checkReport'
import { behaviours, type Idea, impacts } from '#case/vocabulary'
import { Citations } from '../../parts/CitationLink.tsx'
import { WhatItChanged } from '../../parts/findings/WhatItChanged.tsx'
import { Tag } from '../../parts/Tag.tsx'
import { behaviourWords, impactWords, markerWords } from '../../words/behaviours.ts'
import { indicatedWords } from '../../words/support.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { PointList } from '../overview/PointList.tsx'
import { Why } from '../why/Why.tsx'
import { IdeaFindings } from './IdeaFindings.tsx'
import { NotCounted } from './NotCounted.tsx'
import { Requirements } from './Requirements.tsx'
import { Typology } from './Typology.tsx'

/** What makes it stalking or not: the acts of the statute, what marks the case, the effect, and what points each way. */
export function StalkingSection({ view, place: { caseId } }: SectionProps) {
  const { report } = view
  return (
    <>
      <SectionHeading view={view} {...(report && { count: indicatedWords[report.stalking.indicated].short.toLowerCase() })}>
        Stalking
      </SectionHeading>
      {report ? <Analysis report={report} caseId={caseId} /> : <NotReadYet view={view} />}
    </>
  )
}

const markers = Object.keys(markerWords) as (keyof typeof markerWords)[]

function Analysis({ report, caseId }: { report: CheckReport; caseId: string }) {
  const { because, against } = report.stalking
  const isToldOf = (marker: (typeof markers)[number]) => report.markers[marker].found || report.markers[marker].leftOut !== undefined
  return (
    <>
      <WhatItChanged />
      <Why caseId={caseId} about="stalking" title="whether stalking is indicated" />
      <div className="columns">
        <Part title="What points to stalking">
          <PointList points={because} passages={2} />
          {because.length === 0 && <p className="govuk-body">Nothing was found.</p>}
        </Part>
        <Part title="What points away from it">
          <PointList points={against} passages={2} />
          {against.length === 0 && <p className="govuk-body">Nothing was found in the documents that could be read.</p>}
        </Part>
      </div>
      <Part title="Acts associated with stalking: section 2A(3)">
        <Findings
          findings={behaviours.map((behaviour) => ({
            name: behaviourWords[behaviour].words,
            note: behaviourWords[behaviour].provision,
            idea: behaviour,
            ...report.behaviours[behaviour],
          }))}
        />
      </Part>
      <Part title="Effect on the victim">
        <Findings findings={impacts.map((impact) => ({ name: impactWords[impact], idea: impact, ...report.impact[impact] }))} />
      </Part>
      <Part title="What marks this case">
        <Findings
          findings={markers.filter(isToldOf).map((marker) => ({ name: markerWords[marker], idea: marker, ...report.markers[marker] }))}
        />
        <p className="govuk-body">
          <strong>Not found in the documents that could be read:</strong>{' '}
          {markers
            .filter((marker) => !isToldOf(marker))
            .map((marker) => markerWords[marker].toLowerCase())
            .join(', ') || 'none'}
          .
        </p>
      </Part>
      <Requirements caseId={caseId} />
      <Typology caseId={caseId} />
    </>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title}>
    <h2 className="govuk-heading-m">{title}</h2>
    {children}
  </section>
)

type FindingLine = Readonly<{ name: string; idea: Idea; note?: string }> & CheckReport['behaviours']['following']

const Findings = ({ findings }: { findings: readonly FindingLine[] }) => (
  <ul className="findings">
    {findings.map(({ name, idea, note, found, citations, leftOut }) => (
      <li key={name} className="finding">
        <div>
          <Tag tone={found ? 'bad' : 'plain'}>{found ? 'Found' : leftOut ? 'Not counted' : 'Not found'}</Tag>
        </div>
        <div>
          <strong>{name}</strong> {note && <span className="quiet">{note}</span>}
          <Citations citations={citations} first={2} />
          <IdeaFindings idea={idea} name={name} />
          {leftOut && <NotCounted idea={idea} name={name} citations={leftOut} />}
        </div>
      </li>
    ))}
  </ul>
)
