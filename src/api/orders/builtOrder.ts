import type { CaseId } from '#case/ids'
import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { OrderDraft, OrderTerm } from '#law/orders/order'
import { streetsWithin } from '#orders/annex'
import type { BuiltOrder, BuiltTerm } from '#orders/built'
import type { Reads } from '#store/open'
import type { AskedBuilt } from '../asks/orders.ts'
import type { Reply } from '../contract.ts'
import { quoteAsked } from '../reading/passages.ts'
import { done, refused } from '../reply.ts'

/** An order as it was asked about, with every passage found in this case; refused where one is not there. */
export function builtOf(db: Reads, caseId: CaseId, asked: AskedBuilt): Reply<BuiltOrder> {
  let lost = false
  const terms = (list: AskedBuilt['onConviction']): BuiltTerm[] =>
    list.map(({ evidence, ...term }) => ({
      ...term,
      evidence: evidence.flatMap((passage): Quote[] => {
        const found = quoteAsked(db, caseId, passage)
        lost ||= found === undefined
        return found ? [found] : []
      }),
    }))
  const built: BuiltOrder = { ...asked, onConviction: terms(asked.onConviction), onAcquittal: terms(asked.onAcquittal) }
  return lost ? refused('One of the passages a term rests on is not in this case. Choose it again from the file.') : done(built)
}

/** An order as the linter looks at it. `views` are what the victim said of each term; `secret` the words protected on this case. */
export function lintedOf(
  built: BuiltOrder,
  views: ReadonlyMap<string, boolean>,
  secret: readonly string[],
  { people }: Reading,
): OrderDraft {
  const { defendant, persons, onConviction, onAcquittal, duration, annex, exceptions, children, unsafe, otherOrders } = built
  const wishOf = (text: string): OrderTerm['wish'] => {
    const wanted = views.get(text.trim())
    return wanted === undefined ? 'notAsked' : wanted ? 'wanted' : 'notWanted'
  }
  const terms = (list: readonly BuiltTerm[]): OrderTerm[] => list.map(({ why: _, ...term }) => ({ ...term, wish: wishOf(term.text) }))
  return {
    defendant: { name: defendant.name, home: defendant.home ?? undefined, work: defendant.work ?? undefined },
    persons: persons.map(({ name, bornOn }) => ({ name, bornOn: bornOn ?? undefined })),
    onConviction: terms(onConviction),
    onAcquittal: terms(onAcquittal),
    exceptions,
    zone: annex ? streetsWithin(annex) : [],
    alsoPrinted: [
      duration.reasons,
      ...persons.map(({ describedAs }) => describedAs),
      ...[...onConviction, ...onAcquittal].map(({ why }) => why),
      ...(annex ? [annex.title, annex.note, ...annex.streets.map(({ name }) => name)] : []),
    ],
    duration: { until: duration.until ?? undefined, reasons: duration.reasons },
    map: annex !== null,
    children,
    unsafe: [...unsafe, ...secret],
    otherOrders,
    knownNames: [...people.flatMap(({ name, aliases }) => [name, ...aliases]), ...persons.map(({ name }) => name), defendant.name],
  }
}
