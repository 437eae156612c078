import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DocumentKind, Idea } from '#case/vocabulary'
import { plainlySeen } from '#evidence/observations'
import { hintedIn } from '#evidence/observations/sentences'
import { readSentences } from '#evidence/sentences'
import { passagesOf } from './readSnippet.ts'

/** What the passages speak of all the time and do not tell. */
const ideas: readonly Idea[] = [
  'priorWarning',
  'previousOffending',
  'retraction',
  'pregnancy',
  'childrenInvolved',
  'thirdPartyContact',
  'declaredFixation',
  'escalation',
  'breachOfOrder',
  'breachOfBail',
]

/** Passages of statements, reports, logs, interviews and messages in which nothing of these ideas is told: each after a line "## kind | author". */
const passages = readFileSync(new URL('dailyLife.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((one) => {
    const [head = '', ...lines] = one.trim().split('\n')
    const [kind = 'OTHER', author = ''] = head.split('|').map((part) => part.trim())
    return { kind: kind as DocumentKind, author, text: lines.join('\n') }
  })

/** Every sentence of a passage that is read as one of them, plainly or as a hint. */
function readIn({ kind, author, text }: (typeof passages)[number]): readonly string[] {
  const suspect = text.includes('Carol Harker') ? 'Carol HARKER' : 'Dean HARKER'
  const named = passagesOf({ kind, suspect, victim: 'Laura FINCH', text, ...(author ? { author } : {}) })
  return [...readSentences(named.passages, named.people).values()].flatMap((sentence) => {
    const seen = [...plainlySeen(sentence), ...hintedIn(sentence)].filter(({ idea }) => ideas.includes(idea))
    return seen.length > 0 ? [`${seen[0]!.entry} ${sentence.passage.text}`] : []
  })
}

/** Of 390 lines 104 were read wrongly at first. A figure that may only be lowered. */
const wrongAtMost = 40

test(`of the sentences of daily life at most ${wrongAtMost} are read as warnings, records, breaches, love or children drawn in`, () => {
  const wrong = passages.flatMap(readIn)
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(wrongAtMost)
})
