import { describe, expect, test } from 'vitest'
import { readSnippet } from './readSnippet.ts'
import { snippets } from './snippets.ts'

describe.each(snippets)('$name', (snippet) => {
  const found = readSnippet(snippet)
  test('says', () => {
    expect(snippet.says.filter((idea) => !found.some((one) => one.idea === idea))).toEqual([])
  })
  test('says not', () => {
    expect(
      found.filter(({ idea }) => snippet.saysNot.includes(idea)).map(({ idea, entry, quote }) => `${idea} by ${entry}: ${quote.words}`),
    ).toEqual([])
  })
})
