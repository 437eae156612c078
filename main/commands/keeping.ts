import { resolve } from 'node:path'
import { caseId } from '#case/ids'
import type { House } from '../house.ts'
import { paintFor } from '../terminal/paint.ts'
import { granted, Refused } from '../terminal/refusal.ts'

/** `foursight verify`: finds the first entry of the log that does not follow from the one before, and says what that means. */
export async function verify({ desk }: House): Promise<void> {
  const { clean, says } = granted(await desk.verify({}))
  const paint = paintFor(process.stdout)
  process.stdout.write(`${clean ? paint.green(says) : paint.red(says)}\n`)
  if (!clean) process.exitCode = 1
}

/** `foursight backup FILE`: a copy that has been opened and checked. */
export async function backup({ desk }: House, file: string): Promise<void> {
  const { path, bytes } = granted(await desk.backup({ path: resolve(file) }))
  process.stdout.write(`Backed up and checked: ${path} (${Math.ceil(bytes / 1024)} kB)\n`)
}

/** `foursight log CASE`: the log of a case as a story. */
export async function log({ desk }: House, inCase: string): Promise<void> {
  const id = caseId(inCase)
  if (!id) throw new Refused(`“${inCase}” is not the name of a case. List them with: foursight cases`)
  for (const { at, by, says } of granted(await desk.log({ caseId: id })))
    process.stdout.write(`${at.slice(0, 16).replace('T', ' ')}  ${by}: ${says}\n`)
}
