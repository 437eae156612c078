import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DocumentKind } from '#case/vocabulary'
import { readSnippet, tellingOf } from './readSnippet.ts'

/** Sentences of a file, one a line: the paper each stands in (`HER` the complainant's statement, `MG11` a witness's), the reason, and the words. */
const sentences = (name: string) =>
  readFileSync(new URL(`otherReasons/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [paper, idea, text] = line.split('|') as [DocumentKind | 'HER', string, string]
      return { paper, idea, text }
    })

/** Whether anybody but the suspect is read as giving that reason. */
function isRead({ paper, idea, text }: ReturnType<typeof sentences>[number]): boolean {
  const { author: _, ...hers } = tellingOf(text)
  const snippet = paper === 'HER' ? tellingOf(text) : { ...hers, kind: paper, text, ...(paper === 'MG11' ? { author: 'Mark OATES' } : {}) }
  return readSnippet(snippet).some((one) => one.idea === idea && one.voice !== 'suspect')
}

/** Who had work there, lives or shops there, comes for a child or was elsewhere, in the words of officers, employers, schools, neighbours and the complainant. */
test('of sentences that give another reason 86 in a hundred are read', () => {
  const said = sentences('said')
  expect(Math.floor((said.filter(isRead).length / said.length) * 100)).toBeGreaterThanOrEqual(86)
})

/** The same words where they are an excuse, the complainant's own life or another's, or an enquiry that shows nothing of him. */
test('of those that only sound so three at most are read', () => {
  expect(
    sentences('notSaid')
      .filter(isRead)
      .map(({ text }) => text).length,
  ).toBeLessThanOrEqual(3)
})
