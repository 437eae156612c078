import type { CaseRow } from '#api/contract'
import { inWords } from '#case/dates'
import type { House } from '../house.ts'
import { paintFor } from '../terminal/paint.ts'
import { granted } from '../terminal/refusal.ts'

const stalkingWords = { yes: 'stalking indicated', no: 'stalking not indicated', borderline: 'borderline' } as const

/** `foursight cases [--json]` */
export async function cases({ desk }: House, { json }: { json: boolean }): Promise<void> {
  const rows = granted(await desk.cases({}))
  if (json) return void process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  if (rows.length === 0) return void process.stdout.write('There are no cases yet. Take one in with: foursight import PATH\n')
  const paint = paintFor(process.stdout)
  const line = (row: CaseRow) => [
    paint.bold(`${row.title}${row.urn ? ` (${row.urn})` : ''}`),
    `  ${row.caseId}`,
    `  ${row.stateWords} · received ${inWords(row.receivedOn)} · ${row.documents} documents${row.unreadable > 0 ? `, ${row.unreadable} not readable` : ''}`,
    row.stalking === null
      ? `  ${row.reading === 'interrupted' ? 'reading was interrupted' : 'being read'}`
      : `  ${stalkingWords[row.stalking]} · ${row.checksNotMet} checks not met`,
  ]
  process.stdout.write(`${rows.flatMap(line).join('\n')}\n`)
}
