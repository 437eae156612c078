import type { Found } from '../../grammar/find.ts'
import type { Sentence } from '../../grammar/mentions.ts'
import type { Word } from '../../grammar/pattern.ts'

/** What was found in a sentence, with the words it was found in and all the sentence's. */
export type Telling = Readonly<{ found: readonly Word[]; words: readonly Word[]; text: string; at: Found; sentence: Sentence }>

export const tellingOf = (at: Found, sentence: Sentence): Telling => {
  const { words, passage } = sentence
  return { found: words.filter((word) => word.start >= at.start && word.end <= at.end), words, text: passage.text, at, sentence }
}
