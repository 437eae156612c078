import { useRef, useState } from 'react'
import type { CourseView } from '#api/contract'
import { inWords } from '#case/dates'
import { Button } from '../../../parts/Button.tsx'
import { CitationLink } from '../../../parts/CitationLink.tsx'
import { ErrorSummary } from '../../../parts/ErrorSummary.tsx'
import { Table } from '../../../parts/Table.tsx'
import { reachable } from '../../../parts/viewer/reachable.ts'
import { counted } from '../../../words/documents.ts'
import { whenShown } from '../../../words/incidentDate.ts'
import { CoursePicture } from './CoursePicture.tsx'
import { courseCsv, handOver, pngOf, svgText } from './exported.ts'
import { eventWords, Shape, severityWords } from './shapes.tsx'
import { burstsIn, gapsIn, type Span, wholeSpan } from './time.ts'
import { ZoomSliders } from './ZoomSliders.tsx'

/** The picture of the course of conduct with all that belongs to it: its key, its stretch of time, its tables and its files. */
export function Course({ course, name }: { course: CourseView; name: string }) {
  const whole = wholeSpan(course)
  const picture = useRef<SVGSVGElement>(null)
  const [asked, setAsked] = useState<Span | null>(null)
  const [refused, setRefused] = useState<readonly string[]>([])
  if (!whole) return <p className="govuk-body">Nothing in the file has a date, so there is no picture over time.</p>
  const span = asked && asked.from >= whole.from && asked.to <= whole.to ? asked : whole

  const withPicture = (make: (drawn: SVGSVGElement) => Promise<Blob>, ending: string) => () => {
    if (!picture.current) return
    make(picture.current).then(
      (blob) => handOver(`${name}.${ending}`, blob),
      () => setRefused(['The picture could not be made. Try the other kind of file.']),
    )
  }
  const dated = course.incidents.filter(({ when }) => when.earliest !== null || when.latest !== null).length
  return (
    <section aria-labelledby="course-picture">
      <h2 className="govuk-heading-m" id="course-picture">
        Over time
      </h2>
      <p className="govuk-body-s">
        {counted(dated, 'incident')} with a date, {inWords(whole.from)} to {inWords(whole.to)}.
        {course.incidents.length > dated && ` ${counted(course.incidents.length - dated, 'incident')} without one: in the table only.`} Drag
        across the picture to look closer.
      </p>
      <section className="course__frame" aria-label="Picture of the course of conduct" ref={reachable}>
        <CoursePicture course={course} span={span} whole={whole} onSpan={setAsked} picture={picture} />
      </section>
      <ZoomSliders span={span} whole={whole} onSpan={setAsked} />
      <Key course={course} />
      <ErrorSummary problems={refused} />
      <div className="buttons">
        <Button onClick={withPicture(pngOf, 'png')}>Save as picture (PNG)</Button>
        <Button onClick={withPicture(async (drawn) => new Blob([svgText(drawn)], { type: 'image/svg+xml' }), 'svg')}>
          Save as drawing (SVG)
        </Button>
        <Button onClick={() => handOver(`${name}.csv`, new Blob([courseCsv(course)], { type: 'text/csv' }))}>Save as table (CSV)</Button>
      </div>
      <AsTables course={course} />
    </section>
  )
}

const Key = ({ course }: { course: CourseView }) => (
  <ul className="course__key" aria-label="Key to the picture">
    {([1, 2, 3] as const).map((severity) => (
      <li key={severity}>
        <svg viewBox="0 0 18 18" width={18} height={18} aria-hidden="true">
          <Shape severity={severity} x={9} y={9} />
        </svg>{' '}
        {severityWords[severity]}
      </li>
    ))}
    {[...new Set(course.events.map(({ kind }) => kind))].map((kind) => (
      <li key={kind}>
        <strong>{eventWords[kind].letter}</strong> {eventWords[kind].words}
      </li>
    ))}
    <li>
      <svg viewBox="0 0 24 18" width={24} height={18} aria-hidden="true">
        <line x1={1} x2={23} y1={9} y2={9} stroke="currentColor" strokeWidth={5} strokeOpacity={0.45} strokeDasharray="4 2" />
      </svg>{' '}
      Day not certain
    </li>
  </ul>
)

/** What the picture shows besides the incidents, in tables. */
function AsTables({ course }: { course: CourseView }) {
  const gaps = gapsIn(course)
  const bursts = burstsIn(course)
  return (
    <details className="more">
      <summary>The picture in tables</summary>
      {course.events.length > 0 && (
        <Table
          caption="What was done about it"
          rows={course.events.map((event, at) => ({ ...event, id: `${at}` }))}
          keyOf={({ id }) => id}
          columns={[
            { title: 'When', heads: true, cell: ({ when }) => whenShown(when).words },
            { title: 'What', cell: ({ kind, says }) => `${eventWords[kind].words}: ${says}` },
            { title: 'Source', cell: ({ citation }) => citation && <CitationLink citation={citation} look="source" /> },
          ]}
        />
      )}
      {course.messages.length > 0 && (
        <Table
          caption="Messages a day"
          rows={course.messages}
          keyOf={({ day }) => day}
          columns={[
            { title: 'Day', heads: true, cell: ({ day }) => inWords(day) },
            { title: 'Messages', cell: ({ count }) => count.toLocaleString('en-GB') },
            { title: 'From', cell: ({ senders }) => senders.map(({ name, count }) => `${name} (${count})`).join(', ') },
            { title: 'First of the day', cell: ({ citation }) => <CitationLink citation={citation} look="source" /> },
          ]}
        />
      )}
      <p className="govuk-body">
        {gaps.length === 0
          ? 'No quiet stretch stands out.'
          : gaps.map(({ from, to, days }) => `${days} days without an incident, ${inWords(from)} to ${inWords(to)}.`).join(' ')}{' '}
        {bursts.length === 0
          ? 'No week has three incidents or more.'
          : bursts.map(({ from, to, incidents }) => `${incidents} incidents from ${inWords(from)} to ${inWords(to)}.`).join(' ')}
      </p>
    </details>
  )
}
