import { expect, test } from 'vitest'
import { labelledCases, readLabelled } from './labelled.ts'

test.each(labelledCases())(
  'every document of $id that the labels name is there, and its words cover its text',
  async ({ id, expected }) => {
    const { documents } = await readLabelled(id)
    expect(documents.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(expected.documents as object)))
    for (const { text, words } of documents.flatMap((document) => document.pages)) {
      expect(words.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s+/g, ''))
    }
  },
)
