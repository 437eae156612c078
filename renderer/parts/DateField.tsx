import { useId } from 'react'
import { type Day, day } from '#case/dates'

/** A date as typed: three boxes, any of which may still be empty. */
export type TypedDate = Readonly<{ day: string; month: string; year: string }>
export const noDate: TypedDate = { day: '', month: '', year: '' }

/** A day as it would be typed. */
export function asTyped(on: Day): TypedDate {
  const [year = '', month = '', date = ''] = on.split('-')
  return { day: String(Number(date)), month: String(Number(month)), year }
}

/** `null` while nothing is typed; `undefined` where it is not a day of the calendar. */
export function dayTyped({ day: date, month, year }: TypedDate): Day | null | undefined {
  if (!date && !month && !year) return null
  return day(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

type Props = { legend: string; hint: string; value: TypedDate; onChange: (value: TypedDate) => void; error?: string | undefined }

export function DateField({ legend, hint, value, onChange, error }: Props) {
  const id = useId()
  const boxes = [
    ['day', 'Day', 2],
    ['month', 'Month', 2],
    ['year', 'Year', 4],
  ] as const
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset className="govuk-fieldset" aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}>
        <legend className="govuk-fieldset__legend">{legend}</legend>
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
        {error && (
          <p className="govuk-error-message" id={`${id}-error`}>
            <span className="govuk-visually-hidden">Error: </span>
            {error}
          </p>
        )}
        <div className="govuk-date-input">
          {boxes.map(([part, label, width]) => (
            <div className="govuk-date-input__item" key={part}>
              <label className="govuk-label" htmlFor={`${id}-${part}`}>
                {label}
              </label>
              <input
                id={`${id}-${part}`}
                className={`govuk-input govuk-date-input__input govuk-input--width-${width}`}
                inputMode="numeric"
                autoComplete="off"
                value={value[part]}
                onChange={(event) => onChange({ ...value, [part]: event.target.value.trim() })}
                aria-invalid={error ? true : undefined}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
