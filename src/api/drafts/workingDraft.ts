import type { CaseId } from '#case/ids'
import type { Draft } from '#drafting/block'
import type { Part } from '#drafting/editing/part'
import { partsOf } from '#drafting/editing/partsOf'
import { type Context, latest } from '#drafting/issuing/context'
import { copyOf, dropCopy, keepCopy } from '#store/workingCopies'
import type { DraftKind } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'

/**
 * A draft in somebody's hands. `basedOn` is the version it began from, 0 for none. `base` is the draft as made when she last answered what changed;
 * `version` and `word`, while a colleague's later version or a document from Word is being answered: what it is compared with and what it says.
 */
export type WorkingDraft = Readonly<{
  basedOn: number
  base: readonly Part[]
  mine: readonly Part[]
  version?: Readonly<{ base: readonly Part[]; next: readonly Part[]; number: number }>
  word?: Readonly<{ base: readonly Part[]; next: readonly Part[] }>
}>

const nameOf = (kind: DraftKind) => `draft ${kind}`
const workOf = ({ me }: SignedIn, caseId: CaseId, kind: DraftKind) => ({ by: me.id, caseId, name: nameOf(kind) })

/** What this person was writing, or else the latest version kept, or else the draft as it is made now. */
export function workingDraft(
  here: SignedIn,
  caseId: CaseId,
  kind: DraftKind,
  { versions }: Context,
  drafted: Pick<Draft, 'blocks'>,
): Readonly<{ work: WorkingDraft; keptAt: string | null }> {
  const kept = copyOf(here.db, workOf(here, caseId, kind))
  if (kept) return { work: withLaterVersion(JSON.parse(kept.text) as WorkingDraft, versions), keptAt: kept.keptAt }
  const last = versions.at(-1)
  if (last) return { work: { basedOn: last.version, base: last.content.base, mine: last.content.parts }, keptAt: null }
  const parts = partsOf(drafted)
  return { work: { basedOn: 0, base: parts, mine: parts }, keptAt: null }
}

/** A version kept by somebody else meanwhile is to be answered before another is kept over it. */
function withLaterVersion(work: WorkingDraft, versions: Context['versions']): WorkingDraft {
  const last = versions.at(-1)
  if (!last || last.version === work.basedOn || work.version?.number === last.version) return work
  const from = work.version?.base ?? versions.find(({ version }) => version === work.basedOn)?.content.parts ?? work.base
  return { ...work, version: { base: from, next: last.content.parts, number: last.version } }
}

export const keepWorking = (here: SignedIn, caseId: CaseId, kind: DraftKind, work: WorkingDraft, at: Date): void =>
  keepCopy(here.db, workOf(here, caseId, kind), JSON.stringify(work), at)

export const dropWorking = (here: SignedIn, caseId: CaseId, kind: DraftKind): void => dropCopy(here.db, workOf(here, caseId, kind))

/** Once every change of the later version is answered, the draft stands on it. */
export function standingOn(work: WorkingDraft, context: Context, unanswered: number): WorkingDraft {
  const last = latest(context)
  if (!work.version || unanswered > 0 || !last || last.version !== work.version.number) return work
  const { version: _, ...rest } = work
  return { ...rest, basedOn: last.version, base: last.content.base }
}
