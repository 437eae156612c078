import { compound, wide } from './compound.ts'

/** A piece of text as a Word document of 1997 keeps it; `quick` is what a quick save changed of it. */
export type MadePiece = Readonly<{ text: string; inTwoBytes?: boolean; quick?: number }>
/** How the characters of a piece are set, as the bytes of the changes: all of one piece, by its place among those in the file. */
type Sheets = Readonly<{ runs?: readonly (readonly number[])[]; paragraphs?: readonly (readonly number[])[] }>

const textAt = 1024
const page = 512

/** The streams of a Word document. The pieces lie in the file as `inFile` has them and are read in the order of `order`, the others having been deleted. */
export function wordStreams(
  inFile: readonly MadePiece[],
  order: readonly number[] = inFile.map((_, at) => at),
  { runs = [], paragraphs = [] }: Sheets = {},
): { WordDocument: Uint8Array; '1Table': Uint8Array } {
  const bytes = inFile.map(({ text, inTwoBytes }) => (inTwoBytes ? wide(text) : new Uint8Array(Buffer.from(text, 'latin1'))))
  const starts = bytes.map((_, at) => textAt + bytes.slice(0, at).reduce((sum, { length }) => sum + length, 0))
  const ends = [...starts, starts.at(-1)! + bytes.at(-1)!.length]
  const firstPage = Math.ceil(ends.at(-1)! / page)
  const document = new Uint8Array((firstPage + 2) * page)
  const head = new DataView(document.buffer)
  head.setUint16(0, 0xa5ec, true)
  head.setUint16(2, 193, true)
  head.setUint16(10, 0x0200, true)
  head.setUint32(
    76,
    order.reduce((sum, at) => sum + inFile[at]!.text.length, 0),
    true,
  )
  bytes.forEach((piece, at) => {
    document.set(piece, starts[at]!)
  })
  document.set(
    sheet(ends, runs, 1, (changes) => [changes.length, ...changes]),
    firstPage * page,
  )
  const setting = (changes: readonly number[]) => [0, Math.ceil((changes.length + 2) / 2), 0, 0, ...changes, 0]
  document.set(sheet(ends, paragraphs, 13, setting), (firstPage + 1) * page)

  const table = new Uint8Array(4096)
  const view = new DataView(table.buffer)
  let at = 16
  const place = (nth: number, length: number) => {
    head.setUint32(154 + 8 * nth, at, true)
    head.setUint32(158 + 8 * nth, length, true)
  }
  for (const [nth, number] of [
    [12, firstPage],
    [13, firstPage + 1],
  ] as const) {
    place(nth, 12)
    for (const value of [textAt, ends.at(-1)!, number]) {
      view.setUint32(at, value, true)
      at += 4
    }
  }
  const length = 4 + 12 * order.length
  place(33, 5 + length)
  table[at] = 2
  view.setUint32(at + 1, length, true)
  let character = 0
  for (const [nth, which] of order.entries()) {
    const { text, inTwoBytes, quick = 0 } = inFile[which]!
    character += text.length
    view.setUint32(at + 9 + 4 * nth, character, true)
    const entry = at + 5 + 4 * (order.length + 1) + 8 * nth
    view.setUint32(entry + 2, inTwoBytes ? starts[which]! : 0x40000000 + 2 * starts[which]!, true)
    view.setUint16(entry + 6, quick, true)
  }
  return { WordDocument: document, '1Table': table }
}

/** A page of settings: where each piece begins and ends, and what changes it has, kept from the end of the page backwards. */
function sheet(
  ends: readonly number[],
  changes: readonly (readonly number[])[],
  width: number,
  kept: (changes: readonly number[]) => readonly number[],
): Uint8Array {
  const bytes = new Uint8Array(page)
  const view = new DataView(bytes.buffer)
  const count = ends.length - 1
  bytes[page - 1] = count
  ends.forEach((end, at) => {
    view.setUint32(4 * at, end, true)
  })
  let free = page - 2
  for (let at = 0; at < count; at++) {
    if (!changes[at]?.length) continue
    const own = kept(changes[at]!)
    free = (free - own.length) & ~1
    bytes.set(own, free)
    bytes[4 * (count + 1) + width * at] = free / 2
  }
  return bytes
}

/** A Word document of 1997 to 2003, see `wordStreams`. `spoil` may change its streams first. */
export function wordDocument(
  inFile: readonly MadePiece[],
  order?: readonly number[],
  sheets?: Sheets,
  spoil: (document: DataView, table: DataView) => void = () => {},
): Uint8Array {
  const streams = wordStreams(inFile, order, sheets)
  spoil(new DataView(streams.WordDocument.buffer), new DataView(streams['1Table'].buffer))
  return compound(streams)
}
