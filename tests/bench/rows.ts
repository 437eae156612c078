import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepingRows } from './keeping.ts'
import { readingRows, recognisingRows } from './reading.ts'
import type { Row } from './row.ts'
import type { Size } from './sizes.ts'
import { startingRows } from './starting.ts'

const parts = { starting: startingRows, reading: readingRows, recognising: recognisingRows, keeping: keepingRows } as const

/** Every row of the bench, one part after another, in a folder of its own that is removed afterwards. `tell` hears what is being measured. */
export async function benchRows(size: Size, tell: (part: string) => void = () => {}): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-bench-'))
  const rows: Row[] = []
  try {
    for (const [name, measured] of Object.entries(parts)) {
      tell(name)
      const own = join(folder, name)
      mkdirSync(own)
      rows.push(...(await measured(own, size)))
    }
    return rows
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
