import type { When } from '#case/dates'
import type { Observation, Person } from '#case/reading'
import type { Idea } from '#case/vocabulary'
import { castOf } from './grammar/cast.ts'
import { type Found, finderOf, findIn } from './grammar/find.ts'
import { type Sentence, sentencesOf } from './grammar/mentions.ts'
import { lexicons } from './lexicon/lexicons.ts'
import { mayShow } from './observations/mayShow.ts'
import { type Passage, quoteOf } from './passage.ts'

const ideaOf = new Map(Object.values(lexicons).flatMap((lexicon) => lexicon.entries.map((entry) => [entry, lexicon.idea] as const)))
const finder = finderOf([...ideaOf.keys()])

/** When a passage speaks of, as far as it could be told; undefined where it could not. */
export type Whens = (passage: Passage) => When | undefined

/** Everything the passages say in so many words: behaviours, markers, impact and counter-indications, each with the words it stands on. */
export function observe(
  passages: readonly Passage[],
  people: readonly Person[],
  whenOf: Whens = (passage) => passage.at,
): readonly Observation[] {
  const cast = castOf(people, passages)
  const documents = new Map<string, Passage[]>()
  for (const passage of passages) {
    if (passage.role !== 'narrative' && passage.role !== 'answer' && passage.role !== 'message') continue
    const key = `${passage.document}/${passage.kind}`
    documents.set(key, [...(documents.get(key) ?? []), passage])
  }
  return [...documents.values()].flatMap((own) => sentencesOf(own, cast).flatMap((sentence) => observed(sentence, whenOf)))
}

function observed(sentence: Sentence, whenOf: Whens): readonly Observation[] {
  const { passage } = sentence
  const seen = new Set<Idea>()
  return findIn(finder, sentence).flatMap((found): Observation[] => {
    const idea = ideaOf.get(found.entry)!
    if (seen.has(idea) || !mayShow(idea, passage)) return []
    seen.add(idea)
    return [{ idea, quote: quoted(passage, found), voice: passage.voice, when: whenOf(passage), entry: found.entry.id }]
  })
}

/** The whole sentence, or of a very long one the part around the words found. */
function quoted(passage: Passage, found: Found) {
  if (passage.text.length <= 420) return quoteOf(passage)
  const from = passage.text.lastIndexOf(' ', Math.max(0, found.start - 150)) + 1
  const after = passage.text.indexOf(' ', found.end + 150)
  return quoteOf(passage, from, after < 0 ? passage.text.length : after)
}
