import { useEffect, useEffectEvent, useState } from 'react'
import type { Answers } from '#api/contract'
import { useDesk } from '../../parts/useDesk.ts'
import { type Built, betweenOf, type OrderView } from './built.ts'

export type Faults = Answers['lintBuilt']['faults']
export type Lint = Readonly<{ faults: Faults; looking: boolean; trouble: readonly string[] }>

/** How long after the last key the order is looked at again, in milliseconds. */
const pause = 350

/** What is wrong with an order as it is written: looked at a moment after each change, the last answer kept in view meanwhile. */
export function useLint(caseId: string, order: OrderView, built: Built): Lint {
  const desk = useDesk()
  const [lint, setLint] = useState<Lint>({ faults: [], looking: true, trouble: [] })
  const about = JSON.stringify({ ...built, annex: built.annex && { ...built.annex, base64: '' } })
  const look = useEffectEvent(() => desk.lintBuilt({ caseId, order: betweenOf(order), built }))
  const waiting = useEffectEvent(() => setLint((last) => ({ ...last, looking: true })))
  useEffect(() => {
    let late = false
    waiting()
    const timer = setTimeout(() => {
      look().then(
        (reply) => {
          if (late) return
          setLint(
            reply.done
              ? { faults: reply.result.faults, looking: false, trouble: [] }
              : { faults: [], looking: false, trouble: reply.because },
          )
        },
        () => {
          if (!late)
            setLint({ faults: [], looking: false, trouble: ['The order could not be looked at just now. What you wrote is kept.'] })
        },
      )
    }, pause)
    return () => {
      late = true
      clearTimeout(timer)
    }
  }, [about])
  return lint
}

export const isRed = ({ gravity }: Faults[number]): boolean => gravity === 'mustMend'
