import { defineConfig } from 'vitest/config'

/** Rooms that only think: their tests share one process, which compiles the lexicon and the rulebook once and not once a file. */
const thinking = 'src/{bail,case,charging,clocks,corrections,drafting,evidence,law,orders,pleas,requests}/**/*.test.ts'

// `forks`: native modules (SQLite) and worker threads do not share one process's worker pool well.
// The time allowed is for scanned pages on a busy machine; nothing is judged by it.
const ordinary = {
  pool: 'forks' as const,
  execArgv: ['--no-maglev'], // as the program runs: main/steady.ts says why
  testTimeout: 240_000,
  hookTimeout: 240_000,
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ['tests/reading/readAll.ts'],
    projects: [
      { test: { ...ordinary, name: 'thinking', include: [thinking, 'renderer/**/*.test.ts'], isolate: false } },
      {
        test: {
          ...ordinary,
          name: 'whole',
          include: ['src/**/*.test.ts', 'main/**/*.test.ts', 'tests/{house,store,hosts,journeys,reading,bench}/**/*.test.ts'],
          exclude: [thinking, '**/node_modules/**'],
        },
      },
    ],
  },
})
