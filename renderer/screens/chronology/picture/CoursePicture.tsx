import { type PointerEvent, type Ref, useId, useRef, useState } from 'react'
import type { CourseIncident, CourseView } from '#api/contract'
import { daysBetween, inWords } from '#case/dates'
import { behaviours } from '#case/vocabulary'
import { spotOf, useOpener } from '../../../parts/citations.ts'
import { behaviourShort } from '../../../words/behaviours.ts'
import { counted } from '../../../words/documents.ts'
import { eventWords, Shape } from './shapes.tsx'
import { burstsIn, certain, dayAt, first, gapsIn, last, overlaps, placeIn, type Span, ticksIn } from './time.ts'

const [wide, names, lane, top, bottom, bars] = [960, 150, 26, 46, 24, 44]

type Props = { course: CourseView; span: Span; whole: Span; onSpan: (span: Span) => void; picture: Ref<SVGSVGElement> }

/**
 * The course of conduct over time: a lane for each act, graver incidents larger and filled, uncertain dates as long as they may be,
 * what was done about it as lines across, messages a day below. Everything in it is in the tables under it.
 */
export function CoursePicture({ course, span, whole, onSpan, picture }: Props) {
  const opener = useOpener()
  const title = useId()
  const shown = course.incidents.filter(({ when }) => overlaps(span, when))
  const lanes = [
    ...behaviours.filter((act) => course.incidents.some((incident) => incident.behaviours.includes(act))),
    ...(course.incidents.some(({ behaviours: acts }) => acts.length === 0) ? (['other'] as const) : []),
  ]
  const messages = course.messages.filter(({ day }) => span.from <= day && day <= span.to)
  const most = Math.max(1, ...messages.map(({ count }) => count))
  const foot = top + lanes.length * lane
  const high = foot + (messages.length > 0 ? bars + 10 : 0) + bottom
  const across = wide - names - 12
  const x = (place: number) => names + Math.min(1, Math.max(0, place)) * across
  const at = (when: CourseIncident['when']) => ({
    from: x(placeIn(span, first(when)!)),
    to: x(placeIn(span, last(when)!)),
  })
  const events = course.events.filter(({ when }) => overlaps(span, when))
  const gaps = gapsIn(course).filter((gap) => gap.from <= span.to && gap.to >= span.from)
  const bursts = burstsIn(course).filter((burst) => burst.from <= span.to && burst.to >= span.from)

  // A drag across the picture shows that stretch; the two sliders under it do the same from the keyboard.
  const from = useRef<number | null>(null)
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null)
  const placeOf = ({ clientX, currentTarget }: PointerEvent<SVGSVGElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    return Math.min(1, Math.max(0, (((clientX - left) / width) * wide - names) / across))
  }
  function letGo() {
    from.current = null
    setDrawn(null)
    if (!drawn || drawn[1] - drawn[0] < 0.02) return
    onSpan({ from: dayAt(span, drawn[0]), to: dayAt(span, drawn[1]) })
  }
  return (
    <svg
      ref={picture}
      className="course"
      viewBox={`0 0 ${wide} ${high}`}
      role="img"
      aria-labelledby={title}
      fontFamily="arial, sans-serif"
      fontSize={12}
      onPointerDown={(event) => {
        from.current = placeOf(event)
      }}
      onPointerMove={(event) => {
        if (from.current === null) return
        const now = placeOf(event)
        setDrawn([Math.min(from.current, now), Math.max(from.current, now)])
      }}
      onPointerUp={(event) => {
        const key = event.target instanceof Element ? event.target.closest<SVGElement>('[data-incident]')?.dataset.incident : undefined
        const citation = course.incidents.find((incident) => incident.key === key)?.citations[0]
        if (citation && (!drawn || drawn[1] - drawn[0] < 0.02)) location.hash = opener.hrefOf(spotOf(citation))
        letGo()
      }}
      onPointerLeave={letGo}
    >
      <title id={title}>
        {`${counted(shown.length, 'incident')} from ${inWords(span.from)} to ${inWords(span.to)}, ${counted(events.length, 'event')} marked. The tables below say the same.`}
      </title>
      {lanes.map((act, row) => (
        <g key={act}>
          <line
            x1={names}
            x2={wide - 12}
            y1={top + row * lane + lane / 2}
            y2={top + row * lane + lane / 2}
            stroke="currentColor"
            strokeOpacity={0.25}
          />
          <text x={names - 10} y={top + row * lane + lane / 2 + 4} textAnchor="end" fill="currentColor">
            {act === 'other' ? 'Other' : behaviourShort[act]}
          </text>
        </g>
      ))}
      {gaps.map((gap) => (
        <g key={gap.from}>
          <rect
            className="course__gap"
            x={x(placeIn(span, gap.from))}
            y={top}
            width={Math.max(0, x(placeIn(span, gap.to)) - x(placeIn(span, gap.from)))}
            height={foot - top}
            fill="currentColor"
            fillOpacity={0.06}
          />
          <text
            x={(x(placeIn(span, gap.from)) + x(placeIn(span, gap.to))) / 2}
            y={foot - 4}
            textAnchor="middle"
            fill="currentColor"
            fontSize={11}
          >
            {gap.days} days quiet
          </text>
        </g>
      ))}
      {bursts.map((burst) => (
        <g key={burst.from} stroke="currentColor">
          <line x1={x(placeIn(span, burst.from)) - 6} x2={x(placeIn(span, burst.to)) + 6} y1={top - 4} y2={top - 4} strokeWidth={3} />
          <text
            x={(x(placeIn(span, burst.from)) + x(placeIn(span, burst.to))) / 2}
            y={top - 9}
            textAnchor="middle"
            fill="currentColor"
            stroke="none"
            fontSize={11}
          >
            {burst.incidents} in a week
          </text>
        </g>
      ))}
      {events.map((event, index) => {
        const { from: left, to: right } = at(event.when)
        const before = events[index - 1]
        const crowded = before !== undefined && left - at(before.when).from < 14
        return (
          <g key={`${event.kind} ${event.when.earliest} ${event.when.latest} ${event.says}`}>
            {!certain(event.when) && (
              <rect x={left} y={14} width={Math.max(2, right - left)} height={3} fill="currentColor" fillOpacity={0.5} />
            )}
            <line x1={left} x2={left} y1={18} y2={foot} stroke="currentColor" strokeDasharray="2 3" />
            <text x={crowded ? left + 8 : left} y={12} textAnchor="middle" fill="currentColor" fontWeight={700}>
              {eventWords[event.kind].letter}
            </text>
          </g>
        )
      })}
      {shown.flatMap((incident) =>
        lanes
          .filter((act) => (act === 'other' ? incident.behaviours.length === 0 : incident.behaviours.includes(act)))
          .map((act) => {
            const y = top + lanes.indexOf(act) * lane + lane / 2
            const { from: left, to: right } = at(incident.when)
            const drawing = (
              <>
                <title>{`${inWords(first(incident.when)!)}: ${incident.summary}`}</title>
                {!certain(incident.when) && (
                  <line
                    x1={left}
                    x2={Math.max(right, left + 2)}
                    y1={y}
                    y2={y}
                    stroke="currentColor"
                    strokeWidth={5}
                    strokeOpacity={0.45}
                    strokeDasharray="4 2"
                  />
                )}
                <Shape severity={incident.severity} x={(left + right) / 2} y={y} />
              </>
            )
            return (
              <g key={`${incident.key} ${act}`} className="course__incident" data-incident={incident.key}>
                {drawing}
              </g>
            )
          }),
      )}
      {messages.length > 0 && (
        <g>
          <text x={names - 10} y={foot + bars / 2 + 8} textAnchor="end" fill="currentColor">
            Messages a day
          </text>
          <text x={wide - 14} y={foot + 14} textAnchor="end" fill="currentColor" fontSize={11}>
            most: {most}
          </text>
          {messages.map(({ day, count }) => {
            const tall = Math.max(2, (count / most) * bars)
            const thick = Math.max(2, across / (daysBetween(span.from, span.to) + 1) - 1)
            return (
              <rect
                key={day}
                x={x(placeIn(span, day)) - thick / 2}
                y={foot + 6 + bars - tall}
                width={thick}
                height={tall}
                fill="currentColor"
                fillOpacity={0.7}
              >
                <title>{`${inWords(day)}: ${counted(count, 'message')}`}</title>
              </rect>
            )
          })}
        </g>
      )}
      <line x1={names} x2={wide - 12} y1={high - bottom + 2} y2={high - bottom + 2} stroke="currentColor" />
      {ticksIn(span, 10).map(({ day, words }) => (
        <g key={day}>
          <line x1={x(placeIn(span, day))} x2={x(placeIn(span, day))} y1={high - bottom + 2} y2={high - bottom + 7} stroke="currentColor" />
          <text x={x(placeIn(span, day))} y={high - 4} textAnchor="middle" fill="currentColor" fontSize={11}>
            {words}
          </text>
        </g>
      ))}
      {drawn && <rect x={x(drawn[0])} y={0} width={x(drawn[1]) - x(drawn[0])} height={high} fill="currentColor" fillOpacity={0.12} />}
      {whole.from !== span.from || whole.to !== span.to ? (
        <text x={names} y={high - bottom - 2} fill="currentColor" fontSize={11} fillOpacity={0.8}>
          Part of the time
        </text>
      ) : null}
    </svg>
  )
}
