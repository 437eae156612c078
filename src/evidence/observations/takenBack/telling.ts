import type { Found } from '../../grammar/find.ts'
import type { Sentence } from '../../grammar/mentions.ts'
import type { Who, Word } from '../../grammar/pattern.ts'
import { subjectOf } from '../../grammar/subject.ts'

/** What was found in a sentence, with the words it was found in and all the sentence's, and who does it (`nobody` where the words name nobody). */
export type Telling = Readonly<{
  found: readonly Word[]
  words: readonly Word[]
  text: string
  at: Found
  sentence: Sentence
  doer: () => Who | 'nobody'
}>

export const tellingOf = (at: Found, sentence: Sentence): Telling => {
  const { words, passage } = sentence
  const found = words.filter((word) => word.start >= at.start && word.end <= at.end)
  const doer = () => {
    const first = found[0]!
    return first.who !== undefined && !first.own ? first.who : subjectOf(words, words.indexOf(first)).who
  }
  return { found, words, text: passage.text, at, sentence, doer }
}
