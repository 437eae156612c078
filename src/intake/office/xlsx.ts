import { LineTaker } from '../lineTaker.ts'
import { readXml } from '../xml.ts'
import { partsOf, xmlOf } from './parts.ts'
import { type CellStyles, cellStyles, dateInCell } from './xlsxDates.ts'

const widest = 300

/** The sheets of a workbook in their order: the name of each, then its rows as lines of cells parted by tabs. */
export function readXlsx(bytes: Uint8Array, most: number): { text: string; full: boolean } {
  const parts = partsOf(bytes, (name) =>
    /^xl\/(workbook|sharedStrings|styles|_rels\/workbook\.xml|worksheets\/[^/]+)\.(xml|rels)$/.test(name),
  )
  const part = (name: string) => xmlOf(parts.get(name))
  const { sheets, from1904 } = sheetsOf(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'))
  const strings = sharedStrings(part('xl/sharedStrings.xml'))
  const styles = cellStyles(part('xl/styles.xml'))
  const taker = new LineTaker(most)
  sheets.forEach(({ name, path }, at) => {
    if (at > 0) taker.add('')
    taker.add(name)
    taker.add('')
    rows(part(path), strings, styles, from1904, (cells) => taker.add(cells.join('\t')))
  })
  return { text: taker.text(), full: taker.full }
}

function sheetsOf(workbook: string, relations: string): { sheets: { name: string; path: string }[]; from1904: boolean } {
  const targets = new Map<string, string>()
  if (relations !== '') readXml(relations, { open: (name, { Id = '', Target = '' }) => name === 'Relationship' && targets.set(Id, Target) })
  const sheets: { name: string; path: string }[] = []
  let from1904 = false
  readXml(workbook, {
    open(name, { name: title = '', id = '', date1904, state }) {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
      const target = name === 'sheet' && state !== 'veryHidden' ? targets.get(id) : undefined
      if (target) sheets.push({ name: title, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` })
    },
  })
  return { sheets, from1904 }
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  if (xml === '') return strings
  let inText = false
  let phonetic = false
  readXml(xml, {
    open(name) {
      if (name === 'si') strings.push('')
      else if (name === 'rPh') phonetic = true
      else if (name === 't') inText = !phonetic
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
    },
    text(text) {
      if (inText) strings[strings.length - 1] += text
    },
  })
  return strings
}

function rows(xml: string, strings: readonly string[], { dates, figures }: CellStyles, from1904: boolean, take: (cells: string[]) => void) {
  if (xml === '') return
  let cells: string[] = []
  let cell = { column: 0, type: 'n', style: 0, value: '' }
  let inValue = false
  readXml(xml, {
    open(name, { r = '', t = 'n', s = '0' }) {
      if (name === 'row') cells = []
      else if (name === 'c') cell = { column: columnOf(r) ?? cells.length, type: t, style: Number(s), value: '' }
      else if (name === 'v' || name === 't') inValue = true
    },
    text(text) {
      if (inValue) cell.value += text
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c' && cell.column < widest) {
        while (cells.length < cell.column) cells.push('')
        cells[cell.column] = shown(cell).replace(/\s+/g, ' ').trim()
      } else if (name === 'row' && cells.some((one) => one !== '')) take(cells)
    },
  })

  function shown({ type, style, value }: typeof cell): string {
    if (type === 's') return strings[Number(value)] ?? ''
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
    if (type !== 'n' || value === '') return value
    return dates.has(style) ? dateInCell(Number(value), from1904) : value.padStart(figures.get(style) ?? 0, '0')
  }
}

/** The column of a cell named `AB12`, from 0. */
function columnOf(name: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(name)?.[0]
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
