import { randomUUID } from 'node:crypto'
import { dayOf } from '#case/dates'
import { type CaseId, type CheckId, type DocumentId, type RequestId, requestId } from '#case/ids'
import { momentAt } from '#case/moments'
import { requestTypes } from '#case/requestTypes'
import { askedEarlier } from '#requests/askedEarlier'
import { isOwed, requests, type Standing } from '#requests/replay'
import { type Answering, type Asking, nameOfAsking, type RaisedFrom, type Step, type StepOf, type StepType } from '#requests/steps'
import { caseOf } from '#store/cases'
import { takeStep } from '#store/decisions'
import { documentOf } from '#store/documents'
import { readingOf } from '#store/readings'
import { noSuchCase } from '../cases/cases.ts'
import { reportOf } from '../cases/caseView.ts'
import type { CheckReport } from '../checkReport.ts'
import type { Ask, Desk, Reply, RequestsView } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { notReadYet } from '../reading/notReadYet.ts'
import { passageIn } from '../reading/passageIn.ts'
import { done, refused } from '../reply.ts'
import { checkOf, recordNoLongerAsked } from './noLongerAsked.ts'
import { requestsOf, requestsView } from './requestsView.ts'

type RequestsRoom = Pick<
  Desk,
  | 'requests'
  | 'draftRequest'
  | 'rewriteRequest'
  | 'sendRequests'
  | 'requestChecks'
  | 'chaseRequest'
  | 'escalateRequest'
  | 'answerRequest'
  | 'judgeAnswer'
  | 'withdrawRequest'
  | 'reopenRequest'
>

/** How charging is told of what was asked for a check, and of what came: it may refuse, and the request stands all the same. */
export type TellsCharging = Pick<Desk, 'requestMaterial' | 'materialReceived'>

type Said<T extends StepType> = Omit<StepOf<T>, 'type' | 'by' | 'on' | 'request' | 'named'>
type Taken = Readonly<{ because: readonly [string, ...string[]] | null }>

const noSuchRequest = refused('There is no such request in this case.')

/** The ledger of requests to the police. What may be done, and what bars it, is the requests room's to say. */
export function requestsRoom(sitting: Sitting, charging: TellsCharging): RequestsRoom {
  const { now, tell } = sitting.surroundings

  const inCase = <T>(caseId: CaseId, work: (here: SignedIn) => Reply<T> | Promise<Reply<T>>): Reply<T> | Promise<Reply<T>> =>
    sitting.signedIn((here): Reply<T> | Promise<Reply<T>> => (caseOf(here.db, caseId) ? work(here) : noSuchCase))
  const viewNow = ({ db, me }: SignedIn, caseId: CaseId): RequestsView => requestsView(db, caseId, me, now())

  const take = <T extends StepType>(
    { db, me }: SignedIn,
    caseId: CaseId,
    request: RequestId,
    named: string,
    type: T,
    said: Said<T>,
  ): Taken => {
    const step = { type, ...said, by: me, on: dayOf(now()), request, named } as unknown as Step
    const answer = takeStep(db, caseId, requests, step, now())
    return { because: answer.taken ? null : answer.because }
  }
  /** One step on one request that is there, answered with the whole ledger. */
  const onOne = <T extends StepType>(
    caseId: CaseId,
    request: RequestId,
    type: T,
    fill: (standing: Standing, here: SignedIn) => Said<T> | Reply<never>,
    after: (standing: Standing, here: SignedIn) => Promise<void> | void = () => {},
  ) =>
    inCase<RequestsView>(caseId, async (here) => {
      const standing = requestsOf(here.db, caseId).find((one) => one.request === request)
      if (!standing) return noSuchRequest
      const said = fill(standing, here)
      if ('done' in said) return said as Reply<never>
      const { because } = take(here, caseId, request, nameOfAsking(standing.asking), type, said as Said<T>)
      if (because) return refused(...because)
      tell({ news: 'case', caseId })
      await after(standing, here)
      return done(viewNow(here, caseId))
    })

  /** Sends one draft: what was asked before is put into the step, so that the log says it. */
  const send = (
    here: SignedIn,
    caseId: CaseId,
    request: RequestId,
    ledger: readonly Standing[],
    whyAgain: string,
  ): Taken & { sent?: Standing } => {
    const standing = ledger.find((one) => one.request === request)
    if (!standing) return { because: ['There is no such request in this case.'] }
    const { asking, context } = standing
    const earlier = askedEarlier({ asking, raisedFrom: context.raisedFrom, request }, ledger)
    const { because } = take(here, caseId, request, nameOfAsking(asking), 'requestSent', { at: momentAt(now()), earlier, whyAgain })
    return because ? { because } : { because, sent: standing }
  }
  /** Sends each by itself, so that one that is barred leaves the others sent; charging hears once of all the checks that were asked for. */
  const sendAll = async (here: SignedIn, caseId: CaseId, wanted: readonly RequestId[], whyAgain: string) => {
    const ledger = requestsOf(here.db, caseId)
    const tried = atOnce(here, () => [...new Set(wanted)].map((request) => ({ request, ...send(here, caseId, request, ledger, whyAgain) })))
    const asked = tried.flatMap(({ sent }) =>
      sent?.context.raisedFrom?.from === 'check' ? [{ check: sent.context.raisedFrom.check, words: sent.asking.description }] : [],
    )
    tell({ news: 'case', caseId })
    if (asked.length > 0)
      await charging.requestMaterial({
        caseId,
        checks: asked.map(({ check }) => check),
        wanted: asked.map(({ words }) => words).join('\n'),
      })
    return { ...viewNow(here, caseId), notSent: tried.flatMap(({ request, because }) => (because ? [{ request, because }] : [])) }
  }
  const draft = (here: SignedIn, caseId: CaseId, asking: Asking, raisedFrom: RaisedFrom) => {
    const request = requestId(`r-${randomUUID()}`)!
    return { request, ...take(here, caseId, request, nameOfAsking(asking), 'requestDrafted', { asking, raisedFrom }) }
  }

  return {
    requests: ({ caseId }) => inCase(caseId, (here) => done(viewNow(here, caseId))),

    draftRequest: ({ caseId, asking, raisedFrom }) =>
      inCase(caseId, (here) => {
        const from = raisedFromOf(here, caseId, raisedFrom)
        const whole = askingOf(here, caseId, asking)
        if ('done' in from) return from
        if ('done' in whole) return whole
        const { request, because } = draft(here, caseId, whole, from)
        if (because) return refused(...because)
        tell({ news: 'case', caseId })
        return done({ ...viewNow(here, caseId), request })
      }),

    rewriteRequest: ({ caseId, request, asking }) =>
      onOne(caseId, request, 'requestRewritten', (_, here) => {
        const whole = askingOf(here, caseId, asking)
        return 'done' in whole ? whole : { asking: whole }
      }),

    sendRequests: ({ caseId, requests: wanted, whyAgain }) =>
      inCase(caseId, async (here) => done(await sendAll(here, caseId, wanted, whyAgain))),

    requestChecks: ({ caseId, checks, requiredBy, whyAgain }) =>
      inCase(caseId, async (here) => {
        const report = reportOf(here.db, caseId)
        if (!report) return notReadYet
        const known = checks.map(({ check, description }) => ({ description, found: report.checks.find(({ id }) => id === check) }))
        if (known.some(({ found }) => !found)) return refused('One of these checks is not known.')
        const drafts = atOnce(here, () =>
          known.map(({ found, description }) =>
            draft(here, caseId, askedByCheck(found!, description, requiredBy), {
              from: 'check',
              check: found!.id as CheckId,
              title: found!.title,
            }),
          ),
        )
        const barred = drafts.find(({ because }) => because)?.because
        if (barred) return refused(...barred)
        const ids = drafts.map(({ request }) => request)
        return done(await sendAll(here, caseId, ids, whyAgain))
      }),

    chaseRequest: ({ caseId, request, words, requiredBy }) => onOne(caseId, request, 'requestChased', () => ({ words, requiredBy })),

    escalateRequest: ({ caseId, request, to, words, whyNow }) => onOne(caseId, request, 'requestEscalated', () => ({ to, words, whyNow })),

    answerRequest: ({ caseId, request, documents, what, stillWanted }) => {
      const named = ({ db }: SignedIn): readonly Answering[] | undefined => namesOf(db, caseId, documents)
      if (stillWanted !== null)
        return onOne(caseId, request, 'requestPartlyAnswered', (_, here) => {
          const there = named(here)
          return there ? { documents: there, what, stillWanted } : notInCase
        })
      return onOne(
        caseId,
        request,
        'requestReceived',
        (_, here) => {
          const there = named(here)
          return there ? { documents: there, what } : notInCase
        },
        async ({ context: { raisedFrom } }, here) => {
          const stillOwed = requestsOf(here.db, caseId).some(isOwed)
          if (raisedFrom?.from === 'check' && !stillOwed) await charging.materialReceived({ caseId, what })
        },
      )
    },

    judgeAnswer: ({ caseId, request, reason }) =>
      reason === null
        ? onOne(caseId, request, 'requestSatisfied', () => ({}))
        : onOne(caseId, request, 'requestNotSatisfied', () => ({ reason })),

    withdrawRequest: ({ caseId, request, reason }) =>
      onOne(
        caseId,
        request,
        'requestWithdrawn',
        () => ({ reason }),
        (standing, here) => recordNoLongerAsked(here, caseId, standing, reason, now()),
      ),

    reopenRequest: ({ caseId, request, reason }) =>
      onOne(
        caseId,
        request,
        'requestReopened',
        () => ({ reason }),
        async (standing) => {
          const check = checkOf(standing)
          if (check !== undefined && standing.is === 'withdrawn' && standing.context.sent !== null)
            await charging.requestMaterial({ caseId, checks: [check], wanted: standing.asking.description })
        },
      ),
  }
}

/** Many steps written to the disk together. */
const atOnce = <T>({ db }: SignedIn, work: () => T): T => db.transaction(() => work(), { behavior: 'immediate' })

const notInCase = refused('One of these documents is not in this case.')

function namesOf(db: SignedIn['db'], caseId: CaseId, documents: readonly DocumentId[]): readonly Answering[] | undefined {
  const named = documents.flatMap((id) => {
    const found = documentOf(db, caseId, id)
    return found ? [{ id, name: found.name }] : []
  })
  return named.length === documents.length ? named : undefined
}

/** The asking with its defendants named as the file names them; refused where one is not of this file. */
function askingOf({ db }: SignedIn, caseId: CaseId, { defendants, ...asking }: Ask<'draftRequest'>['asking']): Asking | Reply<never> {
  const suspects = readingOf(db, caseId)?.summary.suspects ?? []
  const named = defendants.flatMap((wanted) => suspects.find(({ id }) => id === wanted) ?? [])
  if (named.length < defendants.length) return refused('Choose the defendants from those of this file.')
  return { ...asking, defendants: named.map(({ id, name }) => ({ id, name })) }
}

function raisedFromOf({ db }: SignedIn, caseId: CaseId, from: Ask<'draftRequest'>['raisedFrom']): RaisedFrom | Reply<never> {
  if (from === null) return { from: 'hand' }
  if ('check' in from) {
    const found = reportOf(db, caseId)?.checks.find(({ id }) => id === from.check)
    return found ? { from: 'check', check: from.check, title: found.title } : refused('This check is not known.')
  }
  const there = passageIn(db, caseId, from)
  return there ? { from: 'passage', ...there } : refused('These words do not stand on that page. Mark them again.')
}

/** The request a check asks for, in the words the lawyer left. */
function askedByCheck({ title, action }: CheckReport['checks'][number], description: string, requiredBy: Asking['requiredBy']): Asking {
  const type = action?.type !== undefined && action.type in requestTypes ? (action.type as Asking['type']) : 'Other'
  return {
    category: requestTypes[type],
    type,
    description,
    why: `Check: ${title}`,
    defendants: [],
    requiredBy,
    due: action?.due ?? 'before-charge',
  }
}
