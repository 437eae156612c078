import { type FormEvent, useState } from 'react'
import type { CourseIncident } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea, TextField } from '../../parts/Fields.tsx'
import { useReadings } from '../../parts/findings/useReadings.tsx'
import { typedWhen, WhenField, whenTyped } from '../../parts/findings/WhenField.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useStep } from '../../parts/useStep.ts'

/** Several incidents are one: with the narrowest date among them and the first's words, to be put right here. */
export function MergeForm({ incidents, onDone }: { incidents: readonly CourseIncident[]; onDone: () => void }) {
  const desk = useDesk()
  const { caseId, took } = useReadings()
  const { take, busy, refused, refuse } = useStep()
  const certain = incidents.find(({ when }) => when.earliest !== null && when.earliest === when.latest) ?? incidents[0]
  const [summary, setSummary] = useState(incidents[0]?.summary ?? '')
  const [when, setWhen] = useState(typedWhen(certain?.when ?? null))
  const [reason, setReason] = useState('')
  function merge(event: FormEvent) {
    event.preventDefault()
    const on = whenTyped(when)
    if (!on) return refuse(['Enter days of the calendar.'])
    void take(
      () => desk.mergeIncidents({ caseId, keys: incidents.map(({ key }) => key), when: on, summary, reason }),
      (taken) => {
        took(taken)
        onDone()
      },
    )
  }
  return (
    <form className="words-form" onSubmit={merge} aria-label="Merge incidents">
      <ErrorSummary problems={refused} />
      <ul className="govuk-list govuk-list--bullet">
        {incidents.map((incident) => (
          <li key={incident.key}>{incident.summary}</li>
        ))}
      </ul>
      <TextArea label="What happened" value={summary} onChange={setSummary} rows={2} />
      <WhenField legend="When" value={when} onChange={setWhen} />
      <TextField label="Why (if it is not plain)" value={reason} onChange={setReason} width="full" />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Merge them
        </Button>
        <Button onClick={onDone}>Leave them</Button>
      </div>
    </form>
  )
}
