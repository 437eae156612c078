import type { Compound } from '../../compound.ts'
import { problems, Unreadable } from '../../problems.ts'
import { Stream } from './stream.ts'

/** The parts of the text, in the order in which they lie one behind the other, and where the head of the file gives their lengths. */
const lengthsAt = { body: 76, footnotes: 80, headers: 84, comments: 92, endnotes: 96, boxes: 100, headerBoxes: 104 } as const
export type Part = keyof typeof lengthsAt

/** Tables by their place in the head of the file (MS-DOC, FibRgFcLcb97). */
const tables = { headers: 11, runs: 12, paragraphs: 13, fonts: 15, pieces: 33, lists: 73, listUses: 74 } as const

/** What the head of a Word document (its FIB) says: where its parts of text and its tables are. Positions count characters. */
export type Heading = Readonly<{
  document: Stream
  /** The stream of the tables. */
  table: Stream
  parts: Readonly<Record<Part, Readonly<{ from: number; to: number }>>>
  /** Where a table begins in the table stream and how long it says it is. */
  tableAt: (name: keyof typeof tables) => Readonly<{ from: number; length: number }>
}>

const [word97, firstVersionOf97, firstVersion] = [0xa5ec, 190, 20]
const [isEncrypted, hasTable1] = [0x0100, 0x0200]

/** Throws `Unreadable` where the document is locked, older than Word 97 or has no tables. */
export function headingOf(file: Compound): Heading {
  const document = new Stream(file.read('WordDocument') ?? new Uint8Array())
  const [mark, version, flags] = [document.u16(0), document.u16(2), document.u16(10)]
  if (version >= firstVersion && version < firstVersionOf97) throw new Unreadable(problems.oldWord)
  if (mark !== word97) throw new Unreadable(problems.damaged)
  if ((flags & isEncrypted) !== 0) throw new Unreadable(problems.lockedOffice)
  const table = file.read((flags & hasTable1) !== 0 ? '1Table' : '0Table')
  if (!table) throw new Unreadable(problems.damaged)
  return {
    document,
    table: new Stream(table),
    parts: partsOf(document),
    tableAt: (name) => ({ from: document.u32(154 + 8 * tables[name]), length: document.u32(158 + 8 * tables[name]) }),
  }
}

function partsOf(document: Stream): Heading['parts'] {
  const parts: Partial<Record<Part, { from: number; to: number }>> = {}
  let from = 0
  for (const [name, at] of Object.entries(lengthsAt)) {
    const to = from + document.u32(at)
    parts[name as Part] = { from, to }
    from = to
  }
  return parts as Heading['parts']
}
