import { z } from 'zod'
import type { Day } from '#case/dates'
import { type CaseId, caseId, type DocumentId, documentId, type PersonId, personId } from '#case/ids'
import type { BankTerm } from '#law/orders/bank'
import type { Fault } from '#law/orders/fault'
import type { ProposedTerm } from '#law/orders/terms'
import { type BuiltOrder, waysIn } from '#orders/built'
import type { OrderBetween, StateName, StepOf, StepType } from '#orders/steps'
import type { Citation } from '../checkReport.ts'
import type { Shown } from './law.ts'
import { aDay, id, inCase } from './readers.ts'

const line = z.string().max(500)
const text = z.string().max(5000)
const between = z.strictObject({ defendant: id(personId), person: id(personId) })

const passage = z.strictObject({
  documentId: id(documentId),
  page: z.int().min(1),
  start: z.int().min(0),
  quote: z.string().min(1).max(5000),
})
const term = z.strictObject({
  id: z.string().max(100),
  text,
  why: text,
  evidence: z.array(passage).max(200),
  necessity: text,
  againstWish: text,
})

const hundredth = z.number().min(0).max(100)
const place = z.tuple([hundredth, hundredth])
const streets = z.array(z.strictObject({ name: line, line: z.array(place).max(50) })).max(60)
const annex = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sketch'), title: line, streets, zone: z.array(place).max(100), note: text }),
  z.strictObject({
    kind: z.literal('picture'),
    title: line,
    streets,
    note: text,
    mediaType: z.enum(['image/png', 'image/jpeg']),
    base64: z.base64().max(1_400_000),
    width: z.int().min(1).max(6000),
    height: z.int().min(1).max(6000),
  }),
])

const until = z.union([z.literal('furtherOrder'), aDay])
const builtOrder = z.strictObject({
  defendant: z.strictObject({ name: line, bornOn: aDay.nullable(), home: line.nullable(), work: line.nullable() }),
  persons: z.array(z.strictObject({ name: line, bornOn: aDay.nullable(), describedAs: line })).max(50),
  onConviction: z.array(term).max(50),
  onAcquittal: z.array(term).max(50),
  exceptions: z.array(text).max(20),
  duration: z.strictObject({ until: until.nullable(), reasons: text }),
  annex: annex.nullable(),
  children: z.boolean(),
  unsafe: z.array(line).max(100),
  known: z.array(line).max(100),
  otherOrders: z.array(z.strictObject({ name: line, terms: z.array(text).max(50) })).max(20),
  reliedOn: z.array(z.strictObject({ document: id(documentId), way: z.enum(waysIn), maker: line, notCalled: text })).max(200),
})
/** An order as the builder has it; each passage is named by where it stands. */
export type AskedBuilt = z.output<typeof builtOrder>

const step = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('orderConsidered'), seek: z.boolean(), reasons: text }),
  z.strictObject({ type: z.literal('termsPutForward'), built: builtOrder }),
  z.strictObject({
    type: z.literal('victimAsked'),
    askedOn: aDay,
    askedBy: line,
    words: text,
    views: z.array(z.strictObject({ text, wanted: z.boolean() })).max(100),
    notHad: text,
  }),
  z.strictObject({ type: z.literal('addressesConfirmed'), officer: line, confirmedOn: aDay, words: text }),
  z.strictObject({
    type: z.literal('madeReady'),
    overruled: z.array(z.strictObject({ rule: z.string().max(10), says: text, reason: text })).max(100),
  }),
  z.strictObject({
    type: z.literal('orderServed'),
    court: line,
    onCourt: aDay,
    onDefence: aDay,
    evidenceNotice: aDay.nullable(),
    hearsayNotice: aDay.nullable(),
    dispensed: text,
  }),
  z.strictObject({
    type: z.literal('orderGranted'),
    madeOn: z.enum(['conviction', 'acquittal']),
    court: line,
    granted: aDay,
    wrote: z.string().max(20_000),
    until,
  }),
  z.strictObject({ type: z.literal('orderRefused'), court: line, refused: aDay, reasons: text }),
  z.strictObject({ type: z.literal('orderVaried'), court: line, varied: aDay, wrote: z.string().max(20_000), until, why: text }),
  z.strictObject({ type: z.literal('orderEnded'), ended: aDay, why: text }),
  z.strictObject({ type: z.literal('breachReported'), what: text, happened: aDay.nullable(), source: line }),
  z.strictObject({ type: z.literal('breachReviewed'), stalking: z.enum(['yes', 'no', 'cannotTell']), why: text, next: text }),
])
export type AskedOrderStep = z.output<typeof step>

/** Asked of the restraining orders of a case: one for each defendant and person protected. */
export const ordersAsks = {
  restrainingOrders: inCase,
  orderStep: z.strictObject({ caseId: id(caseId), order: between, step }),
  /** What is wrong with an order as it is being written. */
  lintBuilt: z.strictObject({ caseId: id(caseId), order: between, built: builtOrder }),
  /** A picture to be a map annex: checked, and stripped of everything but the picture. */
  mapPicture: z.strictObject({ base64: z.base64().max(4_000_000) }),
} as const

type Said<T extends StepType> = Omit<StepOf<T>, 'by' | 'order' | 'type'> & Readonly<{ by: string }>

/** One order: where it stands, what may be done, and everything that was said of it. */
export type OrderView = Readonly<{
  order: OrderBetween
  is: StateName
  says: string
  doors: readonly Readonly<{ type: StepType; open: boolean; bars: readonly string[] }>[]
  considered: Said<'orderConsidered'> | null
  /** As last put forward. */
  built: Shown<BuiltOrder> | null
  versions: readonly Readonly<{ by: string; on: Day }>[]
  asked: Said<'victimAsked'> | null
  /** Whether each term of the last draft is wanted; null where she was not asked about it. */
  views: readonly Readonly<{ text: string; wanted: boolean | null }>[]
  confirmed: Said<'addressesConfirmed'> | null
  addressesStand: boolean
  /** What must be mended in the last draft before it is ready. */
  red: readonly Readonly<{ rule: string; says: string }>[]
  ready: Said<'madeReady'> | null
  served: Said<'orderServed'> | null
  granted: Said<'orderGranted'> | null
  /** What was asked for and is not in what the court wrote, and the other way about: a comparison of words, for a person to judge. */
  notGranted: readonly string[]
  refused: Said<'orderRefused'> | null
  variations: readonly Said<'orderVaried'>[]
  breaches: readonly Readonly<{ reported: Said<'breachReported'>; reviewed: Said<'breachReviewed'> | null }>[]
  ended: Said<'orderEnded'> | null
}>

/** Everything the order desk is worked at from: the orders, and what the file offers for building them. */
export type RestrainingOrders = Readonly<{
  caseId: CaseId
  orders: readonly OrderView[]
  /** Terms this file's own risks call for, for each person protected. */
  proposed: readonly Readonly<{ person: PersonId; terms: readonly Shown<ProposedTerm>[] }>[]
  bank: readonly Readonly<{ about: string; terms: readonly BankTerm[] }>[]
  exceptions: readonly string[]
  children: boolean
  stalkingIndicated: boolean
  /** What the papers say of an order: asked for by the officer, a term spelled out, what the victim wants. */
  told: readonly Readonly<{ says: string; citations: readonly Citation[] }>[]
  documents: readonly Readonly<{ document: DocumentId; name: string; kind: string; served: boolean }>[]
  /** How many words are protected on this case and must not be printed; the words themselves stay where they are recorded. */
  protectedWords: number
}>

/** What is wrong with an order, and whether nothing is left that must be mended. */
export type BuiltFaults = Readonly<{ faults: readonly Shown<Fault>[]; maySend: boolean }>

export type OrdersAnswers = {
  restrainingOrders: RestrainingOrders
  orderStep: RestrainingOrders
  lintBuilt: BuiltFaults
  mapPicture: Readonly<{ mediaType: 'image/png' | 'image/jpeg'; base64: string; width: number; height: number }>
}
