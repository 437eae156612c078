import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, type Page } from '@playwright/test'
import { createsTheStore } from './lawyersDay.ts'

/** The built program with the sample police file read and its case open; `close` ends the program and throws its store away. */
export async function openSample(page: Page) {
  const home = mkdtempSync(join(tmpdir(), 'foursight-sample-'))
  const child = spawn(process.execPath, ['main/foursight.cjs', 'start', '--no-window'], {
    env: { ...process.env, FOURSIGHT_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('http://127.0.0.1:')) {
      await page.goto(line)
      break
    }
  await createsTheStore(page)
  await page.getByRole('button', { name: 'Open the sample police file' }).click()
  await page.getByRole('link', { name: 'Open the case' }).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  return {
    section: async (name: string) => {
      await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    },
    async close() {
      await page.goto('about:blank')
      await new Promise((gone) => {
        child.once('exit', gone)
        child.kill('SIGTERM')
      })
      rmSync(home, { recursive: true, force: true })
    },
  }
}
