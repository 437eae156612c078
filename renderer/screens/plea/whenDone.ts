import type { CheckReport, Citation } from '#api/checkReport'
import { incidentDate } from '../../words/incidentDate.ts'

type Incident = CheckReport['incidents'][number]
const most = 3

const touches = (one: Citation, other: Citation) =>
  one.documentId === other.documentId &&
  one.page === other.page &&
  one.start < other.start + other.quote.length &&
  other.start < one.start + one.quote.length

/** When what these passages tell of is said to have happened: "4 August 2025; 19 August 2025; and 3 more". Empty where no date is known. */
export function whenDone(passages: readonly Citation[], incidents: readonly Incident[]): string {
  const told = incidents.filter(({ citations }) => citations.some((citation) => passages.some((passage) => touches(citation, passage))))
  const dates = [
    ...new Set(
      told.filter(({ date, latest }) => date !== null || latest !== null).map(({ date, latest }) => incidentDate(date, latest).words),
    ),
  ]
  const rest = dates.length - most
  return [...dates.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ')
}
