import { type PackedWords, WordPacker } from '#case/packedWords'
import { type Block, blocksOf, type Cell, type Paragraph } from './blocks.ts'
import { linesWithin } from './cellLines.ts'
import { type Grid, gridsOf } from './grid.ts'
import { levelTablesOf } from './levelTables.ts'
import type { Placed, Rule } from './placed.ts'

export type Composed = Readonly<{ text: string; words: PackedWords }>

/** The text of a page from its words and drawn lines, and where each word of it stands. */
export function compose(words: readonly Placed[], rules: readonly Rule[], width: number, height: number): Composed {
  const ruled: Grid[] = rules.length > 0 ? gridsOf(rules) : []
  const grids = rules.length > 2 ? [...ruled, ...levelTablesOf(rules, words, ruled)] : ruled
  const writing = new Writing(words.length)
  writing.blocks(blocksOf(words, grids, { left: 0, top: 0, right: width, bottom: height }))
  return writing.finish()
}

/** In a row of several cells the last may run on over paragraphs of its own when it is a text and not an entry. */
const longText = 300

class Writing {
  readonly #pieces: string[] = []
  #length = 0
  #gap: '' | ' ' | '\n' | '\n\n' = ''
  #goesOn: Placed['goesOn']
  readonly #words: WordPacker

  constructor(words: number) {
    this.#words = new WordPacker(words)
  }

  finish(): Composed {
    if (this.#goesOn === 'hyphen') this.#write('-')
    return { text: this.#pieces.join(''), words: this.#words.finish() }
  }

  #write(text: string) {
    this.#pieces.push(text)
    this.#length += text.length
  }

  blocks(blocks: readonly Block[]) {
    for (const block of blocks) {
      this.#part('\n\n')
      if (block.kind === 'paragraph') this.#paragraph(block)
      else for (const row of block.rows) this.#row(row)
      this.#part('\n\n')
    }
  }

  #row(row: readonly Cell[]) {
    if (row.every((cell) => cell.blocks.length === 0)) return
    this.#part('\n')
    if (row.length === 1) return this.#across(row[0]!)
    this.#settle()
    row.forEach((cell, at) => {
      if (at > 0) this.#tab()
      const runsOn = at === row.length - 1 && lengthOf(cell) > longText
      if (runsOn) this.blocks(cell.blocks)
      else for (const line of linesWithin(cell)) this.#line(line)
    })
    this.#part('\n')
  }

  /** A row of one cell: a heading of the table, or running text in it. */
  #across({ blocks }: Cell) {
    if (blocks.length > 1) this.blocks(blocks)
    else for (const block of blocks) block.kind === 'paragraph' ? this.#paragraph(block) : this.blocks([block])
  }

  #paragraph({ lines }: Paragraph) {
    for (const stretches of lines) {
      stretches.forEach((stretch, at) => {
        if (at > 0) this.#tab()
        this.#line(stretch)
      })
      this.#part('\n')
    }
  }

  #line(words: readonly Placed[]) {
    for (const word of words) {
      this.#word(word)
      this.#part(' ')
    }
  }

  /** Sets what will part the next word from the last; of two, the stronger stands. */
  #part(gap: ' ' | '\n' | '\n\n') {
    if (strength[gap] > strength[this.#gap]) this.#gap = gap
  }

  #tab() {
    if (this.#goesOn === 'hyphen') this.#write('-')
    this.#goesOn = undefined
    this.#gap = ''
    this.#write('\t')
  }

  /** Writes what was to part the next word, so that a row may begin with an empty cell. */
  #settle() {
    if (this.#goesOn === 'hyphen') this.#write('-')
    this.#goesOn = undefined
    if (this.#length > 0) this.#write(this.#gap)
    this.#gap = ''
  }

  #word({ text, left, top, right, bottom, confidence, goesOn }: Placed) {
    if (this.#goesOn && this.#gap !== '\n\n') this.#rejoin(text)
    else this.#settle()
    const start = this.#length
    this.#write(text)
    this.#words.add(start, this.#length, left, top, right - left, bottom - top, confidence)
    this.#goesOn = goesOn
  }

  /** The hyphen at the end of a line goes where both sides are small letters; anything else (`2019-`, `CO-`) keeps it. */
  #rejoin(next: string) {
    if (this.#goesOn === 'hyphen' && !(/\p{Ll}$/u.test(this.#pieces.at(-1) ?? '') && /^\p{Ll}/u.test(next))) this.#write('-')
    this.#goesOn = undefined
    this.#gap = ''
  }
}

const strength = { '': 0, ' ': 1, '\n': 2, '\n\n': 3 }

const lengthOf = ({ blocks }: Cell): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'paragraph' ? block.lines.flat(2).reduce((all, word) => all + word.text.length + 1, 0) : longText),
    0,
  )
