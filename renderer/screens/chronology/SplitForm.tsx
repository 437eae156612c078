import { type FormEvent, useState } from 'react'
import type { FindingView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { Checkboxes } from '../../parts/Choices.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { useReadings } from '../../parts/findings/useReadings.tsx'
import { typedWhen, WhenField, whenTyped } from '../../parts/findings/WhenField.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'

/** One incident is several: each part has its own passages, its own words and its own date. */
export function SplitForm({ finding, onDone }: { finding: FindingView; onDone: () => void }) {
  const desk = useDesk()
  const { caseId, took } = useReadings()
  const { take, busy, refused, refuse } = useStep()
  const [parts, setParts] = useState(() =>
    finding.citations
      .slice(0, 2)
      .map((citation, at) => ({ id: at, summary: citation.quote, when: typedWhen(finding.when), passages: [String(at)] })),
  )
  const change = (id: number, next: Partial<(typeof parts)[number]>) =>
    setParts(parts.map((part) => (part.id === id ? { ...part, ...next } : part)))

  function split(event: FormEvent) {
    event.preventDefault()
    const placed = parts.flatMap(({ summary, when, passages }) => {
      const on = whenTyped(when)
      return on ? [{ when: on, summary, passages: passages.map(Number) }] : []
    })
    if (placed.length < parts.length) return refuse(['Enter days of the calendar.'])
    void take(
      () => desk.splitIncident({ caseId, key: finding.key, parts: placed, reason: '' }),
      (taken) => {
        took(taken)
        onDone()
      },
    )
  }
  return (
    <form className="words-form" onSubmit={split} aria-label={`Split: ${finding.says}`}>
      <ErrorSummary problems={refused} />
      {parts.map(({ id, summary, when, passages }, at) => (
        <fieldset className="govuk-fieldset" key={id}>
          <legend className="govuk-fieldset__legend">Part {at + 1}</legend>
          <TextArea label="What happened" value={summary} onChange={(next) => change(id, { summary: next })} rows={2} />
          <WhenField legend="When" value={when} onChange={(next) => change(id, { when: next })} />
          <Checkboxes
            legend="Told in"
            values={passages}
            choices={finding.citations.map((citation, place) => ({ value: String(place), label: `“${citation.quote.slice(0, 120)}”` }))}
            onChange={(next) => change(id, { passages: [...next] })}
          />
        </fieldset>
      ))}
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Split it
        </Button>
        <Button onClick={() => setParts([...parts, { id: parts.length, summary: '', when: typedWhen(finding.when), passages: [] }])}>
          Another part
        </Button>
        <Button onClick={onDone}>Leave it</Button>
      </div>
    </form>
  )
}
