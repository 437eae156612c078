import { inWords } from '#case/dates'
import type { CaseId } from '#case/ids'
import type { Draft } from '#drafting/block'
import { keyedAgainst } from '#drafting/editing/keyedAgainst'
import type { Part } from '#drafting/editing/part'
import { wroteIt } from '#drafting/editing/wroteIt'
import { bars, notTheirs } from '#drafting/issuing/bars'
import { latest, type Version } from '#drafting/issuing/context'
import { type DraftState, drafts, stateWords } from '#drafting/issuing/replay'
import type { StateName, StepOf, StepType } from '#drafting/issuing/steps'
import type { DraftView } from '#drafting/view'
import type { Standing } from '../asks/editing.ts'
import type { DraftKind, EditedDraftView, LookView, VersionRow } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'
import { printsSame } from './contentHash.ts'
import { detailsOf } from './draftFiles.ts'
import { offersOf } from './draftOffers.ts'
import { draftNames } from './drafts.ts'
import { faultsOfDraft } from './faultsOfDraft.ts'
import type { WorkingDraft } from './workingDraft.ts'

/** Which draft of which case. */
export type On = Readonly<{ caseId: CaseId; kind: DraftKind }>
/** What a step says of itself; the rest is filled in as it is taken. */
export type Said<T extends StepType> = Omit<StepOf<T>, 'type' | 'by' | 'on' | 'draft' | 'called'>

/** A draft with all that is known of it: as it would be made now, what its log amounts to, and what is in this person's hands. */
export type Open = On &
  Readonly<{
    here: SignedIn
    drafted: Draft
    view: DraftView
    fresh: readonly Part[]
    state: DraftState
    work: WorkingDraft
    keptAt: string | null
  }>

/** What stands on every page of a draft but its number. */
export function headOf({ blocks: _, version: __, ...head }: Draft): Omit<Draft, 'blocks' | 'version'> {
  return head
}

/** Whether what is in hand is in no version yet. */
export const unkept = ({ work, state }: Open): boolean => {
  const last = latest(state.context)
  return !last || !printsSame(work.mine, last.content.parts)
}

/** What is to be mended in these parts of the draft. */
export const faultsIn = ({ here: { db }, caseId, view, drafted, state }: Open, parts: readonly Part[]) =>
  faultsOfDraft(parts, { db, caseId, drafted, view, details: detailsOf(db, caseId), overruled: state.context.overruled })

/** What is to be said of the draft in hand. */
export const lookAt = (open: Open): LookView => ({
  faults: faultsIn(open, open.work.mine),
  offers: offersOf(open.work, open.fresh),
  unkept: unkept(open),
  keptAt: open.keptAt,
})

/** Issuing asks for the faults of the very version that is issued, whatever is being written since. */
export const issueOf = (open: Open, { version, hash, content }: Version): Said<'versionIssued'> => ({
  version,
  hash,
  faults: faultsIn(open, content.parts).map(({ id, says }) => ({ id, says })),
})

/** The draft as the screen shows it. */
export function viewOf(open: Open): EditedDraftView {
  const { here, kind, drafted, state, work } = open
  const { context } = state
  const doors = drafts.doors(state, here.me, here.today)
  const theirs = [notTheirs(kind, here.me)].filter((bar) => bar !== undefined)
  const at = (type: StepType) => {
    const closed = doors.find((door) => door.type === type)?.bars ?? []
    return closed.length > 0 ? closed : theirs
  }
  const last = latest(context)
  const issuing = last && at('versionIssued').length === 0 ? issueBars(open, last) : at('versionIssued')
  return {
    head: headOf(drafted),
    stateSaid: stateWords[state.value as StateName],
    parts: work.mine,
    look: lookAt(open),
    versions: context.versions.map(rowOf),
    comments: context.comments.map(({ by, settledBy, ...comment }) => ({ ...comment, by: by.name, settledBy: settledBy?.name ?? null })),
    bars: { keep: at('versionKept'), issue: issuing, overrule: at('faultOverruled') },
    called: draftNames[kind],
  }
}

const issueBars = (open: Open, last: Version): readonly string[] => {
  const step = { type: 'versionIssued', draft: open.kind, called: draftNames[open.kind], ...issueOf(open, last) } as const
  return bars.to({ ...step, by: open.here.me, on: open.here.today }, open.state.context)
}

const rowOf = ({ version, name, by, on, changed, hash, issued, supersededBy }: Version): VersionRow => ({
  version,
  name,
  by: by.name,
  on,
  changed,
  hash,
  issued: issued ? { by: issued.by.name, on: issued.on } : null,
  supersededBy,
})

/** How a version calls itself on every page. */
export function versionSaid({ version, issued, supersededBy }: Version): string {
  if (!issued) return `Version ${version} (draft)`
  const since = `Version ${version}, issued ${inWords(issued.on)}`
  return supersededBy === null ? since : `${since}, superseded by version ${supersededBy}`
}

/** The parts of a version, of the draft in hand, or of the draft as it would be made now. */
export function partsAt({ work, state, fresh }: Open, standing: Standing): readonly Part[] | undefined {
  if (standing === 'mine') return work.mine
  if (standing === 'drafted') return keyedAgainst(work.base, fresh)
  return state.context.versions.find(({ version }) => version === standing)?.content.parts
}

/** Who gave each sentence of the versions its present words, by its key. */
export const authorsOf = ({ state: { context }, work }: Open): ReadonlyMap<string, string> =>
  wroteIt(
    context.versions[0]?.content.base ?? work.base,
    context.versions.map(({ content: { parts }, by }) => ({ parts, by: by.name })),
  )
