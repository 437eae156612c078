import { type FormEvent, useState } from 'react'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { IncidentFields, type IncidentSaid } from '../findings/CorrectForm.tsx'
import { useReadings } from '../findings/useReadings.tsx'
import { typedWhen, whenTyped } from '../findings/WhenField.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'
import { FormEnd } from './FormEnd.tsx'
import type { PickedWords } from './picked.ts'

type Props = { picked: PickedWords; onDone: () => void }

/** An incident that the reader passed over, on the words chosen. */
export function AddIncident({ picked, onDone }: Props) {
  const desk = useDesk()
  const { caseId, findings, took } = useReadings()
  const { take, busy, refused, refuse } = useStep()
  const [said, setSaid] = useState<IncidentSaid>({ summary: picked.quote, when: typedWhen(null), behaviours: [], markers: [] })
  function add(event: FormEvent) {
    event.preventDefault()
    const when = whenTyped(said.when)
    if (!when) return refuse(['Enter days of the calendar.'])
    const { is: _, ...passage } = picked
    const { summary, behaviours, markers } = said
    void take(
      () => desk.addIncident({ caseId, passage, when, summary, behaviours: [...behaviours], markers: [...markers], reason: '' }),
      (taken) => {
        took(taken)
        onDone()
      },
    )
  }
  return (
    <form onSubmit={add}>
      <ErrorSummary problems={refused} />
      <IncidentFields said={said} onChange={(next) => setSaid({ ...said, ...next })} />
      <FormEnd title="Add the incident" busy={busy} barredBecause={findings?.bars} onLeave={onDone} />
    </form>
  )
}
