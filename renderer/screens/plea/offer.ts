import type { CheckReport } from '#api/checkReport'
import type { Answers, Asked, OfferView } from '#api/contract'
import type { Tone } from '../../parts/Tag.tsx'

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

/** What is offered against the evidence; `what` begins the sentence: "This plea", "This charge". */
const gap: Readonly<Record<Exclude<Is, 'fits'>, (what: string) => string>> = {
  instead: (what) => `${what} would not say so.`,
  lesser: (what) => `${what} is to less than the evidence supports.`,
  breachAlone: (what) => `A breach is one act of it: ${what.toLowerCase()} would leave the rest unanswered.`,
}

/** The warning in two short sentences: what the evidence is, and what the plea is against it. */
export const warningWords = (is: Exclude<Is, 'fits'>, indicated: Indicated): string =>
  `${indicated === 'no' ? '' : `${evidence[indicated]} `}${gap[is]('This plea')}`

/** Why nothing is said against an offer. */
export const fitsWords: Readonly<Record<Indicated, string>> = {
  yes: 'The evidence indicates stalking, and the plea offered answers it.',
  borderline: 'Whether this is stalking is open, and nothing on the file sets off a warning against this plea.',
  no: 'Stalking is not indicated in the documents that could be read.',
}

export type Kind = Asked<'recordOffer'>['kind']

/** What a prosecutor may propose without a plea, in the words of the choice. */
export const stoppingWords: Readonly<Record<Exclude<Kind, 'plea'>, string>> = {
  discontinue: 'Discontinue',
  offerNoEvidence: 'Offer no evidence',
  lowerCharge: 'Lower the charge',
  leaveOnFile: 'Leave counts on the file',
}

/** The warning over a recorded offer; undefined where nothing on the file speaks against it. */
export function recordedWarning({ what: { kind, to }, findings }: OfferView): string | undefined {
  if (!findings || findings.against === 'fits') return undefined
  const what = kind === 'plea' ? 'This plea' : to ? 'This charge' : 'Stopping here'
  return `${findings.stalkingIndicated ? `${evidence.yes} ` : ''}${gap[findings.against](what)}`
}

/** Why a step is barred; empty where it is open. */
export const offerBars = ({ doors }: OfferView, type: OfferView['doors'][number]['type']): readonly string[] =>
  doors.find((door) => door.type === type)?.bars ?? ['This is not open now.']

/** Whether the offer stands where this step belongs, whatever else is missing: its form is shown, barred or not. */
export const isOneOf = ({ state }: OfferView, ...states: OfferView['state'][]): boolean => states.includes(state)

const tones: Readonly<Record<OfferView['state'], Tone>> = {
  unrecorded: 'plain',
  offered: 'unsure',
  clear: 'good',
  warned: 'bad',
  proposed: 'partly',
  returned: 'partly',
  refused: 'bad',
  approved: 'good',
  byTelephone: 'partly',
  disowned: 'bad',
  accepted: 'good',
  acceptedToRatify: 'partly',
  acceptedDisowned: 'bad',
  rejected: 'plain',
  withdrawn: 'plain',
}
export const toneOf = ({ state }: OfferView): Tone => tones[state]

/** "Harassment", or what is proposed where no plea is offered. */
export const offerTitle = ({ kindWords, what: { kind, to } }: OfferView): string =>
  kind === 'plea' ? (to?.title ?? kindWords) : to ? `${kindWords}: ${to.title}` : kindWords

export const basisWords: Readonly<Record<OfferView['what']['basis']['is'], string>> = {
  fullFacts: 'On the full facts',
  written: 'In writing',
  notInWriting: 'Not in writing yet',
}
