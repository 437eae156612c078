import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { feelingRows } from './feeling.ts'
import { keepingRows } from './keeping.ts'
import { readingRows, recognisingRows } from './reading.ts'
import type { Row } from './row.ts'
import type { Size } from './sizes.ts'
import { startingRows } from './starting.ts'

export const parts = {
  starting: startingRows,
  reading: readingRows,
  recognising: recognisingRows,
  keeping: keepingRows,
  feeling: feelingRows,
} as const

export type Part = keyof typeof parts
const everyPart = Object.keys(parts) as Part[]

/** The rows of the bench, one part after another, in a folder of its own that is removed afterwards. `tell` hears what is being measured. */
export async function benchRows(
  size: Size,
  chosen: readonly Part[] = everyPart,
  tell: (part: Part) => void = () => {},
): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-bench-'))
  const rows: Row[] = []
  try {
    for (const name of chosen) {
      tell(name)
      const own = join(folder, name)
      mkdirSync(own)
      rows.push(...(await parts[name](own, size)))
    }
    return size.judged ? rows : rows.map((one) => ({ ...one, kept: null }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
