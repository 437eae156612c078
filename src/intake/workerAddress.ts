import { existsSync } from 'node:fs'

/** Where the worker's code is: `worker.ts` beside the source, `intake-worker.js` beside the bundle (whose chunks lie one folder down). */
export function workerAddress(here: string = import.meta.url): URL {
  if (here.endsWith('.ts')) return new URL('./worker.ts', here)
  const beside = new URL('./intake-worker.js', here)
  return existsSync(beside) ? beside : new URL('../intake-worker.js', here)
}
