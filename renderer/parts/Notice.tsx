import { type ReactNode, useId } from 'react'

type Props = { title: string; look?: 'information' | 'success' | 'warning'; level?: 2 | 3; children?: ReactNode }

/** Something to know before going on, set apart from the rest. */
export function Notice({ title, look = 'information', level = 2, children }: Props) {
  const heading = useId()
  const Heading = `h${level}` as const
  // One within an item of a list may come many times: it is a group, and no landmark of the page.
  return (
    <section className={`notice notice--${look}`} role={level === 3 ? 'group' : undefined} aria-labelledby={heading}>
      <Heading className="govuk-heading-s" id={heading}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
