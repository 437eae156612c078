import type { NonEmpty } from '#case/quote'
import type { Authority } from '../authority.ts'
import type { OrderDraft, OrderTerm } from './order.ts'

/** The fourteen checks on a term and on the order, numbered as lawyers are told of them. */
export type FaultRule = `RT${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`

/** Something wrong with a draft order. `mustMend` bars serving it until it is mended or overruled with a reason; `consider` does not. */
export type Fault = Readonly<{
  rule: FaultRule
  gravity: 'mustMend' | 'consider'
  part: 'conviction' | 'acquittal' | 'order'
  term: string | undefined
  says: string
  suggestion: string
  law: NonEmpty<Authority>
}>

export type Part = 'conviction' | 'acquittal'
/** What a check says; the runner adds the rule, its law and where. */
export type Found = Pick<Fault, 'gravity' | 'says' | 'suggestion'>

/** A check of each term by itself. */
export type TermCheck = Readonly<{
  rule: FaultRule
  law: NonEmpty<Authority>
  find: (term: OrderTerm, draft: OrderDraft, part: Part) => readonly Found[]
}>

/** A check of the order as a whole. */
export type OrderCheck = Readonly<{
  rule: FaultRule
  law: NonEmpty<Authority>
  find: (draft: OrderDraft) => readonly (Found & { term?: string })[]
}>
