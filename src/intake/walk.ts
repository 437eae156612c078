import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isIgnored } from './ignored.ts'
import type { Limits } from './limits.ts'
import { mediaTypeOf } from './mediaType.ts'
import { officeTypeOf } from './office/officeType.ts'
import { problems, Unreadable } from './problems.ts'
import type { SourceFile } from './sourceFile.ts'
import { isUnsafeName, type Zip, type ZipItem, zipBytes, zipFile } from './zip.ts'

/** A file found and not yet read. `load` may reject with `Unreadable`; where there is a problem already it gives what may still be looked at, or nothing. */
export type Entry = Readonly<{ name: string; size: number; problem?: string; load: () => Promise<Uint8Array> }>

/** The path given is no police file: a plain sentence for the person who gave it. */
export class UnusablePath extends Error {
  override name = 'UnusablePath'
}

type Found = Readonly<{
  name: string
  size: number
  head: () => Promise<Uint8Array>
  load: () => Promise<Uint8Array>
  zip: () => Promise<Zip>
}>

/** One walk over a police file: what it has used of its limits, and the archives it holds open until `close`. */
export class Walk {
  readonly #limits: Limits
  readonly #open: Zip[] = []
  readonly #names = new Set<string>()
  #files = 0
  #bytes = 0
  #unpacked = 0
  #full = false

  constructor(limits: Limits) {
    this.#limits = limits
  }

  close() {
    for (const zip of this.#open.splice(0)) zip.close()
  }

  /** Every file of a folder or zip, in the order of their names, folders and archives inside included. Links are not followed. */
  async *entriesOf(path: string): AsyncIterable<Entry> {
    const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new UnusablePath(error.code === 'ENOENT' ? `There is nothing at ${path}.` : `${path} cannot be opened (${error.code}).`)
    })
    if (there.isDirectory()) return yield* this.#folder(path, '', 0)
    if (!there.isFile() || mediaTypeOf(await headOf(path)) !== 'application/zip')
      throw new UnusablePath(`${path} is neither a folder nor a zip.`)
    const zip = await zipFile(path, this.#limits.files).catch(() => {
      throw new UnusablePath(`${path} is a zip that cannot be opened. It may be damaged: ask for it again.`)
    })
    if (officeTypeOf(zip.items.map((item) => item.name))) {
      zip.close()
      throw new UnusablePath(`${path} is one document, not a police file. Give the folder it is in.`)
    }
    yield* this.#archive(zip, '', 0)
  }

  /** The files of an archive that came inside something else, an e-mail for instance; the file itself where it is no archive. */
  async *entriesWithin(name: string, bytes: Uint8Array, depth: number): AsyncIterable<Entry> {
    yield* this.#file(inMemory(name, bytes, this.#limits), depth)
  }

  async *#folder(path: string, within: string, depth: number): AsyncIterable<Entry> {
    const listed = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (within === '') throw new UnusablePath(`${path} cannot be opened (${error.code}).`)
      return undefined
    })
    if (!listed) return yield this.#unread(within.slice(0, -1), 0, problems.damaged)
    for (const item of listed.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = within + item.name.normalize('NFC')
      const whole = join(path, item.name)
      if (isIgnored(name)) continue
      if (item.isSymbolicLink()) yield this.#unread(name, 0, problems.link)
      else if (item.isDirectory() && depth >= this.#limits.depth) yield this.#unread(name, 0, problems.tooDeep)
      else if (item.isDirectory()) yield* this.#folder(whole, `${name}/`, depth + 1)
      else if (item.isFile()) yield* this.#file(await onDisk(whole, name, this.#limits), depth)
    }
  }

  async *#archive(zip: Zip, within: string, depth: number): AsyncIterable<Entry> {
    this.#open.push(zip)
    for (const item of zip.items) {
      const name = within + item.name
      if (isIgnored(name)) continue
      const problem = this.#refusal(item)
      if (problem) yield this.#unread(name, item.size, problem)
      else yield* this.#file(inZip(item, name, this.#limits), depth)
    }
    if (zip.tooMany) yield* this.#overfull(within.slice(0, -1) || 'archive')
  }

  #refusal(item: ZipItem): string | undefined {
    if (isUnsafeName(item.name)) return problems.unsafeName
    if (item.isLink) return problems.link
    if (item.isEncrypted) return problems.passwordProtected
    this.#unpacked += item.size
    const { fileBytes, unpackedBytes, unpackedRatio } = this.#limits
    const swollen = item.size > 1024 * 1024 && item.size > item.packed * unpackedRatio
    return swollen || item.size > fileBytes || this.#unpacked > unpackedBytes ? problems.tooLarge : undefined
  }

  async *#file(found: Found, depth: number): AsyncIterable<Entry> {
    if (this.#full) return
    if (++this.#files > this.#limits.files) return yield* this.#overfull(found.name)
    if (mediaTypeOf(await found.head().catch(() => new Uint8Array())) === 'application/zip') {
      const zip = await found.zip().catch(() => undefined)
      if (zip && !officeTypeOf(zip.items.map((item) => item.name))) {
        if (depth < this.#limits.depth) return yield* this.#archive(zip, `${found.name}/`, depth + 1)
        zip.close()
        return yield this.#unread(found.name, found.size, problems.tooDeep)
      }
      zip?.close()
    }
    this.#bytes += found.size
    const tooLarge = found.size > this.#limits.fileBytes || this.#bytes > this.#limits.totalBytes
    const name = this.#nameKept(found.name)
    yield tooLarge ? { name, size: found.size, problem: problems.tooLarge, load: found.head } : { name, size: found.size, load: found.load }
  }

  async *#overfull(name: string): AsyncIterable<Entry> {
    if (!this.#full) yield this.#unread(name, 0, problems.tooManyFiles)
    this.#full = true
  }

  #unread(name: string, size: number, problem: string): Entry {
    return { name: this.#nameKept(name), size, problem, load: async () => new Uint8Array() }
  }

  /** Two files of one archive may bear the same name; each keeps one of its own. */
  #nameKept(name: string): string {
    const plain = name.replace(unshown, '\ufffd')
    let kept = plain
    for (let copy = 2; this.#names.has(kept); copy++) kept = `${plain} (${copy})`
    this.#names.add(kept)
    return kept
  }
}

/** What would move the cursor of a terminal or turn a name round, so that `exe.pdf` shows as something else. */
const unshown = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

const onDisk = async (path: string, name: string, limits: Limits): Promise<Found> => ({
  name,
  size: (await stat(path)).size,
  head: () => headOf(path),
  load: () => wholeOf(path),
  zip: () => zipFile(path, limits.files),
})

const inZip = (item: ZipItem, name: string, limits: Limits): Found => ({
  name,
  size: item.size,
  head: item.head,
  load: item.read,
  zip: async () => zipBytes(await item.read(), limits.files),
})

const inMemory = (name: string, bytes: Uint8Array, limits: Limits): Found => ({
  name,
  size: bytes.length,
  head: async () => bytes.subarray(0, 4096),
  load: async () => bytes,
  zip: () => zipBytes(bytes, limits.files),
})

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function wholeOf(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** The bytes of an entry, or why there are none. Of what is too large only the head is looked at, to know a film from a document. */
export async function loaded({ name, size, problem, load }: Entry): Promise<SourceFile> {
  try {
    if (!problem) return { name, bytes: await load(), size }
    const type = problem === problems.tooLarge ? mediaTypeOf(await load()) : undefined
    return { name, bytes: undefined, problem: type === 'audio/*' || type === 'video/*' ? problems.audioOrVideo : problem, size }
  } catch (error) {
    return { name, bytes: undefined, problem: error instanceof Unreadable ? error.message : problems.damaged, size }
  }
}
