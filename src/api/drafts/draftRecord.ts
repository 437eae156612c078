import { dayOf } from '#case/dates'
import type { CaseId, DocumentId } from '#case/ids'
import type { Quote } from '#case/quote'
import { careOf } from '#corrections/care/careNow'
import { care } from '#corrections/care/replay'
import { drafts } from '#drafting/issuing/replay'
import type { CareInDraft, DraftView } from '#drafting/view'
import { pleas, standsAt } from '#pleas/replay'
import { stepsOf } from '#store/decisions'
import { entriesOf } from '#store/log'
import type { Reads } from '#store/open'
import type { ReadingStep } from '#store/readingSteps'
import { partOf } from '#store/readings'
import { logsByThing } from '#workflow/workflow'
import type { Citation } from '../checkReport.ts'
import type { ReadingChanges } from '../contract.ts'
import { requestsOf } from '../requests/requestsView.ts'

type Recorded = Pick<DraftView, 'changes' | 'seenChanges' | 'lastIssued' | 'ledger' | 'offers' | 'care'>

/** What people recorded of a case besides its charges, for the documents that tell of it. */
export const recordOf = (db: Reads, caseId: CaseId): Recorded => ({
  changes: changesOf(db, caseId),
  seenChanges: seenOf(db, caseId),
  lastIssued: lastIssuedOf(db, caseId),
  ledger: requestsOf(db, caseId),
  offers: offersOf(db, caseId),
  care: careRecorded(db, caseId),
})

const quoteOf = ({ documentId, page, paragraph, quote, start }: Citation): Quote => ({
  document: documentId as DocumentId,
  page,
  paragraph,
  words: quote,
  start,
})

function changesOf(db: Reads, caseId: CaseId): Recorded['changes'] {
  const text = partOf(db, caseId, 'changes')
  if (text === undefined) return undefined
  const { since, changes } = JSON.parse(text) as ReadingChanges
  return { since, changes: changes.map(({ about, says, citations }) => ({ about, says, passages: citations.map(quoteOf) })) }
}

const seenOf = (db: Reads, caseId: CaseId): NonNullable<Recorded['seenChanges']> =>
  entriesOf(db, caseId).flatMap(({ workflow, step, at }) => {
    const taken = workflow.startsWith('reading/') ? (JSON.parse(step) as ReadingStep) : undefined
    return taken?.type === 'changesSeen' ? [{ on: dayOf(new Date(at)), says: taken.says }] : []
  })

/** The MG3 or MG3A that was issued last. */
function lastIssuedOf(db: Reads, caseId: CaseId): Recorded['lastIssued'] {
  const log = stepsOf(db, caseId, drafts)
  return log
    .flatMap(({ step }) =>
      step.type === 'versionIssued' && (step.draft === 'mg3' || step.draft === 'mg3a')
        ? [{ called: step.called, version: step.version, on: step.on }]
        : [],
    )
    .at(-1)
}

const offersOf = (db: Reads, caseId: CaseId): NonNullable<Recorded['offers']> =>
  [...logsByThing(stepsOf(db, caseId, pleas), pleas.about).values()].map((log) => {
    const state = pleas.replay(log)
    return { state: standsAt(state), context: state.context }
  })

function careRecorded(db: Reads, caseId: CaseId): readonly CareInDraft[] {
  const steps = stepsOf(db, caseId, care).map(({ step }) => step)
  return [...new Set(steps.map(({ person }) => person))].flatMap((person) => {
    const recorded = careOf(steps, person).specialMeasures
    return recorded
      ? [
          {
            person,
            name: recorded.personName,
            route: recorded.route,
            measures: recorded.measures,
            wish: recorded.wish,
            note: recorded.note,
            by: recorded.by.name,
            on: recorded.on,
          },
        ]
      : []
  })
}
