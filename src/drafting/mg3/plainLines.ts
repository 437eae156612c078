import type { Block, Sentence } from '../block.ts'

const said = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ')

/** The lines of a block as somebody would type them: a paragraph, an item of a list and a row of a table are a line each. */
export function plainLines(block: Block): readonly string[] {
  switch (block.block) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'term':
      return [said(block.sentences)]
    case 'list':
      return block.items.map(said)
    case 'table':
      return block.rows.map(rowLine)
    case 'signature':
      return block.lines
  }
}

const rowLine = (row: readonly (readonly Sentence[])[]): string => {
  const [first = '', ...rest] = row.map(said).filter((cell) => cell !== '')
  return rest.length > 0 ? `${first.replace(/\.$/, '')}: ${rest.join('; ')}` : first
}

/** A block without some of its lines; nothing where none is left. */
export function withoutLines(block: Block, gone: ReadonlySet<string>): readonly Block[] {
  if (gone.size === 0) return [block]
  switch (block.block) {
    case 'list': {
      const [first, ...rest] = block.items.filter((item) => !gone.has(said(item)))
      return first ? [{ ...block, items: [first, ...rest] }] : []
    }
    case 'table': {
      const rows = block.rows.filter((row) => !gone.has(rowLine(row)))
      return rows.length > 0 ? [{ ...block, rows }] : []
    }
    default:
      return plainLines(block).every((line) => gone.has(line)) ? [] : [block]
  }
}
