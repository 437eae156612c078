import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kindOf } from '#evidence/documents/kind'
import { paper } from './paper.ts'

/** Heads of papers as forces lay them out, one a line: the kind, a bar, and the first lines of the paper; `\n` and `\t` stand for themselves. */
const heads = (name: string) =>
  readFileSync(new URL(`heads/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', ...rest] = line.split('|')
      return { kind, text: rest.join('|').replaceAll('\\n', '\n').replaceAll('\\t', '\t') }
    })

const kindRead = (text: string): string => {
  const { kind } = kindOf(paper('scan.txt', text).pages, 'scan.txt')
  return kind === 'MG3A' ? 'MG3' : kind === 'EXHIBIT' ? 'OTHER' : kind
}

/** How many are read for what they are, in hundredths. Of the first forty 42 in a hundred were read so at first sight, of the second 65, of the third 55, of the fourth 83. Never lowered. */
const atLeast = { first: 100, second: 100, third: 100, fourth: 100 } as const

describe('what the head of a paper shows it to be, whatever its name', () => {
  test.each(Object.entries(atLeast))('of the heads called %s at least %d in a hundred are read so', (name, least) => {
    const lot = heads(name)
    const wrong = lot.filter(({ kind, text }) => kindRead(text) !== kind)
    expect(
      Math.floor(((lot.length - wrong.length) / lot.length) * 100),
      wrong.map(({ kind, text }) => `${kind}, not ${kindRead(text)}: ${text.slice(0, 80)}`).join('\n'),
    ).toBeGreaterThanOrEqual(least)
  })
})
