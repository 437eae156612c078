import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { problems, Unreadable } from './problems.ts'

/** One file inside a zip. `read` unpacks it, checking size and checksum, and rejects with `Unreadable`; `head` unpacks its first bytes. */
export type ZipItem = Readonly<{
  name: string
  size: number
  packed: number
  isEncrypted: boolean
  isLink: boolean
  head: () => Promise<Uint8Array>
  read: () => Promise<Uint8Array>
  /** Its bytes as they come, for what is too large to hold. */
  pieces: () => AsyncIterable<Uint8Array>
}>

/** An open zip: its files (no folders) in the order of their names; `tooMany` when it lists more than was allowed. */
export type Zip = Readonly<{ items: readonly ZipItem[]; tooMany: boolean; close: () => void }>

const opening = { lazyEntries: true, autoClose: false, decodeStrings: false } as const

/** Opens a zip on disk. Rejects where it is no zip or its directory is damaged. */
export const zipFile = async (path: string, mostItems: number): Promise<Zip> => listed(await openPromise(path, opening), mostItems)

/** Opens a zip in memory. */
export const zipBytes = async (bytes: Uint8Array, mostItems: number): Promise<Zip> =>
  listed(await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), opening), mostItems)

async function listed(zip: ZipFile, mostItems: number): Promise<Zip> {
  const items: ZipItem[] = []
  let tooMany = false
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/')) continue
      tooMany = items.length >= mostItems
      if (tooMany) break
      items.push(itemOf(zip, entry, name))
    }
  } catch (error) {
    zip.close()
    throw error
  }
  items.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return { items, tooMany, close: () => zip.close() }
}

const itemOf = (zip: ZipFile, entry: Entry, name: string): ZipItem => ({
  name,
  size: entry.uncompressedSize,
  packed: entry.compressedSize,
  isEncrypted: entry.isEncrypted(),
  isLink: entry.versionMadeBy >> 8 === 3 && ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000,
  head: () => unpacked(zip, entry, 4096),
  pieces: () => piecesOf(zip, entry),
  async read() {
    const bytes = await unpacked(zip, entry, entry.uncompressedSize)
    if (bytes.length !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) throw new Unreadable(problems.damaged)
    return bytes
  },
})

async function unpacked(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.min(most, entry.uncompressedSize))
  let at = 0
  for await (const piece of piecesOf(zip, entry)) {
    bytes.set(piece.subarray(0, bytes.length - at), at)
    at = Math.min(bytes.length, at + piece.length)
    if (at === bytes.length) break
  }
  return bytes.subarray(0, at)
}

async function* piecesOf(zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  if (entry.isEncrypted()) throw new Unreadable(problems.passwordProtected)
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>
  } catch {
    throw new Unreadable(problems.damaged)
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Names that are UTF-8, whether or not they are marked so (macOS writes unmarked ones); otherwise the code page of DOS. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw
  let name: string
  try {
    name = utf8.decode(raw)
  } catch {
    name = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
  }
  return name.replaceAll('\\', '/').normalize('NFC')
}

/** Whether a name would leave its folder or is no file name: absolute, with a drive, with `..`, or with control characters. */
export const isUnsafeName = (name: string): boolean =>
  /^[a-z]:/i.test(name) || /\p{Cc}/u.test(name) || name.split('/').some((part) => part === '..' || part === '')
