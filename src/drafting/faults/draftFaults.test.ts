import { describe, expect, test } from 'vitest'
import { aView } from '../../../tests/cases/draftView.ts'
import { quote } from '../../../tests/cases/reading.ts'
import type { Draft } from '../block.ts'
import { draftFaults, sentenceFaults } from './draftFaults.ts'
import type { Looked } from './fault.ts'
import { loadedWords } from './loadedWords.ts'

const passage = quote('He followed me from the station to my front door.')
const rulesOf = (looked: Looked) => sentenceFaults(looked, aView()).map(({ rule, words }) => [rule, words])

describe('the language of a sentence', () => {
  test.each(loadedWords.map(({ test: which, fails, stands }) => [which, fails, stands] as const))(
    '%s: “%s” is flagged and “%s” is not',
    (which, fails, stands) => {
      const rules = (text: string) => sentenceFaults({ kind: 'gap', text }, aView()).map(({ rule }) => rule)
      expect(rules(fails)).toContain(which)
      expect(rules(stands)).toEqual([])
    },
  )

  test('what a source says in its own words is not the drafter’s', () => {
    const words = 'It was a nightmare, clearly.'
    expect(rulesOf({ kind: 'fact', text: `She says: “${words}”`, from: [quote(words)] })).toEqual([])
  })

  test('every loaded word has a suggestion', () => {
    for (const { pattern, fails, suggestion } of loadedWords) expect([pattern.test(fails), suggestion.length > 10]).toEqual([true, true])
  })
})

describe('quotations', () => {
  test.each([
    ['word for word', '“followed me from the station”', []],
    ['with white space folded', '“followed me  from the station”', []],
    ['changed by a word', '“followed me from the bus stop”', [['verbatim', 'followed me from the bus stop']]],
    ['in straight marks', '"chased me home" is what she says', [['verbatim', 'chased me home']]],
    ['of a heading', 'see “Why stalking and not harassment”', []],
  ])('%s', (_, text, faults) => {
    expect(rulesOf({ kind: 'fact', text, from: [passage] })).toEqual(faults)
  })
})

describe('names and dates', () => {
  test.each([
    ['a name as the papers have it', 'The suspect is Lewis Hargate.', []],
    ['a slip of a letter', 'The suspect is Lewis Hargeat.', [['name', 'Lewis Hargeat']]],
    ['somebody else', 'The officer spoke to Winifred Archibald.', []],
    ['a date of the chronology', 'It began on 6 February 2026.', []],
    ['a date that nothing gives', 'It began on 7 August 2024.', [['date', '7 August 2024']]],
    ['a date that is none', 'It began on 31 November 2025.', [['date', '31 November 2025']]],
  ])('%s', (_, text, faults) => {
    expect(rulesOf({ kind: 'fact', text, from: [passage] })).toEqual(faults)
  })
})

describe('a fact without a source', () => {
  test.each([
    ['a sentence of fact that lost its passages', { kind: 'fact', text: 'It was dark.', from: [] }, 1],
    ['reasoning that tells of a deed', { kind: 'reason', text: 'The suspect followed her to the shop.' }, 1],
    ['reasoning about what would follow', { kind: 'reason', text: 'If the suspect followed her again, bail would be breached.' }, 0],
    ['what is not known', { kind: 'gap', text: 'Whether the suspect sent it is not known.' }, 0],
    ['a fact with its passage', { kind: 'fact', text: 'The suspect followed her to the shop.', from: [passage] }, 0],
  ] as const)('%s', (_, looked, count) => {
    expect(sentenceFaults(looked, aView()).filter(({ rule }) => rule === 'unsourced')).toHaveLength(count)
  })
})

test('a draft for the defence that would print an address is flagged as a whole', () => {
  const draft: Draft = {
    title: 'Draft order',
    reader: 'defence',
    marking: 'OFFICIAL-SENSITIVE',
    urn: undefined,
    version: '1',
    made: '1 March 2026',
    documentNames: {},
    blocks: [{ block: 'paragraph', sentences: [{ kind: 'form', text: 'Not to enter 12 Larch Road.' }] }],
  }
  expect(draftFaults(draft, aView()).map(({ rule, sentence }) => [rule, sentence])).toEqual([['unsafe', null]])
  expect(draftFaults({ ...draft, reader: 'crown' }, aView())).toEqual([])
})
