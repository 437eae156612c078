import type { CheckReport } from '../checkReport.ts'
import { type Incident, incidentChanges } from './incidentChanges.ts'
import type { Told } from './toldChange.ts'

/** Incidents that came and went, or have another date. */
export function chronologyChanges(was: CheckReport, is: CheckReport): readonly Told[] {
  const { same, added, parted, gone, joined } = incidentChanges(was.incidents, is.incidents)
  const named = ({ dateText, summary }: Incident) => (dateText === '' ? summary : `${dateText}: ${summary}`)
  const told =
    (how: string, which: 'now' | 'earlier') =>
    (one: Incident): Told => ({
      about: 'incident',
      says: `${how}: ${named(one)}`,
      [which]: one.citations,
    })
  const dated = ({ date, latest }: Incident) => `${date ?? ''} ${latest ?? ''}`
  return [
    ...added.map(told('New incident', 'now')),
    ...parted.map(told('Now told as an incident of its own', 'now')),
    ...gone.map(told('No longer read as an incident', 'earlier')),
    ...joined.map(told('Now told as part of another incident', 'earlier')),
    ...same
      .filter(([old, one]) => dated(old) !== dated(one))
      .map(
        ([old, one]): Told => ({
          about: 'incident',
          says: `Now dated “${one.dateText}”, before “${old.dateText}”: ${one.summary}`,
          now: one.citations,
        }),
      ),
  ]
}
