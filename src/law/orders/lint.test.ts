import { describe, expect, test } from 'vitest'
import { quote } from '../../../tests/cases/reading.ts'
import type { FaultRule } from './fault.ts'
import { lint, maySend, orderChecks, termChecks } from './lint.ts'
import type { OrderDraft, OrderTerm } from './order.ts'
import { oneSlipApart } from './rules/persons.ts'

const term = (text: string, differences: Partial<OrderTerm> = {}): OrderTerm => ({
  id: 't1',
  text,
  evidence: [quote('He rang every night')],
  wish: 'wanted',
  againstWish: '',
  necessity: 'He has said that he will go on',
  ...differences,
})

const noContact =
  'Not to contact Ann Example, directly or indirectly, by any means, save through a solicitor or as ordered by the Family Court.'

/** A draft with nothing wrong with it; a test states only its difference. */
const draft = (differences: Partial<OrderDraft> = {}): OrderDraft => ({
  defendant: { name: 'Sam Sample', home: '4 Mill Lane', work: 'Orchard Garage' },
  persons: [{ name: 'Ann Example', bornOn: '1990-02-03' }],
  onConviction: [term(noContact)],
  onAcquittal: [term(noContact)],
  duration: { until: '2031-11-21', reasons: 'Two years of conduct that went on after arrest' },
  map: false,
  children: false,
  unsafe: ['12 Larch Road'],
  otherOrders: [],
  knownNames: ['Ann Example', 'Sam Sample'],
  ...differences,
})

const onConviction = (text: string, differences: Partial<OrderTerm> = {}) =>
  draft({ onConviction: [term(noContact), term(text, { id: 't2', ...differences })] })
const rules = (of: OrderDraft) => lint(of).map(({ rule, gravity }) => `${rule} ${gravity}`)

test('a sound draft has no fault and may be served', () => {
  expect(lint(draft())).toEqual([])
  expect(maySend(lint(draft()), [])).toBe(true)
})

describe('a fault is found', () => {
  test.each<[string, OrderDraft, string]>([
    ['a requirement', onConviction('To attend a programme every week.'), 'RT1 mustMend'],
    ['another requirement', onConviction('Not to drink, and must report to the police station.'), 'RT1 mustMend'],
    ['nobody by name', onConviction('Not to approach the victim.'), 'RT2 mustMend'],
    ['a family without names', onConviction('Not to contact any member of her family by any means.'), 'RT2 mustMend'],
    ['a misspelt name', onConviction('Not to approach Ann Exmaple.'), 'RT2 mustMend'],
    ['no date of birth', draft({ persons: [{ name: 'Ann Example', bornOn: undefined }] }), 'RT2 consider'],
    ['nobody protected', draft({ persons: [] }), 'RT2 mustMend'],
    ['a requirement in other words', onConviction('Not to drink. The defendant is required to attend a clinic.'), 'RT1 mustMend'],
    ['a map spoken of and not there', onConviction('Not to enter the area edged red on the map.'), 'RT3 mustMend'],
    ['a map that no term speaks of', draft({ map: true }), 'RT3 mustMend'],
    ['the defendant’s own street', onConviction('Not to enter Mill Lane or Hill Street.'), 'RT5 mustMend'],
    ['a zone round the defendant’s own home', draft({ zone: ['Hill Street', 'Mill Lane'] }), 'RT5 mustMend'],
    ['a secret postcode, spaced otherwise', { ...onConviction('Not to enter LU12AB.'), unsafe: ['LU1 2AB'] }, 'RT10 mustMend'],
    [
      'a secret telephone number, spaced otherwise',
      { ...onConviction('Not to ring 07700 900 123.'), unsafe: ['07700900123'] },
      'RT10 mustMend',
    ],
    ['a secret address in the reasons', draft({ alsoPrinted: ['She moved to 12 Larch Road to be safe.'] }), 'RT10 mustMend'],
    ['a secret street on the map', { ...draft({ zone: ['Larch Road'] }), unsafe: ['Larch Road'] }, 'RT10 mustMend'],
    [
      'violence alone on acquittal, with no necessity',
      draft({ onAcquittal: [term('Not to threaten violence against Ann Example.', { necessity: '' })] }),
      'RT12 mustMend',
    ],
    [
      'indirect contact left open on acquittal alone',
      draft({ onAcquittal: [term('Not to contact Ann Example save through a solicitor.')] }),
      'RT7 consider',
    ],
    [
      'children without a lawful way on acquittal alone',
      draft({
        children: true,
        onAcquittal: [term('Not to contact Ann Example directly or indirectly by any means, save through a solicitor.')],
      }),
      'RT8 mustMend',
    ],
    ['a place without an edge', onConviction('Not to go in the vicinity of Hill Street.'), 'RT3 mustMend'],
    ['a blank', onConviction('Not to enter [streets].'), 'RT3 mustMend'],
    ['a home that is not named', onConviction('Not to enter the home of Ann Example.'), 'RT3 consider'],
    ['a distance in miles', onConviction('Not to go within a mile of Hill Street.'), 'RT4 consider'],
    ['a distance from nowhere', onConviction('Not to come within 100 metres.'), 'RT4 mustMend'],
    ['a whole town', onConviction('Not to enter Stevenage.'), 'RT5 consider'],
    ['the defendant’s own home', onConviction('Not to enter 4 Mill Lane.'), 'RT5 mustMend'],
    ['a person followed everywhere', onConviction('Not to be within 50 metres of Ann Example wherever she may be.'), 'RT5 consider'],
    ['no period', draft({ duration: { until: undefined, reasons: '' } }), 'RT6 mustMend'],
    ['a period without reasons', draft({ duration: { until: 'furtherOrder', reasons: ' ' } }), 'RT6 consider'],
    [
      'a door left open to indirect contact',
      draft({ onConviction: [term('Not to contact Ann Example save through a solicitor.')] }),
      'RT7 consider',
    ],
    [
      'children without a lawful way',
      draft({ children: true, onConviction: [term('Not to contact Ann Example directly or indirectly by any means.')] }),
      'RT8 mustMend',
    ],
    ['true reports forbidden', onConviction('Not to make any complaints about Ann Example.'), 'RT9 mustMend'],
    ['a secret address', onConviction('Not to enter 12 Larch  Road.'), 'RT10 mustMend'],
    ['a secret address in other dress', onConviction('Not to enter 12, LARCH-ROAD.'), 'RT10 mustMend'],
    ['a term said twice', onConviction(noContact), 'RT11 consider'],
    [
      'a clash with the Family Court',
      draft({
        onConviction: [term('Not to contact Ann Example directly or indirectly by any means.')],
        otherOrders: [
          {
            name: 'the Family Court’s order',
            terms: ['The father may collect the children on Fridays and may contact the mother by text about them.'],
          },
        ],
      }),
      'RT11 mustMend',
    ],
    ['a term without evidence', onConviction('Not to enter Hill Street.', { evidence: [] }), 'RT12 mustMend'],
    ['no necessity on acquittal', draft({ onAcquittal: [term(noContact, { necessity: '' })] }), 'RT12 mustMend'],
    [
      'violence alone on acquittal',
      draft({ onAcquittal: [term('Not to use or threaten violence against Ann Example.')] }),
      'RT12 consider',
    ],
    ['a view not asked for', onConviction('Not to enter Hill Street.', { wish: 'notAsked' }), 'RT13 consider'],
    ['against the victim’s wish', onConviction('Not to enter Hill Street.', { wish: 'notWanted' }), 'RT13 mustMend'],
    ['standard conditions', draft({ onConviction: [term(noContact, { evidence: [] })] }), 'RT14 mustMend'],
    ['one part only', draft({ onAcquittal: [] }), 'RT14 consider'],
  ])('%s', (_, of, fault) => {
    expect(rules(of)).toContain(fault)
  })
})

describe('no fault is found', () => {
  test.each<[string, OrderDraft, FaultRule]>([
    ['a prohibition with “to” in it', onConviction('Not to cause any other person to attend Hill Street.'), 'RT1'],
    [
      'a place on a map',
      draft({ map: true, onConviction: [term(noContact), term('Not to go near the area edged red on the map.')] }),
      'RT3',
    ],
    [
      'children provided for by an exception to the whole order',
      draft({
        children: true,
        exceptions: ['Nothing in this order prevents contact ordered by the Family Court.'],
        onConviction: [term('Not to contact Ann Example directly or indirectly by any means.')],
      }),
      'RT8',
    ],
    ['a street in the middle of another name', { ...onConviction('Not to enter Larchfield.'), unsafe: ['Larch'] }, 'RT10'],
    ['a distance from a named place', onConviction('Not to come within 100 metres of Hill Street.'), 'RT4'],
    ['false reports only', onConviction('Not to make any report about Ann Example knowing it to be false.'), 'RT9'],
    [
      'a wish overridden with reasons',
      onConviction('Not to enter Hill Street.', { wish: 'notWanted', againstWish: 'Her mother was followed there' }),
      'RT13',
    ],
  ])('%s', (_, of, rule) => {
    expect(lint(of).filter((fault) => fault.rule === rule)).toEqual([])
  })
})

test('every fault shows its law and what to do', () => {
  const faults = lint(
    draft({
      persons: [],
      duration: { until: undefined, reasons: '' },
      onConviction: [term('To attend the vicinity.', { evidence: [], wish: 'notAsked' })],
    }),
  )
  for (const { law, says, suggestion } of faults)
    expect([law.length > 0, says.length > 10, suggestion.length > 5]).toEqual([true, true, true])
})

test('all fourteen checks are there', () => {
  expect(new Set([...termChecks, ...orderChecks].map(({ rule }) => rule)).size).toBe(14)
})

test('what must be mended bars serving until it is overruled', () => {
  const faults = lint(draft({ persons: [] }))
  expect([maySend(faults, []), maySend(faults, ['RT2'])]).toEqual([false, true])
})

test.each([
  ['marlow', 'marlwo', true],
  ['marlow', 'marlows', true],
  ['marlow', 'marlon', true],
  ['marlow', 'marlow', false],
  ['marlow', 'harlot', false],
])('%s and %s are one slip apart: %s', (a, b, answer) => expect(oneSlipApart(a, b)).toBe(answer))
