import { expect, test } from 'vitest'
import { labelledCases, readLabelled } from '../../../tests/reading/labelled.ts'
import { recogniseDocuments } from './recogniseDocuments.ts'

/** The labels know fewer kinds than the report: what they call MG3 and OTHER. */
const asLabelled = (kind: string): string => (kind === 'MG3A' ? 'MG3' : ['MG6C', 'MG9', 'MG12', 'EXHIBIT'].includes(kind) ? 'OTHER' : kind)

test.each(labelledCases())('every document of $id is what its label says', async ({ id, expected }) => {
  const recognised = recogniseDocuments(await readLabelled(id))
  const kinds = Object.fromEntries(recognised.map(({ document, reading }) => [document.name, asLabelled(reading.kind)]))
  expect(kinds).toEqual(expected.documents)
})
