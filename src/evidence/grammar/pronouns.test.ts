import { expect, test } from 'vitest'
import { cast, passageIn } from './inTests.ts'
import { sentencesOf } from './mentions.ts'

/** Whom the last "he" of a tale means; a number parts it into paragraphs. */
const he = (...sentences: readonly (string | number)[]) => {
  let paragraph = 1
  const passages = sentences.flatMap((one) => {
    if (typeof one === 'number') paragraph += one
    return typeof one === 'string' ? [{ ...passageIn(one), paragraph }] : []
  })
  return sentencesOf(passages, cast)
    .at(-1)
    ?.words.findLast(({ text }) => text === 'he')?.who
}

test.each<[string, string, readonly (string | number)[]]>([
  ['the man just named', 'O', ['My brother came to the door.', 'He told me to lock it.']],
  ['and a sentence further', 'O', ['My brother came to the door.', 'He told me to lock it.', 'He looked upset.']],
  [
    'not for the rest of the tale',
    'S',
    ['My brother came to the door.', 'He told me to lock it.', 'He looked upset.', 'He rang me again.'],
  ],
  ['not in a new paragraph', 'S', ['My brother came to the door.', 1, 'He did not come in.']],
  ['not where another day is told of', 'S', ['My brother had his tyres let down.', 'On 2 June he was outside again.']],
  ['but named again', 'O', ['My brother came to the door.', 1, 'My brother rang.', 'He was upset.']],
])('%s: %s', (_, who, tale) => {
  expect(he(...tale)).toBe(who)
})
