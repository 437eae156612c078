import { eq } from 'drizzle-orm'
import type { Day } from '#case/dates'
import type { CaseId } from '#case/ids'
import type { Keeps, Reads } from './open.ts'
import { reading } from './schema.ts'

/** What the case list shows of a reading, kept beside it so that the list need not read every report. */
export type Summary = Readonly<{
  urn: string | null
  suspects: readonly string[]
  victims: readonly string[]
  stalking: 'yes' | 'no' | 'borderline'
  checksNotMet: number
}>

/** A reading as kept; the long parts are JSON text, so that whoever needs one alone parses one alone. */
export type KeptReading = Readonly<{
  caseId: CaseId
  reader: string
  rulebook: string
  on: Day
  ofDocuments: string
  summary: Summary
  reading: string
  assessment: string
  report: string
}>
type Part = 'reading' | 'assessment' | 'report'

/** Takes the place of an earlier reading of the same case: it is worked out from the documents and can be again. */
export function keepReading(db: Keeps, { summary, ...rest }: KeptReading): void {
  const row = { ...rest, summary: JSON.stringify(summary) }
  db.insert(reading).values(row).onConflictDoUpdate({ target: reading.caseId, set: row }).run()
}

/** What the reading of a case stands on, and its summary; undefined where it was never read. */
export const readingOf = (db: Reads, caseId: CaseId): Omit<KeptReading, Part> | undefined => {
  const { reader, rulebook, on, ofDocuments, summary } = reading
  const row = db
    .select({ caseId: reading.caseId, reader, rulebook, on, ofDocuments, summary })
    .from(reading)
    .where(eq(reading.caseId, caseId))
    .get()
  return row && { ...row, summary: JSON.parse(row.summary) as Summary }
}

/** One long part of a reading as JSON text. */
export const partOf = (db: Reads, caseId: CaseId, part: Part): string | undefined =>
  db.select({ text: reading[part] }).from(reading).where(eq(reading.caseId, caseId)).get()?.text
