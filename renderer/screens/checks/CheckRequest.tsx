import { type FormEvent, useEffect, useRef, useState } from 'react'
import { dayOf, daysAfter } from '#case/dates'
import type { CheckId } from '#case/ids'
import { Button } from '../../parts/Button.tsx'
import { DateField, dayTyped, type TypedDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'

/** A check with what it asks the police for. */
export type Wanted = Readonly<{ id: CheckId; title: string; text: string }>

/** A usual time for the police to answer, to be changed by whoever asks. */
const usualDays = 14

const typed = (daysAhead: number): TypedDate => {
  const [year = '', month = '', day = ''] = daysAfter(dayOf(new Date()), daysAhead).split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

type Props = {
  caseId: string
  wanted: readonly Wanted[]
  onDone: (notSent: readonly string[]) => void
  onCancel: () => void
}

/** One request for each check, written out beforehand, to be corrected and sent. What cannot be sent is kept as a draft of the action plan. */
export function CheckRequest({ caseId, wanted, onDone, onCancel }: Props) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [words, setWords] = useKept<Readonly<Record<string, string>>>(`${caseId} requests of checks`, {})
  const [by, setBy] = useState(() => typed(usualDays))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const requiredBy = dayTyped(by)
  const textOf = ({ id, text }: Wanted) => words[id] ?? text

  function send(event: FormEvent) {
    event.preventDefault()
    const empty = wanted.filter((one) => textOf(one).trim() === '')
    if (empty.length > 0) return refuse(empty.map(({ title }) => `Say what is wanted for “${title}”`))
    if (!requiredBy) return refuse(['Give the date by which the police are to answer'])
    const checks = wanted.map((one) => ({ check: one.id as string, description: textOf(one).trim() }))
    void take(
      () => desk.requestChecks({ caseId, checks, requiredBy, whyAgain: '' }),
      ({ notSent }) => {
        setWords(Object.fromEntries(Object.entries(words).filter(([id]) => !wanted.some((one) => one.id === id))))
        onDone(notSent.flatMap(({ because }) => because))
      },
    )
  }

  return (
    <form onSubmit={send} ref={form} className="words-form" noValidate>
      <ErrorSummary problems={refused} />
      {wanted.map((one) => (
        <TextArea
          key={one.id}
          label={wanted.length === 1 ? 'What the police are asked for' : one.title}
          value={textOf(one)}
          onChange={(value) => setWords({ ...words, [one.id]: value })}
          rows={2}
        />
      ))}
      <DateField
        legend="Required by"
        hint="The police are given a date, not “as soon as possible”."
        value={by}
        onChange={setBy}
        error={requiredBy === undefined ? 'Not a day of the calendar' : undefined}
      />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy}>
          Record the request
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  )
}
