import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = globSync(['{src,main,tests}/**/*.{test,spec}.ts'])

test.each(files)('%s skips nothing and runs alone', (file) => {
  const shortcuts =
    readFileSync(file, 'utf8').match(/\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|fixme|fails|skipIf|runIf)\b/g) ?? []
  expect(shortcuts).toEqual([])
})
