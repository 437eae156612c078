// Pictures of every screen at the sizes it is used at, and of the states that matter, to be looked at; kept in screenshots/, which is not committed. Needs `npm run build` first.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { alone, sections } from '../renderer/places.ts'
import { draftKinds } from '../src/api/asks/drafts.ts'
import { openBusyOffice } from '../tests/browser/busyOffice.ts'
import { visit } from '../tests/browser/realDesk.ts'
import { granted } from '../tests/hosts/granted.ts'

const folder = 'screenshots'
/** The last is a window of 1280 × 1024 at 400 % zoom. */
const sizes = [
  { name: '1200x600', width: 1200, height: 600 },
  { name: '1440x900', width: 1440, height: 900 },
  { name: '400-per-cent', width: 320, height: 256 },
] as const

/** A screen or a state of it: its address, what is done there first, and the colours it is seen in where they are not the computer's. */
type Picture = Readonly<{
  called: string
  hash: string
  first?: (page: Page) => Promise<unknown>
  look?: Parameters<Page['emulateMedia']>[0]
}>

rmSync(folder, { recursive: true, force: true })
for (const { name } of sizes) mkdirSync(join(folder, name), { recursive: true })

const { office, fresh, underReview, signed } = await openBusyOffice()
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
const inCase = (caseId: string, rest: string) => `#/case/${caseId}/${rest}`
const press = (name: string | RegExp) => (at: Page) => at.getByRole('button', { name }).first().click()

try {
  await visit(page, office)
  const [report, statement] = granted(await office.desk.openCase({ caseId: signed })).documents
  const beside = inCase(signed, `documents?document=${statement?.documentId}&page=1`)
  const pictures: readonly Picture[] = [
    { called: 'work-list', hash: '#/' },
    ...alone.map((screen) => ({ called: screen, hash: `#/${screen}` })),
    ...sections.map((section) => ({ called: `fresh-${section}`, hash: inCase(fresh, section) })),
    ...sections.map((section) => ({ called: `signed-${section}`, hash: inCase(signed, section) })),
    ...['overview', 'checks', 'actionPlan', 'charges', 'log'].map((section) => ({
      called: `under-review-${section}`,
      hash: inCase(underReview, section),
    })),
    ...['review', 'court', 'worksheet', 'withdrawal'].map((part) => ({
      called: `charges-${part}`,
      hash: inCase(signed, `charges?part=${part}`),
    })),
    ...['record', 'orders'].map((part) => ({ called: `bail-${part}`, hash: inCase(signed, `bail?part=${part}`) })),
    ...['persons', 'map', 'steps', 'papers'].map((part) => ({ called: `order-${part}`, hash: inCase(signed, `order?part=${part}`) })),
    ...draftKinds.map((kind) => ({ called: `draft-${kind}`, hash: inCase(signed, `drafts?part=${kind}`) })),
    { called: 'document', hash: inCase(signed, `documents?document=${report?.documentId}&page=1`) },
    { called: 'document-with-findings-and-tabs', hash: beside },
    { called: 'document-as-text', hash: beside, first: press('Show as text') },
    {
      called: 'search-results',
      hash: inCase(signed, 'documents'),
      first: async (at) => {
        await at.getByLabel('Words in the documents').fill('bank')
        await at.getByRole('button', { name: 'Search', exact: true }).click()
        await at.getByText(/passages? with “bank”/).waitFor()
        await at.keyboard.press('F3')
      },
    },
    { called: 'palette', hash: inCase(signed, 'overview'), first: (at) => at.keyboard.press('Control+k') },
    { called: 'keys', hash: inCase(signed, 'documents'), first: (at) => at.keyboard.press('?') },
    { called: 'offer-refused', hash: inCase(fresh, 'plea'), first: press('Record this offer') },
    { called: 'no-such-case', hash: '#/case/c-00000000-0000-4000-8000-000000000000/overview' },
    ...['overview', 'checks', 'documents'].flatMap((section) => [
      { called: `dark-${section}`, hash: inCase(signed, section), look: { colorScheme: 'dark' } } as const,
      { called: `high-contrast-${section}`, hash: inCase(signed, section), look: { forcedColors: 'active' } } as const,
    ]),
  ]
  for (const { name, width, height } of sizes) {
    await page.setViewportSize({ width, height })
    for (const { called, hash, first, look } of pictures) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...look })
      await page.goto(new URL(`/${hash}`, page.url()).href)
      await settled(page)
      if (first) {
        await first(page)
        await settled(page)
      }
      await page.screenshot({ path: join(folder, name, `${called}.png`) })
      await page.screenshot({ path: join(folder, name, `${called}-whole.png`), fullPage: true })
      if (first) await page.keyboard.press('Escape')
    }
  }
  console.log(`${pictures.length * sizes.length * 2} pictures in ${folder}/`)
} finally {
  await browser.close()
  await office.close()
}
