import type { Idea } from '#case/vocabulary'
import type { Passage } from '../passage.ts'
import type { Sentences } from '../sentences.ts'
import type { Seen } from './sentences.ts'

const spoken: ReadonlySet<Idea> = new Set<Idea>(['threatOfViolence', 'declaredFixation'])
/** Whoever is to put it right by law. */
const byLaw =
  /\b(?:judge|courts?|solicitors?|lawyers?|tribunal|magistrates?|hearing|bailiffs?|CAFCASS|mediator|ombudsman|trading standards)\b/i
const quoted = /["“]([^"”\n]{12,200})["”]/g
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

/** What a message says in one breath: from one full stop to the next. */
const breathsOf = ({ text }: Passage): readonly string[] => text.split(/[.!?;\n]+/)

/**
 * What was seen, without words quoted in part that the message itself, which is in the papers, goes on with by law: "you will regret this" in a statement where the message
 * reads "You will regret this when a judge reads it"; nor what the same hand adds of it at once ("I took this as a threat").
 */
export function withoutQuotedInPart(seen: readonly Seen[], sentences: Sentences): readonly Seen[] {
  const all = [...sentences.values()].map(({ passage }) => passage)
  const breaths = all.flatMap((passage) =>
    passage.role === 'message'
      ? breathsOf(passage)
          .filter((breath) => byLaw.test(breath))
          .map(plain)
      : [],
  )
  if (breaths.length === 0) return seen
  const isInPart = ({ role, text }: Passage): boolean =>
    role !== 'message' &&
    !byLaw.test(text) &&
    [...text.matchAll(quoted)].some(([, words]) => breaths.some((breath) => breath.includes(plain(words!))))
  const inPart = new Set(seen.flatMap(({ idea, passage }) => (spoken.has(idea) && isInPart(passage) ? [passage] : [])))
  if (inPart.size === 0) return seen
  const places = new Map(all.map((passage, at) => [passage, at]))
  const isOfIt = (passage: Passage): boolean => {
    const before = all[(places.get(passage) ?? 0) - 1]
    return (
      before !== undefined &&
      before.document === passage.document &&
      inPart.has(before) &&
      /\b(?:this|that|it)\b[^.]{0,20}\bthreat/i.test(passage.text)
    )
  }
  return seen.filter(({ idea, passage }) => !spoken.has(idea) || !(inPart.has(passage) || isOfIt(passage)))
}
