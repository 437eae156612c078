import type { Observation, Person } from '#case/reading'
import { observedIn, type Whens } from './observations/sentences.ts'
import type { Passage, PassageRole } from './passage.ts'
import { readSentences, type Sentences } from './sentences.ts'

const telling: readonly PassageRole[] = ['narrative', 'answer', 'message', 'heading']

/** Everything the passages say in so many words: behaviours, markers, impact and counter-indications, each with the words it stands on. */
export const observe = (
  passages: readonly Passage[],
  people: readonly Person[],
  whenOf: Whens = (passage) => passage.at,
  sentences: Sentences = readSentences(passages, people),
): readonly Observation[] =>
  [...sentences.values()].filter(({ passage }) => telling.includes(passage.role)).flatMap((sentence) => observedIn(sentence, whenOf))
