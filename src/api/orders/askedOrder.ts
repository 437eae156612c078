import type { DocumentId } from '#case/ids'
import { folded, type Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import type { OrderDraft, OrderTerm } from '#law/orders/order'
import type { ProposedTerm } from '#law/orders/terms'
import type { AskedOrder, Reply } from '../contract.ts'
import { done, refused } from '../reply.ts'

type AskedTerm = AskedOrder['onConviction'][number]
type PageText = (document: DocumentId, page: number) => string | undefined

/** A draft order as it was asked about, with its evidence found in this case; refused where a passage or a proposed term is not there. */
export function draftOf(asked: AskedOrder, { people }: Reading, proposed: readonly ProposedTerm[], pageText: PageText): Reply<OrderDraft> {
  let lost = false
  const passages = (from: AskedTerm['evidence'][number]): readonly Quote[] => {
    if ('proposed' in from) {
      const term = proposed.find(({ id }) => id === from.proposed)
      lost ||= term === undefined
      return term?.evidence ?? []
    }
    const { documentId: document, page, start, quote: words } = from
    const there = pageText(document, page)?.slice(start, start + 3 * words.length + 100)
    lost ||= folded(words) === '' || there === undefined || !folded(there).startsWith(folded(words))
    return [{ document, page, paragraph: null, words, start }]
  }
  const termOf = ({ evidence, ...term }: AskedTerm): OrderTerm => ({ ...term, evidence: evidence.flatMap(passages) })

  const { defendant, persons, onConviction, onAcquittal, duration, ...rest } = asked
  const draft: OrderDraft = {
    ...rest,
    defendant: { name: defendant.name, home: defendant.home ?? undefined, work: defendant.work ?? undefined },
    persons: persons.map(({ name, bornOn }) => ({ name, bornOn: bornOn ?? undefined })),
    onConviction: onConviction.map(termOf),
    onAcquittal: onAcquittal.map(termOf),
    duration: { until: duration.until ?? undefined, reasons: duration.reasons },
    knownNames: people.flatMap(({ name, aliases }) => [name, ...aliases]),
  }
  return lost ? refused('One of the passages a term rests on is not in this case. Choose it again from the file.') : done(draft)
}
