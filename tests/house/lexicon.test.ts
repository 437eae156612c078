import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printLexicon } from '#evidence/printed'

test('docs/lexicon.md is what `npm run lexicon` prints', () => {
  expect(readFileSync('docs/lexicon.md', 'utf8')).toBe(printLexicon())
})
