import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  children: ReactNode /** What the window's title says, most particular first; "Foursight" is added. */
  title: string
  caption?: string
  quiet?: boolean
}

/**
 * The heading of a screen. It names the window and takes the focus when the screen changes, so that a keyboard or screen reader starts there;
 * `quiet` leaves the focus alone, for the first screen.
 */
export function Heading({ children, title, caption, quiet = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Foursight`
  }, [title])
  useEffect(() => {
    if (!quiet) heading.current?.focus({ preventScroll: true })
  }, [quiet])
  return (
    <h1 className="govuk-heading-l heading" tabIndex={-1} ref={heading}>
      {caption && <span className="govuk-caption-m">{caption} </span>}
      {children}
    </h1>
  )
}
