import type { Day } from '#case/dates'
import type { CaseId, CheckId } from '#case/ids'
import type { NamedOffence } from '#case/reading'

export type CheckStatus = 'met' | 'partly-met' | 'not-met' | 'cannot-tell' | 'not-applicable'

/** A charge stopped, lowered or settled for a plea, as the plea workflow has it. */
export type Lessening = Readonly<{
  harassmentPlea: boolean
  stalkingIndicated: boolean
  accepted: boolean
  basisInWriting: boolean
  officerAsked: boolean
  victimAsked: boolean
  supervisorApproved: boolean
}>

/** What supervision needs to know of one case: what its checks say, what was decided, and how. Derived; nothing of it is a record of its own. */
export type CaseFacts = Readonly<{
  caseId: CaseId
  title: string
  /** The two figures of the police force at the head of the URN; null where the file has no URN. */
  force: string | null
  receivedOn: Day
  stalking: 'yes' | 'no' | 'borderline' | null
  mostSeriousSupported: NamedOffence | 'none' | null
  checks: Readonly<Partial<Record<CheckId, CheckStatus>>>
  charged: readonly NamedOffence[]
  /** Days from receiving the file to the first signed review; null while there is none. */
  daysToDecision: number | null
  /** How often a signed review was opened again. */
  reopened: number
  overruled: readonly Readonly<{ check: CheckId; title: string; reason: string; by: string; on: Day }>[]
  lessenings: readonly Lessening[]
}>
