import type { CaseId } from '#case/ids'
import { statusOf } from '#charging/lives'
import { rollUp } from '#charging/status'
import { unnamedSuspect } from '#charging/steps'
import { arrivalsOf } from '#store/arrivals'
import type { CaseRecord } from '#store/cases'
import { checkSettingsOf } from '#store/checkSettings'
import { type DocumentRecord, documentsOf } from '#store/documents'
import type { Reads } from '#store/open'
import { readingOf, type Summary } from '#store/readings'
import { livesIn } from '../charging/livesIn.ts'
import type { CaseRow } from '../contract.ts'
import { documentsHash } from '../reading/freshness.ts'

/** Whether a case has been read to the end, is being read now, or was stopped on the way. */
export function readingState(db: Reads, caseId: CaseId, documents: readonly DocumentRecord[], working: boolean): CaseRow['reading'] {
  const arrivals = arrivalsOf(db, caseId)
  if (working || arrivals.some(({ worker }) => worker !== null && worker !== process.pid && isAlive(worker))) return 'inProgress'
  const allRead = arrivals.every(({ listed }) => listed) && documents.every(({ readAt }) => readAt !== null)
  return allRead && readingOf(db, caseId)?.ofDocuments === documentsHash(documents) ? 'complete' : 'interrupted'
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** How many checks are not met, but for those switched off for the team. */
function notMetOf(db: Reads, { notMet, checksNotMet }: Summary): number {
  const { off } = checkSettingsOf(db)
  return notMet?.filter((check) => !off.some((one) => one.check === check)).length ?? checksNotMet
}

/** `R v MARLOW and FROME`, by the suspects' last names. */
const byNames = (suspects: Summary['suspects']): string | undefined =>
  suspects.some(({ id }) => id === unnamedSuspect.id) ? undefined : `R v ${suspects.map(({ name }) => lastName(name)).join(' and ')}`

/** Of `Carl Marlow` as of `MARLOW, Carl`. */
const lastName = (name: string): string =>
  (name.includes(',') ? name.split(',')[0] : name.trim().split(/\s+/).at(-1))?.toUpperCase() ?? name

/** What a case is called: as somebody named it, else by its suspects, else by the name it came under. */
export const titleOf = ({ title, cameAs }: Pick<CaseRecord, 'title' | 'cameAs'>, summary: Summary | undefined): string =>
  title || (summary && byNames(summary.suspects)) || cameAs

/** A case as the case list shows it. */
export function caseRow(db: Reads, record: CaseRecord, working: boolean): CaseRow {
  const { caseId, receivedOn } = record
  const documents = documentsOf(db, caseId)
  const summary = readingOf(db, caseId)?.summary
  const { state, says } = rollUp(livesIn(db, caseId).map(statusOf))
  return {
    caseId,
    title: titleOf(record, summary),
    urn: summary?.urn ?? null,
    suspects: summary?.suspects.filter(({ id }) => id !== unnamedSuspect.id).map(({ name }) => name) ?? [],
    victims: summary?.victims ?? [],
    state,
    stateWords: says,
    documents: documents.length,
    unreadable: documents.filter(({ problem }) => problem !== null).length,
    receivedOn,
    stalking: summary?.stalking ?? null,
    checksNotMet: summary ? notMetOf(db, summary) : null,
    reading: readingState(db, caseId, documents, working),
  }
}
