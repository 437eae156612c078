import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PoliceFile } from '#case/page'
import { readFile } from '#evidence/read'
import { readPoliceFile } from '#intake/policeFile'
import { type Comparison, compare } from './compare.ts'
import { figuresOf, groupF1 } from './figures.ts'
import { casesIn, type LabelledCase } from './labelled.ts'
import { type Mutation, mutations } from './mutations.ts'

/**
 * What is still read when the files that were learnt from are written otherwise, in hundredths of F1: behaviours, markers, impact, and the share of files
 * whose answer on stalking is right. A figure may be raised when the reading improves; it is never lowered.
 */
const atLeast: Readonly<Record<string, readonly [behaviours: number, markers: number, impact: number, stalking: number]>> = {
  'as written': [93, 86, 98, 100],
  'in American spelling': [93, 86, 98, 100],
  'in other common words': [93, 85, 98, 100],
  'without contractions': [93, 85, 98, 100],
  'without apostrophes': [91, 85, 94, 100],
  'with slips of the keyboard': [93, 85, 98, 100],
  'as a scanner reads it': [93, 84, 98, 100],
  'told the other way about': [93, 85, 98, 100],
  'with other names': [93, 86, 98, 100],
}

const files: { one: LabelledCase; file: PoliceFile }[] = []

beforeAll(async () => {
  for (const one of casesIn(fileURLToPath(new URL('blind', import.meta.url))))
    if (one.id.startsWith('dev')) files.push({ one, file: await readPoliceFile(one.folder) })
}, 120_000)

/** The file with the text of its pages changed; the places of words stay as they were, which only tick boxes need. */
const changed = (file: PoliceFile, { change }: Mutation): PoliceFile => ({
  ...file,
  documents: file.documents.map((document) => ({
    ...document,
    pages: document.pages.map((page) => ({ ...page, text: change(page.text) })),
  })),
})

function reached(mutation: Mutation): readonly number[] {
  const compared = files.flatMap(({ one, file }): readonly Comparison[] => {
    const mutated = changed(file, mutation)
    return compare(one, mutated, readFile(mutated))
  })
  const figures = figuresOf(compared)
  const answers = compared.filter(({ group }) => group === 'stalking')
  const right = answers.filter(({ right }) => right).length / answers.length
  return [groupF1(figures, 'behaviours'), groupF1(figures, 'markers'), groupF1(figures, 'impact'), right].map((share) =>
    Math.round(share * 100),
  )
}

describe('the same facts written otherwise', () => {
  test.each(mutations)('$name', (mutation) => {
    const least = atLeast[mutation.name]
    expect(least, 'a floor is set for it').toBeDefined()
    for (const [at, figure] of reached(mutation).entries()) expect(figure).toBeGreaterThanOrEqual(least?.[at] ?? 100)
  })
})
