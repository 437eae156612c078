import { type FormEvent, useState } from 'react'
import type { Idea } from '#case/vocabulary'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { TextField } from '../Fields.tsx'
import { IdeaSelect } from '../findings/IdeaSelect.tsx'
import { useReadings } from '../findings/useReadings.tsx'
import { typedWhen, WhenField, whenTyped } from '../findings/WhenField.tsx'
import { useDesk } from '../useDesk.ts'
import { useStep } from '../useStep.ts'
import { FormEnd } from './FormEnd.tsx'
import type { PickedWords } from './picked.ts'

type Props = { picked: PickedWords; onDone: () => void }

/** A finding that the reader passed over, on the words chosen. */
export function AddFinding({ picked, onDone }: Props) {
  const desk = useDesk()
  const { caseId, findings, took } = useReadings()
  const { take, busy, refused, refuse } = useStep()
  const [idea, setIdea] = useState<Idea | ''>('')
  const [when, setWhen] = useState(typedWhen(null))
  const [reason, setReason] = useState('')
  function add(event: FormEvent) {
    event.preventDefault()
    const on = whenTyped(when)
    if (idea === '') return refuse(['Choose what it shows.'])
    if (!on) return refuse(['Enter days of the calendar.'])
    const { is: _, ...passage } = picked
    const dated = on.earliest === null && on.latest === null ? null : on
    void take(
      () => desk.addObservation({ caseId, passage, idea, when: dated, reason }),
      (taken) => {
        took(taken)
        onDone()
      },
    )
  }
  return (
    <form onSubmit={add}>
      <ErrorSummary problems={refused} />
      <IdeaSelect label="What it shows" value={idea} onChange={setIdea} />
      <WhenField legend="When" value={when} onChange={setWhen} />
      <TextField label="Why (if it is not plain)" value={reason} onChange={setReason} width="full" />
      <FormEnd title="Add the finding" busy={busy} barredBecause={findings?.bars} onLeave={onDone} />
    </form>
  )
}
