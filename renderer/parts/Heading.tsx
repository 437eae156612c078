import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  children: ReactNode
  /** What the window's title says, most particular first; "Foursight" is added. */
  title: string
  caption?: string
}

/** The first screen leaves the focus at the top of the window, where a keyboard expects it. */
let begun = false

/** The heading of a screen. It names the window, and takes the focus when the screen changes so that a keyboard or screen reader starts there. */
export function Heading({ children, title, caption }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Foursight`
  }, [title])
  useEffect(() => {
    if (begun) heading.current?.focus({ preventScroll: true })
    begun = true
  }, [])
  return (
    <h1 className="govuk-heading-l heading" tabIndex={-1} ref={heading}>
      {caption && <span className="govuk-caption-m">{caption} </span>}
      {children}
    </h1>
  )
}
