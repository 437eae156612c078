import { createContext, use, useState } from 'react'

/** What has been typed and not yet saved, by the name of its field. Only in memory; another person's sign-in begins an empty one. */
const Kept = createContext<Map<string, unknown>>(new Map())
export const KeptProvider = Kept.Provider

/** Like `useState`, and the value is still there when the person comes back from another screen or from the lock. */
export function useKept<T>(name: string, first: T): [T, (value: T) => void] {
  const kept = use(Kept)
  const [value, setValue] = useState<{ name: string; value: T }>({ name, value: (kept.get(name) as T | undefined) ?? first })
  const now = value.name === name ? value.value : ((kept.get(name) as T | undefined) ?? first)
  return [
    now,
    (next) => {
      kept.set(name, next)
      setValue({ name, value: next })
    },
  ]
}
