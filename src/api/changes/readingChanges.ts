import type { Day } from '#case/dates'
import { behaviours, impacts, markers } from '#case/vocabulary'
import { behaviourWords, impactWords, markerWords } from '#case/words'
import type { CheckReport, Citation } from '../checkReport.ts'
import type { ReadingChange, ReadingChanges } from '../contract.ts'
import { chronologyChanges } from './chronologyChanges.ts'
import { documentChanges, namedIn, peopleChanges } from './documentChanges.ts'
import type { Told } from './toldChange.ts'

/** A reading as it was when somebody last knew of it. */
export type EarlierReading = Readonly<{ code: string; on: Day; ofDocuments: string; report: CheckReport }>

/** Whether the words of a citation still stand where it says. */
export type Stands = (citation: Citation) => boolean

const mostPassages = 10

/** What another reading of a case changed, in plain sentences with their passages; undefined where nothing did. Pure. */
export function readingChanges(before: EarlierReading, now: EarlierReading, stands: Stands): ReadingChanges | undefined {
  const [was, is] = [before.report, now.report]
  const changes = [
    ...documentChanges(was, is),
    ...peopleChanges(was, is),
    ...outcomeChanges(was, is),
    ...foundChanges(was, is),
    ...chronologyChanges(was, is),
    ...checkChanges(was, is),
  ].map(({ now: fresh = [], earlier = [], check = null, about, says }): ReadingChange => {
    const gone = fresh.length === 0 ? earlier.filter((citation) => !stands(citation)) : []
    return {
      about,
      says,
      check,
      citations: (fresh.length > 0 ? fresh : earlier.filter(stands)).slice(0, mostPassages),
      noLongerThere: gone.slice(0, mostPassages).map(({ document, page, quote }) => ({ document, page, quote })),
    }
  })
  return changes.length === 0 ? undefined : { since: before.on, because: whyReadAgain(before, now), changes }
}

function whyReadAgain(before: EarlierReading, now: EarlierReading): readonly string[] {
  const arrived = now.report.file.documents.filter(({ name }) => !namedIn(before.report, name)).length
  const reasons = [
    arrived === 1 && '1 document arrived',
    arrived > 1 && `${arrived} documents arrived`,
    before.ofDocuments !== now.ofDocuments && arrived === 0 && 'a document was read afresh',
    before.code !== now.code && 'Foursight was updated',
  ].filter((reason) => reason !== false)
  return reasons.length > 0 ? reasons : [before.on === now.on ? 'what was read was corrected' : 'time went on']
}

const indicatedWords: Readonly<Record<CheckReport['stalking']['indicated'], string>> = {
  yes: 'indicated',
  borderline: 'borderline',
  no: 'not indicated',
}

function outcomeChanges(was: CheckReport, is: CheckReport): readonly Told[] {
  const pointing = ({ stalking }: CheckReport, indicated: string) =>
    (indicated === 'no' ? stalking.against : stalking.because).flatMap(({ citations }) => citations)
  const offence = ({ offences, mostSeriousSupported: id }: CheckReport) => offences.find((one) => one.id === id)
  const title = (report: CheckReport) =>
    report.mostSeriousSupported === 'none' ? 'no offence under the 1997 Act' : (offence(report)?.title ?? report.mostSeriousSupported)
  const standingOn = (report: CheckReport) => offence(report)?.elements.flatMap(({ citations }) => citations) ?? []
  const [then, now] = [was.stalking.indicated, is.stalking.indicated]
  return [
    ...(then === now
      ? []
      : [
          {
            about: 'stalking' as const,
            says: `Stalking: ${indicatedWords[now]}. Before: ${indicatedWords[then]}.`,
            now: pointing(is, now),
            earlier: pointing(was, then),
          },
        ]),
    ...(was.mostSeriousSupported === is.mostSeriousSupported
      ? []
      : [
          {
            about: 'offence' as const,
            says: `The evidence supports: ${title(is)}. Before: ${title(was)}.`,
            now: standingOn(is),
            earlier: standingOn(was),
          },
        ]),
  ]
}

type Found = CheckReport['behaviours']['following']

function foundChanges(was: CheckReport, is: CheckReport): readonly Told[] {
  const of = <Name extends string>(
    about: 'behaviour' | 'marker' | 'impact',
    names: readonly Name[],
    words: Readonly<Record<Name, string>>,
    // An older reading may not know every name.
    then: Readonly<Partial<Record<Name, Found>>>,
    now: Readonly<Record<Name, Found>>,
  ) =>
    names.flatMap((name): Told[] => {
      const before = then[name]
      if ((before?.found ?? false) === now[name].found) return []
      const says = `${now[name].found ? 'Now found' : 'No longer found'}: ${words[name]}.`
      return [{ about, says, now: now[name].citations, earlier: before?.citations ?? [] }]
    })
  return [
    ...of('behaviour', behaviours, behaviourWords, was.behaviours, is.behaviours),
    ...of('marker', markers, markerWords, was.markers, is.markers),
    ...of('impact', impacts, impactWords, was.impact, is.impact),
  ]
}

type Check = CheckReport['checks'][number]
const statusWords: Readonly<Record<Check['status'], string>> = {
  met: 'met',
  'partly-met': 'partly met',
  'not-met': 'not met',
  'not-applicable': 'does not apply',
  'cannot-tell': 'cannot tell',
}

function checkChanges(was: CheckReport, is: CheckReport): readonly Told[] {
  const then = new Map(was.checks.map((check) => [check.id, check]))
  const now = new Set(is.checks.map(({ id }) => id))
  return [
    ...is.checks.flatMap(({ id, title, status, because, citations }): Told[] => {
      const old = then.get(id)
      if (old?.status === status || (!old && status === 'not-applicable')) return []
      const before = old ? `Before: ${statusWords[old.status]}.` : 'This check is new.'
      return [{ about: 'check', check: id, says: `${title}: ${statusWords[status]}. ${before} ${because}`, now: citations }]
    }),
    ...was.checks
      .filter(({ id }) => !now.has(id))
      .map(
        ({ id, title, status, citations }): Told => ({
          about: 'check',
          check: id,
          says: `${title}: no longer a check. Before: ${statusWords[status]}.`,
          earlier: citations,
        }),
      ),
  ]
}
