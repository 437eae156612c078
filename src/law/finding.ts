import type { CheckId } from '#case/ids'
import type { NonEmpty, Quote } from '#case/quote'
import type { Authority } from './authority.ts'

/** `partlyMet` is a kind of not met: something is there and something named is missing. Silence is never an outcome. */
export type Outcome = 'met' | 'partlyMet' | 'notMet' | 'doesNotApply' | 'cannotTell'

/** A thing said with the passages it stands on. */
export type Point = Readonly<{ text: string; quotes: NonEmpty<Quote> }>

/** What was looked for and not found, and in how many documents: the evidence of an absence. */
export type Absence = Readonly<{ lookedFor: string; documentsRead: number; notReadable: readonly string[] }>

/** What CPS asks the police (or itself) to do about a check that is not met. Categories and types are CPS's own. */
export type Action = Readonly<{
  text: string
  to: 'police' | 'cps'
  category: string
  type?: string
  due: 'before-charge' | 'after-charge'
}>

/** What a check found. A rule finds; a person decides. It cannot be said without law, and without either passages or an absence. */
export type Finding = Readonly<{
  check: CheckId
  title: string
  outcome: Outcome
  because: string
  law: NonEmpty<Authority>
  evidence: NonEmpty<Quote> | Absence
  /** The fact or document that would change the outcome. */
  wouldChange: string
  action: Action | undefined
}>

export const isAbsence = (evidence: Finding['evidence']): evidence is Absence => !Array.isArray(evidence)

/** The passages of a finding; none where it rests on an absence. */
export const passagesOf = (finding: Finding): readonly Quote[] => (isAbsence(finding.evidence) ? [] : finding.evidence)
