import type { Node } from 'prosemirror-model'
import { type EditedSentence, newKey, type Part, type Quote } from './schema.ts'

type Run = { key: string; kind: EditedSentence['kind']; was: string | null; text: string; from: Quote[]; law: string[] }

/** The sentences of a place to write, by their marks. */
function sentencesIn(place: Node): readonly EditedSentence[] {
  const runs: Run[] = []
  place.forEach((child) => {
    const mark = child.marks.find(({ type }) => type.name === 'sentence')
    const key = (mark?.attrs.key as string | undefined) ?? newKey('s')
    let run = runs.at(-1)
    if (!run || (mark && run.key !== key)) {
      run = { key, kind: mark?.attrs.kind ?? 'reason', was: mark?.attrs.was ?? null, text: '', from: [], law: [] }
      runs.push(run)
    }
    if (child.isText) run.text += child.text ?? ''
    else if (child.type.name === 'citation') run.from.push(child.attrs.quote as Quote)
    else run.law.push(child.attrs.cite as string)
  })
  return runs.filter(({ text, from }) => text.trim() !== '' || from.length > 0).map(asSentence)
}

/** A gap that says something else was filled in; a sentence given a passage is one of fact. */
function asSentence({ key, kind, was, text, from, law }: Run): EditedSentence {
  const words = text.trim()
  const open = kind === 'gap' && words !== was ? 'reason' : kind
  const said = from.length > 0 && open !== 'form' ? 'fact' : open
  return { key, kind: said, text: words, from, law }
}

const childrenOf = (parent: Node): readonly Node[] => parent.content.content
const keyOf = ({ attrs }: Node, initial: 'p' | 's' = 'p') => (attrs.key as string | null) ?? newKey(initial)

/** What stands in the editor, as the parts of a draft. */
export const fromDoc = (doc: Node): readonly Part[] => childrenOf(doc).flatMap(partsOf)

function partsOf(block: Node): readonly Part[] {
  const name = block.type.name
  if (name === 'list') {
    const list = (block.attrs.list as string | null) ?? newKey('p')
    return childrenOf(block).map((item) => ({
      key: keyOf(item),
      shape: { of: 'item', list, numbered: block.attrs.numbered as boolean },
      slots: [sentencesIn(item)],
    }))
  }
  if (name === 'table') {
    const table = (block.attrs.table as string | null) ?? newKey('p')
    const [caption, head, ...rows] = childrenOf(block)
    const slots = [caption, ...(head ? childrenOf(head) : [])].flatMap((place) => (place ? [sentencesIn(place)] : []))
    return [
      { key: keyOf(block), shape: { of: 'table', table, widths: block.attrs.widths as number[] | null }, slots },
      ...rows.map((row): Part => ({ key: keyOf(row), shape: { of: 'row', table }, slots: childrenOf(row).map(sentencesIn) })),
    ]
  }
  const shape: Part['shape'] =
    name === 'heading'
      ? { of: 'heading', level: block.attrs.level as 1 | 2 | 3 }
      : name === 'term'
        ? { of: 'term', number: block.attrs.number as number }
        : { of: name === 'signature' ? 'signature' : 'paragraph' }
  const places = name === 'term' || name === 'signature' ? childrenOf(block) : [block]
  return [{ key: keyOf(block), shape, slots: places.map(sentencesIn) }]
}
