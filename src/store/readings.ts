import { eq, sql } from 'drizzle-orm'
import type { DatedEvent } from '#case/datedEvents'
import type { Day } from '#case/dates'
import type { CaseId, CheckId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Suspect } from '#charging/steps'
import type { Keeps, Reads } from './open.ts'
import { prepared } from './prepared.ts'
import { reading } from './schema.ts'

/** What lists and doors need of a reading, kept beside it so that they need not read every report. */
export type Summary = Readonly<{
  urn: string | null
  suspects: readonly Suspect[]
  victims: readonly string[]
  stalking: 'yes' | 'no' | 'borderline'
  checksNotMet: number
  /** Which these are; not kept by readings made before checks could be switched off. */
  notMet?: readonly CheckId[]
  /** The checks that bar charging and are not met. */
  openChecks: readonly CheckId[]
  /** How many steps of the log of corrections it takes in; not kept by readings made before there was one. */
  corrections?: number
  /** Everyone the file names, in every form; not kept by readings made before lists were searched for them. */
  people?: readonly string[]
  /** What the clocks of the case start from; not kept by readings made before clocks were. */
  clockStarts?: ClockStarts
}>

/** What the file says that clocks start from. `summaryOnly` are the titles of the summary-only offences proposed or supported. */
export type ClockStarts = Readonly<{
  events: readonly DatedEvent[]
  lastIncident: Readonly<{ on: Day; quote: Quote }> | null
  summaryOnly: readonly string[]
  saidRemanded: Quote | null
  saidBailed: Quote | null
}>

/** A reading as kept; the long parts are JSON text, so that whoever needs one alone parses one alone. */
export type KeptReading = Readonly<{
  caseId: CaseId
  /** The readers and rules it was made with. */
  code: string
  on: Day
  ofDocuments: string
  summary: Summary
  reading: string
  assessment: string
  report: string
  /** The reading that `changes` compares with, and what changed since; null where nothing did, or once somebody has seen it. */
  before: string | null
  changes: string | null
  /** What was read as people corrected it, with what they said; null where nobody said anything. */
  corrected: string | null
}>
type Part = 'reading' | 'assessment' | 'report' | 'before' | 'changes' | 'corrected'

/** Takes the place of an earlier reading of the same case: it is worked out from the documents and can be again. */
export function keepReading(db: Keeps, { summary, ...rest }: KeptReading): void {
  const row = { ...rest, summary: JSON.stringify(summary) }
  db.insert(reading).values(row).onConflictDoUpdate({ target: reading.caseId, set: row }).run()
}

const shortParts = prepared((db) => {
  const { caseId, code, on, ofDocuments, summary } = reading
  return db
    .select({ caseId, code, on, ofDocuments, summary })
    .from(reading)
    .where(eq(caseId, sql.placeholder('caseId')))
    .prepare()
})

/** What the reading of a case stands on, and its summary; undefined where it was never read. */
export const readingOf = (db: Reads, caseId: CaseId): Omit<KeptReading, Part> | undefined => {
  const row = shortParts(db).get({ caseId })
  return row && { ...row, summary: JSON.parse(row.summary) as Summary }
}

/** One long part of a reading as JSON text; undefined where there is none. */
export const partOf = (db: Reads, caseId: CaseId, part: Part): string | undefined =>
  db.select({ text: reading[part] }).from(reading).where(eq(reading.caseId, caseId)).get()?.text ?? undefined

/** From now on the reading is compared with itself as it is. */
export const changesSeen = (db: Keeps, caseId: CaseId): void =>
  void db.update(reading).set({ before: null, changes: null }).where(eq(reading.caseId, caseId)).run()

/** What people said of a reading, where it left the reading itself, and so all that was made of it, as it was. */
export function saidKept(db: Keeps, caseId: CaseId, corrected: string, summary: Summary): void {
  db.update(reading)
    .set({ corrected, summary: JSON.stringify(summary) })
    .where(eq(reading.caseId, caseId))
    .run()
}
