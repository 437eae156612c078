import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import renderer from './renderer.vite.config.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: ['drizzle-orm', 'zod', 'xstate'] }, // bundled: importing drizzle-orm's many files costs half a second at start
      sourcemap: true,
      rolldownOptions: {
        input: {
          electron: at('main/electron.ts'),
          cli: at('main/cli.ts'),
          'intake-worker': at('src/intake/worker.ts'),
          'reading-worker': at('src/api/reading/reading-worker.ts'),
          'hand-worker': at('src/api/reading/beside/hand-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false, // a sandboxed preload may not require packages
      rolldownOptions: {
        input: { preload: at('main/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer,
})
