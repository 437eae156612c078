import type { Heading } from './heading.ts'

const nameAt = 40

/** The names of the document's fonts, by their number. */
export function fontsOf({ table, tableAt }: Heading): readonly string[] {
  const { from, length } = tableAt('fonts')
  const names: string[] = []
  const list = table.part(from, length)
  for (let at = 4; at < list.length && names.length < list.u16(0); at += 1 + list.u8(at))
    names.push(list.wide(at + nameAt, Math.max(0, (list.u8(at) + 1 - nameAt) / 2)).split('\0', 1)[0]!)
  return names
}
