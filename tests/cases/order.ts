import { documentId, personId, userId } from '#case/ids'
import type { Actor } from '#case/actor'
import type { BuiltOrder, BuiltTerm } from '#orders/built'
import type { OrderBetween } from '#orders/steps'
import { quote } from './reading.ts'

export const asha: Actor = { id: userId('asha')!, name: 'Asha Rahman', roles: ['chargingLawyer'] }
export const dev: Actor = { id: userId('dev')!, name: 'Dev Patel', roles: ['advocate'] }
export const ruth: Actor = { id: userId('ruth')!, name: 'Ruth Adeyemi', roles: ['supervisor'] }

export const between: OrderBetween = {
  defendant: personId('lewis-hargate')!,
  defendantName: 'Lewis Hargate',
  person: personId('priya-nair')!,
  personName: 'Priya Nair',
}

export const aTerm = (differences: Partial<BuiltTerm> = {}): BuiltTerm => ({
  id: 'contact',
  text: 'Not to contact Priya Nair, directly or indirectly, by any means.',
  why: 'Unwanted contact is described.',
  evidence: [quote('He rang me 41 times that night and I did not answer once.')],
  necessity: 'He has said that he will go on.',
  againstWish: '',
  ...differences,
})

/** An order with nothing wrong with it, on conviction and on acquittal; a test states its difference. */
export const anOrder = (differences: Partial<BuiltOrder> = {}): BuiltOrder => ({
  defendant: { name: 'Lewis Hargate', bornOn: '1988-04-02', home: '4 Mill Lane', work: null },
  persons: [{ name: 'Priya Nair', bornOn: '1990-02-03', describedAs: '' }],
  onConviction: [aTerm()],
  onAcquittal: [aTerm()],
  exceptions: ['Nothing in this order prevents contact through a solicitor, or as ordered by the Family Court.'],
  duration: { until: '2031-11-21', reasons: 'Two months of conduct that went on after a warning.' },
  annex: null,
  children: false,
  unsafe: [],
  known: [],
  otherOrders: [],
  reliedOn: [{ document: documentId('mg11-nair')!, way: 'introduced', maker: '', notCalled: '' }],
  ...differences,
})
