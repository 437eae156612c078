import type { AnyStep } from '#workflow/bars'
import type { LogEntry } from '../log.ts'
import type { SomeWorkflow } from './workflows.ts'

/** What becomes of the entries of another store's log of the same case. */
export type Merge = Readonly<{
  /** Taken over just as they are: they continue our log, seal by seal. */
  continued: readonly LogEntry[]
  /** Taken over behind our own newest entries, sealed anew. */
  added: readonly LogEntry[]
  recognised: number
  conflicts: readonly Readonly<{ entry: LogEntry; because: string }>[]
}>

const identity = ({ at, by, workflow, step }: LogEntry) => JSON.stringify([at, by, workflow, step])

/**
 * Merges two logs of one case that began as one. Where theirs continues ours, it is continued. Where both went on by themselves, their steps come after
 * ours; a step is a conflict where both stores took the same kind of step about the same thing, or where its workflow bars it after ours.
 */
export function mergeLogs(ours: readonly LogEntry[], theirs: readonly LogEntry[], workflows: readonly SomeWorkflow[]): Merge {
  const shared = sharedBeginning(ours, theirs)
  if (shared === ours.length) return { continued: theirs.slice(shared), added: [], recognised: shared, conflicts: [] }

  const known = new Set(ours.map(identity))
  const sinceParting = ours.slice(shared)
  const news = theirs.filter((entry) => !known.has(identity(entry)))
  const added: LogEntry[] = []
  const conflicts: { entry: LogEntry; because: string }[] = []
  for (const entry of news) {
    const because = whyNot(entry, sinceParting, [...ours, ...added], workflows)
    if (because === undefined) added.push(entry)
    else conflicts.push({ entry, because })
  }
  return { continued: [], added, recognised: theirs.length - news.length, conflicts }
}

const sharedBeginning = (ours: readonly LogEntry[], theirs: readonly LogEntry[]): number => {
  const parting = ours.findIndex(({ hash }, at) => theirs[at]?.hash !== hash)
  return parting < 0 ? ours.length : parting
}

const stepOf = ({ step }: LogEntry) => JSON.parse(step) as AnyStep

function whyNot(
  entry: LogEntry,
  sinceParting: readonly LogEntry[],
  before: readonly LogEntry[],
  workflows: readonly SomeWorkflow[],
): string | undefined {
  const workflow = workflows.find(({ owns }) => owns(entry.workflow))
  if (!workflow) return undefined
  const step = stepOf(entry)
  const same = (other: LogEntry) =>
    workflow.owns(other.workflow) && stepOf(other).type === step.type && workflow.subject(stepOf(other)) === workflow.subject(step)
  const alsoHere = sinceParting.find(same)
  if (alsoHere) return `${alsoHere.byName} took the same kind of step here on ${alsoHere.at.slice(0, 10)}, after the two stores parted.`
  const log = before.filter((other) => workflow.owns(other.workflow)).map((other) => ({ workflow: other.workflow, step: stepOf(other) }))
  const answer = workflow.tryStep(workflow.logOf(log, step), step)
  return answer.taken ? undefined : answer.because.join(' ')
}
