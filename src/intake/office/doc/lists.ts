import { type Level, type Numbering, numberingOf } from '../numbering.ts'
import type { Heading } from './heading.ts'
import type { Stream } from './stream.ts'

/** The formats of numbers that are printed otherwise than in figures. */
const formats: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}
const [listLength, levelLength, useLength] = [28, 28, 16]

/** The numbers Word prints before paragraphs; a list is named by the number of its use, as paragraphs name it. */
export function listsOf({ table, tableAt }: Heading): Numbering {
  const { from, length } = tableAt('lists')
  const levels = length === 0 ? new Map<string, Level[]>() : levelsIn(table, from)
  const uses = tableAt('listUses')
  const used = new Map<string, string>()
  for (let nth = 0; nth < table.u32(uses.from) && 4 + useLength * (nth + 1) <= uses.length; nth++)
    used.set(String(nth + 1), String(table.u32(uses.from + 4 + useLength * nth)))
  return numberingOf(levels, used)
}

function levelsIn(table: Stream, from: number): Map<string, Level[]> {
  const count = table.u16(from)
  const lists = new Map<string, Level[]>()
  let at = from + 2 + listLength * count
  for (let nth = 0; nth < count && at < table.length; nth++) {
    const list = from + 2 + listLength * nth
    const levels: Level[] = []
    const isSimple = (table.u8(list + 26) & 1) === 1
    for (let level = 0; level < (isSimple ? 1 : 9) && at < table.length; level++) {
      const words = at + levelLength + table.u8(at + 24) + table.u8(at + 25)
      const text = table.wide(words + 2, table.u16(words)).replace(/\p{Cc}/gu, (place) => `%${place.charCodeAt(0) + 1}`)
      levels.push({ format: formats[table.u8(at + 4)] ?? 'decimal', text, start: table.u32(at) })
      at = words + 2 + 2 * table.u16(words)
    }
    lists.set(String(table.u32(list)), levels)
  }
  return lists
}
