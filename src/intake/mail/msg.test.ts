import { expect, test } from 'vitest'
import { readEml } from './eml.ts'
import { readCompound } from './msg.ts'

const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const sector = 512
const free = 0xffffffff
const end = 0xfffffffe

/** A compound file with these streams in their folders; each stream is padded past the size at which it would be kept among the small ones. */
function compound(streams: Record<string, Uint8Array>): Uint8Array {
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

const properties = new Uint8Array(48)
new DataView(properties.buffer).setUint32(32, 0x00390040, true)
new DataView(properties.buffer).setBigUint64(40, (BigInt(Date.UTC(2025, 2, 4, 19, 40)) + 11_644_473_600_000n) * 10_000n, true)

test('an Outlook message gives its heading, its text and what is attached', () => {
  const { text, enclosed } = readCompound(
    compound({
      '__properties_version1.0': properties,
      '__substg1.0_0C1A001F': wide('Sam Doyle'),
      '__substg1.0_0C1F001F': wide('sam@example.org'),
      '__substg1.0_0E04001F': wide('Jo Bell'),
      '__substg1.0_0037001F': wide('Again'),
      '__substg1.0_1000001F': wide('I will wait.'),
      '__attach_version1.0_#00000000/__substg1.0_3707001F': wide('../list.txt'),
      '__attach_version1.0_#00000000/__substg1.0_37010102': new TextEncoder().encode('one'),
    }),
  )
  expect(text).toBe(
    'From: Sam Doyle <sam@example.org>\nTo: Jo Bell\nSent: Tue, 04 Mar 2025 19:40:00 GMT\nSubject: Again\nAttachments: .._list.txt\n\nI will wait.',
  )
  expect(enclosed.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes.subarray(0, 3))])).toEqual([['.._list.txt', 'one']])
})

test('a message attached as a message is an e-mail of its own, with what was attached to it', async () => {
  const inner = '__attach_version1.0_#00000000/__substg1.0_3701000D/'
  const { text, enclosed } = readCompound(
    compound({
      '__properties_version1.0': properties,
      '__substg1.0_0037001F': wide('Fwd: what he wrote'),
      '__substg1.0_1000001F': wide('See below.'),
      [`${inner}__properties_version1.0`]: properties.subarray(8),
      [`${inner}__substg1.0_0C1A001F`]: wide('Sam Doyle'),
      [`${inner}__substg1.0_0C1F001F`]: wide('sam@example.org'),
      [`${inner}__substg1.0_0E04001F`]: wide('Zoë Bell'),
      [`${inner}__substg1.0_0037001F`]: wide('Your new flat'),
      [`${inner}__substg1.0_1000001F`]: wide('I saw the light go on, Zoë.'),
      [`${inner}__attach_version1.0_#00000000/__substg1.0_3707001F`]: wide('window.txt'),
      [`${inner}__attach_version1.0_#00000000/__substg1.0_37010102`]: new TextEncoder().encode('a window'),
    }),
  )
  expect(text).toContain('Attachments: Your new flat.eml; window.txt')
  const [mail, picture] = enclosed
  expect([mail?.name, picture?.name]).toEqual(['Your new flat.eml', 'window.txt'])
  const { text: said } = await readEml(mail!.bytes)
  expect(said).toBe(
    'From: Sam Doyle <sam@example.org>\nTo: Zoë Bell\nSent: Tue, 04 Mar 2025 19:40:00 GMT\nSubject: Your new flat\n\nI saw the light go on, Zoë.',
  )
})

test.each<[string, Uint8Array, string]>([
  [
    'a Word document locked with a password',
    compound({ EncryptedPackage: new Uint8Array(9), EncryptionInfo: new Uint8Array(9) }),
    'password protected',
  ],
  [
    'a Word document of the old kind',
    compound({ WordDocument: new Uint8Array(9) }),
    'unsupported type: an old Word document (ask for it as PDF or DOCX)',
  ],
  ['nothing but its first bytes', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'damaged'],
  [
    'a file that leads in circles',
    compound({ a: new Uint8Array(9) }).map((byte, at, all) => (at >= all.length - sector ? 0 : byte)),
    'damaged',
  ],
])('%s is told apart', (_, bytes, problem) => {
  expect(() => readCompound(bytes)).toThrow(problem)
})
