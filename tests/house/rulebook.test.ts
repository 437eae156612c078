import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wholeRulebook } from '../../scripts/rulebook.ts'

test('docs/rulebook.md is what the rules print today (npm run rulebook)', () => {
  expect(readFileSync('docs/rulebook.md', 'utf8')).toBe(wholeRulebook())
})

test('a lawyer reads no word of the machinery in it', () => {
  expect(wholeRulebook()).not.toMatch(/\bundefined\b|\[object|\bscore\b|\bAI\b|auto-charge/)
})
