import { isNonEmpty } from '#case/quote'
import type { Block, Draft, Sentence } from '../block.ts'
import { placeOf } from './alike.ts'
import { keyMaker } from './keys.ts'
import type { EditedSentence, Part, Shape } from './part.ts'

const plainLine = (text: string): Sentence => ({ kind: 'form', text })

/** A draft as it was made, laid out for editing. The same draft is given the same keys. */
export function partsOf(draft: Pick<Draft, 'blocks'>): readonly Part[] {
  const keyOf = keyMaker()
  let section = ''
  const said = (sentence: Sentence, words: string): EditedSentence => ({
    key: keyOf('s', `${section} ${sentence.kind} ${words}`),
    kind: sentence.kind,
    text: sentence.text,
    from: sentence.kind === 'fact' ? [...new Map(sentence.from.map((quote) => [placeOf(quote), quote])).values()] : [],
    law: sentence.kind === 'reason' ? sentence.law : [],
  })
  const part = (shape: Shape, ...slots: readonly (readonly Sentence[])[]): Part => {
    const words = slots.map((sentences) => sentences.map(({ text }) => text).join(' ')).join(' | ')
    if (shape.of === 'heading') section = words
    // The place to sign is one place, whoever is named there.
    const signed = shape.of === 'signature'
    return {
      key: keyOf('p', `${section} ${shape.of} ${signed ? '' : words}`),
      shape,
      slots: slots.map((sentences, slot) => sentences.map((sentence) => said(sentence, signed ? `line ${slot}` : sentence.text))),
    }
  }
  const partsOfBlock = (block: Block): readonly Part[] => {
    switch (block.block) {
      case 'heading':
        return [part({ of: 'heading', level: block.level }, [plainLine(block.text)])]
      case 'paragraph':
        return [part({ of: 'paragraph' }, block.sentences)]
      case 'list': {
        const list = keyOf('l', `${section} ${block.items[0][0].text}`)
        return block.items.map((item) => part({ of: 'item', list, numbered: block.numbered }, item))
      }
      case 'table': {
        const table = keyOf('t', `${section} ${block.caption}`)
        const head = [block.caption, ...block.head].map((text) => [plainLine(text)])
        return [
          part({ of: 'table', table, widths: block.widths ?? null }, ...head),
          ...block.rows.map((row) => part({ of: 'row', table }, ...row)),
        ]
      }
      case 'term':
        return [part({ of: 'term', number: block.number }, block.sentences, block.why)]
      case 'signature':
        return [part({ of: 'signature' }, ...block.lines.map((line) => [plainLine(line)]))]
    }
  }
  return draft.blocks.flatMap(partsOfBlock)
}

/** A sentence as a document prints it. A fact whose passages were taken away cannot be printed as one. */
const printed = ({ kind, text, from, law }: EditedSentence): Sentence => {
  const words = text.trim()
  if (isNonEmpty(from)) return { kind: 'fact', text: words, from }
  return kind === 'gap' || kind === 'form' ? { kind, text: words } : { kind: 'reason', text: words, law }
}

const printedAll = (sentences: readonly EditedSentence[]) => sentences.filter(({ text }) => text.trim() !== '').map(printed)
const lineOf = (sentences: readonly EditedSentence[] = []) =>
  sentences
    .map(({ text }) => text.trim())
    .join(' ')
    .trim()

/** The edited draft as blocks, for the writers. What was emptied is left out, the rows of a table stay with their head. */
export function blocksOf(parts: readonly Part[]): readonly Block[] {
  const blocks: Block[] = []
  for (const [at, { shape, slots }] of parts.entries()) {
    const before = parts[at - 1]?.shape
    const said = printedAll(slots[0] ?? [])
    const last = blocks.at(-1)
    if (shape.of === 'heading') {
      if (lineOf(slots[0]) !== '') blocks.push({ block: 'heading', level: shape.level, text: lineOf(slots[0]) })
    } else if (shape.of === 'paragraph') {
      if (isNonEmpty(said)) blocks.push({ block: 'paragraph', sentences: said })
    } else if (shape.of === 'item') {
      if (!isNonEmpty(said)) continue
      const goesOn = before?.of === 'item' && before.list === shape.list && last?.block === 'list'
      if (goesOn) blocks[blocks.length - 1] = { ...last, items: [...last.items, said] }
      else blocks.push({ block: 'list', numbered: shape.numbered, items: [said] })
    } else if (shape.of === 'table') {
      const [caption = '', ...head] = slots.map(lineOf)
      if (isNonEmpty(head)) blocks.push({ block: 'table', caption, head, rows: [], ...(shape.widths && { widths: shape.widths }) })
    } else if (shape.of === 'row') {
      const cells = slots.map(printedAll)
      if (last?.block === 'table' && cells.some((cell) => cell.length > 0))
        blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells] }
    } else if (shape.of === 'term') {
      if (isNonEmpty(said)) blocks.push({ block: 'term', number: shape.number, sentences: said, why: printedAll(slots[1] ?? []) })
    } else {
      const lines = slots.map(lineOf).filter((line) => line !== '')
      if (isNonEmpty(lines)) blocks.push({ block: 'signature', lines })
    }
  }
  return blocks
}
