import type { LogEntry } from '#store/log'

/** Whether an entry is private to whoever wrote it: a note on a page, a comment on a draft. It is in no document and in no log that leaves the office. */
export function privateEntries(entries: readonly LogEntry[]): ReadonlySet<number> {
  const notes = new Set<string>()
  const hidden = new Set<number>()
  for (const { seq, workflow, step } of entries) {
    const taken = JSON.parse(step) as { type: string; kind?: string; mark?: string }
    if (workflow.startsWith('marks/')) {
      if (taken.kind === 'note' && taken.mark !== undefined) notes.add(taken.mark)
      if (taken.mark !== undefined && notes.has(taken.mark)) hidden.add(seq)
    }
    if (workflow.startsWith('drafts/') && taken.type.startsWith('comment')) hidden.add(seq)
  }
  return hidden
}
