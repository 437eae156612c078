import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { zipFile } from './zip.ts'

const mostBytes = 1024 * 1024

/** What the `case.json` at the root of the police file says; undefined where there is none or it is no JSON object. */
export async function metadataOf(path: string): Promise<Record<string, unknown> | undefined> {
  try {
    const there = await stat(path)
    const bytes = there.isDirectory() ? await fromFolder(join(path, 'case.json')) : await fromZip(path)
    const value: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const fromFolder = async (path: string) => ((await stat(path)).size > mostBytes ? undefined : readFile(path))

async function fromZip(path: string): Promise<Uint8Array | undefined> {
  const zip = await zipFile(path, 100_000)
  try {
    const item = zip.items.find(({ name }) => name === 'case.json')
    return item && item.size <= mostBytes ? await item.read() : undefined
  } finally {
    zip.close()
  }
}
