import { type FocusEvent, useEffect, useRef } from 'react'

/**
 * Keeps the focus on a page whose forms come and go as they are recorded: where what had it is gone, the heading it stood under takes it,
 * or the heading of the page. Spread what this gives over the page's element.
 */
export function useFocusKept<E extends HTMLElement>() {
  const page = useRef<E>(null)
  const last = useRef<{ target: Element; heading: HTMLElement | null } | null>(null)

  useEffect(() => {
    const element = page.current
    if (!element) return
    const watching = new MutationObserver(() => {
      if (!last.current || last.current.target.isConnected || document.activeElement !== document.body) return
      const { heading } = last.current
      const to = heading?.isConnected ? heading : element.querySelector<HTMLElement>('h2')
      last.current = null
      if (!to) return
      to.tabIndex = -1
      to.focus({ preventScroll: true })
    })
    watching.observe(element, { childList: true, subtree: true })
    return () => watching.disconnect()
  }, [])

  return {
    ref: page,
    onFocusCapture: ({ target }: FocusEvent<E>) => {
      last.current = { target, heading: target.closest('section')?.querySelector<HTMLElement>('h3, h4') ?? null }
    },
  }
}
