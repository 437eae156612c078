import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { foundBaseless } from '#evidence/observations/foundBaseless'
import { hintedIn, observedIn } from '#evidence/observations/sentences'
import { readSentences } from '#evidence/sentences'
import { passagesOf, tellingOf } from './readSnippet.ts'

/** The sentences of an idea, one a line: `+` it is told, plainly or by a hint; `-` it stands in such papers and does not tell it. */
const sayings = (idea: string) =>
  readFileSync(new URL(`hints/${idea}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ tells: line.startsWith('+ '), text: line.slice(2) }))

/** What the victim of her former husband, or his former wife, is read as saying, plainly, by a hint or across sentences. */
function ideasIn(text: string): readonly string[] {
  const { passages, people } = passagesOf(tellingOf(text))
  const sentences = readSentences(passages, people)
  return [
    ...[...sentences.values()].flatMap((sentence) => [...observedIn(sentence), ...hintedIn(sentence)]),
    ...foundBaseless(sentences),
  ].map(({ idea }) => idea)
}

/** How many of each idea's sentences are read, in hundredths, and how many that do not tell it may be read wrongly. Never loosened. */
const bounds: Readonly<Record<string, Readonly<{ atLeast: number; wrongAtMost: number }>>> = {
  childrenInvolved: { atLeast: 88, wrongAtMost: 3 },
  declaredFixation: { atLeast: 95, wrongAtMost: 1 },
  thirdPartyContact: { atLeast: 92, wrongAtMost: 1 },
  vexatiousComplaint: { atLeast: 91, wrongAtMost: 2 },
  entryToHome: { atLeast: 90, wrongAtMost: 1 },
  interferingWithProperty: { atLeast: 84, wrongAtMost: 1 },
  monitoring: { atLeast: 89, wrongAtMost: 0 },
  trackingDevice: { atLeast: 90, wrongAtMost: 0 },
  falseIdentity: { atLeast: 85, wrongAtMost: 2 },
  following: { atLeast: 87, wrongAtMost: 2 },
  gifts: { atLeast: 91, wrongAtMost: 1 },
  loitering: { atLeast: 92, wrongAtMost: 1 },
  publishing: { atLeast: 93, wrongAtMost: 2 },
  watchingOrSpying: { atLeast: 89, wrongAtMost: 0 },
}

/** What a list of sentences is held to until its own bounds are set. */
const least = { atLeast: 75, wrongAtMost: 4 }

const lists = readdirSync(new URL('hints', import.meta.url)).map((name) => name.replace('.txt', ''))

describe('slighter tellings are read', () => {
  test.each(lists)('of %s', (idea) => {
    const { atLeast, wrongAtMost } = bounds[idea] ?? least
    const lot = sayings(idea)
    const told = lot.filter(({ tells }) => tells)
    const missed = told.filter(({ text }) => !ideasIn(text).includes(idea))
    const wrong = lot.filter(({ tells, text }) => !tells && ideasIn(text).includes(idea))
    expect(
      Math.floor(((told.length - missed.length) / told.length) * 100),
      missed.map(({ text }) => text).join('\n'),
    ).toBeGreaterThanOrEqual(atLeast)
    expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(wrongAtMost)
  })
})
