import { useState } from 'react'
import { type Day, day } from '#case/dates'
import { DateField, dayTyped, type TypedDate } from './DateField.tsx'

type Props = {
  legend: string
  hint?: string
  value: Day | string | null
  onChange: (value: Day | null) => void
  error?: string | undefined
}

const typedOf = (value: string | null): TypedDate => {
  const [year = '', month = '', date = ''] = (value ?? '').split('-')
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/** A day kept as a day: what is typed and is no day of the calendar is said to be none, and nothing is kept until it is one. */
export function DayField({ legend, hint = 'For example, 27 3 2026', value, onChange, error }: Props) {
  const [typed, setTyped] = useState(typedOf(value))
  const same = dayTyped(typed) === day(value ?? '') || (value === null && dayTyped(typed) === undefined)
  const shown = same ? typed : typedOf(value)
  const wrong = dayTyped(shown) === undefined && shown.year.length === 4 ? 'This is not a day of the calendar.' : undefined
  return (
    <DateField
      legend={legend}
      hint={hint}
      value={shown}
      error={error ?? wrong}
      onChange={(next) => {
        setTyped(next)
        onChange(dayTyped(next) ?? null)
      }}
    />
  )
}
