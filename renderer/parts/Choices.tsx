import { type ReactNode, useId } from 'react'

type Choice<T extends string> = Readonly<{ value: T; label: ReactNode; hint?: string }>
type GroupProps = { legend: string; hint?: ReactNode; error?: string | undefined; inline?: boolean }

function Group({ legend, hint, error, id, children }: GroupProps & { id: string; children: ReactNode }) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
        <legend className="govuk-fieldset__legend">{legend}</legend>
        {hint && (
          <div className="govuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        {error && (
          <p className="govuk-error-message" id={`${id}-error`}>
            <span className="govuk-visually-hidden">Error: </span>
            {error}
          </p>
        )}
        {children}
      </fieldset>
    </div>
  )
}

type RadiosProps<T extends string> = GroupProps & { value: T | ''; choices: readonly Choice<T>[]; onChange: (value: T) => void }

export function Radios<T extends string>({ value, choices, onChange, inline = false, ...group }: RadiosProps<T>) {
  const id = useId()
  return (
    <Group {...group} id={id}>
      <div className={`govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}`}>
        {choices.map((choice) => (
          <div className="govuk-radios__item" key={choice.value}>
            <input
              className="govuk-radios__input"
              type="radio"
              name={id}
              id={`${id}-${choice.value}`}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
              aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${choice.value}`}>
              {choice.label}
            </label>
            {choice.hint && (
              <div className="govuk-hint govuk-radios__hint" id={`${id}-${choice.value}-hint`}>
                {choice.hint}
              </div>
            )}
          </div>
        ))}
      </div>
    </Group>
  )
}

type CheckboxesProps<T extends string> = GroupProps & {
  values: readonly T[]
  choices: readonly Choice<T>[]
  onChange: (values: readonly T[]) => void
}

export function Checkboxes<T extends string>({ values, choices, onChange, inline = false, ...group }: CheckboxesProps<T>) {
  const id = useId()
  return (
    <Group {...group} id={id}>
      <div className={`govuk-checkboxes govuk-checkboxes--small${inline ? ' checkboxes--inline' : ''}`}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            label={choice.label}
            checked={values.includes(choice.value)}
            onChange={(ticked) => onChange(ticked ? [...values, choice.value] : values.filter((value) => value !== choice.value))}
          />
        ))}
      </div>
    </Group>
  )
}

type CheckboxProps = { label: ReactNode; checked: boolean; onChange: (checked: boolean) => void }

/** One box to tick; several of them belong in `Checkboxes`. */
export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  const id = useId()
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
    </div>
  )
}
