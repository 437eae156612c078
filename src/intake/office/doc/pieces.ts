import { problems, Unreadable } from '../../problems.ts'
import { type Run, runIn, type Setting, settingIn, shortChange } from './changes.ts'
import type { Heading } from './heading.ts'
import type { Stream } from './stream.ts'

/** A stretch of the text (from character to character) where it lies in the document stream, in one or two bytes a character, and what a quick save changed of it. */
export type Piece = Readonly<{ from: number; to: number; at: number; width: 1 | 2; changes: Changes }>
type Changes = Readonly<{ run: Run; setting: Setting }>

/** The pieces of the text in reading order: what was deleted before a quick save is in none of them. Throws `Unreadable` where they cannot be. */
export function piecesOf({ document, table, tableAt }: Heading, data: Stream): readonly Piece[] {
  const damaged = (): never => {
    throw new Unreadable(problems.damaged)
  }
  let { from: at } = tableAt('pieces')
  const lists: Changes[] = []
  const read = (changes: Stream): Changes => ({ run: runIn(changes), setting: settingIn(changes, data) })
  for (; table.u8(at) === 1; at += 3 + table.u16(at + 1)) lists.push(read(table.part(at + 3, table.u16(at + 1))))
  const changesOf = (given: number): Changes =>
    given === 0 ? none : (given & 1) === 1 ? (lists[given >> 1] ?? none) : read(shortChange((given >> 1) & 0x7f, given >> 8))
  const count = Math.floor((table.u32(at + 1) - 4) / 12)
  if (table.u8(at) !== 2 || count < 1 || at + 5 + 4 + 12 * count > table.length) damaged()

  const pieces = Array.from({ length: count }, (_, nth): Piece => {
    const entry = at + 5 + 4 * (count + 1) + 8 * nth
    const place = table.u32(entry + 2)
    const isNarrow = (place & 0x40000000) !== 0
    const start = place & 0x3fffffff
    return {
      from: table.u32(at + 5 + 4 * nth),
      to: table.u32(at + 9 + 4 * nth),
      at: isNarrow ? start >>> 1 : start,
      width: isNarrow ? 1 : 2,
      changes: changesOf(table.u16(entry + 6)),
    }
  })
  const inOrder = pieces.every(({ from, to }, nth) => from < to && from === (pieces[nth - 1]?.to ?? 0))
  if (!inOrder || pieces.at(-1)!.to > document.length) damaged()
  return pieces
}

const none: Changes = { run: {}, setting: {} }
