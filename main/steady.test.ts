import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const hot =
  'const sum = (x) => { let s = 0; for (let i = 0; i < 1000; i++) s += (x * i) % 7; return s }; for (let i = 0; i < 20000; i++) sum(i)'
const inThread = `import { Worker } from 'node:worker_threads'; new Worker(${JSON.stringify(hot)}, { eval: true })`

/** How often Maglev was at work in a process that runs this, its flags as Node has them of itself. */
const compiledBy = (code: string): number => {
  const { stdout, status } = spawnSync(process.execPath, ['--maglev', '--trace-opt', '--input-type=module', '--eval', code], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  return stdout.match(/maglev/gi)?.length ?? 0
}

test.each([
  ['the first thread', hot],
  ['any other', inThread],
])('the compiler that brings processes down is at work no more, in %s', (_, code) => {
  expect(compiledBy(code)).toBeGreaterThan(0)
  expect(
    compiledBy(`await import('./main/steady.ts'); await import('data:text/javascript,' + encodeURIComponent(${JSON.stringify(code)}))`),
  ).toBe(0)
})
