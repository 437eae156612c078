import { useLayoutEffect, useRef } from 'react'

const heights = new Map<string, number>()

/** Where the work begins: at the top, or, where the window is too small for the bars to stay in view, below them. */
function beginning(): number {
  const bars = document.querySelector('.case-frame')
  const work = document.getElementById('main')
  return bars && work && getComputedStyle(bars).position !== 'sticky' ? work.getBoundingClientRect().top + scrollY : 0
}

/** Each place is found again at the height it was left; a new one begins at the top. The height is read before the screen changes. */
export function useScrollKept(place: string): void {
  const at = useRef(place)
  useLayoutEffect(() => {
    const leaving = () => heights.set(at.current, scrollY)
    addEventListener('hashchange', leaving, { capture: true })
    return () => removeEventListener('hashchange', leaving, { capture: true })
  }, [])
  useLayoutEffect(() => {
    if (at.current === place) return
    at.current = place
    scrollTo(0, heights.get(place) ?? beginning())
  }, [place])
}
