import { defineConfig } from 'vitest/config'

// `forks`: native modules (SQLite) and worker threads do not share one process's worker pool well.
// The time allowed is for scanned pages on a busy machine; nothing is judged by it.
export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'main/**/*.test.ts',
      'renderer/**/*.test.ts',
      'tests/{house,store,hosts,journeys,reading,bench}/**/*.test.ts',
    ],
    globalSetup: ['tests/reading/readAll.ts'],
    pool: 'forks',
    execArgv: ['--no-maglev'], // as the program runs: main/steady.ts says why
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
