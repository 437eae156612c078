import { useState } from 'react'
import type { CaseOffers, Reply } from '#api/contract'
import { useStep } from '../../parts/useStep.ts'

/** Takes a step in the life of an offer; the page shows the offers as it left them, and `done` says in words what was recorded. */
export function useOfferStep(put: (offers: CaseOffers) => void) {
  const { take, busy, refused, refuse } = useStep()
  const [done, setDone] = useState('')
  return {
    busy,
    refused,
    refuse,
    done,
    step: (ask: () => Promise<Reply<CaseOffers>>, says: string, then?: () => void) => {
      setDone('')
      return take(ask, (offers) => {
        setDone(says)
        then?.()
        put(offers)
      })
    },
  }
}
