import { writeFileSync } from 'node:fs'
import { checkReportJsonSchema } from '#api/checkReport'

/** The JSON Schema of the check report as it stands in `docs/check-report.schema.json`. */
export const wholeReportSchema = (): string => `${JSON.stringify(checkReportJsonSchema(), null, 2)}\n`

if (import.meta.main) writeFileSync('docs/check-report.schema.json', wholeReportSchema())
