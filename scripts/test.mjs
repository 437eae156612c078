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
/** What failed, by name: printed last, for a log of which only the end was kept. */
const failures = []
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
  if (run(title, command, args)) return void passed++
  failed++
  failures.push(title)
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

/** The titles, under their files, of the browser tests that ended so: `flaky`, where a second try passed, or `unexpected`. */
const endedAs = (ending, { suites = [], specs = [] }) => [
  ...specs.filter(({ tests }) => tests.some(({ status }) => status === ending)).map((spec) => `${spec.file}: ${spec.title}`),
  ...suites.flatMap((suite) => endedAs(ending, suite)),
]

check('Types (core, node, renderer)', 'npm', 'run', '-s', 'types')
check('Lint and format', 'npm', 'run', '-s', 'lint')

const unit = unitTests(run, { results })
passed += unit.passed
failed += unit.failed
failures.push(...unit.failures)
if (unit.skipped > 0) skipped.push(`${unit.skipped} unit tests`)

check('Build', 'npm', 'run', '-s', 'build')

const browser = findBrowser() ?? installBrowser()
if (!browser) {
  failed++
  failures.push('The browser tests could not run: no Chromium was found and none could be installed.')
} else {
  const browserReport = `${results}/browser.json`
  const env = { FOURSIGHT_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport }
  const ended = run(`Browser tests in ${browser}`, 'npx', ['playwright', 'test', '--reporter=list,json'], env)
  if (existsSync(browserReport)) {
    const report = JSON.parse(readFileSync(browserReport, 'utf8'))
    again.push(...endedAs('flaky', report))
    failures.push(...endedAs('unexpected', report))
  }
  count(browserReport, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }), ended)
}

if (skipped.length > 0) console.log(`\nSkipped: ${skipped.join('; ')}`)
if (again.length > 0) console.log(`\nPassed only when tried again: ${again.join('; ')}`)
if (unit.diedOnce.length > 0)
  console.log(`\nPassed only when run once more by themselves, their process having died: ${unit.diedOnce.join('; ')}`)
if (unit.diedAgain.length > 0) console.log(`\nTheir process died, and they did not pass once more: ${unit.diedAgain.join('; ')}`)
if (failures.length > 0) console.log(['\nFailed:', ...failures].join('\n  '))
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
