import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { CaseId } from '#case/ids'
import { granted } from '../hosts/granted.ts'
import { type Office, openOffice, visit } from './realDesk.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

let office: Office
let caseId: CaseId

test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  office = await openOffice({ 'Ann Lee': ['chargingLawyer', 'supervisor'], 'Ben Ode': ['areaReviewer'] })
  caseId = await office.takeIn('case-44-r-v-orme')
  granted(await office.desk.keepShorthands({ shorthands: [{ short: 'vrr', text: 'The Victims’ Right to Review applies.' }] }))
})
test.afterAll(() => office.close())

const complaints: string[] = []
test.afterEach(() => expect(complaints).toEqual([]))

let origin = ''
const writing = (page: Page) => page.getByRole('textbox', { name: 'MG3, to write in' })
const panel = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name: new RegExp(`^${name}`) })
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  return page.getByRole('complementary', { name })
}
const opened = async (page: Page) => {
  if (origin === '') {
    await visit(page, office)
    origin = new URL(page.url()).origin
  }
  await page.goto(`${origin}/#/case/${caseId}/drafts`)
  await expect(writing(page)).toBeVisible()
}
/** Puts the cursor at the end of the first sentence that cites a passage. */
const inFirstFact = async (page: Page) => {
  await writing(page).locator('p .sentence').first().click()
  await page.keyboard.press('Home')
}

// One page for all: the address of an office works once.
let page: Page
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await opened(page)
})
test.afterAll(() => page.context().close())

test('a draft is written with the keyboard, saved as it is written, and undone', async () => {
  await inFirstFact(page)
  await page.keyboard.type('Obviously, ')
  await expect(page.getByText('Everything is saved.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'To mend (1)' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'To mend (0)' })).toBeVisible()
  await inFirstFact(page)
  await page.keyboard.type('Clearly, ')
  await expect(page.getByRole('button', { name: 'To mend (1)' })).toBeVisible()
  await expectAccessible(page, 'a draft being written')
})

test('letters call up a standard paragraph', async () => {
  await writing(page).locator('.draft__signature li').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' vrr ')
  await expect(writing(page)).toContainText('The Victims’ Right to Review applies.')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(writing(page)).not.toContainText('The Victims’ Right to Review applies.')
})

test('what is to be mended is reached by a key, and overruled with a reason', async () => {
  await page.keyboard.press('F8')
  const beside = page.getByRole('complementary', { name: 'To mend' })
  await expect(beside).toContainText('“Clearly” fails a test')
  await expectAccessible(page, 'to mend')
  await beside.getByRole('button', { name: /^Overrule/ }).click()
  await beside.getByLabel('Why it may stand').fill('It is her word.')
  await beside.getByRole('button', { name: 'Overrule this' }).click()
  await expect(beside.getByText('Nothing to mend was found.')).toBeVisible()
})

test('a passage opens the page beside, and words selected there are cited', async () => {
  await writing(page).locator('.editor__citation').first().click()
  await expect(page.locator('.pane')).toBeVisible()
  const beside = await panel(page, 'Cite')
  await inFirstFact(page)
  await expect(beside).toContainText('No words are selected')
  const marked = page.locator('.pane mark').first()
  await marked.dblclick()
  const before = await writing(page).locator('.editor__citation').count()
  await beside.getByRole('button', { name: 'Cite the selected words' }).click()
  await expect(beside.getByText(/^Cited on page/)).toBeVisible()
  expect(await writing(page).locator('.editor__citation').count()).toBe(before + 1)
  await beside.getByLabel('Words on the open page').fill('words nobody wrote')
  await beside.getByRole('button', { name: 'Cite these words' }).click()
  await expect(beside.getByRole('alert')).toContainText('do not stand on page')
  await expectAccessible(page, 'citing')
  await page.getByRole('button', { name: 'Close document' }).click()
})

test('colleagues comment on a sentence, and settle it', async () => {
  await inFirstFact(page)
  const beside = await panel(page, 'Comments')
  await beside.getByLabel('Comment on the sentence at the cursor').fill('Which telephone?')
  await beside.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(beside.locator('p', { hasText: 'Which telephone?' })).toBeVisible()
  await expectAccessible(page, 'comments')
  await beside.getByRole('button', { name: /^Settle/ }).click()
  await expect(beside.getByText('No open comments.')).toBeVisible()
})

test('a version is kept, compared, issued and downloaded, and comes back from Word as changes to take', async () => {
  const beside = await panel(page, 'Versions')
  await beside.getByLabel('Name of version 1').fill('First reading')
  await beside.getByRole('button', { name: 'Keep as version 1' }).click()
  await expect(beside.getByText('First reading').first()).toBeVisible()
  await beside.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(beside.locator('ins', { hasText: 'Clearly' })).toBeVisible()
  await beside.getByRole('button', { name: 'Issue version 1' }).click()
  await expect(beside.getByText('Issued', { exact: true })).toBeVisible()
  await expectAccessible(page, 'versions')

  const download = page.waitForEvent('download')
  await beside.getByRole('button', { name: 'Word of version 1' }).click()
  const files = unzipSync(readFileSync((await (await download).path()) ?? ''))
  const xml = strFromU8(files['word/document.xml']!).replace('Clearly, ', 'Plain to see, ')
  const edited = Buffer.from(zipSync({ ...files, 'word/document.xml': strToU8(xml) }))
  await beside.getByLabel('Word document (.docx)').setInputFiles({
    name: 'MG3 edited.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: edited,
  })
  await beside.getByRole('button', { name: 'See what differs' }).click()
  const offered = page.getByRole('complementary', { name: 'Offered' })
  await expect(offered.getByRole('heading', { name: 'From the document edited in Word' })).toBeVisible()
  await expectAccessible(page, 'changes offered')
  await offered.getByRole('button', { name: /^Take the change/ }).click()
  await expect(writing(page)).toContainText('Plain to see,')
  await expect(offered.getByText(/^None\./)).toBeVisible()
})

test('the log tells it', async () => {
  await page.goto(`${origin}/#/case/${caseId}/log`)
  await expect(page.getByText(/Issued version 1 of the MG3, frozen as [0-9a-f]{64}\./)).toBeVisible()
  await expect(page.getByText('Which telephone?')).toBeHidden()
  await opened(page)
  await expect(writing(page)).toContainText('Plain to see,')
})

test('at 320 px nothing is lost sideways and axe finds nothing', async () => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const name of ['Contents', 'To mend', 'Offered', 'Cite', 'Comments', 'Versions']) {
    await panel(page, name)
    await expectNoSidewaysScroll(page, name)
  }
  await expectAccessible(page, 'versions at 320 px')
  await page.setViewportSize({ width: 1200, height: 600 })
})

test('a colleague has the version that was kept, and not what was written since', async () => {
  await office.seat('Ben Ode')
  await page.reload()
  await expect(writing(page)).toBeVisible()
  await expect(writing(page)).not.toContainText('Plain to see,')
  await expect(writing(page)).toContainText('Clearly,')
})

test('standard paragraphs are kept in the account', async () => {
  await page.goto(`${origin}/#/account`)
  await page.getByLabel('Letters', { exact: true }).fill('nfa')
  await page.getByLabel('Paragraph', { exact: true }).fill('No further action is taken.')
  await page.getByRole('button', { name: 'Keep the paragraph' }).click()
  await expect(page.getByText('“nfa” is kept.')).toBeVisible()
  await expectAccessible(page, 'standard paragraphs')
})
