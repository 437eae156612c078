import { useEffect } from 'react'

const ancestorsOf = (element: Element | null): readonly Element[] =>
  element === null || element === document.body ? [] : [element, ...ancestorsOf(element.parentElement)]

/**
 * Where what had the focus leaves the screen, as a button does that has done its work, the focus goes to what stood round it,
 * so that a keyboard or a screen reader goes on from there. A screen that places the focus itself comes first.
 */
export function useFocusNeverLost(): void {
  useEffect(() => {
    let last: readonly Element[] = []
    const came = (event: FocusEvent) => {
      last = event.target instanceof Element ? ancestorsOf(event.target) : []
    }
    // Left by choice: a click on the page, or another window.
    const went = (event: FocusEvent) => {
      if (event.relatedTarget === null) setTimeout(() => last[0]?.isConnected && document.activeElement === document.body && forget())
    }
    const forget = () => {
      last = []
    }
    const lost = () => document.activeElement === document.body && last[0] !== undefined && !last[0].isConnected
    const keep = () => {
      const round = last.find((element) => element.isConnected)
      forget()
      if (!(round instanceof HTMLElement)) return
      if (!round.hasAttribute('tabindex')) round.tabIndex = -1
      round.focus({ preventScroll: true })
    }
    const watcher = new MutationObserver(() => {
      if (lost()) setTimeout(() => lost() && keep(), 50)
    })
    watcher.observe(document.body, { childList: true, subtree: true })
    addEventListener('focusin', came)
    addEventListener('focusout', went)
    return () => {
      watcher.disconnect()
      removeEventListener('focusin', came)
      removeEventListener('focusout', went)
    }
  }, [])
}
