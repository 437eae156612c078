import type { Day } from '#case/dates'
import type { Quote } from '#case/quote'

/** Someone or something the order protects or speaks of, by name. `bornOn` is asked for so that nobody is mistaken for another. */
export type ProtectedPerson = Readonly<{ name: string; bornOn: Day | undefined }>

export type VictimWish = 'wanted' | 'notWanted' | 'notAsked'

/** One prohibition as drafted. `evidence` shows the risk it meets; `againstWish` is the lawyer's reason where the victim does not want it. */
export type OrderTerm = Readonly<{
  id: string
  text: string
  evidence: readonly Quote[]
  wish: VictimWish
  againstWish: string
  /** Why the term is necessary to protect from harassment; asked for on acquittal only. */
  necessity: string
}>

/** Another order in force that this one must not contradict or repeat. */
export type OtherOrder = Readonly<{ name: string; terms: readonly string[] }>

/**
 * The draft order of CrimPR 2025 r31.3(6): what is proposed on conviction and, apart from it, what is necessary on acquittal.
 * `unsafe` are the words that must not be printed where the defendant can read them: an address, a telephone number, a workplace he does not know.
 */
export type OrderDraft = Readonly<{
  defendant: Readonly<{ name: string; home: string | undefined; work: string | undefined }>
  persons: readonly ProtectedPerson[]
  onConviction: readonly OrderTerm[]
  onAcquittal: readonly OrderTerm[]
  duration: Readonly<{ until: Day | 'furtherOrder' | undefined; reasons: string }>
  map: boolean
  children: boolean
  unsafe: readonly string[]
  otherOrders: readonly OtherOrder[]
  /** Sentences that hold for every term: what nothing in the order prevents. */
  exceptions?: readonly string[]
  /** The streets inside the zone of a map. */
  zone?: readonly string[]
  /** What is printed beside the terms: reasons, descriptions, the words of a map. */
  alsoPrinted?: readonly string[]
  /** Names as the papers spell them, to catch a misspelling in a term. */
  knownNames: readonly string[]
}>
