import type { Node } from 'prosemirror-model'
import { type EditedSentence, type Part, schema } from './schema.ts'

type Shape = Part['shape']

const node = (type: string, attrs: Record<string, unknown> | null, content: readonly Node[]): Node => {
  const made = schema.nodes[type]
  if (!made) throw new Error(`The editor has no ${type}.`)
  return made.create(attrs, [...content])
}

/** The sentences of a slot as text, each with its mark, a blank after each but the last. */
function inline(sentences: readonly EditedSentence[] = []): readonly Node[] {
  return sentences.flatMap(({ key, kind, text, from, law }, at) => {
    const mark = schema.mark('sentence', { key, kind, was: kind === 'gap' ? text : null })
    const citations = from.map((quote) => schema.node('citation', { quote }, [], [mark]))
    const authorities = law.map((cite) => schema.node('authority', { cite }, [], [mark]))
    const blank = at < sentences.length - 1 ? [schema.text(' ', [mark])] : []
    return [...(text === '' ? [] : [schema.text(text, [mark])]), ...authorities, ...citations, ...blank]
  })
}

/** A draft as the editor shows it. */
export function toDoc(parts: readonly Part[]): Node {
  const blocks: Node[] = []
  let group: { id: string; attrs: Record<string, unknown>; type: 'list' | 'table'; inside: Node[] } | undefined
  const close = () => {
    if (group) blocks.push(node(group.type, group.attrs, group.inside))
    group = undefined
  }
  for (const { key, shape, slots } of parts) {
    const id = groupOf(shape)
    if (group && group.id !== id) close()
    if (shape.of === 'item') {
      group ??= { id: shape.list, attrs: { list: shape.list, numbered: shape.numbered }, type: 'list', inside: [] }
      group.inside.push(node('item', { key }, inline(slots[0])))
    } else if (shape.of === 'table') {
      close()
      const [caption, ...head] = slots
      const cells = head.map((cell) => node('headCell', null, inline(cell)))
      const inside = [node('caption', null, inline(caption)), node('headRow', null, cells)]
      group = { id: shape.table, attrs: { key, table: shape.table, widths: shape.widths }, type: 'table', inside }
    } else if (shape.of === 'row') {
      group?.inside.push(
        node(
          'row',
          { key },
          slots.map((cell) => node('cell', null, inline(cell))),
        ),
      )
    } else if (shape.of === 'heading') blocks.push(node('heading', { key, level: shape.level }, inline(slots[0])))
    else if (shape.of === 'paragraph') blocks.push(node('paragraph', { key }, inline(slots[0])))
    else if (shape.of === 'term')
      blocks.push(node('term', { key, number: shape.number }, [node('says', null, inline(slots[0])), node('why', null, inline(slots[1]))]))
    else
      blocks.push(
        node(
          'signature',
          { key },
          slots.map((line) => node('line', null, inline(line))),
        ),
      )
  }
  close()
  return node('doc', null, blocks.length > 0 ? blocks : [node('paragraph', null, [])])
}

const groupOf = (shape: Shape) => (shape.of === 'item' ? shape.list : shape.of === 'table' || shape.of === 'row' ? shape.table : undefined)
