import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Three words that no screen and no document ever uses: the lawyer decides, and nobody is counted up. */
const never = /\b(?:AI|artificial intelligence|scor(?:e|es|ed|ing)|auto-?charg\w*)\b/i

/** Words a person reads: text between tags and inside quotation marks, in the rooms that write to a screen or a page. */
const files = globSync(['renderer/**/*.{ts,tsx}', 'src/drafting/**/*.ts', 'src/law/**/*.ts', 'main/**/*.ts'], {
  exclude: ['**/*.test.ts', 'renderer/public/**'],
})
const spoken = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => /['"`>]/.test(line) && !/^\s*import /.test(line))

test.each(files)('%s uses none of the three words', (file) => {
  expect(spoken(readFileSync(file, 'utf8')).filter((line) => never.test(line))).toEqual([])
})
