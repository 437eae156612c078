import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from '@playwright/test'
import { browserBinary } from '../../main/runtime.ts'
import { byTurns, runProgram } from './measure.ts'
import { type Row, row, skipped } from './row.ts'
import type { Size } from './sizes.ts'

const root = join(import.meta.dirname, '../..')
const names = { address: 'Cold start to the address', answer: 'Cold start to the first answer', paint: 'Cold start to first paint' }

/** The built program from the start of its process to its address, its first answer, and its first contentful paint in a browser. */
export async function startingRows(folder: string, { turns }: Size): Promise<readonly Row[]> {
  if (!existsSync(join(root, 'out/main/cli.js')) || !existsSync(join(root, 'out/renderer/index.html')))
    return Object.values(names).map((name) => skipped(name, 'the program has not been built (npm run build)'))
  try {
    return await measuredRows(folder, turns)
  } catch (error) {
    if (!(error instanceof DoesNotStart)) throw error
    return Object.values(names).map((name) => skipped(name, error.message))
  }
}

/** The program in `out/` is older than its sources, or was only half built. */
class DoesNotStart extends Error {
  override name = 'DoesNotStart'
}

async function measuredRows(folder: string, turns: number): Promise<readonly Row[]> {
  const bare = async () => (await runProgram(process.execPath, ['-e', '0'])).ms
  const beside = 'node -e 0'
  const address = await byTurns(turns, () => started(folder, async ({ since }) => since()), bare)
  const answer = await byTurns(turns, () => started(folder, firstAnswer), bare)
  return [
    row(names.address, { figure: address.ours, unit: 'ms', beside: { what: beside, figure: address.peer }, ratio: address.ratio }),
    row(names.answer, { figure: answer.ours, unit: 'ms', beside: { what: beside, figure: answer.peer }, ratio: answer.ratio }),
    await paintRow(folder, turns),
  ]
}

type Started = Readonly<{ address: string; since: () => number; from: number }>

/** Starts the program with an empty store of its own, and stops it when what was asked has been measured. */
async function started(folder: string, measure: (program: Started) => Promise<number>): Promise<number> {
  const home = mkdtempSync(join(folder, 'home-'))
  const from = performance.now()
  const child = spawn(process.execPath, [join(root, 'main/foursight.cjs'), 'start', '--no-window'], {
    env: { ...process.env, FOURSIGHT_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    return await measure({ address: await addressOf(child), since: () => performance.now() - from, from: performance.timeOrigin + from })
  } finally {
    await ended(child)
    rmSync(home, { recursive: true, force: true })
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) if (line.startsWith('http://')) return line
  throw new DoesNotStart('the built program ended without printing an address: build it again')
}

const ended = (child: ChildProcess) =>
  new Promise((gone) => {
    if (child.exitCode !== null) return gone(undefined)
    child.once('exit', gone)
    child.kill('SIGTERM')
  })

async function firstAnswer({ address, since }: Started): Promise<number> {
  const cookie = (await fetch(address)).headers.get('set-cookie')?.split(';')[0] ?? ''
  const { origin } = new URL(address)
  const headers = { cookie, origin, 'content-type': 'application/json' }
  const reply = await fetch(new URL('/desk/door', address), { method: 'POST', headers, body: '{}' })
  const { done } = (await reply.json()) as { done?: boolean }
  if (done !== true) throw new Error(`The built program answered ${reply.status}.`)
  return since()
}

async function paintRow(folder: string, turns: number): Promise<Row> {
  const executablePath = browserBinary()
  if (executablePath === undefined) return skipped(names.paint, 'no Chromium, Chrome or Edge is installed')
  const inBrowser = async (work: (page: Page) => Promise<number>) => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
    return work(await firstPage(browser)).finally(() => browser.close())
  }
  const plain = async () => {
    const from = performance.timeOrigin + performance.now()
    return inBrowser(async (page) => {
      await page.goto('data:text/html,<h1>Foursight</h1>')
      return (await paintedAt(page)) - from
    })
  }
  const ours = () =>
    started(folder, ({ address, from }) =>
      inBrowser(async (page) => {
        await page.goto(address)
        await page.waitForURL(new URL('/', address).href)
        await page.getByRole('heading', { level: 1 }).waitFor()
        return (await paintedAt(page)) - from
      }),
    )
  const paint = await byTurns(turns, ours, plain)
  return row(names.paint, {
    figure: paint.ours,
    unit: 'ms',
    beside: { what: 'Chromium and a plain page', figure: paint.peer },
    ratio: paint.ratio,
    limit: { most: 2000, of: 'figure' },
  })
}

const firstPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport: { width: 1200, height: 600 } })).newPage()

/** When the page first painted anything, in milliseconds since 1970. */
async function paintedAt(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  return page.evaluate(() => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]!.startTime)
}
