import { z } from 'zod'
import { type CaseId, parcelId } from '#case/ids'
import { id, inCase, passphrase } from './readers.ts'

/** A case pack that was made and waits to be fetched, piece by piece, until the store is locked. */
export type PackMade = Readonly<{ pack: string; name: string; bytes: number }>

/** What taking in a case pack came to. A conflict is a step that was not taken over: what it says, and why it stands in the way. */
export type PackTaken = Readonly<{
  caseId: CaseId
  isNew: boolean
  documents: number
  added: readonly string[]
  recognised: number
  conflicts: readonly Readonly<{ says: string; by: string; at: string; because: string }>[]
}>

/** Asked of case packs: a case that travels to another machine and back. */
export const packsAsks = {
  /** `passphrase` is one's own, asked again; `packPassphrase` locks the pack and is told to whoever receives it. */
  makePack: inCase.extend({ passphrase, packPassphrase: passphrase }),
  packBytes: z.strictObject({ pack: z.uuid(), offset: z.int().min(0), length: z.int().min(1).max(4_194_304) }),
  /** The pack is brought as a parcel of one file. */
  takeInPack: z.strictObject({ parcel: id(parcelId), packPassphrase: passphrase }),
} as const

export type PacksAnswers = {
  makePack: PackMade
  packBytes: { base64: string }
  takeInPack: PackTaken
}
