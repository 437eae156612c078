// The unit tests, with one mercy: a test file whose process died of a signal is run once more by itself. A failed test never is.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const reporter = fileURLToPath(new URL('diedReporter.mjs', import.meta.url))

/**
 * @param {(title: string, command: string, args: string[], env: Record<string, string>) => boolean} run runs a command, answers whether it ended well
 * @param {{ results: string, root?: string }} where the folder for reports, and the folder of the tests
 * @returns counts of tests; `failures`: the failed ones by name, each with what it says first; `diedOnce`: the files, with the signal, that passed only so, and
 * `diedAgain`: those that did not
 */
export function unitTests(run, { results, root = process.cwd() }) {
  const first = vitest(run, 'Unit, store and contract tests', { root, results, name: 'unit', files: [] })
  const toRunAgain = first.died.files.filter(({ file }) => !hasFailure(first, file))
  const without = toRunAgain.map(({ file }) => file)
  const counts = countsOf(first, without)
  const again = toRunAgain.map(({ file, signal }, at) => {
    const shown = relative(root, file)
    const title = `Once more, its process having died (${signal}): ${shown}`
    const second = vitest(run, title, { root, results, name: `unit-again-${at + 1}`, files: [shown] })
    return { counts: countsOf(second, []), failures: failuresOf(second, [], root), says: `${shown} (${signal})` }
  })
  const sum = (of) => again.reduce((total, each) => total + each.counts[of], counts[of])
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    failures: [...failuresOf(first, without, root), ...again.flatMap(({ failures }) => failures)],
    diedOnce: again.filter((each) => each.counts.failed === 0).map(({ says }) => says),
    diedAgain: again.filter((each) => each.counts.failed > 0).map(({ says }) => says),
  }
}

function vitest(run, title, { root, results, name, files }) {
  const [report, died] = [`${results}/${name}.json`, `${results}/${name}-died.json`]
  for (const old of [report, died]) rmSync(old, { force: true })
  const args = ['vitest', 'run', '--root', root, '--reporter=default', '--reporter=json', `--reporter=${reporter}`]
  const ended = run(title, 'npx', [...args, `--outputFile.json=${report}`, ...files], { FOURSIGHT_DIED: died })
  return { ended, report: readIf(report), died: readIf(died) ?? { files: [], otherErrors: 1 } }
}

/** The failed tests of the files other than `without`, and the files that could not be run, by name, with the first line of why. */
const failuresOf = ({ report }, without, root) =>
  (report?.testResults ?? []).flatMap(({ name, message, status, assertionResults }) => {
    if (without.includes(name)) return []
    const failed = assertionResults.filter((test) => test.status === 'failed')
    const said = (title, why) => `${relative(root, name)}: ${[title, firstLine(why)].filter(Boolean).join(' – ')}`
    if (failed.length > 0) return failed.map(({ fullName, failureMessages }) => said(fullName, failureMessages[0]))
    return status === 'failed' ? [said('', message)] : []
  })

const firstLine = (text) => (text ?? '').trim().split('\n', 1)[0]

/** Whether a test of the file failed before its process died. */
const hasFailure = ({ report }, file) =>
  report?.testResults.some(({ name, assertionResults }) => name === file && assertionResults.some(({ status }) => status === 'failed')) ??
  false

const readIf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** The counts of the files other than `without`; a run that left no report, or that ended badly for a reason that no test shows, has one failure. */
function countsOf({ ended, report, died }, without) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const files = report.testResults.filter(({ name }) => !without.includes(name))
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const [passed, failed] = ['passed', 'failed'].map((status) => tests.filter((one) => one.status === status).length)
  const unshown =
    died.otherErrors > 0 ||
    died.files.length > without.length ||
    files.some((file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed')) ||
    (!ended && failed === 0 && without.length === 0)
  return { passed, failed: failed === 0 && unshown ? 1 : failed, skipped: tests.length - passed - failed }
}
