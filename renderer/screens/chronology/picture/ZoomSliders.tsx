import { useId } from 'react'
import { daysAfter, daysBetween, inWords } from '#case/dates'
import { Button } from '../../../parts/Button.tsx'
import type { Span } from './time.ts'

/** The stretch of time that is shown, from the keyboard: two sliders, and the whole again. */
export function ZoomSliders({ span, whole, onSpan }: { span: Span; whole: Span; onSpan: (span: Span) => void }) {
  const id = useId()
  const days = daysBetween(whole.from, whole.to)
  const isWhole = span.from === whole.from && span.to === whole.to
  const slider = (label: string, name: 'from' | 'to') => (
    <span className="zoom__end">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        type="range"
        min={0}
        max={days}
        value={daysBetween(whole.from, span[name])}
        aria-valuetext={inWords(span[name])}
        onChange={(event) => {
          const day = daysAfter(whole.from, Number(event.target.value))
          onSpan(
            name === 'from'
              ? { from: day < span.to ? day : span.to, to: span.to }
              : { from: span.from, to: day > span.from ? day : span.from },
          )
        }}
      />
      <span className="quiet">{inWords(span[name])}</span>
    </span>
  )
  if (days < 2) return null
  return (
    <fieldset className="zoom">
      <legend className="govuk-visually-hidden">The time that is shown</legend>
      {slider('From', 'from')}
      {slider('To', 'to')}
      <Button onClick={() => onSpan(whole)} busy={isWhole}>
        Show the whole time
      </Button>
    </fieldset>
  )
}
