import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import type { UserConfig } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** How the screens are built; a file of its own so that they can be built without the hosts. */
export default {
  root: at('renderer'),
  base: './',
  plugins: [react()],
  css: {
    preprocessorOptions: { scss: { loadPaths: [at('.'), at('node_modules')], quietDeps: true } },
    lightningcss: { errorRecovery: true }, // govuk-frontend keeps a media query (min-width: 0\0) that lightningcss refuses
  },
  build: {
    outDir: at('out/renderer'),
    emptyOutDir: true,
    minify: true,
    assetsInlineLimit: 0, // nothing inline: every font, image and worker is a file of our own
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: { index: at('renderer/index.html') } },
  },
} satisfies UserConfig
