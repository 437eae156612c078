import { defineConfig } from 'vitest/config'

// `forks`: native modules (SQLite) and worker threads do not share one process's worker pool well.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'main/**/*.test.ts', 'tests/{house,store,hosts,journeys,reading,bench}/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
  },
})
