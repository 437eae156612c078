import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { expansion } from './expansion.ts'
import { fromDoc } from './fromDoc.ts'
import { keepKeys } from './keepKeys.ts'
import { spansIn } from './places.ts'
import { type EditedSentence, type Part, type Quote, schema } from './schema.ts'
import { toDoc } from './toDoc.ts'

const passage = { document: 'd-1', page: 1, paragraph: 2, words: 'he followed me', start: 4 } as unknown as Quote
const sentence = (key: string, text: string, more: Partial<EditedSentence> = {}): EditedSentence => ({
  key,
  kind: 'reason',
  text,
  from: [],
  law: [],
  ...more,
})
const cited = (key: string, text: string) => sentence(key, text, { kind: 'fact', from: [passage] })

/** A part of every kind. */
const draft: readonly Part[] = [
  { key: 'p1', shape: { of: 'heading', level: 1 }, slots: [[sentence('s1', 'Case summary', { kind: 'form' })]] },
  {
    key: 'p2',
    shape: { of: 'paragraph' },
    slots: [[cited('s2', 'He followed her.'), sentence('s3', 'No DASH is here.', { kind: 'gap' })]],
  },
  { key: 'p3', shape: { of: 'item', list: 'l1', numbered: true }, slots: [[cited('s4', 'He rang her.')]] },
  {
    key: 'p4',
    shape: { of: 'item', list: 'l1', numbered: true },
    slots: [[sentence('s5', 'It is stalking.', { law: ['PHA 1997 s 2A'] })]],
  },
  { key: 'p5', shape: { of: 'item', list: 'l2', numbered: false }, slots: [[cited('s6', 'He wrote.')]] },
  {
    key: 'p6',
    shape: { of: 'table', table: 't1', widths: [1, 2] },
    slots: [
      [sentence('s7', 'Asked for', { kind: 'form' })],
      [sentence('s8', 'What', { kind: 'form' })],
      [sentence('s9', 'Why', { kind: 'form' })],
    ],
  },
  { key: 'p7', shape: { of: 'row', table: 't1' }, slots: [[cited('s10', 'A DASH.')], []] },
  {
    key: 'p8',
    shape: { of: 'term', number: 1 },
    slots: [[sentence('s11', 'Not to contact her.', { kind: 'form' })], [cited('s12', 'He rang.')]],
  },
  {
    key: 'p9',
    shape: { of: 'signature' },
    slots: [[sentence('s13', 'Signed:', { kind: 'form' })], [sentence('s14', 'Date:', { kind: 'form' })]],
  },
]
const stateOf = (parts: readonly Part[] = draft) => EditorState.create({ doc: toDoc(parts), plugins: [keepKeys] })
const texts = (parts: readonly Part[]) =>
  parts.flatMap(({ slots }) => slots.flat()).map(({ text, kind, from }) => `${kind} ${from.length}: ${text}`)
/** The sentences of a paragraph after words were typed at the end of one of them. */
const typedAfter = (key: string, typed: string) => {
  const state = stateOf()
  const { to } = spansIn(state.doc).get(key)!
  const after = state.apply(state.tr.insertText(typed, to))
  return texts(fromDoc(after.doc).filter((part) => part.key === 'p2'))
}

describe('a draft in the editor', () => {
  test('is the draft it was given', () => {
    expect(fromDoc(toDoc(draft))).toEqual(draft)
  })
  test('keeps every key that nobody touched when something is written', () => {
    const state = stateOf()
    const { from } = spansIn(state.doc).get('s2')!
    const after = fromDoc(state.apply(state.tr.insertText('Once ', from + 1)).doc)
    expect(after.map(({ key }) => key)).toEqual(draft.map(({ key }) => key))
    expect(after.flatMap(({ slots }) => slots.flat()).map(({ key }) => key)).toEqual(
      draft.flatMap(({ slots }) => slots.flat()).map(({ key }) => key),
    )
  })
})

describe('words written', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'after a passage are a sentence of their own, without a source',
      's2',
      'She hid.',
      ['fact 1: He followed her.', 'reason 0: She hid.', 'gap 0: No DASH is here.'],
    ],
    ['into a gap fill it', 's3', ' It is awaited.', ['fact 1: He followed her.', 'reason 0: No DASH is here. It is awaited.']],
  ])('%s', (_, key, typed, said) => {
    expect(typedAfter(key, typed)).toEqual(said)
  })
  test('that were copied are another sentence than those they were copied from', () => {
    const state = stateOf()
    const { from, to } = spansIn(state.doc).get('s4')!
    const { from: at } = spansIn(state.doc).get('s6')!
    const keys = fromDoc(state.apply(state.tr.insert(at, state.doc.slice(from, to).content)).doc)
      .flatMap(({ slots }) => slots.flat())
      .map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })
  test('parted in two paragraphs leave the source with the half that cites it', () => {
    const state = stateOf([draft[1]!])
    const { from } = spansIn(state.doc).get('s2')!
    const parted = state.apply(state.tr.split(from + 3))
    expect(texts(fromDoc(parted.doc))).toEqual(['fact 0: He', 'fact 1: followed her.', 'gap 0: No DASH is here.'])
    expect(new Set(fromDoc(parted.doc).map(({ key }) => key)).size).toBe(2)
  })
})

describe('standard paragraphs', () => {
  const shorthands = [{ short: 'vrr', text: 'The Victims’ Right to Review applies.' }]
  const plugin = expansion(() => shorthands)
  const typed = (before: string, key: ' ' | 'Tab') => {
    let state = EditorState.create({
      doc: schema.node('doc', null, [schema.node('paragraph', null, before === '' ? [] : [schema.text(before)])]),
    })
    state = state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(before.length + 1))))
    const view = { state, dispatch: (tr: typeof state.tr) => (state = state.apply(tr)) }
    const { handleTextInput, handleKeyDown } = plugin.props
    const done =
      key === ' '
        ? handleTextInput?.call(plugin, view as never, 0, 0, ' ', (() => state.tr) as never)
        : handleKeyDown?.call(plugin, view as never, { key: 'Tab' } as KeyboardEvent)
    return [done ?? false, state.doc.textContent]
  }
  test.each<[string, ' ' | 'Tab', boolean, string]>([
    ['vrr', ' ', true, 'The Victims’ Right to Review applies. '],
    ['See VRR', 'Tab', true, 'See The Victims’ Right to Review applies.'],
    ['avrr', ' ', false, 'avrr'],
    ['', 'Tab', false, ''],
  ])('“%s” and %j', (before, key, done, after) => {
    expect(typed(before, key)).toEqual([done, after])
  })
})
