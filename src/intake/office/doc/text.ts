import { type Run, runIn, type Setting, settingIn } from './changes.ts'
import type { Heading } from './heading.ts'
import { piecesOf } from './pieces.ts'
import { lastUpTo, settingsOf } from './settings.ts'
import type { Stream } from './stream.ts'

/** Characters that lie together and are set alike, and the place of the first in the text. */
export type Stretch = Readonly<{ from: number; text: string; run: Run }>
/** The text of a Word document by the places of its characters. */
export type Text = Readonly<{
  /** The stretches from one character to another. */
  stretches: (from: number, to: number) => Iterable<Stretch>
  /** How the paragraph is set that ends with the character, and whether its setting ends there too. */
  settingOf: (character: number) => Readonly<{ setting: Setting; ends: boolean }>
  /** Whether all of it is there. */
  isWhole: (from: number, to: number) => boolean
}>

const narrow = new TextDecoder('windows-1252')

/** `data` is the document's stream of data, in which long settings lie. Throws `Unreadable` where the pieces of the text cannot be. */
export function textOf(heading: Heading, data: Stream): Text {
  const { document, table, tableAt } = heading
  const pieces = piecesOf(heading, data)
  const starts = pieces.map(({ from }) => from)
  const runs = settingsOf(document, table, tableAt('runs'), {} as Run, (sheet, count, nth) => {
    const at = 2 * sheet.u8(4 * (count + 1) + nth)
    return at === 0 ? {} : runIn(sheet.part(at + 1, sheet.u8(at)))
  })
  const settings = settingsOf(document, table, tableAt('paragraphs'), {} as Setting, (sheet, count, nth) => {
    const at = 2 * sheet.u8(4 * (count + 1) + 13 * nth)
    if (at === 0) return {}
    const length = sheet.u8(at)
    // The first two bytes name the style.
    const changes = length === 0 ? sheet.part(at + 4, 2 * sheet.u8(at + 1) - 2) : sheet.part(at + 3, 2 * length - 3)
    return settingIn(changes, data)
  })

  function* stretches(from: number, to: number): Generator<Stretch> {
    for (let nth = Math.max(0, lastUpTo(starts, from)); nth < pieces.length && pieces[nth]!.from < to; nth++) {
      const { from: start, to: end, at, width, changes } = pieces[nth]!
      const last = Math.min(to, end)
      for (let place = Math.max(from, start); place < last; ) {
        const byte = at + (place - start) * width
        const { to: reach, value } = runs.at(byte)
        const length = Math.min(last - place, Math.max(1, Math.ceil((reach - byte) / width)))
        const text = width === 2 ? document.wide(byte, length) : narrow.decode(document.part(byte, length).bytes)
        yield { from: place, text, run: { ...value, ...changes.run } }
        place += length
      }
    }
  }
  return {
    stretches,
    settingOf(character) {
      const { from, at, width, changes } = pieces[Math.max(0, lastUpTo(starts, character))]!
      const byte = at + (character - from) * width
      const { to, value } = settings.at(byte)
      return { setting: { ...value, ...changes.setting }, ends: to <= byte + width }
    },
    isWhole: (from, to) =>
      runs.isWhole &&
      settings.isWhole &&
      to <= pieces.at(-1)!.to &&
      pieces.every((piece) => piece.from >= to || piece.to <= from || isThere(document, piece.at, (piece.to - piece.from) * piece.width)),
  }
}

/** Where a file was cut off, what is missing of a stream is filled with nought. */
const longestNought = 16

function isThere(document: Stream, at: number, length: number): boolean {
  if (at + length > document.length) return false
  let nought = 0
  for (let byte = at; byte < at + length && nought < longestNought; byte++) nought = document.u8(byte) === 0 ? nought + 1 : 0
  return nought < longestNought
}
