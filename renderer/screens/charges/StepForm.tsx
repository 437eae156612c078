import { type FormEvent, type ReactNode, useState } from 'react'
import type { CaseView, DefendantView, Reply, StepDoor } from '#api/contract'
import { Button } from '../../parts/Button.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { useStep } from '../../parts/useStep.ts'
import { isOpenHere } from './stepTitles.ts'

type Props = {
  defendant: DefendantView
  type: StepDoor['type']
  /** What the button says; also the title of the form where it opens by itself. */
  title: string
  /** What is not filled in rightly, said before anything is asked of the desk. */
  problems?: readonly (string | false)[]
  step: () => Promise<Reply<CaseView>>
  onDone: (view: CaseView) => void
  children: ReactNode
}

/** One step to record for one defendant: closed until asked for; barred, it stays in view with its reason; where it does not belong here at all it is left to the list below. */
export function StepForm({ defendant, type, title, problems = [], step, onDone, children }: Props) {
  const { take, busy, refused, refuse } = useStep()
  const [open, setOpen] = useState(false)
  if (!isOpenHere(defendant, type)) return null
  const bars = defendant.doors.find((door) => door.type === type)?.bars ?? []
  if (!open || bars.length > 0)
    return (
      <div className="step-form">
        <Button onClick={() => setOpen(true)} barredBecause={bars}>
          {title}
        </Button>
      </div>
    )
  function record(event: FormEvent) {
    event.preventDefault()
    const wrong = problems.filter((problem) => problem !== false)
    if (wrong.length > 0) return refuse(wrong)
    void take(step, (view) => {
      setOpen(false)
      onDone(view)
    })
  }
  return (
    <form className="step-form step-form--open" onSubmit={record} noValidate>
      <h3 className="govuk-heading-s">{title}</h3>
      <ErrorSummary problems={refused} />
      {children}
      <div className="govuk-button-group">
        <Button type="submit" look="primary" busy={busy}>
          {title}
        </Button>
        <Button onClick={() => setOpen(false)} about={title}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
