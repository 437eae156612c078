import type { Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import type { EditedSentence, Quote } from './schema.ts'

/** Where a sentence stands in the document. */
export type Span = Readonly<{
  from: number
  to: number
  key: string
  kind: EditedSentence['kind']
  text: string
  passages: readonly Quote[]
}>

/** Every sentence by its key, in order. */
export function spansIn(doc: Node): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  doc.descendants((node, at) => {
    if (!node.isInline) return
    const mark = node.marks.find(({ type }) => type.name === 'sentence')
    if (!mark) return
    const key = mark.attrs.key as string
    const before = spans.get(key)
    spans.set(key, {
      from: before?.from ?? at,
      to: at + node.nodeSize,
      key,
      kind: mark.attrs.kind as EditedSentence['kind'],
      text: `${before?.text ?? ''}${node.text ?? ''}`,
      passages: [...(before?.passages ?? []), ...(node.type.name === 'citation' ? [node.attrs.quote as Quote] : [])],
    })
  })
  return spans
}

/** The sentence the cursor is in, or has just left. */
export function spanAt({ doc, selection: { from } }: EditorState): Span | undefined {
  for (const span of spansIn(doc).values()) if (span.from <= from && from <= span.to) return span
  return undefined
}

/** Where words stand within a sentence; the whole of it where they are not found. */
export function wordsIn(doc: Node, { from, to }: Span, words: string): Readonly<{ from: number; to: number }> {
  if (words === '') return { from, to }
  let text = ''
  const places: number[] = []
  doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText) return
    for (const [place, letter] of [...(node.text ?? '')].entries()) {
      if (at + place < from || at + place >= to) continue
      text += letter
      places.push(at + place)
    }
  })
  const at = text.indexOf(words)
  const [first, last] = [places[at], places[at + words.length - 1]]
  return at < 0 || first === undefined || last === undefined ? { from, to } : { from: first, to: last + 1 }
}
