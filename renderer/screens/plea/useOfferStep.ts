import type { CaseOffers, Reply } from '#api/contract'
import { useStep } from '../../parts/useStep.ts'

/** Takes a step in the life of an offer; the page then shows the offers as it left them. */
export function useOfferStep(put: (offers: CaseOffers) => void) {
  const { take, busy, refused, refuse } = useStep()
  return {
    busy,
    refused,
    refuse,
    step: (ask: () => Promise<Reply<CaseOffers>>, then?: () => void) =>
      take(ask, (offers) => {
        then?.()
        put(offers)
      }),
  }
}
