import { type FormEvent, useRef, useState } from 'react'
import type { CheckSetting } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextArea } from '../../parts/Fields.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useDesk } from '../../parts/useDesk.ts'
import { useKept } from '../../parts/useKept.ts'
import { useStep } from '../../parts/useStep.ts'
import { type Changes, isChanged, type Wanted } from './wanted.ts'

type Props = {
  wanted: Wanted
  changes: Changes
  onKept: (settings: readonly CheckSetting[]) => void
  onDiscard: () => void
}

const reasonLabel = 'Why the checks are set so'

/** What would change for the team, the reason, and the button that keeps it. */
export function KeepForm({ wanted: { order, off }, changes, onKept, onDiscard }: Props) {
  const desk = useDesk()
  const { take, busy, refused, refuse } = useStep()
  const [reason, setReason] = useKept('check settings reason', '')
  const [kept, setKept] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const changed = isChanged(changes)

  function keep(event: FormEvent) {
    event.preventDefault()
    if (!changed) return
    if (reason.trim() === '') return refuse([`Fill in “${reasonLabel}”`])
    void take(
      () => desk.setCheckSettings({ order: [...order], off: [...off], reason: reason.trim() }),
      (settings) => {
        setReason('')
        setKept(true)
        onKept(settings)
        heading.current?.focus()
      },
    )
  }

  function discard() {
    setKept(false)
    refuse([])
    onDiscard()
    heading.current?.focus()
  }

  return (
    <form onSubmit={keep} noValidate>
      <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
        Keep these settings
      </h2>
      <ErrorSummary problems={refused} />
      <div role="status">{kept && !changed && <Notice title="The checks are kept as you set them" look="success" level={3} />}</div>
      {changed && <WhatChanges changes={changes} />}
      <TextArea
        label={reasonLabel}
        hint="Kept in the log with your name, and shown in every case beside what is switched off."
        value={reason}
        onChange={setReason}
        rows={3}
      />
      <div className="buttons">
        <Button type="submit" look="primary" busy={busy} barredBecause={changed ? undefined : ['Nothing is changed yet.']}>
          Keep these settings
        </Button>
        {changed && <Button onClick={discard}>Discard these changes</Button>}
      </div>
    </form>
  )
}

const WhatChanges = ({ changes: { switchedOff, switchedOn, reordered } }: { changes: Changes }) => (
  <ul className="govuk-list govuk-list--bullet">
    {switchedOff.map(({ id, title, barsCharge }) => (
      <li key={id}>
        To be switched off: {title}.{barsCharge && <strong> A charge will no longer be barred by it.</strong>}
      </li>
    ))}
    {switchedOn.map(({ id, title }) => (
      <li key={id}>To be switched on: {title}.</li>
    ))}
    {reordered && <li>The order is changed.</li>}
  </ul>
)
