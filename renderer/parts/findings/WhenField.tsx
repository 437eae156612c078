import type { When } from '#case/dates'
import { DateField, dayTyped, noDate, type TypedDate } from '../DateField.tsx'

/** A date as it is known: a day, or with a second day a stretch of days. */
export type TypedWhen = Readonly<{ from: TypedDate; to: TypedDate; text: string }>

const typed = (on: string | null): TypedDate => {
  if (on === null) return noDate
  const [year = '', month = '', day = ''] = on.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}

export const typedWhen = (when: When | null): TypedWhen => ({
  from: typed(when?.earliest ?? null),
  to: typed(when && when.latest !== when.earliest ? when.latest : null),
  text: when?.text ?? '',
})

/** `undefined` where a date is not one of the calendar. With no first day it is only known by when it had happened. */
export function whenTyped({ from, to, text }: TypedWhen): When | undefined {
  const [earliest, last] = [dayTyped(from), dayTyped(to)]
  if (earliest === undefined || last === undefined) return undefined
  return { earliest, latest: last ?? earliest, text }
}

type Props = { legend: string; value: TypedWhen; onChange: (value: TypedWhen) => void }

export function WhenField({ legend, value, onChange }: Props) {
  const wrong = whenTyped(value) === undefined
  return (
    <>
      <DateField
        legend={legend}
        hint="Leave it empty where the file gives no date."
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
        {...(wrong && { error: 'Enter days of the calendar' })}
      />
      <DateField
        legend="Or up to"
        hint="Only where the day is not certain: the last day it can have been."
        value={value.to}
        onChange={(to) => onChange({ ...value, to })}
      />
    </>
  )
}
