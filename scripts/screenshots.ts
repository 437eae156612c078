// Pictures of every screen at the sizes it is used at, to be looked at; kept in screenshots/, which is not committed. Needs `npm run build` first.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { alone, sections } from '../renderer/places.ts'
import { draftKinds } from '../src/api/asks/drafts.ts'
import { openOffice, visit } from '../tests/browser/realDesk.ts'
import { granted } from '../tests/hosts/granted.ts'

const folder = 'screenshots'
/** The last is a window of 1280 × 1024 at 400 % zoom. */
const sizes = [
  { name: '1200x600', width: 1200, height: 600, scale: 1 },
  { name: '1440x900', width: 1440, height: 900, scale: 1 },
  { name: '400-per-cent', width: 320, height: 256, scale: 2 },
] as const

rmSync(folder, { recursive: true, force: true })
for (const { name } of sizes) mkdirSync(join(folder, name), { recursive: true })

const office = await openOffice({ 'Sunita Rao': ['supervisor', 'chargingLawyer', 'areaReviewer', 'advocate'] })
const browser = await chromium.launch({
  executablePath: process.env.FOURSIGHT_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()

/** Waits until nothing on the page says that it is still being fetched. */
const settled = async (at: Page) => {
  await at.locator('.waiting').first().waitFor({ state: 'detached', timeout: 20_000 })
  await at.waitForTimeout(250)
}

try {
  const caseId = await office.takeIn('case-27-r-v-coltman')
  await office.takeIn('case-07-r-v-hartigan')
  await visit(page, office)
  const at = (hash: string) => new URL(hash, page.url()).href
  const [, statement] = granted(await office.desk.openCase({ caseId })).documents
  const places: [string, string][] = [
    ['work-list', '#/'],
    ...alone.map((screen): [string, string] => [screen, `#/${screen}`]),
    ...sections.map((section): [string, string] => [`case-${section}`, `#/case/${caseId}/${section}`]),
    ...draftKinds.map((kind): [string, string] => [`draft-${kind}`, `#/case/${caseId}/drafts?part=${kind}`]),
    ['case-document', `#/case/${caseId}/documents?document=${statement?.documentId}&page=1`],
  ]
  for (const { name, width, height } of sizes) {
    await page.setViewportSize({ width, height })
    for (const [called, hash] of places) {
      await page.goto(at(`/${hash}`))
      await settled(page)
      await page.screenshot({ path: join(folder, name, `${called}.png`) })
      await page.screenshot({ path: join(folder, name, `${called}-whole.png`), fullPage: true })
    }
  }
  console.log(`${places.length * sizes.length * 2} pictures in ${folder}/`)
} finally {
  await browser.close()
  await office.close()
}
