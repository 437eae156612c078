import { unzipSync } from 'fflate'
import { decodeText } from '../plainText.ts'
import { problems, Unreadable } from '../problems.ts'

const mostBytes = 300 * 1024 * 1024

/** The wanted parts of an Office file, unpacked, by name. Throws `Unreadable` where it is damaged or unpacks to far too much. */
export function partsOf(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false
        total += originalSize
        if (total > mostBytes) throw new Unreadable(problems.tooLarge)
        return true
      },
    })
    return new Map(Object.entries(parts))
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(problems.damaged)
  }
}

export const xmlOf = (part: Uint8Array | undefined): string => (part && decodeText(part)) ?? ''
