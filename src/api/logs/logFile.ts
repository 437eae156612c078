import type { CaseId } from '#case/ids'
import { caseLog, type ToldEntry } from '#drafting/caseLog'
import { leaksIn } from '#drafting/safety/leaks'
import type { CaseRecord } from '#store/cases'
import { entriesOf } from '#store/log'
import { readingOf } from '#store/readings'
import { titleOf } from '../cases/caseRows.ts'
import type { Ask, DraftFile, Reply } from '../contract.ts'
import type { SignedIn } from '../door/sitting.ts'
import { detailsOf, draftFile } from '../drafts/draftFiles.ts'
import { done } from '../reply.ts'
import { privateEntries } from './privateSteps.ts'

type Asked = Pick<Ask<'exportLog'>, 'format' | 'forDisclosure'>

/**
 * The log of a case as a file. For disclosure, private notes are left out and an entry that would print what its reader must not learn is withheld,
 * which the file says. As JSON, outside disclosure, each entry is as it was sealed.
 */
export async function logFile(
  { db, today }: SignedIn,
  record: CaseRecord,
  { format, forDisclosure }: Asked,
  told: (entry: { workflow: string; step: string }) => string,
): Promise<Reply<DraftFile>> {
  const { caseId } = record
  const summary = readingOf(db, caseId)?.summary
  const title = titleOf(record, summary)
  const all = entriesOf(db, caseId)
  const hidden = forDisclosure ? privateEntries(all) : new Set<number>()
  const shown = all.filter(({ seq }) => !hidden.has(seq))
  const details = detailsOf(db, caseId)
  const entries = shown.map(
    (entry): ToldEntry => ({
      seq: entry.seq,
      at: entry.at,
      by: entry.byName,
      says: forDisclosure ? withheldWhereUnsafe(told(entry), details) : told(entry),
      seal: entry.hash,
    }),
  )
  if (format === 'json') {
    const steps = new Map(shown.map(({ seq, workflow, step, hashBefore }) => [seq, { workflow, step: JSON.parse(step), hashBefore }]))
    const lines = entries.map((entry) => (forDisclosure ? entry : { ...entry, ...steps.get(entry.seq) }))
    return done(
      jsonFile(caseId, {
        case: forDisclosure ? withheldWhereUnsafe(title, details) : title,
        urn: summary?.urn ?? null,
        leftOut: hidden.size,
        entries: lines,
      }),
    )
  }
  const draft = caseLog({ title, urn: summary?.urn ?? undefined, entries, leftOut: hidden.size, forDisclosure, today })
  return draftFile(draft, details, { name: 'Case log', format })
}

function withheldWhereUnsafe(says: string, details: ReturnType<typeof detailsOf>): string {
  const [leak] = leaksIn(says, details)
  return leak ? `Withheld. ${leak.says}` : says
}

const jsonFile = (caseId: CaseId, log: object): DraftFile => ({
  name: `Case log ${caseId}.json`,
  mediaType: 'application/json',
  base64: Buffer.from(`${JSON.stringify(log, null, 2)}\n`).toString('base64'),
})
