import { symbolOf, withSymbols } from '../symbols.ts'
import { readXml } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import { rowText, tableText } from './rows.ts'
import { withBreaks } from './wrapped.ts'

type Attributes = Readonly<Record<string, string>>
type Paragraph = { text: string; list: string; level: number; boxes: string[] }
/** A content control. A box to tick shows its state and not what is written in it; a prompt still showing is no answer. */
type Control = { ticked: boolean | undefined; said: boolean; prompts: boolean }

/** Deletions, instructions, what was there before a change, and the second telling of a text box. */
const skipped = new Set(
  'del moveFrom Fallback instrText delText tabs pPrChange rPrChange tcPrChange trPrChange tblPrChange sectPrChange'.split(' '),
)
const isOn = ({ val = '1' }: Attributes) => !['0', 'false', 'off'].includes(val)
const tick = (on: boolean) => (on ? '☒' : '☐')

/** The text of one part of a Word document (body, header, notes): paragraphs parted by blank lines, rows of tables as lines with tabs. */
export function storyText(xml: string, numbering: Numbering): string {
  const path: string[] = []
  const holders: string[][] = [[]]
  const tables: string[][] = []
  const rows: { cells: string[][]; deleted: boolean }[] = []
  const paragraphs: Paragraph[] = []
  const controls: Control[] = []
  let skipping = 0
  let hidden = false
  let font = ''
  let field: { ticked: boolean; entries: string[]; chosen: number } = { ticked: false, entries: [], chosen: 0 }

  const add = (text: string) => {
    const paragraph = paragraphs.at(-1)
    const control = controls.findLast((one) => one.prompts || one.ticked !== undefined)
    if (!paragraph || hidden || control?.prompts || control?.said) return
    paragraph.text += control?.ticked === undefined ? text : tick(control.ticked)
    if (control) control.said = true
  }
  const within = (parent: string) => path.at(-2) === parent

  const opening: Record<string, (attributes: Attributes) => void> = {
    p: () => paragraphs.push({ text: '', list: '', level: 0, boxes: [] }),
    tbl: () => tables.push([]),
    tr: () => rows.push({ cells: [], deleted: false }),
    tc: () => holders.push([]),
    txbxContent: () => holders.push([]),
    sdt: () => controls.push({ ticked: undefined, said: false, prompts: false }),
    r: () => {
      hidden = false
      font = ''
    },
    rFonts: ({ ascii = '', hAnsi = ascii }) => {
      if (within('rPr') && path.at(-3) === 'r') font = hAnsi
    },
    vanish: (attributes) => {
      if (within('rPr') && path.at(-3) === 'r') hidden = isOn(attributes)
    },
    tab: () => add('\t'),
    ptab: () => add('\t'),
    br: ({ type }) => add(type === 'page' || type === 'column' ? '\n\n' : '\n'),
    cr: () => add('\n'),
    noBreakHyphen: () => add('-'),
    sym: ({ font = '', char = '' }) => add(symbolOf(font, Number.parseInt(char, 16)) ?? ''),
    ilvl: ({ val }) => {
      if (paragraphs.length > 0) paragraphs.at(-1)!.level = Number(val) || 0
    },
    numId: ({ val = '' }) => {
      if (paragraphs.length > 0) paragraphs.at(-1)!.list = val
    },
    showingPlcHdr: (attributes) => {
      if (controls.length > 0) controls.at(-1)!.prompts = isOn(attributes)
    },
    checked: (attributes) => {
      if (within('checkbox') && controls.length > 0) controls.at(-1)!.ticked = isOn(attributes)
      else field.ticked = isOn(attributes)
    },
    ffData: () => {
      field = { ticked: false, entries: [], chosen: 0 }
    },
    default: (attributes) => {
      if (within('checkBox')) field.ticked = isOn(attributes)
      else field.chosen = Number(attributes.val) || 0
    },
    listEntry: ({ val = '' }) => field.entries.push(val),
    result: ({ val }) => {
      field.chosen = Number(val) || 0
    },
  }

  const closing: Record<string, () => void> = {
    p: () => {
      const { text, list, level, boxes } = paragraphs.pop()!
      const label = text.trim() === '' || list === '' ? '' : numbering.next(list, level)
      const words = label === '' ? text.trim() : `${label} ${text.trim()}`
      const holder = holders.at(-1)!
      if (words !== '' || holder === holders[0]) holder.push(words)
      holder.push(...boxes)
    },
    tc: () => rows.at(-1)?.cells.push(holders.pop()!),
    tr: () => {
      const { cells, deleted } = rows.pop()!
      if (!deleted && cells.length > 0) tables.at(-1)?.push(rowText(cells))
    },
    tbl: () => {
      const text = tableText(tables.pop()!)
      if (text !== '') holders.at(-1)!.push(text)
    },
    txbxContent: () => {
      const blocks = holders.pop()!
      ;(paragraphs.at(-1)?.boxes ?? holders.at(-1)!).push(...blocks)
    },
    sdt: () => controls.pop(),
    checkBox: () => add(tick(field.ticked)),
    ddList: () => add(field.entries[field.chosen] ?? ''),
  }

  readXml(xml, {
    open(name, attributes) {
      path.push(name)
      if (name === 'del' && within('trPr') && rows.length > 0) rows.at(-1)!.deleted = true
      if (skipping > 0 || skipped.has(name)) skipping++
      else if (Object.hasOwn(opening, name)) opening[name]!(attributes)
    },
    close(name) {
      if (skipping > 0) skipping--
      else if (Object.hasOwn(closing, name)) closing[name]!()
      path.pop()
    },
    text(text) {
      if (skipping === 0 && path.at(-1) === 't') add(withSymbols(font, text))
    },
  })
  return withBreaks(holders[0]!)
}
