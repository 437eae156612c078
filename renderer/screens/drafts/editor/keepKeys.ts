import type { Node } from 'prosemirror-model'
import { Plugin, type Transaction } from 'prosemirror-state'
import { newKey, schema } from './schema.ts'

/**
 * Sees to it that every part and sentence has a key of its own. What is written after a passage is another sentence, so that no words ride on
 * a source they were not given; a copy, or the second half of what was parted, is another too.
 */
export const keepKeys = new Plugin({
  appendTransaction(transactions, _, { doc, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null
    const parts = new Set<string>()
    const sentences = new Set<string>()
    doc.descendants((node, at) => {
      if ('key' in node.attrs) {
        const key = node.attrs.key as string | null
        if (key === null || parts.has(key)) tr.setNodeAttribute(at, 'key', newKey('p'))
        else parts.add(key)
      }
      if (node.inlineContent) keepSentences(node, at + 1, sentences, tr)
      return !node.inlineContent
    })
    return tr.docChanged ? tr : null
  },
})

function keepSentences(place: Node, start: number, seen: Set<string>, tr: Transaction): void {
  let open: { was: string; key: string; cited: boolean } | undefined
  place.forEach((child, offset) => {
    const mark = child.marks.find(({ type }) => type.name === 'sentence')
    const was = (mark?.attrs.key as string | undefined) ?? ''
    const kind = (mark?.attrs.kind as string | undefined) ?? 'reason'
    const beyond = open?.cited === true && was === open.was && child.isText && /[\p{L}\p{N}]/u.test(child.text ?? '')
    if (!open || (was !== '' && was !== open.was) || beyond) {
      const key = was === '' || seen.has(was) || beyond ? newKey('s') : was
      open = { was, key, cited: false }
      seen.add(key)
    }
    if (child.type.name === 'citation') open.cited = true
    if (mark && open.key === was) return
    const [from, to] = [start + offset, start + offset + child.nodeSize]
    const own = beyond || (!mark && open.was === '')
    tr.removeMark(from, to, schema.marks.sentence).addMark(
      from,
      to,
      schema.mark('sentence', { key: open.key, kind: own ? 'reason' : kind, was: own ? null : (mark?.attrs.was ?? null) }),
    )
  })
}
