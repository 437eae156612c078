declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

export type CaseId = Id<'CaseId'>
export type DocumentId = Id<'DocumentId'>
export type PersonId = Id<'PersonId'>
export type UserId = Id<'UserId'>
export type IncidentId = Id<'IncidentId'>
export type ParcelId = Id<'ParcelId'>
export type JobId = Id<'JobId'>
/** An offer of a plea, or a proposal to stop, lower or leave a charge. */
export type OfferId = Id<'OfferId'>
/** Something asked of the police. */
export type RequestId = Id<'RequestId'>

const idPattern = /^[a-z0-9-]{1,64}$/

/** The only door from plain text to an id; `undefined` means the text is not one. */
const idOf = <Name extends string>(text: unknown): Id<Name> | undefined =>
  typeof text === 'string' && idPattern.test(text) ? (text as Id<Name>) : undefined

export const caseId = (text: unknown) => idOf<'CaseId'>(text)
export const documentId = (text: unknown) => idOf<'DocumentId'>(text)
export const personId = (text: unknown) => idOf<'PersonId'>(text)
export const userId = (text: unknown) => idOf<'UserId'>(text)
export const incidentId = (text: unknown) => idOf<'IncidentId'>(text)
export const parcelId = (text: unknown) => idOf<'ParcelId'>(text)
export const jobId = (text: unknown) => idOf<'JobId'>(text)
export const offerId = (text: unknown) => idOf<'OfferId'>(text)
export const requestId = (text: unknown) => idOf<'RequestId'>(text)

/** Where a check lives, which is also its name and its id in the check report: `victim.vps`. */
export type CheckId = `${string}.${string}`
