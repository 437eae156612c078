import type { Day } from '#case/dates'
import type { CaseId, CheckId, DocumentId } from '#case/ids'
import type { PoliceFile } from '#case/page'
import type { Reading } from '#case/reading'
import { type Suspect, unnamedSuspect } from '#charging/steps'
import { markDuplicates } from '#intake/duplicates'
import type { Assessment } from '#law/assessment'
import { caseOf } from '#store/cases'
import { documentsOf, documentsRecognised, readDocumentsOf } from '#store/documents'
import type { Keeps } from '#store/open'
import { type KeptReading, keepReading, partOf, readingOf, type Summary } from '#store/readings'
import type { CheckReport, Citation } from './checkReport.ts'
import { standingIn } from './citations.ts'
import { documentsHash } from './freshness.ts'
import { type EarlierReading, readingChanges } from './readingChanges.ts'
import { checkReport } from './report.ts'
import { readTolerantly } from './tolerantly.ts'

/** What reads a police file and what the law makes of it: handed in, so that only the thread that reads loads them. */
export type Readers = Readonly<{
  code: string
  readFile: (file: PoliceFile) => Reading
  assess: (reading: Reading, on: Day, file: PoliceFile) => Assessment
  barsCharging: readonly CheckId[]
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

/** Reads a stored case afresh and keeps what was made of it. May take seconds on a large file: for a worker thread. */
export function readCase(db: Keeps, caseId: CaseId, on: Day, readers: Readers, told: (problem: Error) => void): void {
  const stored: PoliceFile = { documents: markDuplicates(readDocumentsOf(db, caseId)), metadata: caseOf(db, caseId)?.metadata ?? undefined }
  const { file, reading, assessment, report } = read(readers, stored, on, told)
  db.transaction(
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
      const now = { code: readers.code, on, ofDocuments: documentsHash(documentsOf(tx, caseId)) }
      keepReading(tx, {
        caseId,
        ...now,
        ...comparedWithLast(tx, caseId, { ...now, report }, file),
        summary: summaryOf(reading, report, readers.barsCharging),
        reading: JSON.stringify(reading),
        assessment: JSON.stringify(assessment),
        report: JSON.stringify(report),
      })
    },
    { behavior: 'immediate' },
  )
}

/** What changed since the reading somebody last knew of. Changes not yet seen are worked out again with the new ones. */
function comparedWithLast(
  db: Keeps,
  caseId: CaseId,
  now: EarlierReading,
  { documents }: PoliceFile,
): Pick<KeptReading, 'before' | 'changes'> {
  const before = lastKnown(db, caseId)
  const stands = standingIn(documents)
  const changes =
    before &&
    readingChanges(before, now, ({ documentId, page, quote, start }: Citation) =>
      stands({ document: documentId as DocumentId, page, words: quote, start }),
    )
  return changes ? { before: JSON.stringify(before), changes: JSON.stringify(changes) } : { before: null, changes: null }
}

function lastKnown(db: Keeps, caseId: CaseId): EarlierReading | undefined {
  const before = partOf(db, caseId, 'before')
  if (before !== undefined) return JSON.parse(before) as EarlierReading
  const kept = readingOf(db, caseId)
  const report = partOf(db, caseId, 'report')
  if (!kept || report === undefined) return undefined
  const { code, on, ofDocuments } = kept
  return { code, on, ofDocuments, report: JSON.parse(report) as CheckReport }
}

const unmet: readonly CheckReport['checks'][number]['status'][] = ['not-met', 'partly-met', 'cannot-tell']

function summaryOf(reading: Reading, report: CheckReport, barsCharging: readonly CheckId[]): Summary {
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
  }
}
