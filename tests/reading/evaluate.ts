import { resolve } from 'node:path'
import { readFile } from '#evidence/read'
import { compare } from './compare.ts'
import { figuresOf, printed } from './figures.ts'
import { casesIn, type LabelledCase, labelledCases, readKept } from './labelled.ts'

// node tests/reading/evaluate.ts [DIR]: compares what is read from the labelled police files (of DIR, else of tests/cases) with their labels.
const folder = process.argv[2]
const cases: readonly LabelledCase[] = folder ? casesIn(resolve(folder)) : labelledCases()
const compared = []
for (const one of cases) {
  const file = await readKept(one.folder)
  const started = performance.now()
  const reading = readFile(file)
  const took = performance.now() - started
  const comparisons = compare(one, file, reading)
  compared.push(comparisons)
  console.log(`\n${one.id} (${Math.round(took)} ms)`)
  for (const { group, id, expected, found, right, because } of comparisons) {
    if (right) continue
    console.log(`  ${group}.${id}: expected ${expected}, read ${found}`)
    for (const words of because.slice(0, 5)) console.log(`      ${words}`)
  }
}
console.log(`\n${printed(figuresOf(compared.flat()))}`)
