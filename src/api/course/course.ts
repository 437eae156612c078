import type { Day, When } from '#case/dates'
import type { CaseId } from '#case/ids'
import { folded, type Quote } from '#case/quote'
import type { Incident, Reading } from '#case/reading'
import type { DocumentKind, Marker } from '#case/vocabulary'
import { findingsIn } from '#corrections/keys'
import { touches } from '#corrections/work'
import { messageSpans } from '#evidence/passages/messages'
import { stampOrder } from '#evidence/passages/stampOrder'
import { pageOf } from '#store/pages'
import type { CourseEvent, CourseIncident, MessageDay, Severity } from '../asks/course.ts'
import type { Citation } from '../checkReport.ts'
import type { Desk } from '../contract.ts'
import type { SignedIn, Sitting } from '../door/sitting.ts'
import { onReading } from '../reading/onReading.ts'
import { citeIn } from '../reading/passages.ts'
import { done } from '../reply.ts'
import { isDayOfPrint } from './dayOfPrint.ts'

type CourseRoom = Pick<Desk, 'course'>
type Cite = (quotes: readonly Quote[]) => readonly Citation[]

/** The course of conduct as its picture and its table need it, on the corrected reading. */
export const courseRoom = (sitting: Sitting): CourseRoom => ({
  course: ({ caseId }) =>
    onReading(sitting)(caseId, (here, read) => {
      const cite = citeIn(here.db, caseId)
      return done({
        incidents: incidentsIn(read.reading, read.reading.incidents, cite),
        earlier: incidentsIn(read.reading, read.reading.earlier ?? [], cite),
        events: eventsIn(here, caseId, read.reading, cite),
        messages: messagesIn(here, caseId, read.reading, cite),
      })
    }),
})

const gravest: readonly Marker[] = ['violence', 'threatToKill', 'weapon']
const grave: readonly Marker[] = [
  'threatOfViolence',
  'sexual',
  'breachOfOrder',
  'breachOfBail',
  'entryToHome',
  'trackingDevice',
  'suicideThreat',
  'childrenInvolved',
]

const severityOf = (markers: readonly Marker[]): Severity =>
  markers.some((marker) => gravest.includes(marker)) ? 3 : markers.some((marker) => grave.includes(marker)) ? 2 : 1

/** Dated before undated, by the first day it can have been. */
const inTime = (one: { when: When }, other: { when: When }) => dayOf(one.when).localeCompare(dayOf(other.when))
const dayOf = ({ earliest, latest }: When) => earliest ?? latest ?? '9999'

const incidentsIn = (reading: Reading, them: readonly Incident[], cite: Cite): readonly CourseIncident[] =>
  findingsIn(reading)
    .flatMap(({ key, finding }): CourseIncident[] => {
      if (finding.is !== 'incident' || !them.includes(finding.read)) return []
      const { when, summary, behaviours, markers, rate = null, from } = finding.read
      return [
        {
          key,
          when,
          summary,
          behaviours,
          markers,
          rate,
          severity: severityOf(markers),
          citations: cite(from),
          toldDifferently: reading.contradictions
            .filter(({ passages }) => passages.some((passage) => touches(from, passage)))
            .map(({ says }) => says),
        },
      ]
    })
    .toSorted(inTime)

const ofDocument: Readonly<Partial<Record<DocumentKind, Pick<CourseEvent, 'kind' | 'says'>>>> = {
  PIN: { kind: 'warning', says: 'Police information notice' },
  ORDER: { kind: 'order', says: 'Court order' },
  BAIL: { kind: 'bail', says: 'Bail' },
  CUSTODY: { kind: 'arrest', says: 'Custody record' },
  LOG: { kind: 'report', says: 'Police log' },
}

const ofMarker: readonly (readonly [Marker, CourseEvent['kind'], string])[] = [
  ['priorWarning', 'warning', 'Warned'],
  ['breachOfOrder', 'breach', 'Breach of an order'],
  ['breachOfBail', 'breach', 'Breach of bail'],
]

function eventsIn({ db }: SignedIn, caseId: CaseId, { documents, markers }: Reading, cite: Cite): readonly CourseEvent[] {
  const isOfPrint = ({ document, page, start }: Quote) => isDayOfPrint(pageOf(db, caseId, document, page)?.text ?? '', start)
  const told = [
    ...documents.flatMap(({ kind, dated }): CourseEvent[] => {
      const event = ofDocument[kind]
      return event && dated && !(kind === 'LOG' && isOfPrint(dated.from[0]))
        ? [{ ...event, when: dated.value, citation: cite(dated.from)[0] ?? null }]
        : []
    }),
    ...ofMarker.flatMap(([marker, kind, says]) =>
      markers[marker].flatMap(({ when, quote }): CourseEvent[] => (when ? [{ kind, when, says, citation: cite([quote])[0] ?? null }] : [])),
    ),
  ].filter(({ when }) => when.earliest !== null || when.latest !== null)
  return [...new Map(told.map((event) => [`${event.kind} ${event.when.earliest} ${event.when.latest}`, event])).values()].toSorted(inTime)
}

/** Every message of the exports by its day, whoever sent it, each export once; a row of a call record is no message, and what carries no date cannot be counted. */
function messagesIn({ db }: SignedIn, caseId: CaseId, { documents }: Reading, cite: Cite): readonly MessageDay[] {
  const days = new Map<Day, { first: Quote; senders: Map<string, number> }>()
  for (const { document, pages } of documents.filter(({ kind, copyOf }) => kind === 'MESSAGES' && copyOf === undefined)) {
    const [from, to] = pages
    const texts = Array.from({ length: to - from + 1 }, (_, at) => pageOf(db, caseId, document, from + at)?.text ?? '')
    const order = stampOrder(texts.join('\n'))
    for (const [index, text] of texts.entries())
      for (const { at, sender = 'not said', start, end, isCall } of messageSpans(text, undefined, order)) {
        if (isCall || !at?.earliest || at.earliest !== at.latest) continue
        const first = { document, page: from + index, paragraph: null, words: folded(text.slice(start, end)), start }
        const day = days.get(at.earliest) ?? { first, senders: new Map<string, number>() }
        day.senders.set(sender, (day.senders.get(sender) ?? 0) + 1)
        days.set(at.earliest, day)
      }
  }
  return [...days]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([day, { first, senders }]) => ({
      day,
      count: [...senders.values()].reduce((sum, one) => sum + one, 0),
      senders: [...senders].map(([name, count]) => ({ name, count })),
      citation: cite([first])[0]!,
    }))
}
