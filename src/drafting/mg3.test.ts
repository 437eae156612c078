import { describe, expect, test } from 'vitest'
import { parts, type Review } from '#charging/review'
import { checked } from '../../tests/cases/checkedDraft.ts'
import { aDecision } from '../../tests/cases/draftDecisions.ts'
import { aView } from '../../tests/cases/draftView.ts'
import { aReading, incident, observed, quote, undated } from '../../tests/cases/reading.ts'
import { mg3, partsDrafted } from './mg3.ts'
import { restrainingOrder } from './restrainingOrder.ts'
import { sentencesOf } from './sources.ts'
import type { DraftView } from './view.ts'
import { textOf } from './writers/text.ts'

const written = (view: DraftView) => textOf(checked(mg3(view)))
/** The text between two headings. */
const under = (view: DraftView, heading: string, next: string) =>
  written(view).split(`${heading.toUpperCase()}\n`)[1]?.split(`${next.toUpperCase()}\n`)[0] ?? ''

const review: Review = {
  elements: [
    {
      charge: 'PHA1997.s4A',
      element: 'courseOfConduct',
      title: 'A course of conduct',
      strength: 'moderate',
      before: 'strong',
      reason: 'Two of the dates rest on memory.',
      from: [],
    },
  ],
  worksheets: [],
  parts: { publicInterest: 'The public interest requires a prosecution because the conduct went on after a warning' },
  exceptions: {},
}

describe('what the lawyer signed stands in the MG3', () => {
  const view = aView({ reviews: [{ suspectName: 'Lewis Hargate', version: 1, by: 'Asha Rahman', on: '2026-03-01', review }] })
  test('her words first under their heading', () => {
    expect(under(view, 'Public interest assessment', 'Allocation (mode of trial)').trim()).toMatch(
      /^The public interest requires a prosecution because the conduct went on after a warning\. \(Asha Rahman, 1 March 2026\.\)/,
    )
  })
  test('how strong she found an element, with her reason', () => {
    expect(written(view)).toContain('The reviewing lawyer finds it moderate: Two of the dates rest on memory.')
    expect(written(aView())).not.toContain('The reviewing lawyer finds it')
  })
})

describe('a part of the review that was drafted for her', () => {
  const drafted = partsDrafted(aView())
  const [firstLine = ''] = drafted.allocation.split('\n')
  const signed = (text: string, rest: Partial<Review> = {}): DraftView =>
    aView({
      reviews: [
        {
          suspectName: 'Lewis Hargate',
          version: 1,
          by: 'Asha Rahman',
          on: '2026-03-01',
          review: { ...review, parts: { allocation: text }, drafted, ...rest },
        },
      ],
    })
  const allocation = (view: DraftView) => under(view, 'Allocation (mode of trial)', 'Human rights (ECHR)').replace(/\s+/g, ' ').trim()

  test('every part is drafted, as the MG3 has it', () => {
    expect(Object.values(drafted).map((text) => text.trim().length > 0)).toEqual(parts.map(() => true))
    expect(allocation(aView()).replace(/ ?\[\d+(?:, ?\d+)*\]/g, '')).toContain(firstLine.slice(0, 60))
  })
  test('stands once where she left it, and says that she adopted it', () => {
    const text = allocation(signed(drafted.allocation, { asFilled: ['allocation'], adopted: true }))
    expect(text).toMatch(/^Read and adopted by Asha Rahman, 1 March 2026\./)
    expect(text.replace('Read and adopted by Asha Rahman, 1 March 2026. ', '')).toBe(allocation(aView()))
  })
  test('is hers where she changed it: what she took out is gone, what she wrote is there with her name, what she left is there with its source', () => {
    const text = allocation(signed('Suitable for the Crown Court alone.'))
    expect(text).toBe('Suitable for the Crown Court alone. (Asha Rahman, 1 March 2026.)')
  })
  test('keeps what has been drafted since she signed', () => {
    const text = allocation(signed('Mine.', { drafted: { allocation: 'An older line.' } }))
    expect(text.replace(/^Mine\. \(Asha Rahman, 1 March 2026\.\) /, '')).toBe(allocation(aView()))
  })
})

describe('the decision', () => {
  test.each([
    ['none yet', aView(), 'No decision has been recorded yet.'],
    [
      'a charge, with its wording',
      aView({ decisions: [aDecision('charge', 'PHA1997.s2A')] }),
      'pursued a course of conduct which amounted to the stalking of Priya Nair',
    ],
    [
      'no further action, with none',
      aView({ decisions: [aDecision('noFurtherAction', 'PHA1997.s2A')] }),
      'No further action, Full Code Test',
    ],
    [
      'the wording the lawyer settled',
      aView({
        decisions: [
          { ...aDecision('charge', 'PHA1997.s2A'), particulars: { from: null, to: null, wording: 'Between two days he stalked her.' } },
        ],
      }),
      'Charge: Between two days he stalked her.',
    ],
  ])('%s', (_, view, words) => {
    expect(under(view, 'Charging decision', 'Declaration')).toContain(words)
  })
})

describe('the action plan of the MG3', () => {
  test('says who overruled a check, what was asked for and what a supervisor switched off', () => {
    const open = aView().assessment.findings.filter(({ outcome, action }) => action && outcome !== 'met' && outcome !== 'doesNotApply')
    const [first, second, third] = open
    if (!first || !second || !third) throw new Error('The ordinary file leaves fewer than three checks open.')
    const said = (view: DraftView) =>
      mg3(view).blocks.flatMap((block) => (block.block === 'heading' ? [block.text] : sentencesOf(block).map(({ text }) => text)))
    const view = aView({
      overruled: [{ check: first.check, reason: 'Seen on the system.', by: 'Asha Rahman', on: '2026-02-28' }],
      requested: [second.check],
      switchedOff: [{ check: third.check, reason: 'Another unit does it.', by: 'Sol Pryce', on: '2026-02-01' }],
    })
    expect(said(view)).toEqual(
      expect.arrayContaining([
        'Overruled by Asha Rahman on 28 February 2026: Seen on the system.',
        'Requested',
        'Not asked for by this team, by the decision of Sol Pryce on 1 February 2026: Another unit does it.',
      ]),
    )
  })
})

test('the calls of a day are counted, and a message of the day is quoted before the row of a call', () => {
  const usual = aReading()
  const row = quote('Voice 00:01:12')
  const view = aView({
    reading: {
      ...usual,
      incidents: [
        incident('2026-01-02', '2 missed calls and a call of 1 minute', ['contacting'], { from: [row] }),
        incident('2026-01-03', '2 messages, the first: “where have you gone”, and 3 calls', ['contacting'], {
          from: [row, quote('where have you gone')],
        }),
      ],
    },
  })
  const text = under(view, 'Case summary', 'Evidential assessment')
  expect(text).toContain('2 January 2026: contacting or trying to contact. 2 missed calls and a call of 1 minute.')
  expect(text).toMatch(/3 January 2026: contacting or trying to contact\. [^\n]{0,30}"where have you gone"/)
  expect(text).not.toContain('Voice 00:01:12')
})

describe('an act that the papers only hint at', () => {
  const hint = { ...observed('following', 'She saw him at the baker’s.', { on: '2026-01-02' }), entry: 'following/hint-2' }
  const usual = aReading()
  const view = aView({
    reading: {
      ...usual,
      behaviours: { ...usual.behaviours, following: [hint] },
      incidents: [incident('2026-01-02', hint.quote.words, ['following'], { from: [hint.quote] }), ...usual.incidents.slice(0, 3)],
    },
  })
  const text = written(view).replace(/ ?\[\d+(?:, ?\d+)*\]/g, '')

  test('is said to be so wherever it is named', () => {
    expect(text).toContain('2 January 2026: following (only hinted at). ')
    expect(text).toContain('Following (a), on 2 January 2026 (only hinted at: read so beside the other acts).')
    expect(text).toContain('Said nowhere outright, and so not relied on here: following.')
    expect(text.match(/(?<!Not to |pursuit, )\bfollow(?:ed|ing)\b(?! \(|\.| or watching)/gi) ?? []).toEqual([])
  })
  test('is left to the chronology where no day is known of it, and counted', () => {
    const withoutDay = { ...hint, when: undefined }
    const reading = {
      ...usual,
      behaviours: { ...usual.behaviours, following: [withoutDay] },
      incidents: [
        incident('2026-01-02', hint.quote.words, ['following'], { from: [hint.quote], when: undated }),
        ...usual.incidents.slice(0, 3),
      ],
    }
    const told = under(aView({ reading }), 'Case summary', 'Evidential assessment')
    expect(told).not.toContain('at the baker’s')
    expect(told).toContain('One further passage without a day only hints at an act; it stands in the chronology.')
  })
  test('is no proof beside what says it outright', () => {
    const beside = { ...observed('loitering', 'She saw his car at the shops.', { on: '2026-02-20' }), entry: 'loitering/hint-1' }
    const sources = mg3(
      aView({ reading: { ...usual, behaviours: { ...usual.behaviours, loitering: [beside, ...usual.behaviours.loitering] } } }),
    )
      .blocks.flatMap(sentencesOf)
      .flatMap((sentence) => (sentence.kind === 'fact' && sentence.text.startsWith('Loitering (e)') ? sentence.from : []))
    expect(sources).toEqual(usual.behaviours.loitering.map(({ quote }) => quote))
  })
  test('neither dates the charge nor stands in its wording', () => {
    const wording = under(view, 'Charging decision', 'Declaration')
    expect(wording).toContain('Between 10 January 2026 and')
    expect(wording).not.toContain('following')
  })
  test('an order nobody has built says once that its terms on acquittal want reasons', () => {
    expect(textOf(checked(restrainingOrder(view))).match(/is still to be given/g)).toHaveLength(1)
  })
  test('calls for no term of an order', () => {
    const without = aView({ reading: { ...view.whole, behaviours: { ...view.whole.behaviours, watchingOrSpying: [] } } })
    expect(textOf(checked(restrainingOrder(view)))).toContain('Not to follow')
    expect(textOf(checked(restrainingOrder(without)))).not.toContain('Not to follow')
  })
})
