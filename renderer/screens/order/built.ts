import type { Citation } from '#api/checkReport'
import type { Answers, Asked } from '#api/contract'

export type Orders = Answers['restrainingOrders']
export type OrderView = Orders['orders'][number]
/** An order as it is being written: every passage named by where it stands. */
export type Built = Asked<'lintBuilt'>['built']
export type Term = Built['onConviction'][number]
export type Part = 'onConviction' | 'onAcquittal'
export type Annex = NonNullable<Built['annex']>
type Proposed = Orders['proposed'][number]['terms'][number]
type Passage = Term['evidence'][number]

export const partWords: Readonly<Record<Part, string>> = { onConviction: 'On conviction', onAcquittal: 'On acquittal' }

export const orderKeyOf = ({ order }: Pick<OrderView, 'order'>): string => `${order.defendant} ${order.person}`
export const betweenOf = ({ order: { defendant, person } }: Pick<OrderView, 'order'>) => ({ defendant, person })

export const passageOf = ({ documentId, page, start, quote }: Citation): Passage => ({ documentId, page, start, quote })
export const samePassage = (one: Passage, other: Passage): boolean =>
  one.documentId === other.documentId && one.page === other.page && one.start === other.start && one.quote === other.quote

const termsOf = (list: NonNullable<OrderView['built']>['onConviction']): Term[] =>
  list.map(({ evidence, ...term }) => ({ ...term, evidence: evidence.map(passageOf) }))

/** The order as it was last put forward, or a fresh one for these two people. */
export function builtOf({ built, order }: OrderView, { exceptions, children }: Orders): Built {
  if (built)
    return {
      ...(built as unknown as Built),
      onConviction: termsOf(built.onConviction),
      onAcquittal: termsOf(built.onAcquittal),
    }
  return {
    defendant: { name: order.defendantName, bornOn: null, home: null, work: null },
    persons: [{ name: order.personName, bornOn: null, describedAs: '' }],
    onConviction: [],
    onAcquittal: [],
    exceptions: [...exceptions],
    duration: { until: null, reasons: '' },
    annex: null,
    children,
    unsafe: [],
    known: [],
    otherOrders: [],
    reliedOn: [],
  }
}

export const proposedFor = (orders: Orders, { order }: OrderView): readonly Proposed[] =>
  orders.proposed.find(({ person }) => person === order.person)?.terms ?? []

export const termOf = ({ id, text, why, evidence }: Proposed): Term => ({
  id,
  text,
  why,
  evidence: evidence.slice(0, 4).map(passageOf),
  necessity: '',
  againstWish: '',
})

/** A name for a new term that no other of the order has. */
export const freshId = (built: Built, stem: string): string => {
  const taken = new Set([...built.onConviction, ...built.onAcquittal].map(({ id }) => id))
  let id = stem
  for (let at = 2; taken.has(id); at++) id = `${stem}-${at}`
  return id
}

export const withTerms = (built: Built, part: Part, terms: Term[]): Built => ({ ...built, [part]: terms })

export const moved = (terms: readonly Term[], at: number, by: -1 | 1): Term[] => {
  const list = [...terms]
  const [term] = list.splice(at, 1)
  if (term) list.splice(at + by, 0, term)
  return list
}

/** Every document a term stands on has its way before the court; one no longer relied on has none. */
export function withRelied(built: Built, { documents }: Orders): Built {
  const relied = [
    ...new Set([...built.onConviction, ...built.onAcquittal].flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId))),
  ]
  return {
    ...built,
    reliedOn: relied.map(
      (document) =>
        built.reliedOn.find((each) => each.document === document) ?? {
          document,
          way: documents.find((each) => each.document === document)?.served ? ('introduced' as const) : ('notice' as const),
          maker: '',
          notCalled: '',
        },
    ),
  }
}
