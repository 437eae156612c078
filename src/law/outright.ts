import { overlap, type Quote } from '#case/quote'
import type { Incident, Observation, Reading, Voice } from '#case/reading'
import type { Idea } from '#case/vocabulary'

/** Whether the words say it: they do not only hint at it, and it is not worked out from the order of the acts or from what the papers are about. */
export const isOutright = ({ entry }: Observation<Idea>): boolean =>
  !(entry.includes('/hint') || entry.endsWith('/growth') || entry.endsWith('/matter'))

/** Whose words are shown first: what was seen, suffered or written at the time comes before an officer's summary of it, a tick on a form and the suspect's account. */
const rank: Readonly<Record<Voice, number>> = { victim: 0, message: 0, witness: 0, police: 1, form: 2, suspect: 3 }

/** The best evidence first: what says it outright before what only hints at it, first hand before second; otherwise as it stands in the file. */
export const bestFirst = <T extends Observation<Idea>>(observations: readonly T[]): readonly T[] =>
  observations.toSorted((a, b) => Number(isOutright(b)) - Number(isOutright(a)) || rank[a.voice] - rank[b.voice])

/**
 * The reading with only what is said outright of the acts, the risk and the effect: what a document may put forward. What points away from stalking stays whole,
 * and every incident stays, without the acts that its passages only hint at.
 */
export function saidOutright(reading: Reading): Reading {
  const doubtful = [...Object.values(reading.behaviours), ...Object.values(reading.markers)].flat().filter((one) => !isOutright(one))
  if (doubtful.length === 0) return reading
  const only = <T extends Readonly<Record<string, readonly Observation[]>>>(found: T): T =>
    Object.fromEntries(Object.entries(found).map(([name, observations]) => [name, observations.filter(isOutright)])) as unknown as T
  const [behaviours, markers, impact] = [only(reading.behaviours), only(reading.markers), only(reading.impact)]
  const outright = standing([...Object.values(behaviours), ...Object.values(markers)].flat())
  const hinted = standing(doubtful)
  const stripped = (incident: Incident): Incident => {
    const stands = (idea: Idea) => outright(idea, incident) || !hinted(idea, incident)
    return { ...incident, behaviours: incident.behaviours.filter(stands), markers: incident.markers.filter(stands) }
  }
  return { ...reading, behaviours, markers, impact, incidents: reading.incidents.map(stripped) }
}

/** Whether acts are read in an incident of the whole reading, and none of them is said outright. */
export const onlyHints = (outright: Incident, whole: Incident | undefined): boolean =>
  outright.behaviours.length + outright.markers.length === 0 && (whole?.behaviours.length ?? 0) + (whole?.markers.length ?? 0) > 0

const placeOf = (idea: Idea, { document, page }: Quote): string => `${idea}/${document}/${page}`

/** Whether one of the observations of an idea stands in the passages of an incident. */
function standing(observations: readonly Observation[]): (idea: Idea, incident: Incident) => boolean {
  const at = Map.groupBy(observations, ({ idea, quote }) => placeOf(idea, quote))
  return (idea, { from }) => from.some((passage) => at.get(placeOf(idea, passage))?.some(({ quote }) => overlap(passage, quote)) ?? false)
}
