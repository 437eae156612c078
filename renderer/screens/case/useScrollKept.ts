import { useLayoutEffect, useRef } from 'react'

const heights = new Map<string, number>()

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
    scrollTo(0, heights.get(place) ?? 0)
  }, [place])
}
