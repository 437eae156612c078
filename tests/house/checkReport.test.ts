import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkReport } from '#api/checkReport'
import { read } from '#api/reading/readCase'
import { readers } from '#api/reading/readers'
import { folded } from '#case/quote'
import { readPoliceFile } from '#intake/policeFile'
import { wholeReportSchema } from '../../scripts/reportSchema.ts'

test('the JSON Schema in the documentation is the one the types come from', () => {
  expect(readFileSync('docs/check-report.schema.json', 'utf8')).toBe(wholeReportSchema())
})

const cases = globSync('tests/cases/*/expected.json').map((file) => dirname(file))
const on = '2026-01-15'

test('there are labelled police files to try the report on', () => {
  expect(cases.length).toBeGreaterThan(10)
})

describe.each(cases)('the report on %s', (path) => {
  test('keeps its schema, cites only words that stand on their pages, and is the same twice', { timeout: 120_000 }, async () => {
    const file = await readPoliceFile(path)
    const { report } = read(readers, file, on)
    expect(checkReport.parse(report)).toEqual(report)
    expect(JSON.stringify(read(readers, structuredClone(file), on).report)).toBe(JSON.stringify(report))
    expect(new Set(report.file.documents.map(({ name }) => name)).size).toBe(report.file.documents.length)
    expect(report.checks.length).toBeGreaterThan(15)
    for (const { quote } of citationsIn(report)) expect(folded(quote)).toBe(quote)
  })
})

/** Every citation of a report, wherever it stands. */
function citationsIn(value: unknown): { quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('quote' in value && 'documentId' in value) return [value as { quote: string }]
  return Object.values(value).flatMap(citationsIn)
}
