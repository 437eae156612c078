import type { Observation, Person } from '#case/reading'
import { castOf } from './grammar/cast.ts'
import { sentencesOf } from './grammar/mentions.ts'
import { observedIn, speller, type Whens } from './observations/sentences.ts'
import type { Passage, PassageRole } from './passage.ts'

const telling: readonly PassageRole[] = ['narrative', 'answer', 'message', 'heading']

/** Everything the passages say in so many words: behaviours, markers, impact and counter-indications, each with the words it stands on. */
export function observe(
  passages: readonly Passage[],
  people: readonly Person[],
  whenOf: Whens = (passage) => passage.at,
): readonly Observation[] {
  const cast = castOf(people, passages)
  const documents = new Map<string, Passage[]>()
  for (const passage of passages) {
    if (!telling.includes(passage.role)) continue
    const key = `${passage.document}/${passage.kind}`
    const own = documents.get(key)
    if (own) own.push(passage)
    else documents.set(key, [passage])
  }
  return [...documents.values()].flatMap((own) => sentencesOf(own, cast, speller).flatMap((sentence) => observedIn(sentence, whenOf)))
}
