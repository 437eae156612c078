import { createHash } from 'node:crypto'
import type { Actor } from '#case/actor'
import type { Day } from '#case/dates'
import type { CaseId } from '#case/ids'
import { readWithPassagesOnce } from '#case/passagesOnce'
import { decisionsOf } from '#charging/context'
import type { Life } from '#charging/lives'
import { unnamedSuspect } from '#charging/steps'
import { everyOffence, offenceOf } from '#law/offences'
import { type CaseRecord, caseOf } from '#store/cases'
import { checkSettingsOf } from '#store/checkSettings'
import { documentsOf } from '#store/documents'
import type { Reads } from '#store/open'
import { pageCounts } from '#store/pages'
import { partOf, readingOf } from '#store/readings'
import { livesIn } from '../charging/livesIn.ts'
import type { CheckReport } from '../checkReport.ts'
import type { CaseView, DocumentRow, ReadingChanges } from '../contract.ts'
import { asSet } from '../door/checkSettings.ts'
import { textOf } from '../reading/report.ts'
import { caseRow } from './caseRows.ts'
import { defendantView, doorsOfCase } from './defendantViews.ts'

/** A case with all its screens need; undefined where there is no such case. */
export function caseView(db: Reads, caseId: CaseId, me: Actor, today: Day, working: boolean): CaseView | undefined {
  const record = caseOf(db, caseId)
  return record && viewOf(db, record, me, today, working)
}

function viewOf(db: Reads, record: CaseRecord, me: Actor, today: Day, working: boolean): CaseView {
  const { caseId } = record
  const row = caseRow(db, record, working)
  const lives = livesIn(db, caseId)
  const defendants = lives.map((life) => defendantView(life, me, today))
  const suspects = readingOf(db, caseId)?.summary.suspects ?? [unnamedSuspect]
  const report = reportOf(db, caseId)
  return {
    row,
    documents: documentRows(db, caseId),
    report: row.reading === 'inProgress' ? null : report,
    suspects,
    defendants,
    doors: doorsOfCase(defendants),
    decisions: lives
      .flatMap(({ state }) => decisionsOf(state.context))
      .map(({ by, on, ...decision }) => ({ ...decision, by: by.name, on })),
    ...onTheWholeFile(lives),
    offences: chargeable(report),
    changes: row.reading === 'inProgress' ? null : changesOf(db, caseId),
  }
}

/** What was asked for and overruled: about the file, and so the same for every defendant but where one came later. */
export function onTheWholeFile(lives: readonly Life[]): Pick<CaseView, 'overruled' | 'requested'> {
  const overruled = lives.flatMap(({ state }) => state.context.overruled)
  return {
    overruled: overruled
      .filter(({ check }, at) => overruled.findIndex((one) => one.check === check) === at)
      .map(({ check, reason, by, on }) => ({ check, reason, by: by.name, on })),
    requested: [...new Set(lives.flatMap(({ state }) => state.context.requested))],
  }
}

/** The check report of a case as the team's settings have it today. */
export function reportOf(db: Reads, caseId: CaseId): CheckReport | null {
  const text = partOf(db, caseId, 'report')
  return text === undefined ? null : asSet(withParts(readWithPassagesOnce(text) as CheckReport), checkSettingsOf(db))
}

/** A report of before the forms in a bundle were told does not have them. */
const withParts = (report: CheckReport): CheckReport => ({
  ...report,
  file: { ...report.file, documents: report.file.documents.map((document) => ({ ...document, parts: document.parts ?? [] })) },
})

/** What changed since the last reading and nobody has yet seen; what concerns a check switched off for the team is left out. */
export function changesOf(db: Reads, caseId: CaseId): CaseView['changes'] {
  const text = partOf(db, caseId, 'changes')
  if (text === undefined) return null
  const { changes, ...rest } = JSON.parse(text) as ReadingChanges
  const { off } = checkSettingsOf(db)
  const shown = changes.filter(({ check }) => !off.some((one) => one.check === check))
  const version = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)
  return shown.length === 0 ? null : { ...rest, changes: shown, version }
}

function documentRows(db: Reads, caseId: CaseId): readonly DocumentRow[] {
  const documents = documentsOf(db, caseId)
  const counts = pageCounts(db, caseId)
  return documents.map(({ documentId, name, kind, mediaType, bytes, problem, duplicateOf }) => ({
    documentId,
    name,
    kind: kind ?? 'OTHER',
    pages: counts.get(documentId)?.pages ?? 0,
    mediaType,
    bytes,
    text: textOf(counts.get(documentId)?.sources ?? []),
    problem,
    duplicateOf: documents.find((other) => other.documentId === duplicateOf)?.name ?? null,
  }))
}

/** What may be charged: what was considered on this file first, then what the police propose, then every other offence of the law room. */
export function chargeable(report: CheckReport | null): CaseView['offences'] {
  const considered = report?.offences ?? []
  const proposed = report?.proposed
    ? [{ id: report.proposed.offence, title: offenceOf(report.proposed.offence)?.title ?? report.proposed.offence }]
    : []
  const all = [...considered, ...proposed, ...everyOffence].map(({ id, title }) => ({ id, title }))
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at)
}
