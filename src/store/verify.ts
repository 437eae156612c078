import { asc } from 'drizzle-orm'
import { accesses, hashOfAccess } from './access.ts'
import { chainStart, hashOfEntry, type LogEntry } from './log.ts'
import type { Reads } from './open.ts'
import { logEntry } from './schema.ts'

/** Where a log first stops following from itself, and what that means. `log` is a chain's name, or `access`. */
export type Break = Readonly<{ log: string; seq: number; says: string }>
export type Verdict = Readonly<{ entries: number; broken: Break | undefined }>

/** Goes through every log entry by entry. The first broken entry of the first broken log is the verdict. */
export function verify(db: Reads): Verdict {
  const entries = db.select().from(logEntry).orderBy(asc(logEntry.chain), asc(logEntry.seq)).all()
  const access = accesses(db)
  const chains = Map.groupBy(entries, (entry) => entry.chain)
  const broken =
    [...chains].map(([chain, log]) => breakIn(chain, log, hashOfEntry)).find((one) => one !== undefined) ??
    breakIn('access', access, hashOfAccess) ??
    cutShort(entries, access)
  return { entries: entries.length + access.length, broken }
}

type Linked = Readonly<{ seq: number; at: string; byName: string; hashBefore: string; hash: string }>

function breakIn<E extends Linked>(log: string, entries: readonly E[], hashOf: (entry: E) => string): Break | undefined {
  let before: E | undefined
  for (const entry of entries) {
    const { seq } = entry
    const whose = `Entry ${seq}, made by ${entry.byName} at ${entry.at},`
    if (seq !== (before?.seq ?? 0) + 1)
      return { log, seq, says: `${whose} does not follow entry ${before?.seq ?? 0}: one or more entries before it were removed.` }
    if (hashOf(entry) !== entry.hash)
      return { log, seq, says: `${whose} was changed after it was written. What it says now is not what was recorded.` }
    if (entry.hashBefore !== (before?.hash ?? chainStart)) {
      return { log, seq, says: `${whose} does not continue from entry ${seq - 1}: that entry was replaced after this one was written.` }
    }
    before = entry
  }
  return undefined
}

/** Every change is also in the access log with the hash it left behind; a change whose entry is gone was cut off the end of its log. */
function cutShort(
  entries: readonly LogEntry[],
  access: readonly Readonly<{ logHash: string | null; caseId: string | null; at: string; byName: string }>[],
): Break | undefined {
  const there = new Set(entries.map(({ hash }) => hash))
  const gone = access.find(({ logHash }) => logHash !== null && !there.has(logHash))
  if (!gone) return undefined
  const log = gone.caseId ?? 'store'
  const seq = Math.max(0, ...entries.filter((entry) => entry.chain === log).map((entry) => entry.seq)) + 1
  return {
    log,
    seq,
    says: `Entry ${seq} is missing: ${gone.byName} recorded a step at ${gone.at} and the end of the log has been removed.`,
  }
}
