import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, type Page, test } from '@playwright/test'
import { createsTheStore, doesTheMainJob, passphrase } from './lawyersDay.ts'

/** The built program, started as a person starts it; gives the address it prints. */
async function started(home: string): Promise<{ address: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['main/foursight.cjs', 'start', '--no-window'], {
    env: { ...process.env, FOURSIGHT_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('http://127.0.0.1:')) return { address: line, process: child }
  throw new Error('The program ended without printing an address.')
}

const stopped = (child: ChildProcess) =>
  new Promise((gone) => {
    child.once('exit', gone)
    child.kill('SIGTERM')
  })

/** Everything the page complains of, and every request it makes to anywhere but the program; such a request is stopped. */
async function watch(page: Page) {
  const complaints: string[] = []
  const abroad: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(request.url())) abroad.push(request.url())
  })
  await page.context().route(
    (address) => address.protocol.startsWith('http') && address.hostname !== '127.0.0.1',
    (route) => route.abort(),
  )
  return { complaints, abroad }
}

test('the main job in a browser, from an empty installation to the MG3, and all of it there after a restart', async ({ page }) => {
  test.setTimeout(180_000)
  const home = mkdtempSync(join(tmpdir(), 'foursight-day-'))
  const { complaints, abroad } = await watch(page)
  const first = await started(home)
  await page.goto(first.address)
  await createsTheStore(page)
  const mg3 = await doesTheMainJob(page)
  for (const words of [
    'Case summary',
    'Evidential assessment',
    'Samina Yusuf',
    'He rang 23 times that night',
    'A course of conduct over five months',
    'Action plan',
  ])
    expect(mg3).toContain(words)
  await page.goto('about:blank')
  await stopped(first.process)

  const second = await started(home)
  await page.goto(second.address)
  await page.getByLabel('Passphrase for Asha Rahman').fill('not the passphrase')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('passphrase')
  await page.getByLabel('Passphrase for Asha Rahman').fill(passphrase)
  await expect(async () => {
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('link', { name: 'R v COLTMAN', exact: true })).toBeVisible({ timeout: 3000 })
  }).toPass()
  await expect(page.getByText('Waiting for police to charge').first()).toBeVisible()
  await page.getByRole('link', { name: 'R v COLTMAN', exact: true }).click()
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name: 'Log', exact: true }).click()
  await page.getByRole('button', { name: 'Check that nothing was changed' }).click()
  await expect(page.getByText('Nothing was changed', { exact: true })).toBeVisible()
  await page.goto('about:blank')
  await stopped(second.process)
  rmSync(home, { recursive: true, force: true })

  expect(complaints).toEqual([])
  expect(abroad).toEqual([])
})

test('a second browser cannot come in by the address the first one used', async ({ page, browser }) => {
  const home = mkdtempSync(join(tmpdir(), 'foursight-key-'))
  const { address, process: child } = await started(home)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Create a case store' })).toBeVisible()
  const stranger = await (await browser.newContext()).newPage()
  expect((await stranger.goto(address))?.status()).toBe(403)
  expect((await stranger.goto(new URL('/', address).href))?.status()).toBe(403)
  await stopped(child)
  rmSync(home, { recursive: true, force: true })
})
