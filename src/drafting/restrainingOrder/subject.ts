import { proposedTerms } from '#law/orders/terms'
import { type BuiltOrder, type BuiltTerm, type ReliedOn, textsOf } from '#orders/built'
import { type Context, latestOf, nothingDone } from '#orders/context'
import { type OrderBetween, orderKey, type StateName } from '#orders/steps'
import { inProse, namesOf } from '../people.ts'
import { isServed } from '../served.ts'
import type { DraftView } from '../view.ts'

/** The order a document is about: as it was last put forward, or, where none was, what the file itself calls for. */
export type OrderSubject = Readonly<{
  order: OrderBetween | undefined
  is: StateName | undefined
  context: Context
  built: BuiltOrder
  putForward: boolean
}>

export function orderSubject(view: DraftView): OrderSubject {
  const { orders = [], about } = view
  const one =
    orders.find(({ order }) => orderKey(order) === about || order.defendant === about) ??
    orders.find(({ state }) => latestOf(state.context)) ??
    orders[0]
  const context = one?.state.context ?? nothingDone
  const built = latestOf(context)
  return {
    order: one?.order,
    is: one?.state.value as StateName | undefined,
    context,
    built: built ?? fromFile(view, one?.order),
    putForward: built !== undefined,
  }
}

/** What the file calls for, before anybody has built an order: the terms its risks ask for, and nothing that only a person can say. */
function fromFile({ reading }: DraftView, order: OrderBetween | undefined): BuiltOrder {
  const defendant = order ? inProse(order.defendantName) : namesOf(reading, 'suspect', '[name of the defendant]')
  const person = order ? inProse(order.personName) : namesOf(reading, 'victim', '[name of the person protected]')
  const terms = proposedTerms(reading, person).map(({ id, text, why, evidence, onAcquittal }) => ({
    onAcquittal,
    term: { id, text, why, evidence, necessity: '', againstWish: '' } satisfies BuiltTerm,
  }))
  const documents = [...new Map(terms.flatMap(({ term }) => term.evidence).map((quote) => [quote.document, quote])).values()]
  return {
    defendant: { name: defendant, bornOn: null, home: null, work: null },
    persons: [{ name: person, bornOn: null, describedAs: '' }],
    onConviction: terms.map(({ term }) => term),
    onAcquittal: terms.filter(({ onAcquittal }) => onAcquittal).map(({ term }) => term),
    exceptions: [],
    duration: { until: null, reasons: '' },
    annex: null,
    children: false,
    unsafe: [],
    known: [],
    otherOrders: [],
    reliedOn: documents.map(
      (quote): ReliedOn => ({
        document: quote.document,
        way: isServed(reading, quote) ? 'introduced' : 'notice',
        maker: '',
        notCalled: '',
      }),
    ),
  }
}

/** Whether the person protected was asked about every term, and wants them all. */
export const wantsAll = ({ built, context }: OrderSubject): boolean =>
  textsOf(built).every((text) => context.asked.some(({ views }) => views.some((view) => view.text.trim() === text && view.wanted)))
