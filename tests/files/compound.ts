export const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
export const sector = 512
const free = 0xffffffff
const end = 0xfffffffe

/** A compound file with these streams in their folders; each stream is padded past the size at which it would be kept among the small ones. */
export function compound(streams: Record<string, Uint8Array>): Uint8Array {
  const entries: { name: string; type: number; child: number; right: number; start: number; length: number }[] = [
    { name: 'Root Entry', type: 5, child: free, right: free, start: end, length: 0 },
  ]
  const sectors: Uint8Array[] = []
  const fat: number[] = []
  const store = (bytes: Uint8Array): number => {
    const first = sectors.length
    const count = Math.max(1, Math.ceil(bytes.length / sector))
    for (let at = 0; at < count; at++) {
      const piece = new Uint8Array(sector)
      piece.set(bytes.subarray(at * sector, (at + 1) * sector))
      sectors.push(piece)
      fat.push(at === count - 1 ? end : first + at + 1)
    }
    return first
  }
  const link = (parent: number, nth: number) => {
    if (entries[parent]!.child === free) entries[parent]!.child = nth
    else {
      let last = entries[parent]!.child
      while (entries[last]!.right !== free) last = entries[last]!.right
      entries[last]!.right = nth
    }
  }
  const folders = new Map<string, number>()
  for (const [path, bytes] of Object.entries(streams)) {
    const steps = path.split('/')
    const name = steps.pop()!
    let parent = 0
    for (const [depth, step] of steps.entries()) {
      const folder = steps.slice(0, depth + 1).join('/')
      const nth = folders.get(folder) ?? entries.push({ name: step, type: 1, child: free, right: free, start: 0, length: 0 }) - 1
      if (!folders.has(folder)) link(parent, nth)
      folders.set(folder, nth)
      parent = nth
    }
    const padded = new Uint8Array(Math.max(4096, bytes.length))
    padded.set(bytes)
    const nth = entries.push({ name, type: 2, child: free, right: free, start: store(padded), length: padded.length }) - 1
    link(parent, nth)
  }
  const directory = new Uint8Array(entries.length * 128)
  const view = new DataView(directory.buffer)
  entries.forEach(({ name, type, child, right, start, length }, at) => {
    directory.set(wide(name), at * 128)
    view.setUint16(at * 128 + 64, name.length * 2 + 2, true)
    directory[at * 128 + 66] = type
    for (const [offset, value] of [
      [68, free],
      [72, right],
      [76, child],
      [116, start],
      [120, length],
    ] as const)
      view.setUint32(at * 128 + offset, value, true)
  })
  const directoryAt = store(directory)
  const fatCount = Math.ceil((fat.length + 4) / 128)
  const fatAt = sectors.length
  for (let at = 0; at < fatCount; at++) fat.push(0xfffffffd)
  const table = new Uint8Array(fatCount * sector).fill(0xff)
  fat.forEach((next, at) => {
    new DataView(table.buffer).setUint32(at * 4, next, true)
  })
  const head = new Uint8Array(sector)
  const headView = new DataView(head.buffer)
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  headView.setUint16(30, 9, true)
  for (const [offset, value] of [
    [44, fatCount],
    [48, directoryAt],
    [56, 4096],
    [60, end],
    [68, end],
  ] as const)
    headView.setUint32(offset, value, true)
  for (let at = 0; at < 109; at++) headView.setUint32(76 + at * 4, at < fatCount ? fatAt + at : free, true)
  return Buffer.concat([head, ...sectors, table])
}
