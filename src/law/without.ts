import type { DocumentId } from '#case/ids'
import { type Fact, isNonEmpty, type Quote } from '#case/quote'
import type { Observation, Reading } from '#case/reading'
import { behaviours, counterIndications, impacts, markers } from '#case/vocabulary'

type Stays = (quote: Quote) => boolean

const sifted = <Name extends string, O extends Observation>(
  names: readonly Name[],
  found: Readonly<Record<Name, readonly O[]>>,
  stays: Stays,
) =>
  Object.fromEntries(names.map((name) => [name, found[name].filter(({ quote }) => stays(quote))])) as unknown as Readonly<
    Record<Name, readonly O[]>
  >

const siftedFact = <T>(fact: Fact<T>, stays: Stays): readonly Fact<T>[] => {
  const from = fact.from.filter(stays)
  return isNonEmpty(from) ? [{ ...fact, from }] : []
}

/**
 * The reading as it would be without these documents: a witness who withdraws, an exhibit that is excluded. What another document also tells
 * stays, on that document's words alone. Nothing is read again, so nothing new can appear.
 */
export function without(reading: Reading, documents: readonly DocumentId[]): Reading {
  const stays: Stays = ({ document }) => !documents.includes(document)
  return {
    ...reading,
    urn: reading.urn && siftedFact(reading.urn, stays)[0],
    people: reading.people.flatMap((person) => {
      const from = person.from.filter(stays)
      return isNonEmpty(from) ? [{ ...person, from }] : []
    }),
    documents: reading.documents.filter(({ document }) => !documents.includes(document)),
    behaviours: sifted(behaviours, reading.behaviours, stays),
    markers: sifted(markers, reading.markers, stays),
    impact: sifted(impacts, reading.impact, stays),
    counterIndications: sifted(counterIndications, reading.counterIndications, stays),
    incidents: reading.incidents.flatMap((incident) => {
      const from = incident.from.filter(stays)
      return isNonEmpty(from) ? [{ ...incident, from }] : []
    }),
    riskForms: reading.riskForms.filter(({ document }) => !documents.includes(document)),
    remarks: reading.remarks.filter(({ quote }) => stays(quote)),
    suspectSays: reading.suspectSays.filter(({ quote }) => stays(quote)),
    contradictions: reading.contradictions.filter(({ passages }) => passages.every(stays)),
    mentions: reading.mentions.filter(({ quote }) => stays(quote)),
    proposed: reading.proposed.flatMap((fact) => siftedFact(fact, stays)),
    ...(reading.datedEvents && { datedEvents: reading.datedEvents.filter(({ source }) => !('file' in source) || stays(source.file)) }),
    ...(reading.sheets && { sheets: reading.sheets.filter(({ document }) => !documents.includes(document)) }),
  }
}
