import { useRef, useState } from 'react'
import type { Reply } from '#api/contract'
import { sentenceOf } from './useAnswer.ts'

/** Takes one step at a time; keeps why the last one was refused, or that it came to grief. */
export function useStep() {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const under = useRef(false)

  async function take<T>(ask: () => Promise<Reply<T>>, then?: (result: T) => void): Promise<void> {
    if (under.current) return
    under.current = true
    setBusy(true)
    setRefused([])
    try {
      const reply = await ask()
      if (reply.done) then?.(reply.result)
      else setRefused(reply.because)
    } catch (error) {
      setRefused([sentenceOf(error)])
    } finally {
      under.current = false
      setBusy(false)
    }
  }

  return { take, busy, refused, refuse: setRefused }
}
