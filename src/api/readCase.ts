import type { Day } from '#case/dates'
import type { CaseId, CheckId } from '#case/ids'
import type { PoliceFile } from '#case/page'
import type { Reading } from '#case/reading'
import { type Suspect, unnamedSuspect } from '#charging/steps'
import { markDuplicates } from '#intake/duplicates'
import type { Assessment } from '#law/assessment'
import { caseOf } from '#store/cases'
import { documentsOf, documentsRecognised, readDocumentsOf } from '#store/documents'
import type { Keeps } from '#store/open'
import { keepReading, type Summary } from '#store/readings'
import type { CheckReport } from './checkReport.ts'
import { documentsHash } from './freshness.ts'
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
      keepReading(tx, {
        caseId,
        code: readers.code,
        on,
        ofDocuments: documentsHash(documentsOf(tx, caseId)),
        summary: summaryOf(reading, report, readers.barsCharging),
        reading: JSON.stringify(reading),
        assessment: JSON.stringify(assessment),
        report: JSON.stringify(report),
      })
    },
    { behavior: 'immediate' },
  )
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
