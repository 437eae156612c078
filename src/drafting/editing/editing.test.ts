import { describe, expect, test } from 'vitest'
import { documentId } from '#case/ids'
import type { Quote } from '#case/quote'
import { growth, steady } from '../../../tests/cases/growth.ts'
import type { Block, Sentence } from '../block.ts'
import type { Change } from './change.ts'
import { compared } from './compare.ts'
import { keyedAgainst } from './keyedAgainst.ts'
import { type Editing, left, offered, taken } from './offered.ts'
import { type Part, sentencesIn } from './part.ts'
import { blocksOf, partsOf } from './partsOf.ts'
import { wroteIt } from './wroteIt.ts'

const quote = (words: string, page = 1): Quote => ({ document: documentId('mg11')!, page, paragraph: 2, words, start: 40 })
const fact = (text: string, words = text): Sentence => ({ kind: 'fact', text, from: [quote(words)] })
const gap = (text: string): Sentence => ({ kind: 'gap', text })
const paragraph = (...sentences: [Sentence, ...Sentence[]]): Block => ({ block: 'paragraph', sentences })
const heading = (text: string): Block => ({ block: 'heading', level: 1, text })
const list = (...items: [Sentence, ...Sentence[]]): Block => {
  const [first, ...rest] = items
  return { block: 'list', numbered: true, items: [[first], ...rest.map((item) => [item] as const)] }
}
const term = (number: number, text: string, why: Sentence[] = []): Block => ({
  block: 'term',
  number,
  sentences: [{ kind: 'form', text }],
  why,
})
const table = (...rows: string[]): Block => ({
  block: 'table',
  caption: 'What is asked for',
  head: ['What', 'Why'],
  widths: [1, 2],
  rows: rows.map((row) => row.split(' / ').map((text) => [{ kind: 'form', text }])),
})

const followed = fact('On 3 March he followed her home.')
const rang = fact('On 5 March he rang her thirty times.')
const gifts = fact('On 9 March he left flowers at her door.')
const noDash = gap('No DASH is in the file.')

const asDrafted: readonly Block[] = [
  heading('Case summary'),
  paragraph(followed, noDash),
  list(rang, gifts),
  heading('Action plan'),
  table('DASH / the risk is not known', 'VPS / her own words are not heard'),
  heading('Part A'),
  term(1, 'Not to contact Ann Example.', [followed]),
  term(2, 'Not to go to Larch Road.'),
  { block: 'signature', lines: ['Signed:', 'Date:'] },
]
const parts = (blocks: readonly Block[] = asDrafted) => partsOf({ blocks })
const texts = (of: readonly Part[]) => sentencesIn(of).map(({ text }) => text)
const written = (of: readonly Part[], was: string, now: string): readonly Part[] =>
  of.map((part) => ({
    ...part,
    slots: part.slots.map((slot) =>
      slot.map((each) => (each.text === was ? { ...each, text: now } : each)).filter(({ text }) => text !== ''),
    ),
  }))

describe('a draft laid out for editing', () => {
  test('is the same draft again, each sentence with a key of its own', () => {
    expect(blocksOf(parts())).toEqual(asDrafted)
    const keys = [...parts().map(({ key }) => key), ...sentencesIn(parts()).map(({ key }) => key)]
    expect(new Set(keys).size).toBe(keys.length)
    expect(parts()).toEqual(parts())
  })
  test('what was emptied is not printed, and a fact without its passages is not printed as one', () => {
    const [first, ...rest] = parts([paragraph(followed), list(rang, gifts)])
    const bare: Part = { ...first!, slots: [[{ ...first!.slots[0]![0]!, from: [] }]] }
    expect(blocksOf(written([bare, ...rest], 'On 5 March he rang her thirty times.', ''))).toEqual([
      paragraph({ kind: 'reason', text: 'On 3 March he followed her home.', law: [] }),
      list(gifts),
    ])
  })
})

describe('keys', () => {
  const kept = (now: readonly Block[]) => {
    const before = new Map(sentencesIn(parts()).map(({ key, text }) => [key, text]))
    return sentencesIn(keyedAgainst(parts(), parts(now))).flatMap(({ key, text }) =>
      before.get(key) === text ? [] : [[before.get(key), text]],
    )
  }
  const instead = (was: Sentence, now: Sentence) =>
    JSON.parse(JSON.stringify(asDrafted).replaceAll(JSON.stringify(was), JSON.stringify(now))) as readonly Block[]

  test.each<[string, readonly Block[], unknown]>([
    ['stay where nothing changed', asDrafted, []],
    [
      'stay with a sentence told in other words from the same passage',
      instead(rang, fact('On 5 March she had some 40 calls.', 'On 5 March he rang her thirty times.')),
      [['On 5 March he rang her thirty times.', 'On 5 March she had some 40 calls.']],
    ],
    [
      'are new for a new sentence',
      instead(noDash, gap('The officer has not said whether bail was considered.')),
      [[undefined, 'The officer has not said whether bail was considered.']],
    ],
    ['stay when something comes before', [heading('Notice'), ...asDrafted], [[undefined, 'Notice']]],
  ])('%s', (_, now, changed) => {
    expect(kept(now)).toEqual(changed)
  })
})

/** The same case after a supplement: a fact told anew, a gap filled, an incident more, a row fewer, a term more. */
const after: readonly Block[] = [
  heading('Case summary'),
  paragraph(fact('On 3 March he followed her home and waited outside.', 'On 3 March he followed her home.')),
  list(rang, gifts, fact('On 12 March he put a tracker on her car.')),
  heading('Action plan'),
  table('VPS / her own words are not heard'),
  heading('Part A'),
  term(1, 'Not to contact Ann Example.', [followed]),
  term(2, 'Not to possess a tracking device.'),
  term(3, 'Not to go to Larch Road.'),
  { block: 'signature', lines: ['Signed:', 'Date:'] },
]

describe('what new evidence changes', () => {
  const editing = (mine = parts()): Editing => ({ base: parts(), mine })
  const all = (of: Editing) => offered(of, keyedAgainst(of.base, parts(after)))
  const said = ({ change }: { change: Change }) => {
    if (change.change === 'sentenceChanged') return `${change.where}: ${change.was.text} -> ${change.now.text}`
    if (change.change === 'partAdded') return `${change.where}: + ${change.now.slots.flat().map(({ text }) => text)}`
    if (change.change === 'partRemoved') return `${change.where}: - ${change.was.slots.flat().map(({ text }) => text)}`
    return `${change.where}: ${change.change === 'sentenceAdded' ? `+ ${change.now.text}` : `- ${change.was.text}`}`
  }

  test('is offered, sentence by sentence, under its heading', () => {
    expect(all(editing()).map(said)).toEqual([
      'Case summary: On 3 March he followed her home. -> On 3 March he followed her home and waited outside.',
      'Case summary: - No DASH is in the file.',
      'Case summary: + On 12 March he put a tracker on her car.',
      'Part A: + Not to possess a tracking device.',
      'Action plan: - DASH,the risk is not known',
    ])
  })
  test('all of it taken, an untouched draft is the new draft', () => {
    const done = all(editing()).reduce((now, { change }) => taken(now, change), editing())
    expect(blocksOf(done.mine)).toEqual(after)
    expect(all(done)).toEqual([])
  })
  test('all of it left, the draft is as it was and nothing is offered again', () => {
    const done = all(editing()).reduce((now, { change }) => left(now, change), editing())
    expect(done.mine).toEqual(parts())
    expect(all(done)).toEqual([])
  })
  test('never overwrites the lawyer’s words, and shows them beside what is offered', () => {
    const mine = written(written(parts(), 'On 3 March he followed her home.', 'He followed her on 3 March.'), 'No DASH is in the file.', '')
    const offers = all(editing(mine))
    expect(texts(mine)).toContain('He followed her on 3 March.')
    expect(offers[0]).toMatchObject({ yours: 'He followed her on 3 March.' })
    expect(offers.map(said)).not.toContain('Case summary: - No DASH is in the file.')
  })
  test('what she took out is offered as taken out, and comes back to its place', () => {
    const mine = written(parts(), 'On 3 March he followed her home.', '')
    const [first] = all(editing(mine))
    expect(first).toMatchObject({ yours: 'taken out' })
    expect(texts(taken(editing(mine), first!.change).mine).slice(0, 3)).toEqual([
      'Case summary',
      'On 3 March he followed her home and waited outside.',
      'No DASH is in the file.',
    ])
  })
  test('a sentence whose paragraph is gone comes back at the end of its section', () => {
    const mine = parts().filter(({ shape }) => shape.of !== 'paragraph')
    const [first] = all(editing(mine))
    expect(texts(taken(editing(mine), first!.change).mine).slice(0, 5)).toEqual([
      'Case summary',
      'On 5 March he rang her thirty times.',
      'On 9 March he left flowers at her door.',
      'On 3 March he followed her home and waited outside.',
      'Action plan',
    ])
  })
  test('what the lawyer has already written herself is not offered', () => {
    const mine = written(parts(), 'On 3 March he followed her home.', 'On 3 March he followed her home and waited outside.')
    expect(all(editing(mine)).map(({ change }) => change.change)).not.toContain('sentenceChanged')
  })
  test('a change left is offered again only when it changes further', () => {
    const [first] = all(editing())
    const done = left(editing(), first!.change)
    const further = JSON.parse(JSON.stringify(after).replace('waited outside', 'waited outside until dawn')) as readonly Block[]
    expect(offered(done, keyedAgainst(done.base, parts(further)))[0]).toMatchObject({
      change: { was: { text: 'On 3 March he followed her home and waited outside.' } },
    })
  })
})

describe('two versions compared', () => {
  test('word by word, with what went before what came', () => {
    const now = written(
      written(parts(), 'On 3 March he followed her home.', 'On 4 March he followed her home.'),
      'No DASH is in the file.',
      '',
    )
    const changed = compared(parts(), now)
      .flatMap(({ slots }) => slots.flat())
      .filter(({ is }) => is !== 'same')
    expect(changed.map(({ is, runs }) => [is, ...runs.map((run) => `${run.is}: ${run.text}`)])).toEqual([
      ['changed', 'same: On ', 'removed: 3', 'added: 4', 'same:  March he followed her home.'],
      ['removed', 'removed: No DASH is in the file.'],
      ['changed', 'same: On ', 'removed: 3', 'added: 4', 'same:  March he followed her home.'],
    ])
  })
  test('a passage taken from a sentence is a change though its words are the same', () => {
    const now = parts().map((part) => ({ ...part, slots: part.slots.map((slot) => slot.map((each) => ({ ...each, from: [] }))) }))
    expect(
      compared(parts(), now)
        .flatMap(({ slots }) => slots.flat())
        .filter(({ is }) => is === 'sourcesChanged'),
    ).toHaveLength(4)
  })
  test('two long texts with nothing in common are compared in time that grows with their length', () => {
    const long = (word: string, words: number) => Array.from({ length: words }, (_, at) => `${word}${at}`).join(' ')
    const runs = (words: number) => {
      const [part] = parts([paragraph(gap(long('a', words)))])
      const other = { ...part!, slots: [[{ ...part!.slots[0]![0]!, text: long('b', words) }]] }
      return compared([part!], [other])[0]?.slots[0]?.[0]?.runs.map(({ is }) => is)
    }
    expect(runs(20_000)).toEqual(['removed', 'added'])
    expect(growth(runs, 5_000, 80_000)).toBeLessThan(steady)
  })
})

test('each sentence is known by whoever gave it its present words', () => {
  const byAnn = written(parts(), 'On 5 March he rang her thirty times.', 'He rang her thirty times.')
  const byBen = written(byAnn, 'No DASH is in the file.', 'The DASH is awaited.')
  const authors = wroteIt(parts(), [
    { parts: byAnn, by: 'Ann Lee' },
    { parts: byBen, by: 'Ben Ode' },
  ])
  expect(sentencesIn(byBen).flatMap(({ key, text }) => (authors.has(key) ? [[text, authors.get(key)]] : []))).toEqual([
    ['The DASH is awaited.', 'Ben Ode'],
    ['He rang her thirty times.', 'Ann Lee'],
  ])
})
