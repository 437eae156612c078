import { type FormEvent, useState } from 'react'
import type { Day } from '#case/dates'
import { Button } from '../../parts/Button.tsx'
import { DateField, dayTyped, noDate, type TypedDate } from '../../parts/DateField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { Select } from '../../parts/Fields.tsx'

/** Which cases are counted: received from one day to another, of one force or of all. */
export type Chosen = Readonly<{ from: Day | null; to: Day | null; force: string }>
export const nothingChosen: Chosen = { from: null, to: null, force: '' }

const every = 'every'
const typedFrom = (on: Day | null): TypedDate => {
  const [year = '', month = '', date = ''] = on?.split('-') ?? []
  return on ? { day: date, month, year } : noDate
}

type Props = { forces: readonly string[]; chosen: Chosen; onChange: (chosen: Chosen) => void }

export function Filter({ forces, chosen, onChange }: Props) {
  const [from, setFrom] = useState(typedFrom(chosen.from))
  const [to, setTo] = useState(typedFrom(chosen.to))
  const [force, setForce] = useState(chosen.force || every)
  const [problems, setProblems] = useState<readonly string[]>([])

  function count(event: FormEvent) {
    event.preventDefault()
    const [first, last] = [dayTyped(from), dayTyped(to)]
    const wrong = [
      first === undefined && 'The first day is not a day of the calendar',
      last === undefined && 'The last day is not a day of the calendar',
      first && last && first > last && 'The first day comes after the last',
    ].filter((problem) => typeof problem === 'string')
    setProblems(wrong)
    if (wrong.length === 0) onChange({ from: first ?? null, to: last ?? null, force: force === every ? '' : force })
  }

  return (
    <form onSubmit={count} noValidate className="filter-row">
      <ErrorSummary problems={problems} />
      <DateField legend="Received from" hint="Leave empty for all" value={from} onChange={setFrom} />
      <DateField legend="To" hint="Leave empty for today" value={to} onChange={setTo} />
      <Select
        label="Force"
        hint="By the first two figures of the URN"
        value={force}
        choices={[every, ...forces].map((value) => ({ value, label: value === every ? 'Every force' : `Force ${value}` }))}
        onChange={setForce}
      />
      <Button type="submit">Count these cases</Button>
    </form>
  )
}
