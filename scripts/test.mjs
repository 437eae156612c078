// Everything that must pass, in one command: types, lint, unit and contract tests, the build, the browser journeys. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser, installBrowser } from './browser.mjs'
import { unitTests } from './unitTests.mjs'

const results = 'test-results'
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

let passed = 0
let failed = 0
const skipped = []
/** Browser tests that passed only when tried again. */
const again = []

/** Runs a command with its output shown; answers whether it ended well. */
const run = (title, command, args, env = {}) => {
  console.log(`\n── ${title}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' })
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'failed'} in ${Math.round((Date.now() - started) / 1000)} s`)
  return status === 0
}

/** A step that is one check of its own. */
const check = (title, command, ...args) => {
  if (run(title, command, args)) passed++
  else failed++
}

/** Adds a runner's own counts; a runner that left no report counts as one failure. */
const count = (report, read, ended) => {
  if (!existsSync(report)) return void failed++
  const counts = read(JSON.parse(readFileSync(report, 'utf8')))
  passed += counts.passed
  failed += counts.failed
  if (counts.skipped > 0) skipped.push(`${counts.skipped} in ${report}`)
  if (!ended && counts.failed === 0) failed++
}

/** The titles, under their files, of tests that a second try passed. */
const secondTries = ({ suites = [], specs = [] }) => [
  ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map((spec) => `${spec.file}: ${spec.title}`),
  ...suites.flatMap(secondTries),
]

check('Types (core, node, renderer)', 'npm', 'run', '-s', 'types')
check('Lint and format', 'npm', 'run', '-s', 'lint')

const unit = unitTests(run, { results })
passed += unit.passed
failed += unit.failed
if (unit.skipped > 0) skipped.push(`${unit.skipped} unit tests`)

check('Build', 'npm', 'run', '-s', 'build')

const browser = findBrowser() ?? installBrowser()
if (!browser) {
  failed++
  console.log('The browser tests could not run: no Chromium was found and none could be installed.')
} else {
  const browserReport = `${results}/browser.json`
  const env = { FOURSIGHT_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport }
  const ended = run(`Browser tests in ${browser}`, 'npx', ['playwright', 'test', '--reporter=list,json'], env)
  if (existsSync(browserReport)) again.push(...secondTries(JSON.parse(readFileSync(browserReport, 'utf8'))))
  count(browserReport, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }), ended)
}

if (skipped.length > 0) console.log(`\nSkipped: ${skipped.join('; ')}`)
if (again.length > 0) console.log(`\nPassed only when tried again: ${again.join('; ')}`)
if (unit.diedOnce.length > 0)
  console.log(`\nPassed only when run once more by themselves, their process having died: ${unit.diedOnce.join('; ')}`)
if (unit.diedAgain.length > 0) console.log(`\nTheir process died, and they did not pass once more: ${unit.diedAgain.join('; ')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
