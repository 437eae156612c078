import { expect, type Page, test } from '@playwright/test'
import { passphrase } from './standIn/desk.ts'
import { open } from './standIn/open.ts'

const inCase = async (page: Page, section: string) => {
  await page.getByRole('link', { name: 'R v Dorrit' }).click()
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name: section, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible()
}

test('a citation opens its document at the words, and closing it returns to the citation', async ({ page }) => {
  const { complaints, close } = await open(page)
  await inCase(page, 'Checks')
  const link = page.getByRole('link', { name: /VPS: to follow/ })
  await link.scrollIntoViewIfNeeded()
  const before = await link.boundingBox()
  await link.focus()
  await page.keyboard.press('Enter')

  const heading = page.getByRole('heading', { name: /^Document: MG5 Dorrit\.pdf/ })
  await expect(heading).toBeFocused()
  const mark = page.locator('svg.marks rect')
  await expect(mark).toHaveCount(1)
  const words = page.locator('.react-pdf__Page__textContent span', { hasText: /^VPS: to follow\.$/ })
  const [markBox, wordsBox] = [await mark.boundingBox(), await words.boundingBox()]
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs((markBox?.[side] ?? 0) - (wordsBox?.[side] ?? 99))).toBeLessThan(6)
  expect(wordsBox?.y).toBeLessThan(600)
  expect(wordsBox?.y).toBeGreaterThan(100)
  await expect(link).toHaveAttribute('aria-current', 'true')
  expect(Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 999))).toBeLessThan(4)

  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
  await expect(heading).toHaveCount(0)
  expect(Math.abs(((await link.boundingBox())?.y ?? 0) - (before?.y ?? 999))).toBeLessThan(4)
  expect(complaints).toEqual([])
  await close()
})

test('of two places with the same words, the one that was cited is marked', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Documents')
  // "him" stands many times on the page; the address asks for the second.
  await page.getByLabel('Words in the documents').fill('him')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('link', { name: /MG11 Amira Hale\.pdf, page 1/ }).click()
  await expect(page.locator('svg.marks rect')).toHaveCount(1)
  const first = await page.locator('svg.marks rect').boundingBox()
  await page.evaluate(
    "location.hash = location.hash.replace(/start=\\d+/, (text) => 'start=' + (Number(text.slice(6)) + 'him that it was over and asked '.length))",
  )
  await expect.poll(async () => (await page.locator('svg.marks rect').boundingBox())?.x).not.toBe(first?.x)
  const second = await page.locator('svg.marks rect').boundingBox()
  expect(second?.y).toBe(first?.y)
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(100)
  await close()
})

test('a quote over two lines is painted on both', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Stalking')
  await page
    .getByRole('link', { name: /He followed me to the bus stop/ })
    .first()
    .click()
  await expect(page.locator('svg.marks rect')).toHaveCount(2)
  await expect(
    page.getByText('Marked on page 1: “He followed me to the bus stop and then drove behind the bus as far as Mill Lane.”'),
  ).toBeAttached()
  await close()
})

test('the same citation, clicked again after scrolling away, brings its words back into view', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Stalking')
  const link = page.getByRole('link', { name: /I am frightened that he will hurt/ }).first()
  await link.click()
  await expect(page.locator('svg.marks rect').first()).toBeInViewport()
  await page.getByRole('region', { name: /^Pages of/ }).evaluate((pages) => pages.scrollTo(0, 0))
  await expect(page.locator('svg.marks rect')).toHaveCount(0)
  await link.click()
  await expect(page.locator('svg.marks rect').first()).toBeInViewport()
  await close()
})

test('a picture shows the words recognised in it where they are', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Documents')
  await page.getByLabel('Words in the documents').fill('closed')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await page.getByRole('link', { name: /photo of door\.png, page 1/ }).click()
  await expect(page.getByText('91 per cent sure on average')).toBeVisible()
  const picture = await page.getByRole('img', { name: /photo of door/ }).boundingBox()
  const mark = await page.locator('svg.marks rect').boundingBox()
  expect((mark?.x ?? 0) - (picture?.x ?? 0)).toBeCloseTo(((picture?.width ?? 0) * 149) / 600, -1)
  await close()
})

test('what is missing leads to its check', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Overview')
  await page.getByRole('link', { name: 'Bail protects the victim' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Bail protects the victim' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 3, name: 'Bail protects the victim' })).toBeInViewport()
  await close()
})

test('in a document without pages the words are marked in its text', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Stalking')
  await page
    .getByRole('link', { name: /your light is on/ })
    .first()
    .click()
  await expect(page.locator('mark')).toHaveText('your light is on')
  await close()
})

test('a long document draws only the pages near the view, and goes to any of them', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Documents')
  await page.getByRole('link', { name: 'phone download.pdf', exact: true }).click()
  await page.getByLabel('Page', { exact: true }).fill('231')
  await page.keyboard.press('Enter')
  await expect(page.locator('.react-pdf__Page__textContent', { hasText: 'page 231 of 240' })).toBeVisible()
  expect(await page.locator('canvas').count()).toBeLessThan(8)
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('231')
  await page.getByRole('button', { name: 'Next page' }).click()
  await expect(page.getByLabel('Page', { exact: true })).toHaveValue('232')
  await close()
})

test('by keyboard alone: past the bars, into a case, to its checks', async ({ page }) => {
  const { close } = await open(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate('document.activeElement.blur()')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to main content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  for (const _ of ['add', 'search', 'button', 'lists', 'clocks', 'whose work', 'case']) await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'R v Dorrit' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeFocused()
  await expect(page).toHaveTitle('Overview – R v Dorrit – Foursight')
  await close()
})

test('a barred step says why, and opens when the reason is gone', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Charges')
  const record = page.getByRole('button', { name: 'Record the decision' })
  await expect(record).toHaveAttribute('aria-disabled', 'true')
  await expect(record).toHaveAccessibleDescription('Open the review first.')
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await page.getByRole('button', { name: 'Open the review' }).click()
  await expect(page.getByText('Charging decision needed')).toBeVisible()
  await page.getByRole('link', { name: 'Charges', exact: true }).click()
  await expect(record).not.toHaveAttribute('aria-disabled', 'true')
  await close()
})

test('a decision is recorded, asked why not stalking, and issued', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Overview')
  await page.getByRole('button', { name: 'Open the review' }).click()
  await page.getByRole('link', { name: 'Decide on charge' }).click()
  await page.getByLabel('Charge', { exact: true }).first().selectOption('Harassment')
  await page.getByRole('radio', { name: 'Charge', exact: true }).check()
  await page.getByRole('radio', { name: 'Threshold Test' }).check()
  await page.getByLabel('Day').fill('31')
  await page.getByLabel('Month').fill('11')
  await page.getByLabel('Year').fill('2026')
  await expect(page.getByText('Not a day of the calendar')).toBeVisible()
  await page.getByLabel('Day').fill('30')
  await page.getByLabel('Reasons').fill('The messages alone.')
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(page.getByRole('alert')).toContainText('Say why the charge is harassment.')
  await page.getByLabel('Why not stalking?').fill('The following cannot be proved.')
  await page.getByRole('button', { name: 'Record the decision' }).click()
  await expect(page.getByRole('table', { name: 'Decided so far' })).toContainText('Why not stalking: The following cannot be proved.')
  await page.getByRole('navigation', { name: 'Charges' }).getByRole('link', { name: 'Review and sign' }).click()
  await page.getByRole('button', { name: 'Sign the review' }).click()
  await expect(page.getByRole('region', { name: 'Case', exact: true })).toContainText('Waiting for police to charge')
  await close()
})

test('what was typed is still there after another section, and after the lock', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Overview')
  await page.getByRole('button', { name: 'Open the review' }).click()
  await page.getByRole('link', { name: 'Charges', exact: true }).click()
  await page.getByLabel('Reasons').fill('Half a sentence about')
  await page.getByRole('link', { name: 'Checks', exact: true }).click()
  await page.getByRole('link', { name: 'Charges', exact: true }).click()
  await expect(page.getByLabel('Reasons')).toHaveValue('Half a sentence about')
  await page.getByRole('button', { name: 'Lock' }).click()
  await page.getByLabel('Passphrase for Ann Lee').fill(passphrase)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Charges' })).toBeVisible()
  await expect(page.getByLabel('Reasons')).toHaveValue('Half a sentence about')
  await close()
})

test('chosen files go to the desk in pieces, in order, and become a case', async ({ page }) => {
  const { close } = await open(page, { cases: 'none' })
  const sent: { path: string; base64: string }[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/desk/addToParcel')) sent.push(request.postDataJSON())
  })
  const big = Buffer.from(Array.from({ length: 4_000_000 }, (_, index) => index % 251))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a zip or documents' }).click()
  await (await chooser).setFiles([
    { name: 'R v Dorrit.zip', mimeType: 'application/zip', buffer: big },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ])
  await page.getByRole('button', { name: 'Add the police file' }).click()
  await expect(page.getByRole('alert')).toContainText('Enter a name for the case')
  await page.getByLabel('What should this case be called?').fill('R v Dorrit')
  await page.getByRole('button', { name: 'Add the police file' }).click()
  await expect(page.getByRole('heading', { name: 'The police file has been read' })).toBeVisible()
  expect(sent.map(({ path }) => path)).toEqual(['R v Dorrit.zip', 'R v Dorrit.zip', 'empty.txt'])
  const joined = Buffer.concat(sent.slice(0, 2).map(({ base64 }) => Buffer.from(base64, 'base64')))
  expect(joined.equals(big)).toBe(true)
  await close()
})

test('a draft is downloaded under its own name', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Drafts')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download Word' }).click()
  expect((await download).suggestedFilename()).toBe('mg3.docx')
  await close()
})

test('when Foursight has stopped, the screen says so and offers a way on', async ({ page }) => {
  const { close } = await open(page)
  await inCase(page, 'Log')
  await close()
  await page.getByRole('button', { name: 'Check that nothing was changed' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Foursight is not answering.' })).toBeVisible()
})

test('what another reading changed stands on the overview until it was seen', async ({ page }) => {
  const { complaints, close } = await open(page, { changed: true })
  await page.getByRole('link', { name: 'R v Dorrit' }).click()
  const changes = page.getByRole('region', { name: 'What changed since the last reading' })
  await expect(changes).toContainText('Compared with the reading of 2 November 2026, because 1 document arrived and Foursight was updated.')
  await changes
    .getByRole('link', { name: /MG11 Amira Hale\.pdf, page 1/ })
    .first()
    .click()
  await expect(page.locator('svg.marks rect')).toHaveCount(2)
  await page.getByRole('button', { name: 'I have seen what changed' }).click()
  await expect(changes).toHaveCount(0)
  expect(complaints).toEqual([])
  await close()
})
