import { isNonEmpty, type NonEmpty } from '#case/quote'
import type { Block, Sentence } from './block.ts'

/** Words up to which a sentence may stand twice: the marks of a form, a name in a table. */
const fewWords = 5

/** The blocks with each sentence said the first time only; what is left empty goes with it. Fixed words of the form stay. */
export function eachOnce(blocks: readonly Block[]): readonly Block[] {
  const said = new Set<string>()
  const fresh = (sentence: Sentence) => {
    if (sentence.kind === 'form' || sentence.text.split(/\s+/).length <= fewWords) return true
    if (said.has(sentence.text)) return false
    said.add(sentence.text)
    return true
  }
  const kept = blocks.flatMap((block): Block[] => {
    switch (block.block) {
      case 'paragraph': {
        const sentences = block.sentences.filter(fresh)
        return isNonEmpty(sentences) ? [{ ...block, sentences }] : []
      }
      case 'list': {
        const items = block.items.map((item) => item.filter(fresh)).filter((item): item is [Sentence, ...Sentence[]] => isNonEmpty(item))
        return isNonEmpty(items) ? [{ ...block, items: items as unknown as NonEmpty<NonEmpty<Sentence>> }] : []
      }
      case 'table':
        return [{ ...block, rows: block.rows.map((row) => row.map((cell) => cell.filter(fresh))) }]
      default:
        return [block]
    }
  })
  return kept.filter((block, at) => {
    const next = kept[at + 1]
    return block.block !== 'heading' || block.level === 1 || (next !== undefined && (next.block !== 'heading' || next.level > block.level))
  })
}
