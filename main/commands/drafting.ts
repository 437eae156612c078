import { writeFileSync } from 'node:fs'
import type { DraftFormat, DraftKind } from '#api/contract'
import { caseId } from '#case/ids'
import type { House } from '../house.ts'
import { granted, Refused } from '../terminal/refusal.ts'

type Options = { format: DraftFormat; out: string | undefined; about: string | undefined }

/** `foursight draft CASE WHICH [--about ONE] [--format …] [--out FILE]`: text goes to standard output unless told otherwise. */
export async function drafting({ desk }: House, inCase: string, kind: DraftKind, { format, out, about }: Options): Promise<void> {
  const id = caseId(inCase)
  if (!id) throw new Refused(`“${inCase}” is not the name of a case. List them with: foursight cases`)
  const { name, base64 } = granted(await desk.exportDraft({ caseId: id, kind, format, ...(about === undefined ? {} : { about }) }))
  const bytes = Buffer.from(base64, 'base64')
  if (out === undefined && (format === 'text' || format === 'html')) return void process.stdout.write(bytes)
  const file = out ?? name
  writeFileSync(file, bytes)
  process.stderr.write(`Written: ${file}\n`)
}
