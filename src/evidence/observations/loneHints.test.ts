import { expect, test } from 'vitest'
import type { Idea } from '#case/vocabulary'
import { passagesOf } from '../../../tests/reading/readSnippet.ts'
import { quoteOf } from '../passage.ts'
import { withoutLoneHints } from './loneHints.ts'

const hint = (idea: Idea, text: string, entry = `${idea}/hint-1`) => {
  const [passage] = passagesOf({ kind: 'MG11', suspect: 'Dean HARKER', victim: 'Laura FINCH', author: 'Laura FINCH', text }).passages
  return { passage: passage!, idea, quote: quoteOf(passage!), voice: 'victim' as const, entry }
}
const said = (all: readonly ReturnType<typeof hint>[], plain: readonly ReturnType<typeof hint>[] = []) =>
  withoutLoneHints(all, plain).map(({ quote }) => quote.words)

const kept: readonly (readonly [Idea, string])[] = [
  ['entryToHome', 'She was in the airing cupboard when I got in.'],
  ['entryToHome', 'I came back at nine and the kettle was warm.'],
  ['childrenInvolved', 'My daughter is driven both ways.'],
  ['following', 'His car at the end of the lane again.'],
  ['publishing', 'My face was on every poster from the church to the station.'],
  ['publishing', 'He took it down when the admin asked him to.'],
]
test.each(kept)('a lone hint of %s that names what it is about stands: %s', (idea, text) =>
  expect(said([hint(idea, text)])).toHaveLength(1),
)

const left: readonly (readonly [Idea, string])[] = [
  ['entryToHome', 'He had been to look at our house in those days.'],
  ['entryToHome', 'Our caretaker let a woman up.'],
  ['childrenInvolved', 'The other I lost when he was two.'],
  ['childrenInvolved', 'He took the photo of me with my daughter.'],
  ['publishing', 'I said it was the close season and she was the only thing to look at.'],
  ['publishing', 'Half the dock had seen it.'],
]
test.each(left)('a lone hint of %s that does not is left out: %s', (idea, text) => expect(said([hint(idea, text)])).toEqual([]))

test('it stands beside another telling', () => {
  const caretaker = hint('entryToHome', 'Our caretaker let a woman up.')
  expect(said([caretaker], [hint('entryToHome', 'She was in my bedroom.')])).toHaveLength(1)
})
