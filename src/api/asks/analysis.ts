import type { Support } from '#law/assessment'
import type { Authority } from '#law/authority'
import type { Citation } from '../checkReport.ts'
import { inCase } from './readers.ts'

export type ShownPoint = Readonly<{ text: string; quotes: readonly Citation[] }>

/** One requirement of the stalking offences against the evidence, both ways, and what would change the answer. */
export type Requirement = Readonly<{
  id: string
  offence: string
  title: string
  met: Support
  because: string
  for: readonly ShownPoint[]
  against: readonly ShownPoint[]
  /** What evidence is missing, where it is not made out. */
  closesTheGap: string | null
  law: readonly Authority[]
}>

/** Stalking taken apart: FOUR as an aid to recognition, then what sections 2A and 4A require. */
export type AnalysisView = Readonly<{
  four: Readonly<Record<'fixated' | 'obsessive' | 'unwanted' | 'repeated', readonly ShownPoint[]>>
  requirements: readonly Requirement[]
}>

/** Asked of the analysis of stalking. */
export const analysisAsks = { analysis: inCase } as const
export type AnalysisAnswers = { analysis: AnalysisView }
