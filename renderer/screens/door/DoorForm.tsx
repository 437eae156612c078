import type { FormEvent, ReactNode } from 'react'
import type { DoorView } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import type { useStep } from '../../parts/useStep.ts'
import { useWait } from './useWait.ts'

/** What every way in is given. */
export type WayProps = { user: DoorView['users'][number]; door: DoorView; onForgotten: (forgotten: boolean) => void; onChanged: () => void }

/** What is wrong with a new passphrase typed twice; `false` where nothing is. */
export const newPassphraseProblems = (passphrase: string, again: string): readonly (string | false)[] => [
  passphrase === '' && 'Enter a new passphrase',
  passphrase !== again && 'The two passphrases are not the same',
]

type DoorFormProps = {
  door: DoorView
  step: ReturnType<typeof useStep>
  button: string
  onSubmit: () => void
  elsewhere?: ReactNode
  children: ReactNode
}

/** What every way in has: its problems, the wait after wrong passphrases, and one button. */
export function DoorForm({ door, step, button, onSubmit, elsewhere, children }: DoorFormProps) {
  const left = useWait(door)
  const wait = left > 0 ? [`Wait ${left === 1 ? '1 second' : `${left} seconds`} before you try again.`] : []
  function submit(event: FormEvent) {
    event.preventDefault()
    if (left === 0) onSubmit()
  }
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={step.refused} />
      {children}
      <div className="buttons">
        <Button type="submit" look="primary" busy={step.busy} barredBecause={wait}>
          {step.busy ? 'One moment…' : button}
        </Button>
        {elsewhere}
      </div>
      <p className="govuk-visually-hidden" role="status">
        {left > 0 ? `You can try again in ${door.waitSeconds} seconds.` : ''}
      </p>
    </form>
  )
}
