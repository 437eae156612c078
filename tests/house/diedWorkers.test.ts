import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { unitTests } from '../../scripts/unitTests.mjs'

const home = fileURLToPath(new URL('../..', import.meta.url))
const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const passes = `test('fine', () => {})`
const wrong = `test('wrong', () => expect(1).toBe(2))`
/** Long enough for what came before to be reported. */
const waits = `test('waits', () => new Promise((done) => setTimeout(done, 500)))`
const leaves = `test('leaves', () => process.exit(3))`
const dies = `process.kill(process.pid, 'SIGSEGV'); await new Promise(() => {})`
const diesAlways = `test('dies', async () => { ${dies} })`
/** Lets its process die while there is no mark that it has done so before; then goes on with `after`. */
const diesOnce = (mark: string, after = passes) =>
  `if (!existsSync('${mark}')) { writeFileSync('${mark}', ''); test('dies', async () => { ${dies} }) } else { ${after} }`

type Files = Readonly<Record<string, (folder: string) => string>>

/** Runs made-up test files as `npm test` runs its own; answers with the counts and the titles of the runs. */
function ran(files: Files) {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-died-'))
  made.push(folder)
  mkdirSync(join(folder, 'tests'))
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    `export default { test: { include: ['tests/*.made.mjs'], pool: 'forks', maxWorkers: 1 } }`,
  )
  for (const [name, text] of Object.entries(files))
    writeFileSync(
      join(folder, 'tests', `${name}.made.mjs`),
      `import { existsSync, writeFileSync } from 'node:fs'\nimport { expect, test } from 'vitest'\n${text(folder)}`,
    )
  const titles: string[] = []
  const run = (title: string, command: string, args: string[], env: Record<string, string>) => {
    titles.push(title)
    return spawnSync(command, args, { cwd: home, env: { ...process.env, ...env } }).status === 0
  }
  return { ...unitTests(run, { results: join(folder, 'results'), root: folder }), titles: titles.slice(1) }
}

test('a file whose process died is run once more by itself, and said to have been', () => {
  expect(ran({ dies: (folder) => diesOnce(join(folder, 'mark')), fine: () => passes })).toEqual({
    passed: 2,
    failed: 0,
    skipped: 0,
    failures: [],
    diedOnce: ['tests/dies.made.mjs (SIGSEGV)'],
    diedAgain: [],
    titles: ['Once more, its process having died (SIGSEGV): tests/dies.made.mjs'],
  })
})

test.each<[string, Files, Readonly<Record<string, unknown>>]>([
  [
    'dies again',
    { dies: () => diesAlways, fine: () => passes },
    { passed: 1, failed: 1, diedOnce: [], diedAgain: ['tests/dies.made.mjs (SIGSEGV)'] },
  ],
  [
    'fails when run again',
    { dies: (folder: string) => diesOnce(join(folder, 'mark'), wrong) },
    { passed: 0, failed: 1, diedOnce: [], diedAgain: ['tests/dies.made.mjs (SIGSEGV)'] },
  ],
])('one that %s has failed', (_, files, expected) => {
  expect(ran(files)).toMatchObject(expected)
})

test.each<[string, Files, number]>([
  ['a failed test', { wrong: () => wrong, fine: () => passes }, 1],
  ['a test that ends its process itself', { leaves: () => leaves, fine: () => passes }, 1],
  [
    'a file with a failed test, though its process died afterwards,',
    { fails: (folder: string) => `${wrong}\n${waits}\n${diesOnce(join(folder, 'mark'))}`, fine: () => passes },
    1,
  ],
  ['a file that cannot be loaded', { broken: () => `throw new Error('of no use')`, fine: () => passes }, 1],
])('%s is never run again', (_, files, failed) => {
  expect(ran(files)).toMatchObject({ failed, diedOnce: [], diedAgain: [], titles: [] })
})

test('what failed is told by name, with the first line of why', () => {
  const { failures } = ran({ broken: () => `throw new Error('of no use')`, wrong: () => wrong, fine: () => passes })
  expect([...failures].sort()).toEqual([
    'tests/broken.made.mjs: of no use',
    'tests/wrong.made.mjs: wrong – AssertionError: expected 1 to be 2 // Object.is equality',
  ])
})
