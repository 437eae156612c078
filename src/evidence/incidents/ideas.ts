import type { Observation } from '#case/reading'
import { type Behaviour, behaviours, type DocumentKind, type Marker, markers } from '#case/vocabulary'
import type { Passage } from '../passage.ts'

/** What one passage was observed to show. */
export type Ideas = Readonly<{ behaviours: readonly Behaviour[]; markers: readonly Marker[] }>
export type IdeasOf = (passage: Passage) => Ideas

/** What was observed in each passage. */
export function ideasOf(observations: readonly Observation[]): IdeasOf {
  const byPage = Map.groupBy(observations, ({ quote }) => `${quote.document}/${quote.page}`)
  return (passage) => {
    const here = (byPage.get(`${passage.document}/${passage.page}`) ?? []).filter(
      ({ quote }) => quote.start >= passage.start && quote.start < passage.start + passage.text.length,
    )
    const found = new Set<string>(here.map(({ idea }) => idea))
    return { behaviours: behaviours.filter((one) => found.has(one)), markers: markers.filter((one) => found.has(one)) }
  }
}

/** Records, lists and orders: nothing in them is an event of the conduct. The messages of an export are counted by the day elsewhere. */
const silent: readonly DocumentKind[] = [
  'PNC',
  'MG16',
  'MG2',
  'MG4',
  'MG6C',
  'MG6D',
  'MG6E',
  'MG7',
  'MG8',
  'MG9',
  'MG10',
  'MG12',
  'BAIL',
  'ORDER',
  'CUSTODY',
  'MESSAGES',
]
/** Forms and notices that sum up what others tell. */
const summing: readonly DocumentKind[] = ['DASH', 'S-DASH', 'SASH', 'DARA', 'VPS', 'PIN', 'RETRACTION', 'EXHIBIT']

/** Whether a document can tell of events at all. */
export const tellsEvents = ({ kind }: Passage): boolean => !silent.includes(kind)
/** Whether a document only sums up what others tell. */
export const sumsUp = ({ kind }: Passage): boolean => summing.includes(kind)

/** Markers that are themselves something done. */
const acts: readonly Marker[] = [
  'threatOfViolence',
  'threatToKill',
  'violence',
  'weapon',
  'sexual',
  'breachOfOrder',
  'breachOfBail',
  'thirdPartyContact',
  'falseIdentity',
  'gifts',
  'entryToHome',
  'suicideThreat',
  'declaredFixation',
  'trackingDevice',
  'vexatiousComplaint',
]

export const isAct = (ideas: Ideas): boolean => ideas.behaviours.length > 0 || ideas.markers.some((marker) => acts.includes(marker))

export const breaksTerms = (ideas: Ideas): boolean => ideas.markers.includes('breachOfBail') || ideas.markers.includes('breachOfOrder')
