import { type RefObject, useEffect, useState } from 'react'
import { reachable } from './reachable.ts'

/** The inner width and height of a scrolling element in CSS pixels, kept up with as it changes; 0 before it is on the screen. */
export function usePaneSize(scroller: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    reachable(element)
    const watcher = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [scroller])
  return size
}
