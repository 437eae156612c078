import { folded, type Quote } from '#case/quote'
import type { Observation, Reading } from '#case/reading'
import { behaviours, counterIndications, impacts, markers } from '#case/vocabulary'
import type { Finding } from './steps.ts'

/** A short name for a text: the same text has the same, and another hardly ever (53 bits, FNV-like; no secret is kept by it). */
function nameOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    high = Math.imul(high ^ letter, 2654435761)
    low = Math.imul(low ^ letter, 1597334677)
  }
  return ((high >>> 0).toString(36) + (low >>> 0).toString(36)).padStart(8, '0')
}

const passageKey = ({ document, words }: Quote) => `${document}.${nameOf(folded(words))}`

const inPlace = (one: Quote, other: Quote) => one.page - other.page || one.start - other.start

/** A finding with the name screens ask about it by. */
export type Keyed = Readonly<{ key: string; finding: Finding }>

/**
 * Every finding of a reading that somebody may speak of, in a fixed order. A key is made from the document, the words and what was found in them, and a
 * number where the same words stand there twice: it is the same in another reading of the same words.
 */
export function findingsIn(reading: Reading): readonly Keyed[] {
  const taken = new Map<string, number>()
  const numbered = (base: string): string => {
    const nth = (taken.get(base) ?? 0) + 1
    taken.set(base, nth)
    return nth === 1 ? base : `${base}.${nth}`
  }
  const observed = (idea: string, all: readonly Observation[]): readonly Keyed[] =>
    all
      .toSorted((one, other) => inPlace(one.quote, other.quote))
      .map((read) => ({ key: numbered(`observation.${idea}.${passageKey(read.quote)}`), finding: { is: 'observation', read } }))
  return [
    ...behaviours.flatMap((idea) => observed(idea, reading.behaviours[idea])),
    ...markers.flatMap((idea) => observed(idea, reading.markers[idea])),
    ...impacts.flatMap((idea) => observed(idea, reading.impact[idea])),
    ...counterIndications.flatMap((idea) => observed(idea, reading.counterIndications[idea])),
    ...[...reading.incidents, ...(reading.earlier ?? [])].map(
      (read): Keyed => ({ key: numbered(`incident.${read.id}`), finding: { is: 'incident', read } }),
    ),
    ...reading.people.map((read): Keyed => ({ key: numbered(`person.${read.id}`), finding: { is: 'person', read } })),
    ...reading.documents.map(
      (read): Keyed => ({ key: numbered(`document.${read.document}.${read.pages[0]}`), finding: { is: 'document', read } }),
    ),
    ...reading.riskForms.flatMap(({ document, questions, stalkingQuestions }) =>
      [...questions, ...stalkingQuestions].map(
        (read): Keyed => ({ key: numbered(`answer.${document}.${read.id}`), finding: { is: 'answer', read, document } }),
      ),
    ),
    ...reading.remarks.map(
      (read): Keyed => ({ key: numbered(`remark.${read.topic}.${read.says}.${passageKey(read.quote)}`), finding: { is: 'remark', read } }),
    ),
  ]
}

/** The key of each finding, by the very object it is in the reading. */
export const keysOf = (reading: Reading): ReadonlyMap<object, string> =>
  new Map(findingsIn(reading).map(({ key, finding }) => [finding.read, key]))
