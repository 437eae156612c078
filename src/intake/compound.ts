import { problems, Unreadable } from './problems.ts'

/** A Microsoft compound file (MS-CFB): streams by their path, `__attach_version1.0_#00000000/__substg1.0_37010102`. */
export type Compound = Readonly<{ names: readonly string[]; read: (name: string) => Uint8Array | undefined }>

const endOfChain = 0xfffffffa
const none = 0xffffffff
const smallest = 4096

/** Opens a compound file. Throws `Unreadable` where its tables lead nowhere or in circles. */
export function openCompound(bytes: Uint8Array): Compound {
  const damaged = (): never => {
    throw new Unreadable(problems.damaged)
  }
  if (bytes.length < 512) damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const u32 = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : damaged())
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) damaged()
  const size = 1 << shift
  const sectorAt = (sector: number) => (sector + 1) * size
  const most = Math.ceil(bytes.length / size)

  const fatSectors: number[] = []
  for (let at = 0; at < 109; at++) if (u32(76 + 4 * at) <= endOfChain) fatSectors.push(u32(76 + 4 * at))
  for (let sector = u32(68), seen = 0; sector <= endOfChain && sector < most; sector = u32(sectorAt(sector) + size - 4)) {
    if (++seen > most) damaged()
    for (let at = 0; at < size / 4 - 1; at++) {
      const entry = u32(sectorAt(sector) + 4 * at)
      if (entry <= endOfChain) fatSectors.push(entry)
    }
    if (fatSectors.length > most + 109) damaged()
  }
  const fat = (sector: number): number => {
    const holder = fatSectors[Math.floor(sector / (size / 4))]
    return holder === undefined ? damaged() : u32(sectorAt(holder) + 4 * (sector % (size / 4)))
  }
  const chain = (start: number, longest: number, next: (sector: number) => number): number[] => {
    const sectors: number[] = []
    for (let sector = start; sector <= endOfChain; sector = next(sector)) if (sectors.push(sector) > longest) damaged()
    return sectors
  }
  const joined = (start: number): Uint8Array => {
    const sectors = chain(start, most, fat)
    const whole = new Uint8Array(sectors.length * size)
    sectors.forEach((sector, at) => {
      whole.set(bytes.subarray(sectorAt(sector), sectorAt(sector) + size), at * size)
    })
    return whole
  }

  const directory = joined(u32(48))
  const entries = new DataView(directory.buffer)
  const entryAt = (at: number) => ({
    name: new TextDecoder('utf-16le').decode(
      directory.subarray(at * 128, at * 128 + Math.max(0, Math.min(64, entries.getUint16(at * 128 + 64, true)) - 2)),
    ),
    type: directory[at * 128 + 66]!,
    left: entries.getUint32(at * 128 + 68, true),
    right: entries.getUint32(at * 128 + 72, true),
    child: entries.getUint32(at * 128 + 76, true),
    start: entries.getUint32(at * 128 + 116, true),
    length: entries.getUint32(at * 128 + 120, true),
  })
  const count = Math.floor(directory.length / 128)
  const streams = new Map<string, { start: number; length: number }>()
  const seen = new Set<number>()
  const walk = (first: number, within: string) => {
    const stack = [first]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (at === none || at >= count || seen.has(at)) continue
      seen.add(at)
      const { name, type, left, right, child, start, length } = entryAt(at)
      if (type === 2) streams.set(within + name, { start, length })
      else if (within.split('/').length < 8) walk(child, `${within}${name}/`)
      stack.push(left, right)
    }
  }
  if (count === 0) damaged()
  const root = entryAt(0)
  walk(root.child, '')
  if (streams.size === 0) damaged()

  let small: { whole: Uint8Array; table: DataView } | undefined
  const fromSmall = (start: number): Uint8Array => {
    small ??= { whole: joined(root.start), table: new DataView(joined(u32(60)).buffer) }
    const { whole, table } = small
    const pieces = chain(start, whole.length / 64, (sector) =>
      sector * 4 + 4 <= table.byteLength ? table.getUint32(sector * 4, true) : damaged(),
    )
    const bytes = new Uint8Array(pieces.length * 64)
    pieces.forEach((piece, at) => {
      bytes.set(whole.subarray(piece * 64, piece * 64 + 64), at * 64)
    })
    return bytes
  }
  return {
    names: [...streams.keys()],
    read(name) {
      const stream = streams.get(name)
      if (!stream) return undefined
      if (stream.length === 0) return new Uint8Array()
      return (stream.length < smallest ? fromSmall(stream.start) : joined(stream.start)).subarray(0, stream.length)
    },
  }
}
