import { labelledCases, readLabelled } from './labelled.ts'

/** Reads every labelled police file once before the tests, so that no two of them recognise the same scanned pages side by side. */
export default async function readAll(): Promise<void> {
  for (const { id } of labelledCases()) await readLabelled(id)
}
