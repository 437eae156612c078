import { useState } from 'react'
import type { CourseIncident, CourseView } from '#api/contract'
import { Answered } from '../../parts/Answered.tsx'
import { Button } from '../../parts/Button.tsx'
import { useReadings } from '../../parts/findings/useReadings.tsx'
import { WhatItChanged } from '../../parts/findings/WhatItChanged.tsx'
import { useAnswer } from '../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../parts/useDesk.ts'
import { counted } from '../../words/documents.ts'
import type { SectionProps } from '../case/CaseScreen.tsx'
import { NotReadYet } from '../case/NotReadYet.tsx'
import { SectionHeading } from '../case/SectionHeading.tsx'
import { Earlier } from './Earlier.tsx'
import { Filters, noFilter, passes } from './Filters.tsx'
import { IncidentTable } from './IncidentTable.tsx'
import { LeftOut } from './LeftOut.tsx'
import { MergeForm } from './MergeForm.tsx'
import { Course } from './picture/Course.tsx'

/** The course of conduct as the file tells it and lawyers corrected it, oldest first; a date that is not certain is shown so. */
export function ChronologySection({ view, place: { caseId } }: SectionProps) {
  const incidents = view.report?.incidents ?? []
  return (
    <>
      <SectionHeading view={view} {...(view.report && { count: counted(incidents.length, 'incident') })}>
        Chronology
      </SectionHeading>
      {view.report ? <Chronology caseId={caseId} name={view.row.urn ?? view.row.title} /> : <NotReadYet view={view} />}
    </>
  )
}

function Chronology({ caseId, name }: { caseId: string; name: string }) {
  const desk = useDesk()
  const asked = useAnswer(() => desk.course({ caseId }), caseId)
  useNews((news) => {
    if (news.news === 'case' && news.caseId === caseId) asked.again()
  })
  return (
    <Answered asked={asked} waiting="Putting the course of conduct together…">
      {(course) => <Shown course={course} name={`Course of conduct ${name}`} />}
    </Answered>
  )
}

function Shown({ course, name }: { course: CourseView; name: string }) {
  const { findings } = useReadings()
  const [filter, setFilter] = useState(noFilter)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [merging, setMerging] = useState(false)
  const shown = course.incidents.filter((incident) => passes(incident, filter, course))
  const together = chosen.flatMap((key): readonly CourseIncident[] => course.incidents.filter((one) => one.key === key))
  return (
    <>
      <WhatItChanged />
      {course.incidents.length === 0 && <p className="govuk-body">No incident was found in the documents that could be read.</p>}
      {course.incidents.length > 0 && <Course course={course} name={name} />}
      <h2 className="govuk-heading-m">Incidents</h2>
      <p className="govuk-body-s">
        To add an incident, open its document, select the words that tell it and choose “An incident”. Choose two or more here to merge
        them.
      </p>
      <Filters course={course} filter={filter} onFilter={setFilter} />
      <p className="govuk-body-s" role="status">
        {shown.length < course.incidents.length && `${counted(shown.length, 'incident')} of ${course.incidents.length}`}
      </p>
      <div className="buttons">
        <Button
          onClick={() => setMerging(true)}
          barredBecause={
            together.length < 2
              ? ['Choose two incidents or more in the table.']
              : findings && findings.bars.length > 0
                ? findings.bars
                : undefined
          }
        >
          Merge into one
        </Button>
      </div>
      {merging && together.length >= 2 && (
        <MergeForm
          incidents={together}
          onDone={() => {
            setMerging(false)
            setChosen([])
          }}
        />
      )}
      {shown.length > 0 && <IncidentTable incidents={shown} chosen={chosen} onChosen={setChosen} />}
      <Earlier earlier={course.earlier} />
      <LeftOut />
    </>
  )
}
