import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { createsTheStore, doesTheMainJob } from './lawyersDay.ts'

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => found(port))
    })
  })

// What this proves, and what it does not, is in docs/decisions/0003-electron-without-electron.md.
test('the main job through the built Electron entry, preload and scheme, on a stand-in for Electron', async () => {
  test.setTimeout(180_000)
  const home = mkdtempSync(join(tmpdir(), 'foursight-shell-'))
  const downloads = mkdtempSync(join(tmpdir(), 'foursight-downloads-'))
  const port = await freePort()
  const shell = spawn(process.execPath, ['--import', './tests/hosts/electron/register.ts', 'out/main/electron.js'], {
    env: { ...process.env, FOURSIGHT_HOME: home, STAND_IN_DEBUGGING_PORT: String(port), STAND_IN_DOWNLOADS: downloads },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = new Promise<number | null>((gone) => shell.once('exit', gone))
  const browser = await connected(port)
  const ours = () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().startsWith('http://foursight.'))
  await expect.poll(() => ours() !== undefined, { timeout: 20_000 }).toBe(true)
  const page = ours()
  await createsTheStore(page!)
  const mg3 = await doesTheMainJob(page!, async (start) => {
    await start()
    await expect.poll(() => readdirSync(downloads).length).toBe(1)
    return readFileSync(join(downloads, readdirSync(downloads)[0] ?? ''))
  })
  expect(mg3).toContain('He rang 23 times that night')
  expect(await page!.evaluate('[typeof globalThis.desk, typeof globalThis.require, typeof globalThis.process]')).toEqual([
    'function',
    'undefined',
    'undefined',
  ])
  await page!.close()
  expect(await ended).toBe(0)
  rmSync(home, { recursive: true, force: true })
})

async function connected(port: number) {
  for (let tries = 0; ; tries++) {
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
    } catch (error) {
      if (tries > 60) throw error
      await new Promise((later) => setTimeout(later, 250))
    }
  }
}
