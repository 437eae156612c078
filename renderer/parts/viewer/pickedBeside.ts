import { useEffect, useSyncExternalStore } from 'react'
import type { Picked } from './picked.ts'

let picked: Picked | null = null
const watchers = new Set<() => void>()

function tell(now: Picked | null): void {
  picked = now
  for (const watcher of watchers) watcher()
}

/** Tells the work beside the document what is chosen in it, for as long as it is open. */
export function useTellPicked(now: Picked | null): void {
  useEffect(() => tell(now), [now])
  useEffect(() => () => tell(null), [])
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** What is chosen in the document beside the work. */
export const usePickedBeside = (): Picked | null => useSyncExternalStore(watch, () => picked)
