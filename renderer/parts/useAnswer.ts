import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Reply } from '#api/contract'
import { Trouble } from '../connect.ts'

export type Answer<T> =
  | { state: 'waiting' }
  | { state: 'here'; result: T }
  | { state: 'refused'; because: readonly string[] }
  | { state: 'trouble'; says: string }

const somethingWrong = 'Something went wrong on this screen. Nothing you saved is lost.'
export const sentenceOf = (error: unknown): string => (error instanceof Trouble ? error.message : somethingWrong)

export type Asked<T> = Readonly<{ answer: Answer<T>; again: () => void; put: (result: T) => void }>

/** Asks when first shown and whenever `about` changes; `again` asks anew while the old answer stays in view. A late answer to an older question is dropped. */
export function useAnswer<T>(ask: () => Promise<Reply<T>>, about: string): Asked<T> {
  const [answered, setAnswered] = useState<{ about: string; answer: Answer<T> }>({ about, answer: { state: 'waiting' } })
  const turn = useRef(0)

  function askAbout(what: string) {
    turn.current += 1
    const mine = turn.current
    const show = (answer: Answer<T>) => {
      if (turn.current === mine) setAnswered({ about: what, answer })
    }
    ask().then(
      (reply) => show(reply.done ? { state: 'here', result: reply.result } : { state: 'refused', because: reply.because }),
      (error) => show({ state: 'trouble', says: sentenceOf(error) }),
    )
  }

  const askNow = useEffectEvent(askAbout)
  useEffect(() => {
    askNow(about)
    return () => {
      turn.current += 1
    }
  }, [about])

  return {
    answer: answered.about === about ? answered.answer : { state: 'waiting' },
    again: () => askAbout(about),
    put: (result) => {
      turn.current += 1
      setAnswered({ about, answer: { state: 'here', result } })
    },
  }
}
