import { z } from 'zod'
import { type Role, roles } from '#case/actor'
import { type Day, day } from '#case/dates'
import type { CaseId, CheckId, DocumentId, JobId, ParcelId, PersonId, UserId } from '#case/ids'
import { caseId, documentId, jobId, parcelId, personId, userId } from '#case/ids'
import type { Word } from '#case/page'
import type { Quote } from '#case/quote'
import type { NamedOffence } from '#case/reading'
import { type ChargeDecision, outcomes, type StateName, type StepType } from '#charging/steps'
import type { Draft } from '#drafting/block'
import type { BailView } from '#law/bail/bailView'
import type { Worksheet } from '#law/codeTests/worksheets'
import type { Fault } from '#law/orders/fault'
import type { ProposedTerm } from '#law/orders/terms'
import type { BasisView } from '#law/pleas/basis'
import type { OrderRoute } from '#law/protectiveOrders'
import type { TypologyNote } from '#law/typology'
import type { Fall } from '#law/whatFalls'
import type { Why } from '#law/why'
import type { CheckReport, Citation } from './checkReport.ts'

/** A refusal is an answer, not an error: it carries the reasons a person can act on. */
export type Reply<T> = { done: true; result: T } | { done: false; because: readonly [string, ...string[]] }

// ── What comes back ────────────────────────────────────────────────────────────────────────────

export type Me = Readonly<{ id: UserId; name: string; roles: readonly Role[] }>

/** How things stand before anyone is signed in. `waitSeconds` is the delay left after wrong passphrases. */
export type DoorView = Readonly<{
  store: 'none' | 'locked' | 'open'
  home: string
  users: readonly { id: UserId; name: string; invited: boolean }[]
  me: Me | null
  waitSeconds: number
  /** Idle minutes after which the store locks itself. */
  lockAfterMinutes: number
  version: string
  /** A path-free name of the sample police file that comes with the program. */
  sample: string | null
}>

export type CaseRow = Readonly<{
  caseId: CaseId
  title: string
  urn: string | null
  suspects: readonly string[]
  victims: readonly string[]
  state: StateName
  stateWords: string
  documents: number
  unreadable: number
  receivedOn: Day
  stalking: 'yes' | 'no' | 'borderline' | null
  checksNotMet: number | null
  reading: 'complete' | 'inProgress' | 'interrupted'
}>

export type DocumentRow = Readonly<{
  documentId: DocumentId
  name: string
  kind: string
  pages: number
  mediaType: string
  bytes: number
  text: 'digital' | 'ocr' | 'mixed' | 'none'
  problem: string | null
  duplicateOf: string | null
}>

/** A step with its door: open when `bars` is empty, otherwise barred for these reasons. A barred step stays visible. */
export type StepDoor = Readonly<{ type: StepType; open: boolean; bars: readonly string[] }>

export type DecisionView = Readonly<ChargeDecision & { by: string; on: Day }>

/** One thing that another reading changed, as a sentence, with the passages it stands on, or stood on where nothing is found any more. */
export type ReadingChange = Readonly<{
  about: 'document' | 'people' | 'stalking' | 'offence' | 'behaviour' | 'marker' | 'impact' | 'incident' | 'check'
  says: string
  /** Which check, where it is about one. */
  check: string | null
  citations: readonly Citation[]
  /** Words it stood on that no longer stand in their document. */
  noLongerThere: readonly Readonly<{ document: string; page: number; quote: string }>[]
}>

/** What changed since the reading that somebody last knew of; `because` says in phrases why the case was read again. */
export type ReadingChanges = Readonly<{ since: Day; because: readonly string[]; changes: readonly ReadingChange[] }>

export type CaseView = Readonly<{
  row: CaseRow
  documents: readonly DocumentRow[]
  /** The check report of the file as read; null while it is being read. */
  report: CheckReport | null
  suspects: readonly { id: PersonId; name: string }[]
  doors: readonly StepDoor[]
  decisions: readonly DecisionView[]
  overruled: readonly { check: CheckId; reason: string; by: string; on: Day }[]
  requested: readonly CheckId[]
  offences: readonly { id: NamedOffence; title: string }[]
  /** What changed since the last reading, until somebody says it was seen; `version` names these changes. */
  changes: (ReadingChanges & Readonly<{ version: string }>) | null
}>

export type PageView = Readonly<{
  documentId: DocumentId
  page: number
  pages: number
  text: string
  words: readonly Word[]
  width: number
  height: number
  source: 'digital' | 'ocr' | 'none'
}>

/** A slice of a document's bytes, base64; `total` is the whole length. */
export type BytesView = Readonly<{ base64: string; total: number; mediaType: string }>

export type JobView = Readonly<{
  job: JobId
  caseId: CaseId | null
  what: string
  state: 'running' | 'done' | 'cancelled' | 'failed'
  done: number
  total: number
  doing: string
  secondsLeft: number | null
  because: string | null
  /** What arrived, once done: documents that are new, already there, or could not be read. */
  outcome: Readonly<{
    added: readonly string[]
    alreadyThere: readonly string[]
    unreadable: readonly { name: string; problem: string }[]
  }> | null
}>

export type LogLine = Readonly<{ seq: number; at: string; by: string; says: string; hash: string }>
export type SearchHit = Readonly<{
  caseId: CaseId
  documentId: DocumentId
  document: string
  page: number
  before: string
  words: string
  after: string
  start: number
}>
export type Verification = Readonly<{ clean: boolean; says: string; entries: number; firstBroken: number | null }>
export const draftKinds = ['mg3', 'restraining-order'] as const
export type DraftKind = (typeof draftKinds)[number]
export const draftFormats = ['docx', 'pdf', 'html', 'text'] as const
export type DraftFormat = (typeof draftFormats)[number]
export type DraftFile = Readonly<{ name: string; mediaType: string; base64: string }>

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

/** A check as the team has it. `off` says who switched it off, when and why; a check that is off bars nothing and stands in every report as switched off. */
export type CheckSetting = Readonly<{
  id: CheckId
  title: string
  asks: string
  barsCharge: boolean
  authorities: readonly Readonly<{ name: string; where: string }>[]
  on: boolean
  off: Readonly<{ by: string; on: Day; reason: string }> | null
}>

/** What is wrong with a draft order, and whether nothing is left that must be mended before it is sent. */
export type OrderFaults = Readonly<{ faults: readonly Shown<Fault>[]; maySend: boolean }>

/** Pushed to whoever listens: a job moved on, a case changed, the store was locked. */
export type News = { news: 'job'; job: JobView } | { news: 'case'; caseId: CaseId } | { news: 'door' }

// ── What may be asked ──────────────────────────────────────────────────────────────────────────

const id = <T extends string>(reader: (text: unknown) => T | undefined) =>
  z.string().transform((text, context): T => {
    const read = reader(text)
    if (read === undefined) context.addIssue({ code: 'custom', message: 'not an id' })
    return read as T
  })
const aDay = z.string().transform((text, context): Day => {
  const read = day(text)
  if (read === undefined) context.addIssue({ code: 'custom', message: 'not a day' })
  return read as Day
})
const passphrase = z.string().max(1024)
const words = z.string().max(100_000)
const nothing = z.strictObject({})
const inCase = z.strictObject({ caseId: id(caseId) })
const checkId = z.string().regex(/^[a-z-]+(\.[a-z0-9-]+)+$/) as unknown as z.ZodType<CheckId>

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

/** One reader per ask, so that nothing from outside reaches the desk unread. */
export const asks = {
  door: nothing,
  createStore: z.strictObject({ name: z.string().max(200), passphrase, roles: z.array(z.enum(roles)).max(4) }),
  signIn: z.strictObject({ user: id(userId), passphrase }),
  acceptInvitation: z.strictObject({ user: id(userId), code: passphrase, passphrase }),
  recover: z.strictObject({ user: id(userId), recoveryKey: passphrase, passphrase }),
  changePassphrase: z.strictObject({ passphrase, newPassphrase: passphrase }),
  invite: z.strictObject({ name: z.string().max(200), roles: z.array(z.enum(roles)).min(1).max(4), passphrase }),
  lock: nothing,
  cases: nothing,
  openCase: inCase,
  /** A parcel gathers the files a person drops or chooses, piece by piece, before they are imported together. */
  openParcel: nothing,
  addToParcel: z.strictObject({ parcel: id(parcelId), path: z.string().min(1).max(1000), base64: z.string().max(6_000_000) }),
  importParcel: z.strictObject({ parcel: id(parcelId), title: z.string().max(200), into: id(caseId).nullable() }),
  importSample: nothing,
  /** Only hosts that already have the person's own file rights (the command line) may ask this. */
  importPath: z.strictObject({ path: z.string().min(1).max(4096), into: id(caseId).nullable() }),
  continueReading: inCase,
  /** The password is used for this reading alone and kept nowhere. */
  readWithPassword: z.strictObject({ caseId: id(caseId), documentId: id(documentId), password: z.string().min(1).max(1024) }),
  recogniseAgain: z.strictObject({ caseId: id(caseId), documentId: id(documentId), page: z.int().min(1) }),
  seenChanges: z.strictObject({ caseId: id(caseId), version: z.string().max(100) }),
  jobs: nothing,
  cancelJob: z.strictObject({ job: id(jobId) }),
  page: z.strictObject({ caseId: id(caseId), documentId: id(documentId), page: z.int().min(1) }),
  documentBytes: z.strictObject({
    caseId: id(caseId),
    documentId: id(documentId),
    offset: z.int().min(0),
    length: z.int().min(1).max(4_194_304),
  }),
  search: z.strictObject({ caseId: id(caseId).nullable(), text: z.string().max(500) }),
  openReview: inCase,
  requestMaterial: z.strictObject({ caseId: id(caseId), checks: z.array(checkId).max(200), wanted: words }),
  materialReceived: z.strictObject({ caseId: id(caseId), what: words }),
  overruleCheck: z.strictObject({ caseId: id(caseId), check: checkId, reason: words }),
  decideCharge: z.strictObject({
    caseId: id(caseId),
    decision: z.strictObject({
      suspect: id(personId),
      charge: z.string().max(100),
      outcome: z.enum(outcomes),
      test: z.enum(['fullCode', 'threshold']),
      reasons: words,
      whyNotStalking: words,
      reviewOn: aDay.nullable(),
    }),
  }),
  issueDecision: inCase,
  reopenReview: z.strictObject({ caseId: id(caseId), reason: words }),
  draft: z.strictObject({ caseId: id(caseId), kind: z.enum(draftKinds) }),
  exportDraft: z.strictObject({ caseId: id(caseId), kind: z.enum(draftKinds), format: z.enum(draftFormats) }),
  bail: z.strictObject({ caseId: id(caseId), offence: z.string().max(100), adult: z.boolean() }),
  worksheet: z.strictObject({ caseId: id(caseId), offence: z.string().max(100), test: z.enum(['fullCode', 'threshold']) }),
  orders: z.strictObject({ caseId: id(caseId), stage: z.enum(['beforeCharge', 'charged', 'verdict']) }),
  typology: inCase,
  why: z.strictObject({ caseId: id(caseId), about: whyAbout }),
  whatIf: z.strictObject({ caseId: id(caseId), without: z.array(id(documentId)).min(1).max(50) }),
  pleaOffer: z.strictObject({ caseId: id(caseId), to: z.string().max(100), reasons: words, basis: z.string().max(20_000).default('') }),
  lintOrder: z.strictObject({ caseId: id(caseId), draft: orderDraft }),
  checkSettings: nothing,
  /** For every case of the team, from now on. `order` may name some of the checks: the others follow. */
  setCheckSettings: z.strictObject({ off: z.array(checkId).max(200), order: z.array(checkId).max(200), reason: words }),
  log: inCase,
  verify: nothing,
  backup: z.strictObject({ path: z.string().min(1).max(4096) }),
} as const satisfies Record<string, z.ZodType>

/** What each ask is answered with. */
export type Answers = {
  door: DoorView
  createStore: { recoveryKey: string; me: Me }
  signIn: Me
  acceptInvitation: Me
  recover: Me
  changePassphrase: true
  invite: { user: UserId; code: string }
  lock: true
  cases: readonly CaseRow[]
  openCase: CaseView
  openParcel: { parcel: ParcelId }
  addToParcel: { files: number; bytes: number }
  importParcel: { job: JobId; caseId: CaseId }
  importSample: { job: JobId; caseId: CaseId }
  importPath: { job: JobId; caseId: CaseId }
  continueReading: { job: JobId; caseId: CaseId }
  readWithPassword: { job: JobId; caseId: CaseId }
  recogniseAgain: { job: JobId; caseId: CaseId }
  seenChanges: CaseView
  jobs: readonly JobView[]
  cancelJob: true
  page: PageView
  documentBytes: BytesView
  search: readonly SearchHit[]
  openReview: CaseView
  requestMaterial: CaseView
  materialReceived: CaseView
  overruleCheck: CaseView
  decideCharge: CaseView
  issueDecision: CaseView
  reopenReview: CaseView
  draft: Draft
  exportDraft: DraftFile
  bail: Shown<BailView>
  worksheet: Shown<Worksheet>
  orders: Readonly<{ routes: readonly Shown<OrderRoute>[]; terms: readonly Shown<ProposedTerm>[] }>
  typology: readonly Shown<TypologyNote>[]
  why: Shown<Why>
  whatIf: WhatIf
  pleaOffer: PleaOfferView
  lintOrder: OrderFaults
  checkSettings: readonly CheckSetting[]
  setCheckSettings: readonly CheckSetting[]
  log: readonly LogLine[]
  verify: Verification
  backup: { path: string; bytes: number }
}

export type Method = keyof typeof asks
export type Ask<M extends Method> = z.output<(typeof asks)[M]>
/** An ask as written by a caller, before it is read: ids and days are still plain text. */
export type Asked<M extends Method> = z.input<(typeof asks)[M]>

/** What every screen, command and test may ask, and nothing else. Plain data in, plain data out. */
export type Desk = { [M in Method]: (ask: Ask<M>) => Promise<Reply<Answers[M]>> | Reply<Answers[M]> }

/** The same desk, seen across a wire. */
export type RemoteDesk = { [M in Method]: (ask: Asked<M>) => Promise<Reply<Answers[M]>> }

export const isMethod = (name: string): name is Method => Object.hasOwn(asks, name)

/** Made once per host from whatever carries messages there: an IPC channel, `fetch`, or a call. */
export const remoteDesk = (call: (method: Method, ask: unknown) => Promise<unknown>): RemoteDesk =>
  Object.fromEntries((Object.keys(asks) as Method[]).map((method) => [method, (ask: unknown) => call(method, ask)])) as RemoteDesk

/** The one shape an accident has at the seam; `detail` is for the technical log, never for the screen. */
export type Accident = Readonly<{ error: 'notOurs' | 'broken'; says: string }>
