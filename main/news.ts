import type { News } from '#api/contract'

/** One teller, any number of listeners; `listen` returns how to stop. */
export function newsroom() {
  const listeners = new Set<(news: News) => void>()
  return {
    tell: (news: News): void => {
      for (const listener of listeners) listener(news)
    },
    listen: (listener: (news: News) => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
