// A reporter for vitest: which test files lost their process to a signal, written as JSON to the file that FOURSIGHT_DIED names.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const died = /^Worker exited unexpectedly with signal (\S+) .*while running test file (.+)$/s

/** The file whose process died, and by which signal; undefined where the error is another, such as a test that called `process.exit`. */
const deathIn = (error) => {
  for (let each = error; each; each = each.cause) {
    const [, signal, file] = died.exec(String(each.message ?? '').trim()) ?? []
    if (file) return { file, signal }
  }
  return undefined
}

export default class DiedReporter {
  onTestRunEnd(_modules, errors) {
    const files = errors.map(deathIn).filter(Boolean)
    mkdirSync(dirname(process.env.FOURSIGHT_DIED), { recursive: true })
    writeFileSync(process.env.FOURSIGHT_DIED, JSON.stringify({ files, otherErrors: errors.length - files.length }))
  }
}
