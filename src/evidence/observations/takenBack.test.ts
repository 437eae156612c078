import { describe, expect, test } from 'vitest'
import type { DocumentKind, Idea } from '#case/vocabulary'
import { passagesOf, tellingOf } from '../../../tests/reading/readSnippet.ts'
import { findIn } from '../grammar/find.ts'
import { finderOf } from '../grammar/finder.ts'
import { hints } from '../lexicon/hints.ts'
import { lexicons } from '../lexicon/lexicons.ts'
import { readSentences } from '../sentences.ts'
import type { Example, Rule } from './takenBack/rule.ts'
import { rules, ruleTakingBack } from './takenBack.ts'

const finders = new Map<Idea, ReturnType<typeof finderOf>>()
const finderFor = (idea: Idea) => {
  const known = finders.get(idea)
  if (known) return known
  const made = finderOf([...Object.values(lexicons), ...hints].filter((one) => one.idea === idea).flatMap(({ entries }) => [...entries]))
  finders.set(idea, made)
  return made
}

/** Every place where the idea is found in a sentence, with the rule that takes it back there. */
function tried(rule: Rule, example: Example) {
  const [idea, text, kind = 'MG11'] = typeof example === 'string' ? ([rule.ideas[0]!, example] as const) : example
  const { passages, people } = passagesOf({ ...tellingOf(text), kind: kind as DocumentKind })
  return [...readSentences(passages, people).values()].flatMap((sentence) =>
    findIn(finderFor(idea), sentence).map((at) => ({ at: at.entry.id, by: ruleTakingBack(idea, at, sentence) })),
  )
}

describe.each(rules)('$because', (rule) => {
  test.each(rule.takes.map((one) => [one]))('takes back: %s', (example) => {
    const found = tried(rule, example)
    expect(found.length, 'it is found').toBeGreaterThan(0)
    expect(found.filter(({ by }) => by === undefined)).toEqual([])
    expect(
      found.some(({ by }) => by === rule),
      'by this rule',
    ).toBe(true)
  })

  test.each(rule.leaves.map((one) => [one]))('leaves: %s', (example) => {
    const found = tried(rule, example)
    expect(found.length, 'it is found').toBeGreaterThan(0)
    expect(found.filter(({ by }) => by === undefined).length).toBeGreaterThan(0)
  })
})
