import { readXml } from '../xml.ts'

/** One level of a list: the format of its number, its words with `%1` for the number of the first level, and where it starts. */
export type Level = { format: string; text: string; start: number }
/** The numbers Word prints before paragraphs but does not write in them. */
export type Numbering = Readonly<{ next: (list: string, level: number) => string }>

export function numberingIn(xml: string): Numbering {
  const abstract = new Map<string, Level[]>()
  const lists = new Map<string, string>()
  readNumbering(xml, abstract, lists)
  return numberingOf(abstract, lists)
}

/** Counts on by the levels of what each list is made from. */
export function numberingOf(abstract: ReadonlyMap<string, readonly Level[]>, lists: ReadonlyMap<string, string>): Numbering {
  const counts = new Map<string, number[]>()
  return {
    next(list, level) {
      const key = lists.get(list)
      const levels = key === undefined ? undefined : abstract.get(key)
      if (!levels?.[level]) return ''
      const count = counts.get(key!) ?? []
      counts.set(key!, count)
      for (let at = 0; at < level; at++) count[at] ??= levels[at]?.start ?? 1
      count[level] = count[level] === undefined ? levels[level].start : count[level] + 1
      count.length = level + 1
      if (levels[level].format === 'bullet') return '•'
      return levels[level].text.replace(/%(\d)/g, (_, digit: string) =>
        inFormat(count[Number(digit) - 1] ?? 1, levels[Number(digit) - 1]?.format ?? 'decimal'),
      )
    },
  }
}

function readNumbering(xml: string, abstract: Map<string, Level[]>, lists: Map<string, string>) {
  if (xml === '') return
  let levels: Level[] = []
  let level: Level | undefined
  let list = ''
  readXml(xml, {
    open(name, { abstractNumId, numId, ilvl, val = '' }) {
      if (name === 'abstractNum' && abstractNumId !== undefined) {
        levels = []
        abstract.set(abstractNumId, levels)
      } else if (name === 'lvl' && ilvl !== undefined) {
        level = { format: 'decimal', text: '', start: 1 }
        if (!list) levels[Number(ilvl)] = level
      } else if (name === 'numFmt' && level) level.format = val
      else if (name === 'lvlText' && level) level.text = val
      else if (name === 'start' && level) level.start = Number(val) || 0
      else if (name === 'num' && numId !== undefined) list = numId
      else if (name === 'abstractNumId' && list) lists.set(list, val)
    },
    close(name) {
      if (name === 'lvl') level = undefined
      if (name === 'num') list = ''
    },
  })
}

function inFormat(number: number, format: string): string {
  if (format === 'lowerLetter') return letters(number)
  if (format === 'upperLetter') return letters(number).toUpperCase()
  if (format === 'lowerRoman') return roman(number)
  if (format === 'upperRoman') return roman(number).toUpperCase()
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  return format === 'none' ? '' : String(number)
}

const letters = (number: number): string => String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)

const romans = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
function roman(number: number): string {
  let [rest, text] = [Math.min(number, 399), '']
  for (const [value, sign] of romans)
    while (rest >= value) {
      text += sign
      rest -= value
    }
  return text
}
