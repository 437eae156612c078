import { defineConfig } from '@playwright/test'

/** The browser's own chatter with the network is off; FOURSIGHT_BROWSER names another Chromium than the installed one. */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  reporter: [['list']],
  timeout: 60_000,
  // What a busy machine upset is tried once more, and named.
  retries: 1,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1200, height: 600 },
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: process.env.FOURSIGHT_BROWSER ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
