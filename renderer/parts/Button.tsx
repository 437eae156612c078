import { type ReactNode, useId } from 'react'

type Props = {
  children: ReactNode
  onClick?: () => void
  type?: 'button' | 'submit'
  look?: 'primary' | 'secondary' | 'warning'
  /** Why the step is not open. It stays in view and says so; it is never hidden and never silently dead. */
  barredBecause?: readonly string[] | undefined
  /** The reasons stand above, for several buttons; here they show only when the button is reached. */
  reasonsAbove?: boolean
  busy?: boolean
  /** Completes a name that is the same as a neighbour's: "Overrule" + "the DASH check", "Overrule" + ": The DASH is in the file". */
  about?: string
}

export function Button({
  children,
  onClick,
  type = 'button',
  look = 'secondary',
  barredBecause = [],
  reasonsAbove = false,
  busy = false,
  about,
}: Props) {
  const reasons = useId()
  const barred = barredBecause.length > 0
  // Words that are hidden to the eye are told apart by a space; where the whole name is known it is given as it is to be said.
  const named = about && typeof children === 'string' ? `${children}${about.startsWith(':') ? '' : ' '}${about}` : undefined
  const classes = look === 'primary' ? 'govuk-button' : `govuk-button govuk-button--${look}`
  const button = (
    <button
      type={type}
      className={barred ? `${classes} is-barred` : classes}
      onClick={(event) => {
        if (barred || busy) event.preventDefault()
        else onClick?.()
      }}
      aria-label={named}
      aria-disabled={barred || busy || undefined}
      aria-describedby={barred ? reasons : undefined}
    >
      {children}
      {about && !named && <span className="govuk-visually-hidden"> {about}</span>}
    </button>
  )
  if (!barred) return button
  return (
    <div className={reasonsAbove ? 'barred barred--above' : 'barred'}>
      {button}
      <ul id={reasons} className="barred__reasons">
        {barredBecause.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  )
}
