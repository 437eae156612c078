import type { NonEmpty } from '#case/quote'
import type { Sentence } from '#drafting/block'
import type { SafeDraft } from '#drafting/safety/safeDraft'
import { numberSources, placesOf } from '#drafting/sources'

/** A draft as plain text that pastes cleanly into CMS: straight quotation marks, no tabs, one blank line between paragraphs. */
export function textOf(draft: SafeDraft): string {
  const { sources, numbersOf } = numberSources(draft)
  const notes = (sentence: Sentence) => (draft.sheet ? [placesOf(draft, sentence)] : bracketed(numbersOf(sentence)))
  const say = (sentence: Sentence) => [sentence.text, ...notes(sentence).filter(Boolean)].join(' ')
  const sayAll = (sentences: readonly Sentence[]) => sentences.map(say).join(' ')
  const parts: string[] = [
    `${draft.marking}`,
    draft.title.toUpperCase(),
    `URN ${draft.urn ?? 'not known'}. ${draft.version}, ${draft.made}.`,
  ]

  for (const block of draft.blocks) {
    if (block.block === 'heading') parts.push(block.level < 3 ? block.text.toUpperCase() : block.text)
    else if (block.block === 'paragraph') parts.push(sayAll(block.sentences))
    else if (block.block === 'list')
      parts.push(block.items.map((item: NonEmpty<Sentence>, at) => `${block.numbered ? `${at + 1}.` : '-'} ${sayAll(item)}`).join('\n'))
    else if (block.block === 'table')
      parts.push(
        `${block.caption}:`,
        block.rows.map((row) => row.map((cell, at) => `${block.head[at]}: ${sayAll(cell)}`).join('; ')).join('\n'),
      )
    else if (block.block === 'term')
      parts.push(`${block.number}. ${sayAll(block.sentences)}`, ...(block.why.length > 0 ? [`Why: ${sayAll(block.why)}`] : []))
    else parts.push(block.lines.join('\n'))
  }
  if (draft.annex) parts.push(draft.annex.caption.toUpperCase(), draft.annex.alt)
  if (sources.length > 0 && !draft.sheet)
    parts.push('SOURCES', sources.map(({ number, cite, words }) => [`[${number}] ${cite}`, words].filter(Boolean).join(': ')).join('\n'))
  return plain(`${parts.join('\n\n')}\n`)
}

/** `[4, 14]` */
const bracketed = (numbers: readonly number[]): readonly string[] => (numbers.length > 0 ? [`[${numbers.join(', ')}]`] : [])

/** Typographic marks that CMS text boxes have been seen to spoil, as their plain forms. */
const plain = (text: string) =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/\u00a0/g, ' ')
    .replace(/¶/g, 'para ')
    .replace(/\t/g, ' ')
