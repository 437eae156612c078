import type { Day } from '#case/dates'
import type { Quote } from '#case/quote'
import type { Reading } from '#case/reading'
import { saying } from '#case/remarks'
import type { ClockStarts } from '#store/readings'
import type { CheckReport } from '../checkReport.ts'

export type LastOccasion = (reading: Reading) => Readonly<{ on: Day; quote: Quote }> | undefined

/** What the clocks of a case start from, as its file says it. */
export function clockStartsOf(reading: Reading, report: CheckReport, lastOccasion: LastOccasion): ClockStarts {
  const proposed = new Set(reading.proposed.map(({ value }) => value))
  return {
    events: reading.datedEvents ?? [],
    lastIncident: lastOccasion(reading) ?? null,
    summaryOnly: report.offences
      .filter(({ mode, id, supported }) => mode === 'summary-only' && (supported !== 'no' || proposed.has(id)))
      .map(({ title }) => title),
    saidRemanded: saying(reading.remarks, 'bail', 'remanded')[0] ?? null,
    saidBailed: saying(reading.remarks, 'bail', 'conditional', 'unconditional')[0] ?? null,
  }
}
