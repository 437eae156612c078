import { type RefCallback, useState } from 'react'

/** Tells the style sheet how high the bars at the top are, so that what scrolls beneath them is never hidden. Their names may need two lines. */
export function useFrameHeight(): RefCallback<HTMLElement> {
  const [watch] = useState(() => (bars: HTMLElement | null) => {
    if (!bars) return
    const root = document.documentElement
    const watcher = new ResizeObserver(() => root.style.setProperty('--frame', `${bars.offsetHeight}px`))
    watcher.observe(bars)
    return () => {
      watcher.disconnect()
      root.style.removeProperty('--frame')
    }
  })
  return watch
}
