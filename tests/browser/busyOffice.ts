import type { CaseView } from '#api/contract'
import type { CaseId } from '#case/ids'
import { gates } from '#charging/review'
import { granted } from '../hosts/granted.ts'
import { type Office, openOffice } from './realDesk.ts'

/** An office in the middle of its work, and the cases in which to find each state. */
export type BusyOffice = Readonly<{
  office: Office
  /** Just taken in. */
  fresh: CaseId
  /** Under review: two checks asked of the police, one answered; a check overruled; a decision recorded. */
  underReview: CaseId
  /** Decided and signed; an offer of a lesser plea warned against, and with a supervisor; an order put forward. */
  signed: CaseId
}>

const lawyer = 'Asha Rahman'
const supervisor = 'Carys Vaughan'

/** Everything is done by the desk as the screens would have it done. The supervisor is signed in at the end. */
export async function openBusyOffice(): Promise<BusyOffice> {
  const office = await openOffice({
    [supervisor]: ['supervisor', 'chargingLawyer', 'areaReviewer', 'advocate'],
    [lawyer]: ['chargingLawyer', 'areaReviewer', 'advocate'],
  })
  const fresh = await office.takeIn('case-07-r-v-hartigan')
  const underReview = await office.takeIn('case-13-r-v-sloane')
  const signed = await office.takeIn('case-27-r-v-coltman')
  await office.seat(lawyer)
  await reviewed(office, underReview)
  await decided(office, signed)
  await signs(office, signed)
  await offered(office, signed)
  await orderPutForward(office, signed)
  await office.seat(supervisor)
  return { office, fresh, underReview, signed }
}

const weekFrom = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

async function reviewed({ desk }: Office, caseId: CaseId): Promise<void> {
  granted(await desk.openReview({ caseId }))
  const view = granted(await desk.openCase({ caseId }))
  const wanting = (view.report?.checks ?? []).filter(({ status, action }) => status === 'not-met' && action?.to === 'police')
  const checks = wanting.slice(0, 3).map(({ id, action }) => ({ check: id, description: action?.text ?? '' }))
  granted(await desk.requestChecks({ caseId, checks, requiredBy: weekFrom(new Date(), 7), whyAgain: '' }))
  const { requests } = granted(await desk.requests({ caseId }))
  const [answered] = requests.filter(({ is }) => is === 'sent')
  if (answered)
    granted(
      await desk.answerRequest({
        caseId,
        request: answered.request,
        documents: [],
        what: 'The officer says that it was never taken.',
        stillWanted: null,
      }),
    )
  const [overruled] = (view.report?.checks ?? []).filter(({ status }) => status === 'cannot-tell')
  if (overruled) granted(await desk.overruleCheck({ caseId, check: overruled.id, reason: 'Dealt with in conference with the officer.' }))
}

/** Every check that holds a charge up is overruled with a reason, and section 4A decided on. */
async function decided({ desk }: Office, caseId: CaseId): Promise<void> {
  granted(await desk.openReview({ caseId }))
  const view = granted(await desk.openCase({ caseId }))
  for (const { id, status } of view.report?.checks ?? [])
    if (status === 'not-met' || status === 'partly-met' || status === 'cannot-tell')
      granted(await desk.overruleCheck({ caseId, check: id, reason: 'Dealt with in the note to the officer.' }))
  const [suspect] = view.suspects
  if (!suspect) throw new Error('Nobody is suspected in the file.')
  granted(
    await desk.decideCharge({
      caseId,
      decision: {
        suspect: suspect.id,
        charge: 'PHA1997.s4A',
        outcome: 'charge',
        test: 'fullCode',
        reasons: 'A course of conduct over five months that went on after a warning, arrest and bail.',
        whyNotStalking: '',
        reviewOn: null,
        publicInterest: 'It went on after a warning, and she has moved house.',
      },
    }),
  )
}

async function signs({ desk }: Office, caseId: CaseId): Promise<void> {
  const view: CaseView = granted(await desk.openCase({ caseId }))
  const [suspect] = view.suspects
  if (!suspect) throw new Error('Nobody is suspected in the file.')
  granted(
    await desk.submitReview({
      caseId,
      defendant: suspect.id,
      said: {
        elements: [],
        answers: [],
        parts: {},
        exceptions: Object.fromEntries(gates.map((gate) => [gate, 'Done in the note to the supervisor.'])),
      },
    }),
  )
}

/** One plea offered, warned against and waiting for a supervisor; another only just recorded. */
async function offered({ desk }: Office, caseId: CaseId): Promise<void> {
  const view = granted(await desk.openCase({ caseId }))
  const [suspect] = view.suspects
  if (!suspect) throw new Error('Nobody is suspected in the file.')
  const offer = async (reasons: string) => {
    const all = granted(
      await desk.recordOffer({
        caseId,
        kind: 'plea',
        defendant: suspect.id,
        to: 'PHA1997.s2',
        charges: ['PHA1997.s4A'],
        from: 'Mr Blane, counsel for the defendant',
        hearing: 'Trial, Larchester Crown Court',
        until: null,
        reasons,
        basis: { is: 'written', text: 'He sent no more than two messages.\nHe is of good character.', document: null },
      }),
    )
    const one = all.offers.find((each) => each.offer === all.recorded)
    if (!one) throw new Error('The offer was not recorded.')
    return one
  }
  const first = await offer('The second witness has gone abroad and cannot be brought back for the trial.')
  const on = { caseId, offer: first.offer }
  const today = new Date().toISOString().slice(0, 10)
  granted(
    await desk.recordView({
      ...on,
      whose: 'victim',
      view: { had: true, askedBy: 'PC Lunn', askedOn: today, words: 'I want it called what it was.', toldWhatFollows: true },
    }),
  )
  granted(await desk.recordView({ ...on, whose: 'officer', view: { had: false, because: 'Off duty; nobody else knows the case.' } }))
  granted(await desk.checkBasis({ ...on, lines: first.lines.map(({ line }) => ({ line, answer: 'disputed', note: 'Paragraph 4.' })) }))
  for (const { id } of first.needs.filter((need) => need.when === 'before'))
    granted(await desk.answerNeed({ ...on, need: id, applies: true, words: 'It could not.' }))
  granted(await desk.proposeOffer({ ...on, reasons: 'The second witness has gone abroad.' }))
  await offer('It saves a trial.')
}

async function orderPutForward({ desk }: Office, caseId: CaseId): Promise<void> {
  const { orders, proposed } = granted(await desk.restrainingOrders({ caseId }))
  const [first] = orders
  if (!first) throw new Error('Nobody is named whom an order could protect.')
  const order = { defendant: first.order.defendant, person: first.order.person }
  const step = async (said: Parameters<typeof desk.orderStep>[0]['step']) => granted(await desk.orderStep({ caseId, order, step: said }))
  const terms = (proposed[0]?.terms ?? [])
    .filter(({ slots, text }) => slots.length === 0 || !text.includes('['))
    .map(({ id, text, why, evidence }) => ({
      id,
      text: text.replace('the persons named in the schedule', 'Ben Example'),
      why,
      evidence: evidence.slice(0, 2).map(({ documentId, page, start, quote }) => ({ documentId, page, start, quote })),
      necessity: 'It went on after a warning.',
      againstWish: '',
    }))
  await step({ type: 'orderConsidered', seek: true, reasons: 'He went on after a warning.' })
  await step({
    type: 'termsPutForward',
    built: {
      defendant: { name: first.order.defendantName, bornOn: null, home: null, work: null },
      persons: [{ name: first.order.personName, bornOn: '1990-02-03', describedAs: '' }],
      onConviction: terms,
      onAcquittal: terms.filter(({ id }) => id !== 'violence'),
      exceptions: ['Nothing in this order prevents contact with a child that is ordered by the Family Court.'],
      duration: { until: 'furtherOrder', reasons: 'It went on after a warning.' },
      annex: null,
      children: true,
      unsafe: [],
      known: [],
      otherOrders: [],
      reliedOn: [],
    },
  })
}
