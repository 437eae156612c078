import { createContext, use, useState } from 'react'
import type { KeptWords } from './keptWords.ts'

const Kept = createContext<KeptWords | undefined>(undefined)
export const KeptProvider = Kept.Provider

/** Like `useState`, and the value is still there when the person comes back: from another screen, from the lock, or the next day. */
export function useKept<T>(name: string, first: T): [T, (value: T) => void] {
  const kept = use(Kept)
  const [value, setValue] = useState<{ name: string; value: T }>({ name, value: (kept?.get(name) as T | undefined) ?? first })
  const now = value.name === name ? value.value : ((kept?.get(name) as T | undefined) ?? first)
  return [
    now,
    (next) => {
      kept?.set(name, next, first)
      setValue({ name, value: next })
    },
  ]
}
