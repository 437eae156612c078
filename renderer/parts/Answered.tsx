import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import type { Asked } from './useAnswer.ts'

type Props<T> = { asked: Asked<T>; waiting: string; children: (result: T) => ReactNode }

/** What was asked for, once it is here; until then, or instead, plainly what is the matter and a way on. */
export function Answered<T>({ asked, waiting, children }: Props<T>) {
  const { answer, again } = asked
  if (answer.state === 'here') return children(answer.result)
  if (answer.state === 'waiting')
    return (
      <p className="govuk-body waiting" role="status">
        {waiting}
      </p>
    )
  return (
    <>
      <ErrorSummary problems={answer.state === 'refused' ? answer.because : [answer.says]} />
      <Button onClick={again}>Try again</Button>
    </>
  )
}
