import { expect, test } from 'vitest'
import { lexicons } from '../lexicon/lexicons.ts'
import { placeOf } from './beginnings.ts'
import { finderOf } from './finder.ts'
import { sentenceIn } from './inTests.ts'
import { endsOf } from './matching.ts'
import { patternOf } from './pattern.ts'

const entries = Object.values(lexicons).flatMap((lexicon) => lexicon.entries)
const finder = finderOf(entries)

/** Every thirtieth example, alone and with those after it in one passage of more words than a set of places tells apart. */
const passages = entries.flatMap(({ example }, at) =>
  at % 30 === 0
    ? [
        example,
        entries
          .slice(at, at + 6)
          .map((entry) => entry.example)
          .join(' '),
      ]
    : [],
)

test.each(passages)('no wording that stands in a passage is left out: %s', (text) => {
  const { words } = sentenceIn(text)
  const given = new Map(finder(words).map(({ pattern, begins }) => [pattern, begins]))
  const stands = entries
    .flatMap(({ says }) => says.map(patternOf))
    .flatMap((pattern) => words.flatMap((_, from) => (endsOf(pattern, words, from).some((end) => end > from) ? [{ pattern, from }] : [])))
  const missed = stands.filter(({ pattern, from }) => ((given.get(pattern) ?? 0) & placeOf(from)) === 0)
  if (words.length > 32) expect(stands).not.toHaveLength(0)
  expect(missed.map(({ pattern, from }) => `${pattern.source} at ${from}`)).toEqual([])
})
