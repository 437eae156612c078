import type { Day } from '#case/dates'
import type { DocumentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Annex } from './annex.ts'

/** One prohibition as drafted: its words, the risk it meets and the passages that show the risk. `necessity` is for acquittal; `againstWish` for a term the victim does not want. */
export type BuiltTerm = Readonly<{
  id: string
  text: string
  why: string
  evidence: readonly Quote[]
  necessity: string
  againstWish: string
}>

/** How a document the draft relies on comes before the court: served already, by a notice of evidence (r31.4), or by a notice of hearsay (r31.6), which says who made it and why that person is not called. */
export const waysIn = ['introduced', 'notice', 'hearsay'] as const
export type WayIn = (typeof waysIn)[number]
export type ReliedOn = Readonly<{ document: DocumentId; way: WayIn; maker: string; notCalled: string }>

/** Someone the order protects. `describedAs` stands in the order where a name alone may mislead ("her mother"). */
export type ProtectedPerson = Readonly<{ name: string; bornOn: Day | null; describedAs: string }>

export type OtherOrder = Readonly<{ name: string; terms: readonly string[] }>

/**
 * A restraining order as built: what is proposed on conviction and, apart from it, what is necessary on acquittal (CrimPR 2025 r31.3(6)).
 * `exceptions` hold for every term. `unsafe` are words that must not be printed where the defendant can read them; `known` are addresses and numbers printed on purpose,
 * because the defendant knows them already.
 */
export type BuiltOrder = Readonly<{
  defendant: Readonly<{ name: string; bornOn: Day | null; home: string | null; work: string | null }>
  persons: readonly ProtectedPerson[]
  onConviction: readonly BuiltTerm[]
  onAcquittal: readonly BuiltTerm[]
  exceptions: readonly string[]
  duration: Readonly<{ until: Day | 'furtherOrder' | null; reasons: string }>
  annex: Annex | null
  children: boolean
  unsafe: readonly string[]
  known: readonly string[]
  otherOrders: readonly OtherOrder[]
  reliedOn: readonly ReliedOn[]
}>

/** The words of every term, each once: what a view or a confirmation is about. */
export const textsOf = ({ onConviction, onAcquittal }: Pick<BuiltOrder, 'onConviction' | 'onAcquittal'>): readonly string[] => [
  ...new Set([...onConviction, ...onAcquittal].map(({ text }) => text.trim())),
]
