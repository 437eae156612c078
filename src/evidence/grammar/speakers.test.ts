import { expect, test } from 'vitest'
import { sentenceIn } from './inTests.ts'

/** Who speaks the quoted words, in a victim's statement. */
test.each<[string, string]>([
  ['S', 'He said "I will break your legs".'],
  ['V', 'I said "I want you to go".'],
  ['S', 'On 27th April I got "Tell your lad I will break his legs".'],
  ['S', 'Then I got "you wait".'],
  ['S', 'I had a text on the Monday, "you wait".'],
  ['S', 'There was a text from him, copied here: "you wait".'],
  ['O', 'I had a message from my sister on the Monday, "I saw him".'],
  ['V', 'He had a text from his mother and I said "give it here".'],
  ['V', 'I got up and I said "you can go now".'],
])('%s: %s', (who, text) => {
  const { speeches, speakerOf } = sentenceIn(text)
  expect(speakerOf(speeches[0])).toBe(who)
})
