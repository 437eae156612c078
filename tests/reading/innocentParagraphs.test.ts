import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DocumentKind, Idea } from '#case/vocabulary'
import { readSnippet } from './readSnippet.ts'

/** What begins a new line in papers of a kind: an entry of a log, a message, a question or an answer, a question of the form, a line of a letter. */
const lineOf: Readonly<Record<string, RegExp>> = {
  LOG: / (?=\d\d:\d\d )/g,
  CHAT: / (?=\d\d\/\d\d\/\d{4} )/g,
  INTERVIEW: / (?=[QA]:? )/g,
  DASH: / (?=\d+\. )/g,
  EMAIL: / (?=(?:To|Subject|Dear)\b)/g,
}
const kinds: Readonly<Record<string, DocumentKind>> = { CHAT: 'MESSAGES', EMAIL: 'OTHER', LETTER: 'OTHER', OFFICER: 'MG11' }

/** The paragraphs of a file, each under the paper it stands in and who wrote it, about Craig Dunn and Paula Reed. */
function paragraphsOf(name: string) {
  const blocks = readFileSync(new URL(`innocentParagraphs/${name}.txt`, import.meta.url), 'utf8')
    .split(/^## /m)
    .slice(1)
  return blocks.map((block) => {
    const [head = '', ...lines] = block.trim().split('\n')
    const [paper = '', author] = head.split('|')
    const text = lines.join('\n').trim()
    return {
      name: head,
      kind: kinds[paper] ?? (paper as DocumentKind),
      suspect: 'Craig DUNN',
      victim: 'Paula REED',
      ...(author ? { author } : paper === 'OFFICER' ? { author: 'PC 4411 Vane' } : {}),
      text: lineOf[paper] ? text.replace(lineOf[paper], '\n') : text,
      says: [],
      saysNot: [],
    }
  })
}

const ofHarm: readonly Idea[] = [
  'threatOfViolence',
  'threatToKill',
  'violence',
  'weapon',
  'suicideThreat',
  'sexual',
  'fearOfViolence',
  'alarmOrDistress',
  'dayToDayEffect',
]

/**
 * Paragraphs in which threats, blows, weapons, fear and a changed life are spoken of throughout and none of them is told: they are asked about, denied, somebody else's, of another time
 * or cause, or a manner of speaking. How many findings there are all the same, of those ideas: of 594 sentences 65 when first read; of 241 in other
 * voices (logs, texts, a pupil, a very old witness, second-language English, a solicitor) 41, and 34 when the first lot was learnt from. Never raised.
 */
test.each([
  ['harm', ofHarm, 21],
  ['harmVoices', ofHarm, 30],
] as const)('of the paragraphs called %s', (name, ideas, most) => {
  const found = paragraphsOf(name).flatMap((one) => readSnippet(one).filter(({ idea }) => ideas.includes(idea)))
  expect(found.length).toBeLessThanOrEqual(most)
})
