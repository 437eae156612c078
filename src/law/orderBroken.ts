import type { Reading } from '#case/reading'

/** The kinds of order a stalking file speaks of, as the papers name them. */
const names = {
  restrainingOrder: /\brestrain(?:ing|t) order|\bR\/?O\b/i,
  nonMolestationOrder: /\bnon-? ?mol/i,
  stalkingProtectionOrder: /\bstalking protection order|\bSPO\b/i,
  domesticAbuseProtectionOrder: /\bdomestic abuse protection (?:order|notice)|\bDAP[ON]\b/i,
  domesticViolenceProtectionOrder: /\bdomestic violence protection (?:order|notice)|\bDVP[ON]\b/i,
} as const
export type OrderKind = keyof typeof names

const kindsOfOrder = Object.keys(names) as OrderKind[]

/** The kinds of order that the file names where it tells of a breach; none where it does not say which order was broken. */
export function ordersBroken({ markers, incidents, mentions }: Reading): readonly OrderKind[] {
  if (markers.breachOfOrder.length === 0) return []
  const told = [
    ...markers.breachOfOrder.map(({ quote }) => quote.words),
    ...incidents.filter((incident) => incident.markers.includes('breachOfOrder')).map(({ summary }) => summary),
    ...mentions.filter(({ kind }) => kind === 'ORDER').flatMap(({ what, quote }) => [what, quote.words]),
  ]
  return kindsOfOrder.filter((kind) => told.some((words) => names[kind].test(words)))
}

/** Whether a breach is told of an order of this kind, or of one that is not named. */
export const mayBeBreachOf = (reading: Reading, kind: OrderKind): boolean => {
  const kinds = ordersBroken(reading)
  return reading.markers.breachOfOrder.length > 0 && (kinds.length === 0 || kinds.includes(kind))
}
