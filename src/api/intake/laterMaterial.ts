import { dayOf } from '#case/dates'
import type { CaseId, CheckId, PersonId } from '#case/ids'
import type { Life } from '#charging/lives'
import { charging } from '#charging/replay'
import { unnamedSuspect } from '#charging/steps'
import { caseOf } from '#store/cases'
import { takeSteps } from '#store/decisions'
import { documentsOf } from '#store/documents'
import type { Reads } from '#store/open'
import { readingOf } from '#store/readings'
import { onTheWholeFile } from '../cases/caseView.ts'
import { livesIn } from '../charging/livesIn.ts'
import type { SignedIn } from '../door/sitting.ts'

/** What of a case a later delivery can touch, as it was before it came. */
export type Before = Readonly<{ notMet: ReadonlySet<CheckId>; suspects: ReadonlySet<PersonId> }>

/** Undefined where the case was not read before: everything in it is new, and nothing out of date. */
export const beforeDelivery = (db: Reads, caseId: CaseId): Before | undefined => {
  const summary = readingOf(db, caseId)?.summary
  return summary && { notMet: new Set(summary.notMet ?? []), suspects: new Set(summary.suspects.map(({ id }) => id)) }
}

const kindWords: Readonly<Record<string, string>> = {
  VPS: 'The victim personal statement',
  INTERVIEW: 'The interview record',
  MESSAGES: 'Messages',
  OTHER: 'A document not yet classified',
  EXHIBIT: 'An exhibit',
  ORDER: 'A court order',
  RETRACTION: 'A withdrawal statement',
  CUSTODY: 'A custody record',
  BAIL: 'Bail papers',
  LOG: 'A police log',
  PIN: 'A police warning',
  PNC: 'Previous convictions',
}
const hasCome = (kind: string | null): string =>
  `${kindWords[kind ?? 'OTHER'] ?? `The ${kind}`} ${kind === 'MESSAGES' || kind === 'BAIL' || kind === 'PNC' ? 'have' : 'has'} arrived`

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** What a delivery touches, in a sentence: what arrived, how many requests it answers, and what is out of date for it. */
export function whatItTouches(db: Reads, caseId: CaseId, before: Before, added: readonly string[]): string | undefined {
  const lives = livesIn(db, caseId)
  if (lives.every(({ state }) => state.context.defendant === null) || added.length === 0) return undefined
  const came = documentsOf(db, caseId).filter(({ name, duplicateOf }) => added.includes(name) && duplicateOf === null)
  if (came.length === 0) return undefined
  const stillNotMet = new Set(readingOf(db, caseId)?.summary.notMet ?? [])
  const answered = onTheWholeFile(lives).requested.filter((check) => before.notMet.has(check) && !stillNotMet.has(check)).length
  const newlyOpen = [...stillNotMet].filter((check) => !before.notMet.has(check)).length
  const outOfDate = lives.some(({ state }) => state.context.reviews.length > 0)
  const kinds = [...new Set(came.map(({ kind }) => hasCome(kind)))]
  const arrived = kinds.length > 2 || came.length > 4 ? `${counted(came.length, 'document')} have arrived` : kinds.join('. ')
  const touched = [
    ...(answered > 0 ? [`${counted(answered, 'request')} answered`] : []),
    ...(newlyOpen > 0 ? [`${counted(newlyOpen, 'check')} newly not met`] : []),
    ...(outOfDate ? ['MG3 out of date'] : []),
  ]
  return `${arrived}${touched.length > 0 ? `: ${touched.join(', ')}` : ''}.${newlyNamed(lives, before)}`
}

/** A suspect nobody named before has a life of charges of his own, ready to review. */
function newlyNamed(lives: readonly Life[], { suspects }: Before): string {
  const named = lives.map(({ defendant }) => defendant).filter(({ id }) => id !== unnamedSuspect.id && !suspects.has(id))
  if (named.length === 0 || suspects.size === 0 || suspects.has(unnamedSuspect.id)) return ''
  return ` Named as a suspect for the first time: ${named.map(({ name }) => name).join(', ')}.`
}

/** Records what a delivery touches, so that every life it reaches is opened again where it was waiting, and says so where it was not. */
export function recordDelivery(
  { db, me }: SignedIn,
  caseId: CaseId,
  before: Before | undefined,
  added: readonly string[],
  now: Date,
): void {
  const says = before && caseOf(db, caseId) && whatItTouches(db, caseId, before, added)
  if (says === undefined) return
  const on = dayOf(now)
  const forward = livesIn(db, caseId).flatMap((life) => (life.forward ? [{ ...life.forward, by: me, on }] : []))
  const [first, ...more] = [...forward, { type: 'laterMaterialRead' as const, says: [says], by: me, on }]
  if (first) takeSteps(db, caseId, charging, [first, ...more], now)
}
