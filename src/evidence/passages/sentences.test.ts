import { expect, test } from 'vitest'
import { sentenceSpans } from './sentences.ts'

test.each<[string, readonly string[]]>([
  ['He rang. I hung up.', ['He rang.', 'I hung up.']],
  ['Mr. Lowe asked PC. Hall at 7 p.m. on 1.3.25 about No. 5.', ['Mr. Lowe asked PC. Hall at 7 p.m. on 1.3.25 about No. 5.']],
  ['Contrary to s.2 of the Act. He denied it.', ['Contrary to s.2 of the Act.', 'He denied it.']],
  ['He said "I know. I can see you." I ran.', ['He said "I know. I can see you."', 'I ran.']],
  ['I have been off since 20 Feb. I am frightened.', ['I have been off since 20 Feb.', 'I am frightened.']],
  ["I came out of the\nmidwife's. He was there.", ["I came out of the\nmidwife's.", 'He was there.']],
  ['DEF was outside IP’s h/a. DEF drives past.', ['DEF was outside IP’s h/a.', 'DEF drives past.']],
  ['It was J. Smith who rang.', ['It was J. Smith who rang.']],
  ['She said "stop. He did not', ['She said "stop.', 'He did not']],
])('%j', (text, sentences) => {
  expect(sentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})
