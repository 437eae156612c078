import type { Actor } from '#case/actor'
import { type Day, dayOf } from '#case/dates'
import { untilDue } from '#case/dayWords'
import type { CaseId } from '#case/ids'
import type { Quote } from '#case/quote'
import { askedEarlier } from '#requests/askedEarlier'
import { type Arrived, proposalsFor } from '#requests/matches'
import { isOwed, ledgerOf, requests, type Standing } from '#requests/replay'
import { rungs, type StateName } from '#requests/steps'
import { rungWords, stateWords } from '#requests/words'
import { stepsOf } from '#store/decisions'
import { documentsOf } from '#store/documents'
import type { Reads } from '#store/open'
import { pageOf } from '#store/pages'
import { readingOf } from '#store/readings'
import type { RequestsView, RequestView } from '../contract.ts'

const openingLength = 400

/** The documents of a case as matching needs them. */
export const arrivedIn = (db: Reads, caseId: CaseId): readonly Arrived[] =>
  documentsOf(db, caseId).map(({ documentId: id, name, kind, readAt }) => ({
    id,
    name,
    kind: kind as Arrived['kind'],
    readAt,
    opening: pageOf(db, caseId, id, 1)?.text.slice(0, openingLength) ?? '',
  }))

/** The names of a case's people as matching needs them. */
export const peopleNamed = (db: Reads, caseId: CaseId): readonly string[] => readingOf(db, caseId)?.summary.people ?? []

export const requestsOf = (db: Reads, caseId: CaseId): readonly Standing[] => ledgerOf(stepsOf(db, caseId, requests))

const order: readonly StateName[] = ['draft', 'received', 'notSatisfied', 'partlyAnswered', 'sent', 'satisfied', 'withdrawn']
const shelf = (standing: Standing): number => (isOwed(standing) ? order.indexOf('sent') : order.indexOf(standing.is))

/** Drafts, what came and is to be checked, what the police owe (the first due first), then what is done with. */
const inOrder = (ledger: readonly Standing[]): readonly Standing[] =>
  [...ledger].sort(
    (one, other) => shelf(one) - shelf(other) || (one.asking.requiredBy ?? '9999').localeCompare(other.asking.requiredBy ?? '9999'),
  )

/** The whole ledger of a case as a screen shows it to this person. */
export function requestsView(db: Reads, caseId: CaseId, me: Actor, now: Date): RequestsView {
  const ledger = requestsOf(db, caseId)
  const documents = ledger.some(isOwed) ? arrivedIn(db, caseId) : []
  const people = peopleNamed(db, caseId)
  const names = new Map<string, string>(documentsOf(db, caseId).map(({ documentId, name }) => [documentId, name]))
  const today = dayOf(now)
  const beginning = requests.doors(requests.replay([]), me, today).find(({ type }) => type === 'requestDrafted')
  return {
    requests: inOrder(ledger).map((standing) => viewOf(standing, ledger, { documents, people }, names, me, today)),
    defendants: readingOf(db, caseId)?.summary.suspects ?? [],
    raisingBars: beginning?.bars ?? [],
  }
}

function viewOf(
  standing: Standing,
  ledger: readonly Standing[],
  { documents, people }: Readonly<{ documents: readonly Arrived[]; people: readonly string[] }>,
  names: ReadonlyMap<string, string>,
  me: Actor,
  today: Day,
): RequestView {
  const { request, is, state, asking, context } = standing
  const { raised, raisedFrom, sent, chases, escalations, answers, stillWanted, ended } = context
  const owed = isOwed(standing) && asking.requiredBy !== null
  const next = rungs.find((rung) => !escalations.some(({ to }) => to === rung))
  return {
    request,
    is,
    stateWords: stateWords[is],
    asking,
    raised: raised ?? { by: '', on: today },
    from:
      raisedFrom?.from === 'check'
        ? { check: raisedFrom.check, title: raisedFrom.title }
        : raisedFrom?.from === 'passage'
          ? cited(raisedFrom.passage, names.get(raisedFrom.passage.document) ?? raisedFrom.document)
          : null,
    sent: sent && { by: sent.by, on: sent.on },
    due: owed ? untilDue(asking.requiredBy!, today) : null,
    overdue: owed && asking.requiredBy! < today,
    chases,
    escalations: escalations.map((one) => ({ ...one, toWords: rungWords[one.to].to })),
    answers,
    stillWanted,
    ended,
    earlier: (is === 'draft' ? askedEarlier({ asking, raisedFrom, request }, ledger) : (sent?.earlier ?? [])).map(({ says }) => says),
    nextRung: next ? { to: next, act: rungWords[next].act } : null,
    proposals: proposalsFor(standing, documents, people),
    doors: requests.doors(state, me, today),
  }
}

const cited = ({ document, page, paragraph, words, start }: Quote, name: string) => ({
  document: name,
  documentId: document,
  page,
  paragraph,
  quote: words,
  start,
})
