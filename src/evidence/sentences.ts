import type { Person } from '#case/reading'
import { castOf } from './grammar/cast.ts'
import { type Sentence, sentencesOf } from './grammar/mentions.ts'
import { speller } from './observations/sentences.ts'
import type { Passage } from './passage.ts'

/** The passages that tell something as sentences with who each word speaks of: read once for a file, used by everything that reads words. */
export type Sentences = ReadonlyMap<Passage, Sentence>

const tells = ({ role, text }: Passage): boolean =>
  role === 'narrative' || role === 'answer' || role === 'message' || role === 'heading' || (role === 'label' && text.length > 60)

/** Document by document, since pronouns look back no further; in reading order. */
export function readSentences(passages: readonly Passage[], people: readonly Person[]): Sentences {
  const cast = castOf(people, passages)
  const documents = Map.groupBy(passages.filter(tells), ({ document, kind }) => `${document}/${kind}`)
  return new Map(
    [...documents.values()].flatMap((own) => sentencesOf(own, cast, speller)).map((sentence) => [sentence.passage, sentence] as const),
  )
}
