import { basename } from 'node:path'
import type { ParcelId } from '#case/ids'
import { isIgnored } from '#intake/ignored'
import { usualLimits } from '#intake/limits'
import { metadataOf } from '#intake/metadata'
import { listPoliceFile, type SourceFile } from '#intake/policeFile'
import { loaded, Walk } from '#intake/walk'
import type { Reads } from '#store/open'
import { parcelFile, parcelPaths } from '#store/parcels'

/** Where a police file comes from. It can be listed again, so that a taking-in that was stopped can be finished. */
export type Source = Readonly<{
  from: 'parcel' | 'path' | 'sample'
  place: string
  /** What it was called: a folder's or an archive's name. */
  name: string
  list: (signal?: AbortSignal) => AsyncIterable<SourceFile>
  metadata: () => Promise<Record<string, unknown> | undefined>
}>

export const pathSource = (place: string, from: 'path' | 'sample' = 'path'): Source => ({
  from,
  place,
  name: basename(place).replace(/\.zip$/i, ''),
  list: (signal) => listPoliceFile(place, signal ? { signal } : {}),
  metadata: () => metadataOf(place),
})

export function parcelSource(db: Reads, parcel: ParcelId, name?: string): Source {
  const paths = parcelPaths(db, parcel)
  const root = commonFolder(paths)
  return {
    from: 'parcel',
    place: parcel,
    name: name ?? (root || (paths[0] ?? '')).replace(/\/$/, '').replace(/\.zip$/i, ''),
    list: (signal) => filesOf(db, parcel, paths, root, signal),
    async metadata() {
      const path = paths.find((one) => one === `${root}case.json`)
      return path === undefined ? undefined : objectIn(parcelFile(db, parcel, path).toString('utf8'))
    },
  }
}

/** The folder all the paths lie in, with its stroke; nothing where they do not share one. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/') + 1) : ''
  return folder !== '' && paths.every((path) => path.startsWith(folder)) ? folder : ''
}

async function* filesOf(
  db: Reads,
  parcel: ParcelId,
  paths: readonly string[],
  root: string,
  signal?: AbortSignal,
): AsyncIterable<SourceFile> {
  const walk = new Walk(usualLimits)
  // One archive handed over alone is the police file itself: its name is not part of the names inside.
  const within = paths.length === 1 ? `${paths[0]?.slice(root.length)}/` : '/'
  try {
    for (const path of paths) {
      const name = path.slice(root.length)
      if (isIgnored(name)) continue
      for await (const entry of walk.entriesWithin(name, parcelFile(db, parcel, path), 0)) {
        signal?.throwIfAborted()
        yield await loaded({ ...entry, name: entry.name.startsWith(within) ? entry.name.slice(within.length) : entry.name })
      }
    }
  } finally {
    walk.close()
  }
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
