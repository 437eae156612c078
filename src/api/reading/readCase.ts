import type { Day } from '#case/dates'
import type { CaseId, CheckId, DocumentId } from '#case/ids'
import type { PoliceFile } from '#case/page'
import { readWithPassagesOnce, textWithPassagesOnce } from '#case/passagesOnce'
import type { Reading } from '#case/reading'
import type { DocumentKind } from '#case/vocabulary'
import { type Suspect, unnamedSuspect } from '#charging/steps'
import { corrected } from '#corrections/corrected'
import { kindsSaid } from '#corrections/kindsSaid'
import { corrections } from '#corrections/replay'
import { markDuplicates } from '#intake/duplicates'
import { problems } from '#intake/problems'
import type { Assessment } from '#law/assessment'
import { caseOf } from '#store/cases'
import { stepsOf } from '#store/decisions'
import { documentsOf, documentsRecognised, readDocumentsOf } from '#store/documents'
import type { Keeps } from '#store/open'
import { keepReading, partOf, readingOf, type Summary } from '#store/readings'
import { type EarlierReading, readingChanges } from '../changes/readingChanges.ts'
import type { CheckReport, Citation } from '../checkReport.ts'
import { clockStartsOf, type LastOccasion } from '../clocks/clockStarts.ts'
import type { ReadingChanges } from '../contract.ts'
import { standingIn } from './citations.ts'
import { documentsHash } from './freshness.ts'
import { checkReport } from './report.ts'
import { readTolerantly } from './tolerantly.ts'

/** What reads a police file and what the law makes of it: handed in, so that only the thread that reads loads them. */
export type Readers = Readonly<{
  code: string
  readFile: (file: PoliceFile, said?: (document: DocumentId, firstPage: number) => DocumentKind | undefined) => Reading
  assess: (reading: Reading, on: Day, file: PoliceFile) => Assessment
  barsCharging: readonly CheckId[]
  /** The last occasion of the course of conduct that is dated, the earliest day it can have been. */
  lastOccasion: LastOccasion
}>

export type Made = Readonly<{ file: PoliceFile; reading: Reading; assessment: Assessment; report: CheckReport }>

/** From pages to the check report: reading, assessment, report. Pure. `told` hears of a broken citation or a document left out; without it they are thrown. */
export function read({ readFile, assess }: Readers, given: PoliceFile, on: Day, told: (problem: Error) => void = fail): Made {
  const { file, reading } = readTolerantly(readFile, given, told)
  const assessment = assess(reading, on, file)
  return { file, reading, assessment, report: checkReport(file, reading, assessment, told) }
}

const fail = (problem: Error): never => {
  throw problem
}

const storedFile = (db: Keeps, caseId: CaseId): PoliceFile => ({
  documents: markDuplicates(readDocumentsOf(db, caseId)),
  metadata: caseOf(db, caseId)?.metadata ?? undefined,
})

/** Reads a stored case afresh and keeps what was made of it. May take seconds on a large file: for a worker thread. */
export function readCase(db: Keeps, caseId: CaseId, on: Day, readers: Readers, told: (problem: Error) => void): void {
  const { file, reading } = readAfresh(db, caseId, readers, told)
  keepMade(db, caseId, on, readers, file, reading, told)
}

/** Every document read as what it is, or as what people say it is. */
function readAfresh(db: Keeps, caseId: CaseId, { readFile }: Readers, told: (problem: Error) => void) {
  const said = kindsSaid(stepsOf(db, caseId, corrections).map(({ step }) => step))
  return readTolerantly((file) => readFile(file, said), storedFile(db, caseId), told)
}

/**
 * Works out afresh what the law makes of a case after somebody corrected its reading; nothing is read again but where `afresh` asks for it. Returns what
 * that changed, undefined where it changed nothing or the case was never read.
 */
export function assessCase(
  db: Keeps,
  caseId: CaseId,
  on: Day,
  readers: Readers,
  told: (problem: Error) => void,
  afresh: boolean,
): ReadingChanges | undefined {
  const kept = partOf(db, caseId, 'reading')
  const was = keptNow(db, caseId)
  if (kept === undefined || !was) return undefined
  const { file, reading } = afresh
    ? readAfresh(db, caseId, readers, told)
    : { file: fileAsRead(db, caseId), reading: JSON.parse(kept) as Reading }
  const now = keepMade(db, caseId, on, readers, file, reading, told, 'known')
  return changesBetween(was, now, file)
}

/** The file as the reader got through it: a document it could not read is without pages. */
function fileAsRead(db: Keeps, caseId: CaseId): PoliceFile {
  const stored = storedFile(db, caseId)
  return { ...stored, documents: stored.documents.map((one) => (one.problem === problems.stopped ? { ...one, pages: [] } : one)) }
}

/**
 * Lays what people said over what was read, has it assessed, and keeps all of it. Where the change is `known` to whoever made it, it is not put before
 * everybody as a change of the reading.
 */
function keepMade(
  db: Keeps,
  caseId: CaseId,
  on: Day,
  readers: Readers,
  file: PoliceFile,
  read: Reading,
  told: (problem: Error) => void,
  change: 'known' | 'unknown' = 'unknown',
): EarlierReading {
  const steps = stepsOf(db, caseId, corrections).map(({ step }) => step)
  const pages = new Map(file.documents.map(({ id, pages }) => [id, pages]))
  const now = corrected(read, steps, (document) => pages.get(document) ?? [])
  const assessment = readers.assess(now.reading, on, file)
  const report = checkReport(file, now.reading, assessment, told)
  return db.transaction(
    (tx) => {
      documentsRecognised(
        tx,
        caseId,
        file.documents.map(({ id, problem, duplicateOf }, at) => ({
          documentId: id,
          kind: report.file.documents[at]?.kind ?? 'OTHER',
          problem: problem ?? null,
          duplicateOf: duplicateOf ?? null,
        })),
      )
      const made = { code: readers.code, on, ofDocuments: documentsHash(documentsOf(tx, caseId)), report }
      const before = change === 'known' && partOf(tx, caseId, 'changes') === undefined ? undefined : lastKnown(tx, caseId)
      const changes = before && changesBetween(before, made, file)
      keepReading(tx, {
        caseId,
        code: made.code,
        on,
        ofDocuments: made.ofDocuments,
        before: before && changes ? textWithPassagesOnce(before) : null,
        changes: changes ? JSON.stringify(changes) : null,
        summary: { ...summaryOf(now.reading, report, readers), corrections: steps.length },
        reading: JSON.stringify(read),
        assessment: textWithPassagesOnce(assessment),
        report: textWithPassagesOnce(report),
        corrected: now.said.length === 0 ? null : JSON.stringify(now),
      })
      return made
    },
    { behavior: 'immediate' },
  )
}

function changesBetween(before: EarlierReading, now: EarlierReading, { documents }: PoliceFile): ReadingChanges | undefined {
  const stands = standingIn(documents)
  return readingChanges(before, now, ({ documentId, page, quote, start }: Citation) =>
    stands({ document: documentId as DocumentId, page, words: quote, start }),
  )
}

/** The reading that changes are compared with: the last that somebody knew of. Changes not yet seen are worked out again with the new ones. */
function lastKnown(db: Keeps, caseId: CaseId): EarlierReading | undefined {
  const before = partOf(db, caseId, 'before')
  return before === undefined ? keptNow(db, caseId) : (readWithPassagesOnce(before) as EarlierReading)
}

function keptNow(db: Keeps, caseId: CaseId): EarlierReading | undefined {
  const kept = readingOf(db, caseId)
  const report = partOf(db, caseId, 'report')
  if (!kept || report === undefined) return undefined
  const { code, on, ofDocuments } = kept
  return { code, on, ofDocuments, report: readWithPassagesOnce(report) as CheckReport }
}

const unmet: readonly CheckReport['checks'][number]['status'][] = ['not-met', 'partly-met', 'cannot-tell']

function summaryOf(reading: Reading, report: CheckReport, { barsCharging, lastOccasion }: Readers): Summary {
  const named = reading.people.filter(({ role }) => role === 'suspect').map(({ id, name }): Suspect => ({ id, name }))
  const notMet = report.checks.filter(({ status }) => status === 'not-met' || status === 'partly-met').map(({ id }) => id as CheckId)
  return {
    urn: report.file.urn,
    suspects: named.length > 0 ? named : [unnamedSuspect],
    victims: report.file.victims.map(({ name }) => name),
    stalking: report.stalking.indicated,
    checksNotMet: notMet.length,
    notMet,
    openChecks: barsCharging.filter((check) => report.checks.some(({ id, status }) => id === check && unmet.includes(status))),
    people: [...new Set(reading.people.flatMap(({ name, aliases }) => [name, ...aliases]))],
    clockStarts: clockStartsOf(reading, report, lastOccasion),
  }
}
