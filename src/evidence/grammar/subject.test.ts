import { expect, test } from 'vitest'
import { sentenceIn } from './inTests.ts'
import { subjectOf } from './subject.ts'

/** Whose act the named verb is, in a victim's statement. */
test.each<[string, string, string]>([
  ['S', 'ring', 'He rang me.'],
  ['V', 'ring', 'I rang him.'],
  ['S', 'follow', 'He got off the bus and followed me.'],
  ['S', 'stand', 'I saw him standing by the gate.'],
  ['S', 'ask', 'He messaged my sister asking where I was.'],
  ['O', 'answer', 'My mum answered the door.'],
  ['O', 'call', 'Sandra called the office.'],
  ['S', 'drive', 'My husband told him to go and he drove off.'],
  ['S', 'sit', 'He was sat on my wall.'],
  ['nobody', 'slash', 'My tyres were slashed.'],
  ['S', 'slash', 'My tyres were slashed by him.'],
  ['nobody', 'knock', 'Knocked at midnight.'],
  ['A', 'follow', 'Someone followed me.'],
  ['O', 'come', 'The gas engineer came into my kitchen.'],
  ['S', 'cut', "He'd gone in while I was at work and cut the sleeves off my coats."],
  ['S', 'smash', 'He came round when I was out and smashed the greenhouse.'],
  ['O', 'tell', 'Sandra rang him up on I think the 20th and told him to stop.'],
  ['V', 'tell', 'He rang and I think I told him to stop.'],
  ['V', 'break', 'He rang while I was in the garden and I broke the pot.'],
  ['V', 'break', 'He was at work when I was at home and broke the plate.'],
  ['V', 'drop', 'He rang while I washed up and dropped the plate.'],
  ['S', 'pull', 'He waits till I set off then pulls out behind me.'],
])('%s: %s in "%s"', (who, verb, text) => {
  const { words } = sentenceIn(text)
  expect(
    subjectOf(
      words,
      words.findIndex((word) => word.stems.has(verb)),
    ).who,
  ).toBe(who)
})

/** Whose feeling it is: of a passive, who is done to. */
test.each([
  ['S', 'frighten', 'He was frightened of my dog.'],
  ['V', 'frighten', 'I was frightened of him.'],
  ['O', 'upset', 'My mum was upset.'],
])('%s: %s in "%s"', (who, verb, text) => {
  const { words } = sentenceIn(text)
  expect(
    subjectOf(
      words,
      words.findIndex((word) => word.stems.has(verb)),
      true,
    ).who,
  ).toBe(who)
})
