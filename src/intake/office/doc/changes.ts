import { Stream } from './stream.ts'

/** How a run of characters is set: only what decides which words it shows. */
export type Run = Readonly<{
  hidden?: boolean
  deleted?: boolean
  /** Number of the font in the document's table. */
  font?: number
  symbol?: Readonly<{ font: number; code: number }>
  /** Where in the stream of data the state of a form field lies. */
  data?: number
}>
/** How a paragraph is set: how deep in tables it is (0 outside of any), what its mark ends, its list (0 for none). */
export type Setting = Readonly<{ depth?: number; endsRow?: boolean; endsInnerCell?: boolean; list?: number; level?: number }>

const deepest = 40
const mostLists = 0x7fe
const isOn = (operand: Stream): boolean => operand.u8(0) === 1
/** On, or the opposite of what the style says, and no style deletes. A style may hide: text that is the opposite of it is shown, and stays. */
const isDeleted = (operand: Stream): boolean => isOn(operand) || operand.u8(0) === 0x81

/** MS-DOC, single property modifiers, by their numbers. */
const onRun = new Map<number, (operand: Stream, before: Run) => Run>([
  [0x0800, (operand) => ({ deleted: isDeleted(operand) })],
  [0x083c, (operand) => ({ hidden: isOn(operand) })],
  [0x6a03, (operand) => ({ data: operand.u32(0) })],
  [0x6a09, (operand) => ({ symbol: { font: operand.u16(0), code: operand.u16(2) } })],
  [0x4a4f, (operand, { font = operand.u16(0) }) => ({ font })],
  [0x4a51, (operand) => ({ font: operand.u16(0) })],
])
const onSetting = new Map<number, (operand: Stream, before: Setting) => Setting>([
  [0x2416, (operand, { depth = 0 }) => ({ depth: isOn(operand) ? Math.max(1, depth) : 0 })],
  [0x6649, (operand) => ({ depth: Math.min(deepest, operand.u32(0)) })],
  [0x2417, (operand) => ({ endsRow: isOn(operand) })],
  [0x244c, (operand) => ({ endsRow: isOn(operand) })],
  [0x244b, (operand) => ({ endsInnerCell: isOn(operand) })],
  [0x460b, (operand) => ({ list: operand.u16(0) <= mostLists ? operand.u16(0) : 0 })],
  [0x260a, (operand) => ({ level: operand.u8(0) })],
])

/** What a list of changes says of a run. */
export function runIn(changes: Stream): Run {
  let run: Run = {}
  for (const [code, operand] of changesIn(changes)) run = { ...run, ...onRun.get(code)?.(operand, run) }
  return run
}

const heldElsewhere = [0x6645, 0x6646]
const longestHeld = 0x3fa2

/** What a list of changes says of a paragraph. A list too long for its place lies in the stream of data. */
export function settingIn(changes: Stream, data: Stream): Setting {
  let setting: Setting = {}
  const make = (code: number, operand: Stream) => {
    setting = { ...setting, ...onSetting.get(code)?.(operand, setting) }
  }
  for (const [code, operand] of changesIn(changes)) {
    make(code, operand)
    if (!heldElsewhere.includes(code)) continue
    const from = operand.u32(0)
    const length = data.u16(from)
    if (length <= longestHeld) for (const [inner, value] of changesIn(data.part(from + 2, length))) make(inner, value)
    break
  }
  return setting
}

/** How long what follows a number is, by the number's three highest bits; the sixth says it itself. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3] as const
const [definesTable, changesTabs] = [0xd608, 0xc615]

function* changesIn(changes: Stream): Generator<readonly [code: number, operand: Stream]> {
  for (let at = 0; at + 2 < changes.length; ) {
    const code = changes.u16(at)
    const length = lengths[code >> 13] || ownLength(code, changes, at + 2)
    yield [code, changes.part(at + 2, length)]
    at += 2 + length
  }
}

function ownLength(code: number, changes: Stream, at: number): number {
  if (code === definesTable) return changes.u16(at) + 1
  if (code !== changesTabs || changes.u8(at) < 255) return changes.u8(at) + 1
  const taken = changes.u8(at + 1)
  return 3 + 4 * taken + 3 * changes.u8(at + 2 + 4 * taken)
}

/** A single change named by a short number of its own, as pieces of a document saved in haste bear it. */
const shortNumbers: Readonly<Record<number, number>> = { 24: 0x2416, 25: 0x2417, 12: 0x260a, 65: 0x0800, 92: 0x083c }
export function shortChange(number: number, value: number): Stream {
  const code = shortNumbers[number]
  return new Stream(code === undefined ? new Uint8Array() : Uint8Array.of(code & 0xff, code >> 8, value))
}
