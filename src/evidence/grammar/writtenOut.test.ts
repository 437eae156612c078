import { expect, test } from 'vitest'
import { passagesOf } from '../../../tests/reading/readSnippet.ts'
import { readSentences } from '../sentences.ts'
import { writtenOut } from './writtenOut.ts'

/** The words of an officer's line with those he left out. */
function wordsOf(text: string, kind: 'MG5' | 'MG11' = 'MG5'): string | undefined {
  const { passages, people } = passagesOf({ kind, suspect: 'Dean HARKER', victim: 'Laura FINCH', author: 'Laura FINCH', text })
  const [sentence] = readSentences(passages, people).values()
  return writtenOut(sentence!)
    ?.words.map(({ text }) => text)
    .join(' ')
}

test.each([
  ['Keyed car.', 'keyed her car'],
  ['Followed to bus stop.', 'followed ip to bus stop'],
  ['Turned up at work x3.', 'turned up at her work x3'],
  ['Rings mum at all hours.', 'rings her mum at all hours'],
  ['Seen outside nursery.', 'he was seen outside nursery'],
])('%s', (text, whole) => expect(wordsOf(text)).toBe(whole))

test.each([
  ['He sits in car outside.', 'a car he may own'],
  ['Kept in touch by phone.', 'a way of speaking'],
  ['SUS lives with IP.', 'nothing left out'],
  ['SUS has threatened to assault IP.', 'what he threatened to do'],
])('%s: %s', (text) => expect(wordsOf(text)).toBeUndefined())

test('a witness leaves nothing out', () => expect(wordsOf('Keyed car.', 'MG11')).toBeUndefined())
