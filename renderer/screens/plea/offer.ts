import type { CheckReport } from '#api/checkReport'
import type { Answers } from '#api/contract'

/** A plea as it is offered. */
export type Offer = Readonly<{ to: string; reasons: string; basis: string }>

export const nothingOffered: Offer = { to: '', reasons: '', basis: '' }

export const sameOffer = (one: Offer, other: Offer): boolean =>
  one.to === other.to && one.reasons.trim() === other.reasons.trim() && one.basis.trim() === other.basis.trim()

type Indicated = CheckReport['stalking']['indicated']
type Is = Answers['pleaOffer']['is']

const evidence: Readonly<Record<Exclude<Indicated, 'no'>, string>> = {
  yes: 'The evidence indicates stalking.',
  borderline: 'The evidence may be of stalking, and its grave effect is shown.',
}

const gap: Readonly<Record<Exclude<Is, 'fits'>, string>> = {
  instead: 'This plea would not say so.',
  lesser: 'This plea is to less than the evidence supports.',
  breachAlone: 'A breach is one act of it: this plea would leave the rest unanswered.',
}

/** The warning in two short sentences: what the evidence is, and what the plea is against it. */
export const warningWords = (is: Exclude<Is, 'fits'>, indicated: Indicated): string =>
  `${indicated === 'no' ? '' : `${evidence[indicated]} `}${gap[is]}`

/** Why nothing is said against an offer. */
export const fitsWords: Readonly<Record<Indicated, string>> = {
  yes: 'The evidence indicates stalking, and the plea offered answers it.',
  borderline: 'Whether this is stalking is open, and nothing on the file sets off a warning against this plea.',
  no: 'Stalking is not indicated in the documents that could be read.',
}
