import { expect, test } from 'vitest'
import { documentId } from '#case/ids'
import { castOf } from '../grammar/cast.ts'
import { findIn } from '../grammar/find.ts'
import { finderOf } from '../grammar/finder.ts'
import { sentencesOf } from '../grammar/mentions.ts'
import type { Passage } from '../passage.ts'
import type { Entry, Lexicon } from './entry.ts'
import { hints } from './hints.ts'
import { lexicons } from './lexicons.ts'

const passageOf = (text: string, entry: Entry): Passage => ({
  document: documentId('statement')!,
  kind: entry.spoken ? 'MESSAGES' : 'MG11',
  page: 1,
  paragraph: 1,
  start: 0,
  text,
  role: entry.spoken ? 'message' : 'narrative',
  voice: entry.toldBy ?? (entry.spoken ? 'message' : 'victim'),
  speaker: undefined,
  at: undefined,
  heading: undefined,
})
const cast = { ...castOf([], []), suspect: 'm' as const, victim: 'f' as const }
const read = (lexicon: Lexicon, text: string, entry: Entry) => {
  const told = entry.after ? text.split(/(?<=[.?!]) /) : [text]
  const passages = told.map((sentence) => passageOf(sentence, entry))
  return sentencesOf(passages, cast).flatMap((sentence) => findIn(finderOf(lexicon.entries), sentence).map((found) => found.entry.id))
}

const rows = [...Object.values<Lexicon>(lexicons), ...hints].flatMap((lexicon) =>
  lexicon.entries.map((entry) => ({ lexicon, entry, id: entry.id })),
)

test.each(rows)('$id reads its example', ({ lexicon, entry }) => {
  expect(read(lexicon, entry.example, entry)).toContain(entry.id)
})

test.each(rows)('no entry of the idea of $id reads its counter-example', ({ lexicon, entry }) => {
  expect(read(lexicon, entry.counter, entry)).toEqual([])
})
