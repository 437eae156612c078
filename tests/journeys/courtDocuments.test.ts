import { describe, expect, test } from 'vitest'
import { bail } from '#bail/replay'
import type { Step as BailStep } from '#bail/steps'
import { bailAppeal } from '#drafting/bailAppeal'
import { bailObjections } from '#drafting/bailObjections'
import type { Draft } from '#drafting/block'
import { hearingSheet } from '#drafting/hearingSheet'
import { restrainingOrder } from '#drafting/restrainingOrder'
import type { DraftView } from '#drafting/view'
import { pdfOf } from '#drafting/writers/pdf'
import { textOf } from '#drafting/writers/text'
import { bailView } from '#law/bail/bailView'
import { proposedTerms } from '#law/orders/terms'
import type { BuiltOrder } from '#orders/built'
import { orders } from '#orders/replay'
import type { OrderBetween, Step as OrderStep } from '#orders/steps'
import { checked } from '../cases/checkedDraft.ts'
import { anOrder, dev } from '../cases/order.ts'
import { labelledCases } from '../reading/labelled.ts'
import { sentencesIn, viewOf } from './draftViews.ts'

const on = '2026-11-21' as const
const ids = labelledCases().map(({ id }) => id)

/** A case as it stands on the day of a hearing: an order built and put to the victim, a remand asked for, bail granted over objection. */
export function atCourt(view: DraftView, difference: Partial<BuiltOrder> = {}): DraftView {
  const [suspect, victim] = (['suspect', 'victim'] as const).map((role) => view.reading.people.find((person) => person.role === role))
  if (!suspect || !victim) return view
  const order: OrderBetween = { defendant: suspect.id, defendantName: suspect.name, person: victim.id, personName: victim.name }
  const terms = proposedTerms(view.reading, victim.name).map(({ id, text, why, evidence }) => ({
    id,
    text,
    why,
    evidence: evidence.slice(0, 3),
    necessity: 'It went on after a warning, and he has said that it will go on.',
    againstWish: '',
  }))
  const built = anOrder({
    defendant: { name: suspect.name, bornOn: null, home: null, work: null },
    persons: [{ name: victim.name, bornOn: '1990-02-03', describedAs: '' }],
    onConviction: terms,
    onAcquittal: terms.filter(({ id }) => id !== 'violence'),
    reliedOn: [...new Set(terms.flatMap(({ evidence }) => evidence.map(({ document }) => document)))].map((document, at) => ({
      document,
      way: at === 0 ? 'introduced' : at === 1 ? 'notice' : 'hearsay',
      maker: 'PC Lunn',
      notCalled: 'The record was made in the course of duty and nobody remembers it.',
    })),
    annex: {
      kind: 'sketch',
      title: 'The area round Hill Street',
      streets: [
        {
          name: 'Hill Street',
          line: [
            [5, 50],
            [95, 45],
          ],
        },
        {
          name: 'Mill Lane',
          line: [
            [40, 5],
            [45, 95],
          ],
        },
        {
          name: 'Alder Road',
          line: [
            [10, 10],
            [80, 15],
            [92, 60],
          ],
        },
      ],
      zone: [
        [20, 25],
        [75, 22],
        [80, 75],
        [25, 80],
      ],
      note: 'Not to scale.',
    },
    ...difference,
  })
  const orderSteps: OrderStep[] = [
    { type: 'orderConsidered', seek: true, reasons: 'It went on after a warning.', by: dev, on, order },
    { type: 'termsPutForward', built, by: dev, on, order },
    {
      type: 'victimAsked',
      askedOn: on,
      askedBy: 'PC Lunn',
      words: 'My sister’s address must stay out of it.',
      views: [...built.onConviction, ...built.onAcquittal].map(({ text }) => ({ text, wanted: true })),
      notHad: '',
      by: dev,
      on,
      order,
    },
  ]
  const law = bailView(view.reading, { mode: 'either-way', adult: true }, on)
  const defendant = { id: suspect.id, name: suspect.name }
  const bailSteps: BailStep[] = [
    { type: 'statusRecorded', status: 'releasedUnderInvestigation', since: on, conditions: [], from: 'MG3', by: dev, on, defendant },
    {
      type: 'applicationMade',
      seeks: 'remand',
      offence: 'PHA1997.s4A',
      adult: true,
      charge: 'Stalking involving fear of violence or serious alarm or distress',
      court: 'Luton Magistrates’ Court',
      hearing: on,
      grounds: law.grounds.map(({ id, title, evidence }) => ({
        ground: id,
        title,
        facts: 'The conduct went on through a warning and grew worse, as these passages show; nothing short of custody has stopped it.',
        from: evidence.flatMap(({ quotes }) => quotes),
      })),
      conditions: law.conditions.map(({ text }) => text),
      immediateCustody: 'The guideline range is over twelve months, and suspending it would put the victim at significant risk.',
      victimViews: 'She fears his release and asks to be told of it at once.',
      closed: [],
      needsImmediateCustody: true,
      exempt: ['injury', 'ownProtection'],
      by: dev,
      on,
      defendant,
    },
    {
      type: 'courtDecided',
      outcome: 'conditional',
      conditions: ['Not to contact the victim.'],
      reasons: 'Conditions are enough.',
      decided: on,
      ended: '12:40',
      by: dev,
      on,
      defendant,
    },
    {
      type: 'appealDecided',
      appeal: true,
      reasons: 'No condition has held.',
      approvedBy: 'Ruth Adeyemi',
      toldCourt: '12:38',
      by: dev,
      on,
      defendant,
    },
  ]
  return {
    ...view,
    orders: [{ order, state: orders.replay(orderSteps.map((step) => ({ workflow: orders.now, step }))) }],
    bail: [{ defendant, state: bail.replay(bailSteps.map((step) => ({ workflow: bail.now, step }))) }],
  }
}

const pagesOf = async (draft: Draft) =>
  (
    Buffer.from(await pdfOf(checked(draft)))
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g) ?? []
  ).length

describe.each(ids.map((id) => [id] as const))('%s', (id) => {
  test('the hearing sheet is one page, before anything is decided and with everything recorded', async () => {
    const { view } = await viewOf(id)
    expect([await pagesOf(hearingSheet(view)), await pagesOf(hearingSheet(atCourt(view)))]).toEqual([1, 1])
  })

  test('every sentence of fact is cited, and every quotation stands on its page', async () => {
    const { view, pages } = await viewOf(id)
    for (const draft of [bailObjections, bailAppeal, hearingSheet].flatMap((make) => [make(view), make(atCourt(view))]))
      for (const sentence of sentencesIn(draft))
        if (sentence.kind === 'fact')
          for (const { document, page, words } of sentence.from) expect(pages.get(`${document} ${page}`)).toContain(words)
  })

  test('the order tells the defence nothing that the person protected said, nor her date of birth', async () => {
    const { view } = await viewOf(id)
    const text = textOf(checked(restrainingOrder(atCourt(view))))
    expect(text).not.toContain('sister')
    expect(text).not.toContain('1990')
  })
})

test('the order prints both parts, its notices, its map and the period', async () => {
  const { view } = await viewOf('case-27-r-v-coltman')
  const text = textOf(checked(restrainingOrder(atCourt(view))))
  for (const part of [
    'PART A: TERMS PROPOSED ON CONVICTION',
    'PART B: TERMS NECESSARY ON ACQUITTAL',
    'NOTICE OF EVIDENCE (RULE 31.4)',
    'NOTICE OF HEARSAY EVIDENCE (RULE 31.6)',
    'ANNEX: THE AREA ROUND HILL STREET',
    'Until 21 November 2031.',
    'was asked on 21 November 2026 and wants an order in these terms',
  ])
    expect(text).toContain(part)
})

test('an order that is not ready to serve says so on its own paper', async () => {
  const { view } = await viewOf('case-27-r-v-coltman')
  expect(textOf(checked(restrainingOrder(atCourt(view))))).toContain('This version is not ready to serve: officer to confirm addresses.')
  expect(textOf(checked(restrainingOrder(view)))).toContain('No order has been put forward yet')
})

test('the appeal note gives the time the written notice is due', async () => {
  const { view } = await viewOf('case-27-r-v-coltman')
  expect(textOf(checked(bailAppeal(atCourt(view))))).toContain('Written notice is due by 14:40 on 21 November 2026.')
})
