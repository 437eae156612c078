import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { printRulebook } from '#law/printed'

const marked = /^\s*\/\/ Question for a lawyer: (.+)$/gm

/** The questions that stand beside the rules in the source, each with the file it is in. */
const questionsForALawyer = (): readonly string[] =>
  globSync('src/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(marked)].map((match) => `- ${match[1]} (${file})`))

/** The rulebook as it stands in `docs/rulebook.md`. */
export const wholeRulebook = (): string => `${printRulebook()}\n\n## Questions for a lawyer\n\n${questionsForALawyer().join('\n')}\n`

if (import.meta.main) writeFileSync('docs/rulebook.md', wholeRulebook())
