import { useId } from 'react'
import { aboutTime } from '../words/time.ts'

type Props = {
  done: number
  total: number
  doing: string
  secondsLeft: number | null
  /** Said instead of "3 of 8" where what is counted cannot be seen. */
  unit?: 'per cent'
}

/** How far long work has come, in words and as a bar. The words are announced only as each tenth is reached. */
export function Progress({ done, total, doing, secondsLeft, unit }: Props) {
  const label = useId()
  const tenths = total > 0 ? Math.floor((done / total) * 10) * 10 : 0
  return (
    <div className="progress">
      <p className="govuk-body-s" id={label}>
        <strong>{doing}</strong>
      </p>
      <progress className="progress__bar" aria-labelledby={label} max={Math.max(total, 1)} value={done} />
      <p className="govuk-body-s">
        {unit ? `${done} ${unit} done` : `${done} of ${total} done`}
        {secondsLeft === null ? '' : `, ${aboutTime(secondsLeft)} left`}
      </p>
      <p className="govuk-visually-hidden" role="status">
        {tenths} per cent done
      </p>
    </div>
  )
}
