import { expect, test } from 'vitest'
import type { Entry } from '../lexicon/entry.ts'
import { findIn } from './find.ts'
import { finderOf } from './finder.ts'
import { sentenceIn } from './inTests.ts'

const wait: Entry = { id: 'loitering/test', says: ["wait .. outside V's door"], example: '', counter: '' }
const waits = (text: string) => findIn(finderOf([wait]), sentenceIn(text)).length > 0

test.each(['He waits outside my door.', 'He will wait outside my door for hours.', 'He kept waiting outside my door.'])(
  'done: %s',
  (text) => {
    expect(waits(text)).toBe(true)
  },
)

test.each([
  'He said "I will wait outside your door until you come home to me".',
  'He said he was going to wait outside my door.',
  'He is gonna wait outside my door.',
])('announced, not done: %s', (text) => {
  expect(waits(text)).toBe(false)
})
