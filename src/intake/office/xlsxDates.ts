import { readXml } from '../xml.ts'

/** Which cell styles show a date or a time, and which so many figures with noughts before them (telephone numbers), by the number of the style. */
export type CellStyles = Readonly<{ dates: ReadonlySet<number>; figures: ReadonlyMap<number, number> }>

/** Dates: built-in formats 14 to 22 and 45 to 47, and those spelled out with d, m, y, h or s. */
export function cellStyles(xml: string): CellStyles {
  const dates = new Set<number>()
  const figures = new Map<number, number>()
  if (xml === '') return { dates, figures }
  const spelled = new Map<number, string>()
  let inCells = false
  let style = 0
  readXml(xml, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      const format = Number(numFmtId)
      if (name === 'numFmt') spelled.set(format, formatCode)
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) {
        if ((format >= 14 && format <= 22) || (format >= 45 && format <= 47) || isDate(spelled.get(format))) dates.add(style)
        if (/^0{2,20}$/.test(spelled.get(format) ?? '')) figures.set(style, spelled.get(format)!.length)
        style++
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return { dates, figures }
}

const isDate = (format = ''): boolean => /[dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''))

/** `04/03/2025 19:40:00`: days since 30 December 1899 (or 1 January 1904) as a workbook counts them. Whole days have no time, times no day. */
export function dateInCell(days: number, from1904: boolean): string {
  if (!Number.isFinite(days) || days < 0 || days > 2_958_466) return String(days)
  const moment = new Date(Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + Math.round(days * 86_400) * 1000)
  const [date, time] = moment.toISOString().slice(0, 19).split('T') as [string, string]
  const day = date.split('-').reverse().join('/')
  if (days < 1) return time
  return Number.isInteger(days) ? day : `${day} ${time}`
}
