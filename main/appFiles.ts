import { readFile, realpath } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { mediaTypeOf } from './page.ts'

export type AppFile = Readonly<{ bytes: Buffer; mediaType: string }>

/** One of the app's own files by the path of its address; `undefined` for anything that is not inside `folder`, links followed. */
export async function appFile(folder: string, pathname: string): Promise<AppFile | undefined> {
  try {
    const asked = decodeURIComponent(pathname)
    if (asked.includes('\0')) return undefined
    const root = await realpath(folder)
    const path = await realpath(normalize(join(root, asked === '/' ? 'index.html' : asked)))
    if (!path.startsWith(root + sep)) return undefined
    return { bytes: await readFile(path), mediaType: mediaTypeOf(path) }
  } catch {
    return undefined
  }
}
