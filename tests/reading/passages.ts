import { readFileSync } from 'node:fs'
import { readFile } from '#evidence/read'
import { assess } from '#law/assess'
import { fileOf } from './paper.ts'
import { papersSaying } from './policePapers.ts'

/** A few words in one of the papers of an ordinary case and what a check must then find. */
export type Passage = Readonly<{ check: string; outcome: string; where: string; words: string }>

/** The passages of a file, one a line: check, outcome, paper and words, parted by bars; `\n` and `\t` stand for themselves. */
export const passages = (name: string): readonly Passage[] =>
  readFileSync(new URL(`passages/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [check = '', outcome = '', where = '', ...rest] = line.split('|')
      return { check, outcome, where, words: rest.join('|').replaceAll('\\n', '\n').replaceAll('\\t', '\t') }
    })

/** What the check finds, and why. */
export function findingOn({ check, where, words }: Passage) {
  const documents = papersSaying(where, words)
  const { findings } = assess(readFile(fileOf(...documents)), '2025-03-25', { documents: documents.length, unreadable: [] })
  return findings.find((finding) => finding.check === check)
}
