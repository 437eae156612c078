import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { CaseId } from '#case/ids'
import { browserBinary } from '../../main/runtime.ts'
import { openOffice, visit } from '../browser/realDesk.ts'
import { writeStatements } from './files.ts'
import { median } from './measure.ts'
import { type Row, row, skipped } from './row.ts'
import type { Size } from './sizes.ts'

const root = join(import.meta.dirname, '../..')
const labelled = 'case-02-r-v-ollerenshaw'
const short = `a police file of ${labelled.slice(0, 7)}`
const longOf = (pages: number) => `a case of ${pages} pages`

const names = {
  paint: 'The first screen painted again, warm',
  open: (what: string) => `Opening ${what}, from the click to its overview painted`,
  passage: (what: string) => `A passage of ${what}, from the click to its words marked on the page`,
  frame: (pages: number) => `The longest frame while ${pages} pages are scrolled`,
}

/** What a person at the screen feels, in Chromium at 1200 by 600: time until a thing stands painted on the screen, and frames while scrolling. */
export async function feelingRows(folder: string, { rulebookPages, turns }: Size): Promise<readonly Row[]> {
  const executablePath = browserBinary()
  const missing = !existsSync(join(root, 'out/renderer/index.html'))
    ? 'the screens have not been built (npm run build)'
    : executablePath === undefined
      ? 'no Chromium, Chrome or Edge is installed'
      : undefined
  if (missing !== undefined || executablePath === undefined)
    return [
      names.paint,
      ...[short, longOf(rulebookPages)].flatMap((what) => [names.open(what), names.passage(what)]),
      names.frame(rulebookPages),
    ].map((name) => skipped(name, missing ?? ''))

  const long = join(folder, 'police file')
  mkdirSync(long)
  await writeStatements(join(long, 'Statements.pdf'), rulebookPages)
  const office = await openOffice({ 'Ann Lee': ['supervisor', 'chargingLawyer'] })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
  try {
    const cases = [
      [short, await office.takeIn(labelled)],
      [longOf(rulebookPages), await office.takeIn(long)],
    ] as const
    const page = await (await browser.newContext({ viewport: { width: 1200, height: 600 } })).newPage()
    await visit(page, office)
    await page.getByRole('main').waitFor()
    const most = (limit: number) => ({ limit: { most: limit, of: 'figure' as const }, unit: 'ms' })
    const rows: Row[] = [row(names.paint, { figure: await often(turns, () => paintedAgain(page)), ...most(1000) })]
    for (const [what, caseId] of cases) {
      rows.push(row(names.open(what), { figure: await often(turns, () => opened(page, caseId)), ...most(200) }))
      rows.push(row(names.passage(what), { figure: await often(turns, () => passageShown(page, caseId)), ...most(300) }))
    }
    await passageShown(page, cases[1][1])
    rows.push(row(names.frame(rulebookPages), { figure: await longestFrame(page), ...most(50) }))
    return rows
  } finally {
    await browser.close()
    await office.close()
  }
}

/** The first time, when everything is loaded and compiled for the first time, does not count. */
async function often(turns: number, measure: () => Promise<number>): Promise<number> {
  await measure()
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) times.push(await measure())
  return median(times)
}

async function paintedAgain(page: Page): Promise<number> {
  await page.reload()
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime)
}

/**
 * Clicks the first thing that fits one selector and waits until something fits another and the frame that shows it is done; milliseconds in between.
 * All of it happens in the page, so that what Playwright takes to speak with the browser is no part of it.
 */
const clickedUntil = (page: Page, click: string, shown: string): Promise<number> =>
  page.evaluate(`new Promise((done, failed) => {
    const from = performance.now()
    const look = () => {
      if (document.querySelector(${JSON.stringify(shown)})) requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)))
      else if (performance.now() - from > 60000) failed(new Error(${JSON.stringify(`Nothing is shown that fits ${shown}`)}))
      else requestAnimationFrame(look)
    }
    document.querySelector(${JSON.stringify(click)}).click()
    look()
  })`)

async function opened(page: Page, caseId: CaseId): Promise<number> {
  await page.evaluate("location.hash = '#/'")
  const link = `main a[href*="${caseId}"]`
  await page.locator(link).first().waitFor()
  return clickedUntil(page, link, '#indicated')
}

/** The first passage under why it is stalking or not. */
const reason = '[aria-labelledby="indicated"] a.citation'

async function passageShown(page: Page, caseId: CaseId): Promise<number> {
  await page.evaluate(`location.hash = '#/case/${caseId}/overview'`)
  await page.locator(reason).first().waitFor()
  await page.locator('.pane__scroll').waitFor({ state: 'detached' })
  return clickedUntil(page, reason, '.pages__page:has(svg.marks) canvas:not([style*="hidden"]), mark.mark')
}

/** Scrolls down by the wheel, half a view at a time, as fast as a hand does. */
async function longestFrame(page: Page): Promise<number> {
  const pages = page.getByRole('region', { name: /^Pages of/ })
  await pages.hover()
  await page.evaluate(`(() => {
    window.frames = []
    let last = performance.now()
    const next = (now) => { window.frames.push(now - last); last = now; window.counting && requestAnimationFrame(next) }
    window.counting = true
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(next) })
  })()`)
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(30)
  }
  return page.evaluate('(window.counting = false, Math.max(...window.frames))')
}
