import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { observe } from '#evidence/observations'
import { hintedIn } from '#evidence/observations/sentences'
import { readSentences } from '#evidence/sentences'
import { passagesOf } from './readSnippet.ts'
import type { Snippet } from './snippets.ts'

/** Whose paper a line stands in: its kind, and who signs it. */
const papers: Record<string, Pick<Snippet, 'kind' | 'author'>> = {
  VICTIM: { kind: 'MG11', author: 'Katie MARSH' },
  WITNESS: { kind: 'MG11', author: 'Sandra POOLE' },
  OFFICER: { kind: 'MG11', author: 'Ravi VANE' },
  MG5: { kind: 'MG5' },
  LOG: { kind: 'LOG' },
  INTERVIEW: { kind: 'INTERVIEW' },
  LETTER: { kind: 'OTHER' },
  MESSAGES: { kind: 'MESSAGES' },
}

/** Presents, keys, names, pictures, broken things and complaints as daily life has them: the idea each line was once read as, the paper, and the words. */
const lines = readFileSync(new URL('ordinaryThings.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('|') as [idea: string, where: string, text: string])

test.each(lines)('%s is not read, plainly or by a hint: %s %s', (idea, where, text) => {
  const { passages, people } = passagesOf({ ...papers[where]!, suspect: 'Darren HOLT', victim: 'Katie MARSH', text })
  const sentences = readSentences(passages, people)
  const seen = [...observe(passages, people, undefined, sentences), ...[...sentences.values()].flatMap((sentence) => hintedIn(sentence))]
  expect(seen.filter((one) => one.idea === idea).map(({ entry }) => entry)).toEqual([])
})
