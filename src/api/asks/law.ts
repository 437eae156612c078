import { z } from 'zod'
import { caseId, documentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { BailView } from '#law/bail/bailView'
import type { Worksheet } from '#law/codeTests/worksheets'
import type { Fault } from '#law/orders/fault'
import type { ProposedTerm } from '#law/orders/terms'
import type { BasisView } from '#law/pleas/basis'
import type { OrderRoute } from '#law/protectiveOrders'
import type { TypologyNote } from '#law/typology'
import type { Fall } from '#law/whatFalls'
import type { Why } from '#law/why'
import type { Citation } from '../checkReport.ts'
import { aDay, id, inCase, words } from './readers.ts'

/** A view of the law room as it crosses the contract: every passage has become a citation that a screen can open. */
export type Shown<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Quote
    ? Citation
    : T extends readonly (infer Each)[]
      ? readonly Shown<Each>[]
      : { [K in keyof T]: Shown<T[K]> }

/** What may be asked "why?" about: one check, one offence, or whether this is stalking. */
export const whyAbout = z.union([
  z.strictObject({ check: z.string().max(100) }),
  z.strictObject({ offence: z.string().max(100) }),
  z.literal('stalking'),
])

/** The case without some of its documents: what falls, and what is still told by the rest. */
export type WhatIf = Readonly<{
  falls: Fall
  left: readonly Readonly<{ summary: string; when: string; citations: readonly Citation[] }>[]
  of: number
  /** The proposed terms of an order that would have no evidence left. */
  terms: readonly string[]
  /** The sentences of fact of the MG3 that stand on these documents alone. */
  sentences: readonly string[]
}>

/** An offer of a plea against the evidence: whether to be warned, why, what would be lost, and what must be on file before it could be taken. */
export type PleaOfferView = Readonly<{
  warn: boolean
  is: 'instead' | 'lesser' | 'breachAlone' | 'fits'
  because: readonly Shown<Why>[]
  lost: readonly string[]
  badReasons: readonly { reason: string; answer: string }[]
  mustBeOnFile: readonly string[]
  /** The basis of plea line by line against the file, and what it leaves out; empty where no basis is given. */
  basis: Shown<BasisView>
}>

/** What is wrong with a draft order, and whether nothing is left that must be mended before it is sent. */
export type OrderFaults = Readonly<{ faults: readonly Shown<Fault>[]; maySend: boolean }>

/** Where evidence for a term stands: a term the program proposed, whose passages are meant, or a passage of the file. */
const termEvidence = z.union([
  z.strictObject({ proposed: z.string().max(100) }),
  z.strictObject({ documentId: id(documentId), page: z.int().min(1), start: z.int().min(0), quote: z.string().min(1).max(5000) }),
])
const orderTerm = z.strictObject({
  id: z.string().max(100),
  text: z.string().max(5000),
  evidence: z.array(termEvidence).max(200),
  wish: z.enum(['wanted', 'notWanted', 'notAsked']),
  /** Why the term is sought where the victim does not want it. */
  againstWish: z.string().max(5000),
  /** Why the term is necessary; asked for on acquittal only. */
  necessity: z.string().max(5000),
})
const orderDraft = z.strictObject({
  defendant: z.strictObject({ name: z.string().max(200), home: z.string().max(500).nullable(), work: z.string().max(500).nullable() }),
  persons: z.array(z.strictObject({ name: z.string().max(200), bornOn: aDay.nullable() })).max(50),
  onConviction: z.array(orderTerm).max(50),
  onAcquittal: z.array(orderTerm).max(50),
  duration: z.strictObject({ until: z.union([z.literal('furtherOrder'), aDay]).nullable(), reasons: z.string().max(5000) }),
  map: z.boolean(),
  children: z.boolean(),
  /** Words that must not be printed where the defendant can read them. */
  unsafe: z.array(z.string().max(500)).max(100),
  otherOrders: z.array(z.strictObject({ name: z.string().max(200), terms: z.array(z.string().max(5000)).max(50) })).max(20),
})
export type AskedOrder = z.output<typeof orderDraft>

/** Asked of what the law room can say of a case beyond its report. */
export const lawAsks = {
  bail: z.strictObject({ caseId: id(caseId), offence: z.string().max(100), adult: z.boolean() }),
  worksheet: z.strictObject({ caseId: id(caseId), offence: z.string().max(100), test: z.enum(['fullCode', 'threshold']) }),
  orders: z.strictObject({ caseId: id(caseId), stage: z.enum(['beforeCharge', 'charged', 'verdict']) }),
  typology: inCase,
  why: z.strictObject({ caseId: id(caseId), about: whyAbout }),
  whatIf: z.strictObject({ caseId: id(caseId), without: z.array(id(documentId)).min(1).max(50) }),
  pleaOffer: z.strictObject({ caseId: id(caseId), to: z.string().max(100), reasons: words, basis: z.string().max(20_000).default('') }),
  lintOrder: z.strictObject({ caseId: id(caseId), draft: orderDraft }),
} as const

export type LawAnswers = {
  bail: Shown<BailView>
  worksheet: Shown<Worksheet>
  orders: Readonly<{ routes: readonly Shown<OrderRoute>[]; terms: readonly Shown<ProposedTerm>[] }>
  typology: readonly Shown<TypologyNote>[]
  why: Shown<Why>
  whatIf: WhatIf
  pleaOffer: PleaOfferView
  lintOrder: OrderFaults
}
