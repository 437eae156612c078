import { symbolOf, withSymbols } from '../../symbols.ts'
import type { Numbering } from '../numbering.ts'
import { withBreaks } from '../wrapped.ts'
import { fieldsIn, Within } from './fields.ts'
import { formFieldAt } from './formField.ts'
import type { Stream } from './stream.ts'
import { Tables } from './tables.ts'
import type { Text } from './text.ts'

/** What the characters of a story are set and counted with. */
export type Means = Readonly<{ text: Text; fonts: readonly string[]; numbering: Numbering; data: Stream }>

/** Characters that stand for something else; other control characters show nothing. */
const shown: Readonly<Record<string, string>> = { '\t': '\t', '\v': '\n', '\f': '\n\n', '\x0e': '\n\n', '\x1e': '-' }
const [paragraphMark, cellMark, pageMark, formField] = ['\r', '\x07', '\f', '\x01']

/** The text of one part of a Word document: paragraphs parted by blank lines, rows of tables as lines with tabs. What was deleted or hidden is left out. */
export function storyText({ text, fonts, numbering, data }: Means, from: number, to: number): string {
  const stretches = [...text.stretches(from, to)]
  const fields = fieldsIn(stretches)
  const within = new Within()
  const tables = new Tables()
  let words = ''

  const endParagraph = (mark: string, place: number) => {
    const { depth = 0, endsRow, endsInnerCell, list = 0, level = 0 } = text.settingOf(place).setting
    const label = words.trim() === '' || list === 0 ? '' : numbering.next(String(list), level)
    tables.goTo(mark === cellMark ? Math.max(1, depth) : depth)
    if (endsRow) tables.endRow()
    else {
      tables.add(label === '' ? words.trim() : `${label} ${words.trim()}`)
      if (mark === cellMark || endsInnerCell) tables.endCell()
    }
    words = ''
  }

  for (const { from: start, text: characters, run } of stretches) {
    const font = run.font === undefined ? '' : (fonts[run.font] ?? '')
    const isShown = !run.deleted && !run.hidden
    for (const { 0: piece, index } of characters.matchAll(/\p{Cc}|\P{Cc}+/gu)) {
      const place = start + index
      within.go(fields.get(place))
      if (piece === paragraphMark || piece === cellMark || (piece === pageMark && text.settingOf(place).ends)) endParagraph(piece, place)
      else if (!isShown) continue
      else if (piece === formField && run.data !== undefined) words += formFieldAt(data, run.data)
      else if (within.isInstruction) continue
      else if (run.symbol) words += (symbolOf(fonts[run.symbol.font] ?? '', run.symbol.code) ?? '').repeat(piece.length)
      else words += piece < ' ' ? (shown[piece] ?? '') : withSymbols(font, piece)
    }
  }
  tables.goTo(0)
  if (words.trim() !== '') tables.add(words.trim())
  return withBreaks(tables.blocks)
}
