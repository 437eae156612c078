import { z } from 'zod'
import type { Day } from '#case/dates'
import { caseId, documentId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Draft } from '#drafting/block'
import type { Change } from '#drafting/editing/change'
import type { ComparedPart, Run } from '#drafting/editing/compare'
import type { EditedSentence, Part, Shape } from '#drafting/editing/part'
import type { FaultRule } from '#drafting/faults/fault'
import { type DraftFile, draftFormats, draftKinds } from './drafts.ts'
import { id, nothing, words } from './readers.ts'

const key = z.string().regex(/^[a-z][a-z0-9]{0,60}$/)
const quote = z.strictObject({
  document: id(documentId),
  page: z.int().min(1),
  paragraph: z.int().min(0).nullable(),
  words: z.string().min(1).max(20_000),
  start: z.int().min(0),
}) satisfies z.ZodType<Quote>
const sentence = z.strictObject({
  key,
  kind: z.enum(['fact', 'reason', 'gap', 'form']),
  text: z.string().max(20_000),
  from: z.array(quote).max(40),
  law: z.array(z.string().max(300)).max(40),
}) satisfies z.ZodType<EditedSentence>
const level = z.union([z.literal(1), z.literal(2), z.literal(3)])
const shape = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('heading'), level }),
  z.strictObject({ of: z.literal('paragraph') }),
  z.strictObject({ of: z.literal('item'), list: key, numbered: z.boolean() }),
  z.strictObject({ of: z.literal('table'), table: key, widths: z.array(z.number()).max(40).nullable() }),
  z.strictObject({ of: z.literal('row'), table: key }),
  z.strictObject({ of: z.literal('term'), number: z.int().min(0).max(1000) }),
  z.strictObject({ of: z.literal('signature') }),
]) satisfies z.ZodType<Shape>
const part = z.strictObject({ key, shape, slots: z.array(z.array(sentence).max(500)).max(60) }) satisfies z.ZodType<Part>
const parts = z.array(part).max(5000)

/** Where a change that is offered comes from: the file as it is read now, a version a colleague kept meanwhile, or a document that came back from Word. */
export const changeSources = ['evidence', 'version', 'word'] as const
export type ChangeSource = (typeof changeSources)[number]

const which = { caseId: id(caseId), kind: z.enum(draftKinds) }
/** What is looked at: a version, the draft in one's hands, or the draft as it would be made now. */
const standing = z.union([z.int().min(1), z.enum(['mine', 'drafted'])])
export type Standing = z.output<typeof standing>

const shorthand = z.strictObject({ short: z.string().regex(/^[\p{L}\p{N}]{2,20}$/u), text: z.string().min(1).max(5000) })
/** A standard paragraph of one's own, and the letters that call it up. */
export type Shorthand = z.output<typeof shorthand>

/** Something to mend in a draft before it is issued, or to overrule with a reason. `id` names the sentence and its words: other words, another fault. */
export type FaultView = Readonly<{
  id: string
  /** What it offends against: one of the nine tests of the language, a source, a name, a date, or its reader. */
  rule: FaultRule | 'notOnPage'
  /** The key of the sentence; null for the document as a whole. */
  sentence: string | null
  /** The words in question, as they stand in the sentence; empty for the whole of it. */
  words: string
  says: string
  suggestion: string | null
  overruled: Readonly<{ by: string; on: Day; reason: string }> | null
}>

/** A change offered, to take or to leave. `yours`: what the same sentence says in one's own draft where one wrote it, `takenOut` where one removed it. */
export type ChangeOffer = Readonly<{
  id: string
  source: ChangeSource
  change: Change['change']
  where: string
  runs: readonly Run[]
  passages: readonly Quote[]
  yours: string | null
  takenOut: boolean
}>

export type VersionRow = Readonly<{
  version: number
  name: string
  by: string
  on: Day
  /** Sentences that are not as drafted. */
  changed: number
  hash: string
  issued: Readonly<{ by: string; on: Day }> | null
  supersededBy: number | null
}>

export type CommentView = Readonly<{
  comment: string
  sentence: string
  words: string
  says: string
  by: string
  on: Day
  settledBy: string | null
}>

/** What is to be said of the draft in one's hands. */
export type LookView = Readonly<{
  faults: readonly FaultView[]
  offers: readonly ChangeOffer[]
  /** Whether it differs from the latest version kept. */
  unkept: boolean
  /** When it was last saved; null where nothing was written since the version it began from. */
  keptAt: string | null
}>

export type EditedDraftView = Readonly<{
  head: Omit<Draft, 'blocks' | 'version'>
  stateSaid: string
  parts: readonly Part[]
  look: LookView
  versions: readonly VersionRow[]
  comments: readonly CommentView[]
  /** Why the step is not open; empty where it is. */
  bars: Readonly<{ keep: readonly string[]; issue: readonly string[]; overrule: readonly string[] }>
  /** What the document is called: `MG3`. */
  called: string
}>

/** A comparison of two versions; `by` says who gave a sentence its present words, by its key. */
export type ComparisonView = Readonly<{ parts: readonly ComparedPart[]; changed: number; by: Readonly<Record<string, string>> }>

/** Asked of a draft under a lawyer's hand. */
export const editingAsks = {
  editDraft: z.strictObject(which),
  /** Saves the draft as it is being written, for oneself, and looks it over. */
  keepDraft: z.strictObject({ ...which, parts }),
  /** Lets go of what was written since the latest version. */
  dropDraft: z.strictObject(which),
  answerChanges: z.strictObject({ ...which, parts, take: z.array(z.string()).max(5000), leave: z.array(z.string()).max(5000) }),
  keepDraftVersion: z.strictObject({ ...which, parts, name: words }),
  issueDraft: z.strictObject({ ...which, version: z.int().min(1) }),
  overruleFault: z.strictObject({ ...which, fault: z.string().max(100), reason: words }),
  compareDrafts: z.strictObject({ ...which, from: standing, to: standing }),
  commentOnDraft: z.strictObject({ ...which, sentence: key, words, says: words }),
  settleComment: z.strictObject({ ...which, comment: z.string().max(100) }),
  exportVersion: z.strictObject({ ...which, version: z.int().min(1), format: z.enum(draftFormats) }),
  /** A Word document of ours that was edited there: what differs is then offered as changes. */
  bringBackWord: z.strictObject({ ...which, base64: z.string().max(7_000_000) }),
  /** The passage of a page that has these words, nearest to a place in its text where one is given. */
  passageOn: z.strictObject({
    caseId: id(caseId),
    documentId: id(documentId),
    page: z.int().min(1),
    words: z.string().max(20_000),
    near: z.int().min(0).nullable(),
  }),
  shorthands: nothing,
  keepShorthands: z.strictObject({ shorthands: z.array(shorthand).max(200) }),
} as const

export type EditingAnswers = {
  editDraft: EditedDraftView
  keepDraft: LookView
  dropDraft: EditedDraftView
  answerChanges: { parts: readonly Part[]; look: LookView }
  keepDraftVersion: EditedDraftView
  issueDraft: EditedDraftView
  overruleFault: EditedDraftView
  compareDrafts: ComparisonView
  commentOnDraft: EditedDraftView
  settleComment: EditedDraftView
  exportVersion: DraftFile
  bringBackWord: EditedDraftView
  passageOn: Quote
  shorthands: readonly Shorthand[]
  keepShorthands: readonly Shorthand[]
}
