import { type NodeSpec, Schema } from 'prosemirror-model'
import type { Answers } from '#api/contract'

export type Part = Answers['editDraft']['parts'][number]
export type EditedSentence = Part['slots'][number][number]
export type Quote = EditedSentence['from'][number]

/** A place to write that is not parted or joined with its neighbours by the Enter and Backspace keys. */
const fixed = (tag: string, more: NodeSpec = {}): NodeSpec => ({
  content: 'inline*',
  isolating: true,
  defining: true,
  toDOM: () => [tag, 0],
  ...more,
})
const keyed = { key: { default: null as string | null } }
const headings = ['h3', 'h4', 'h5'] as const

/**
 * A draft as it is written on screen: its parts as blocks, each with the key of its part; in them text whose sentences are told by a mark,
 * and the passages and authorities they stand on as small things in the line. Nothing else can be typed or pasted in.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: keyed,
      toDOM: () => ['p', { class: 'govuk-body' }, 0],
      parseDOM: [{ tag: 'p' }],
    },
    heading: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { ...keyed, level: { default: 1 } },
      toDOM: ({ attrs }) => [
        headings[Number(attrs.level) - 1] ?? 'h5',
        { class: attrs.level === 1 ? 'govuk-heading-m' : 'govuk-heading-s' },
        0,
      ],
    },
    list: {
      group: 'block',
      content: 'item+',
      attrs: { list: { default: null as string | null }, numbered: { default: false } },
      toDOM: ({ attrs }) => [attrs.numbered ? 'ol' : 'ul', { class: `govuk-list govuk-list--${attrs.numbered ? 'number' : 'bullet'}` }, 0],
    },
    item: { content: 'inline*', attrs: keyed, toDOM: () => ['li', 0] },
    table: {
      group: 'block',
      content: 'caption headRow row*',
      isolating: true,
      attrs: { ...keyed, table: { default: null as string | null }, widths: { default: null as readonly number[] | null } },
      toDOM: () => ['table', { class: 'govuk-table table' }, 0],
    },
    caption: fixed('caption', { toDOM: () => ['caption', { class: 'govuk-table__caption govuk-table__caption--s' }, 0] }),
    headRow: { content: 'headCell+', isolating: true, toDOM: () => ['tr', 0] },
    headCell: fixed('th', { toDOM: () => ['th', { scope: 'col' }, 0] }),
    row: { content: 'cell+', isolating: true, attrs: keyed, toDOM: () => ['tr', 0] },
    cell: fixed('td'),
    term: {
      group: 'block',
      content: 'says why',
      isolating: true,
      attrs: { ...keyed, number: { default: 1 } },
      toDOM: ({ attrs }) => ['div', { class: 'editor__term', 'data-number': `${attrs.number}.` }, 0],
    },
    says: fixed('p', { toDOM: () => ['p', { class: 'govuk-body' }, 0] }),
    why: fixed('p', { toDOM: () => ['p', { class: 'govuk-body-s quiet editor__why' }, 0] }),
    signature: {
      group: 'block',
      content: 'line+',
      isolating: true,
      attrs: keyed,
      toDOM: () => ['ul', { class: 'govuk-list draft__signature' }, 0],
    },
    line: { content: 'inline*', toDOM: () => ['li', 0] },
    text: { group: 'inline' },
    /** A passage the sentence stands on. */
    citation: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: false,
      attrs: { quote: { default: null as Quote | null } },
      toDOM: () => ['a', { class: 'citation citation--source' }],
    },
    /** An authority the sentence rests on, as it is cited. */
    authority: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: false,
      attrs: { cite: { default: '' } },
      toDOM: ({ attrs }) => ['span', { class: 'quiet' }, ` (${attrs.cite})`],
    },
  },
  marks: {
    /** `was` is what a gap said before it was filled in. */
    sentence: {
      attrs: { key: {}, kind: { default: 'reason' }, was: { default: null as string | null } },
      inclusive: true,
      toDOM: ({ attrs }) => ['span', { class: attrs.kind === 'gap' ? 'gap' : 'sentence', 'data-sentence': `${attrs.key}` }, 0],
    },
  },
})

export const sentenceMark = schema.marks.sentence

/** A key for something new. */
export function newKey(initial: 'p' | 's'): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2))
  return `${initial}n${[...numbers].map((number) => number.toString(36)).join('')}`
}
