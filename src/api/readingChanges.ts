import type { Day } from '#case/dates'
import { behaviours, impacts, markers } from '#case/vocabulary'
import { behaviourWords, impactWords, markerWords } from '#case/words'
import type { CheckReport, Citation } from './checkReport.ts'
import type { ReadingChange, ReadingChanges } from './contract.ts'
import { type Incident, incidentChanges } from './incidentChanges.ts'

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

/** A change before its passages are sorted: those it stands on `now`, else those it stood on `earlier`. */
type Told = Readonly<{
  about: ReadingChange['about']
  says: string
  check?: string
  now?: readonly Citation[]
  earlier?: readonly Citation[]
}>

function whyReadAgain(before: EarlierReading, now: EarlierReading): readonly string[] {
  const arrived = now.report.file.documents.filter(({ name }) => !namedIn(before.report, name)).length
  const reasons = [
    arrived === 1 && '1 document arrived',
    arrived > 1 && `${arrived} documents arrived`,
    before.ofDocuments !== now.ofDocuments && arrived === 0 && 'a document was read afresh',
    before.code !== now.code && 'Foursight was updated',
  ].filter((reason) => reason !== false)
  return reasons.length > 0 ? reasons : ['time went on']
}

const namedIn = ({ file }: CheckReport, name: string) => file.documents.find((document) => document.name === name)
const kindOf = (kind: string) => (kind === 'OTHER' ? 'not yet classified' : kind)
const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase())

const documentChanges = (was: CheckReport, is: CheckReport): readonly Told[] =>
  is.file.documents.flatMap(({ name, kind, problem }): Told[] => {
    const old = namedIn(was, name)
    const told = (says: string): Told => ({ about: 'document', says })
    if (!old) return [told(problem === null ? `${name} arrived: ${kindOf(kind)}.` : `${name} arrived and could not be read: ${problem}.`)]
    return [
      ...(old.problem === problem ? [] : [told(problem === null ? `${name} could now be read.` : `${name}: ${problem}.`)]),
      ...(old.kind === kind ? [] : [told(`${name} is now taken for: ${kindOf(kind)}. Before: ${kindOf(old.kind)}.`)]),
    ]
  })

function peopleChanges(was: CheckReport, is: CheckReport): readonly Told[] {
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ') || 'none found'
  return (['suspects', 'victims'] as const).flatMap((role): Told[] => {
    const [then, now] = [names(was.file[role]), names(is.file[role])]
    return then === now ? [] : [{ about: 'people', says: `${capital(role)}: ${now}. Before: ${then}.` }]
  })
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

function chronologyChanges(was: CheckReport, is: CheckReport): readonly Told[] {
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
