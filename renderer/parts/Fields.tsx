import { type ReactNode, useId, useState } from 'react'

type FieldProps = {
  label: string
  hint?: ReactNode
  error?: string | undefined
  children: (ids: { id: string; describedBy: string | undefined }) => ReactNode
}

/** A label, a hint and an error round any control. */
function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
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
      {children({ id, describedBy })}
    </div>
  )
}

type Text = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: ReactNode
  error?: string | undefined
  autoComplete?: string
  width?: 'full' | 'half' | 'short'
}

export const TextField = ({ label, value, onChange, hint, error, autoComplete = 'off', width = 'half' }: Text) => (
  <Field label={label} hint={hint} error={error}>
    {({ id, describedBy }) => (
      <input
        id={id}
        className={`govuk-input field--${width}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        autoComplete={autoComplete}
        spellCheck={false}
        maxLength={200}
      />
    )}
  </Field>
)

/** A passphrase can be pasted, and shown. */
export function PassphraseField({ label, value, onChange, hint, error, autoComplete = 'current-password' }: Text) {
  const [shown, setShown] = useState(false)
  return (
    <Field label={label} hint={hint} error={error}>
      {({ id, describedBy }) => (
        <div className="passphrase">
          <input
            id={id}
            type={shown ? 'text' : 'password'}
            className="govuk-input"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            aria-describedby={describedBy}
            aria-invalid={error ? true : undefined}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
          />
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setShown(!shown)} aria-controls={id}>
            {shown ? 'Hide' : 'Show'}
            <span className="govuk-visually-hidden"> {label.toLowerCase()}</span>
          </button>
        </div>
      )}
    </Field>
  )
}

export const TextArea = ({ label, value, onChange, hint, error, rows = 4 }: Text & { rows?: number }) => (
  <Field label={label} hint={hint} error={error}>
    {({ id, describedBy }) => (
      <textarea
        id={id}
        className="govuk-textarea"
        maxLength={100_000}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      />
    )}
  </Field>
)

type Choice<T extends string> = Readonly<{ value: T; label: string; hint?: string }>
type SelectProps<T extends string> = Omit<Text, 'value' | 'onChange'> & {
  value: T | ''
  choices: readonly Choice<T>[]
  onChange: (value: T) => void
}

export const Select = <T extends string>({ label, value, choices, onChange, hint, error }: SelectProps<T>) => (
  <Field label={label} hint={hint} error={error}>
    {({ id, describedBy }) => (
      <select
        id={id}
        className="govuk-select"
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
      >
        {value === '' && <option value="">Choose</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)
