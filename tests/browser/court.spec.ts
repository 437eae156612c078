import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { openDesk } from '#api/desk'
import { serve } from '../../main/loopback.ts'
import { newsroom } from '../../main/news.ts'
import { passphrase } from './lawyersDay.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

/** The screens over the desk itself, with the sample police file read into an empty store. */
async function atCourt(page: Page) {
  const home = mkdtempSync(join(tmpdir(), 'foursight-court-'))
  const { tell, listen } = newsroom()
  const desk = openDesk({
    home,
    now: () => new Date(),
    version: '0.0.0',
    mayReadPaths: true,
    sample: null,
    tell,
    cost: { N: 1024, r: 8, p: 1 },
  })
  await desk.createStore({ name: 'Dev Patel', passphrase, roles: ['advocate'] })
  const begun = await desk.importPath({ path: 'tests/cases/case-27-r-v-coltman', into: null })
  if (!begun.done) throw new Error(begun.because.join(' '))
  await expect
    .poll(
      async () => {
        const jobs = await desk.jobs({})
        return jobs.done && jobs.result.every(({ state }) => state !== 'running')
      },
      { timeout: 60_000 },
    )
    .toBe(true)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const screens = resolve(process.env.FOURSIGHT_SCREENS ?? join(import.meta.dirname, '../../out/renderer'))
  const served = await serve({ desk, screens, listen, accident: (error) => complaints.push(String(error)) })
  await page.goto(served.address)
  await page.waitForURL((address) => address.search === '')
  const close = async () => {
    await page.close()
    await served.close()
    await desk.close()
    rmSync(home, { recursive: true, force: true })
  }
  return { complaints, close, caseId: begun.result.caseId }
}

const section = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
const subPage = (page: Page, nav: string, name: string) =>
  page.getByRole('navigation', { name: nav, exact: true }).getByRole('link', { name, exact: true }).click()
const orderPage = (page: Page, name: string) => subPage(page, 'Restraining order', name)
const shot = (page: Page, name: string) =>
  process.env.FOURSIGHT_SHOTS ? page.screenshot({ path: join(process.env.FOURSIGHT_SHOTS, `${name}.png`), fullPage: true }) : undefined
const sound = async (page: Page, name: string) => {
  await shot(page, name)
  await expectAccessible(page, name)
  await expectNoSidewaysScroll(page, name)
  await page.setViewportSize({ width: 320, height: 600 })
  await shot(page, `${name}-320`)
  await expectNoSidewaysScroll(page, `${name} at 320`)
  await page.setViewportSize({ width: 1200, height: 600 })
}
const openStep = async (page: Page, name: string) => {
  const step = page.locator('details.step', { has: page.locator('summary', { hasText: name }) })
  if ((await step.getAttribute('open')) === null) await step.locator('summary').click()
  return step
}
const savedAs = async (page: Page, button: string | RegExp) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('an order is built, linted as it is typed, mapped, put to the victim, made ready and printed', async ({ page }) => {
  test.setTimeout(180_000)
  const { complaints, close, caseId } = await atCourt(page)
  await page.goto(`${new URL(page.url()).origin}/#/case/${caseId}/order`)
  await expect(page.getByRole('heading', { level: 1, name: 'Restraining order' })).toBeVisible()
  await expect(page.getByText('Order to be considered')).toBeVisible()
  await sound(page, 'order-empty')

  await page.getByRole('button', { name: /^Add all/ }).click()
  await expect(page.getByRole('list', { name: 'Terms on conviction' }).getByRole('heading', { level: 3 }).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: /must be mended/ })).toBeVisible()
  await expect(page.getByText('It has a blank still to be filled.').first()).toBeVisible()
  await sound(page, 'order-terms')

  const words = page.getByRole('textbox', { name: /^Words of term \d+$/ })
  for (const box of await words.all()) {
    const text = await box.inputValue()
    if (text.includes('[distance in metres]')) await box.fill('Not to enter the area edged red on the attached map.')
    else if (text.includes('the persons named in the schedule'))
      await box.fill(text.replace('the persons named in the schedule', 'Claire Hough'))
  }
  const before = await words.nth(1).inputValue()
  await page.getByRole('button', { name: 'Up term 2' }).click()
  await expect(words.first()).toHaveValue(before)
  await page.getByRole('button', { name: 'Down term 1' }).click()
  await expect(words.nth(1)).toHaveValue(before)

  await page.getByRole('radio', { name: /^On acquittal/ }).check()
  await expect(page.getByText('No term is written yet.')).toBeVisible()
  await page.getByRole('radio', { name: /^On conviction/ }).check()
  await page.getByRole('button', { name: 'Also on acquittal term 1' }).click()
  await page.getByRole('radio', { name: /^On acquittal/ }).check()
  await expect(page.getByText('On acquittal each term must be shown to be necessary; consent is not enough.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Why term 1 is necessary' }).fill('He went on after a warning and has said that he will go on.')
  await expect(page.getByText('On acquittal each term must be shown to be necessary; consent is not enough.')).toHaveCount(0)
  await sound(page, 'order-acquittal')

  await orderPage(page, 'Persons and period')
  await page.getByRole('radio', { name: 'Until further order' }).check()
  await page
    .getByRole('textbox', { name: 'Reasons for the period' })
    .fill('Five months of conduct that went on through a warning and bail.')
  await sound(page, 'order-persons')

  await orderPage(page, 'Map')
  await page.getByRole('button', { name: 'Draw a plan' }).click()
  await page.getByRole('button', { name: 'Start from a square' }).click()
  await page.getByRole('button', { name: 'Add a street' }).click()
  await page.getByRole('textbox', { name: 'Name of street 1' }).fill('Hill Street')
  const board = page.getByRole('button', { name: /^Drawing board/ })
  await board.click({ position: { x: 20, y: 150 } })
  await board.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByRole('textbox', { name: 'Points of street 1' })).toHaveValue(/^\S+ \S+$/)
  await page.getByRole('textbox', { name: 'Points of street 1' }).fill('5,50 nowhere')
  await expect(page.getByText('Write each point as two numbers')).toBeVisible()
  await page.getByRole('textbox', { name: 'Points of street 1' }).fill('5,50 95,45')
  await sound(page, 'order-map')

  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Name of street 1' })).toHaveValue('Hill Street')

  await orderPage(page, 'Views and steps')
  await page.getByRole('textbox', { name: 'Reasons', exact: true }).fill('He went on after a warning.')
  await page.getByRole('group', { name: 'Is an order to be sought?' }).getByLabel('Yes').check()
  await (await openStep(page, 'Consider an order')).getByRole('button', { name: /^Record/ }).click()
  await (await openStep(page, 'Put these terms forward')).getByRole('button', { name: /^Put forward/ }).click()
  await expect(page.getByText('Victim’s views wanted').first()).toBeVisible()
  const asked = await openStep(page, 'Record the victim’s views')
  await asked.getByRole('button', { name: /^Record/ }).click()
  await expect(asked.getByText('Say who asked the victim, or why the victim could not be asked.')).toBeVisible()
  await asked.getByRole('textbox', { name: 'Asked by' }).fill('PC Dunne')
  await asked.getByRole('textbox', { name: 'In the victim’s words' }).fill('I want all of it.')
  for (const wish of await asked.getByRole('radio', { name: 'Wants it', exact: true }).all()) await wish.check()
  await sound(page, 'order-steps')
  await asked.getByRole('button', { name: /^Record/ }).click()
  const confirmed = await openStep(page, 'Record that an officer confirmed')
  await confirmed.getByRole('textbox', { name: 'Officer' }).fill('PC Dunne')
  await confirmed.getByRole('button', { name: /^Record/ }).click()
  const ready = await openStep(page, 'Make the draft ready')
  for (const box of await ready.getByRole('textbox').all()) await box.fill('The court will be told why.')
  await ready.getByRole('button', { name: /^Record/ }).click()
  await expect(page.getByText('Ready to serve').first()).toBeVisible()
  await sound(page, 'order-ready')

  await orderPage(page, 'Print')
  await sound(page, 'order-print')
  const pdf = await savedAs(page, 'PDF Draft restraining order')
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  const docx = await savedAs(page, 'Word Draft restraining order')
  expect(docx.name).toMatch(/\.docx$/)
  const sheet = await savedAs(page, 'PDF Hearing sheet')
  expect((sheet.bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length).toBe(1)
  expect(complaints).toEqual([])
  await close()
})

test('bail: status, grounds with their passages, granted over objection, the two hours, and the papers', async ({ page }) => {
  test.setTimeout(180_000)
  const { complaints, close, caseId } = await atCourt(page)
  await page.goto(`${new URL(page.url()).origin}/#/case/${caseId}/bail`)
  await section(page, 'Bail and orders')
  await subPage(page, 'Bail and orders', 'Status and applications')
  await expect(page.getByText('Bail status to be recorded').first()).toBeVisible()
  await sound(page, 'bail-empty')
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Released under investigation' })
  await (await openStep(page, 'Record the status')).getByRole('button', { name: /^Record/ }).click()
  await expect(page.getByText('No conditions in force').first()).toBeVisible()

  await page.getByRole('combobox', { name: 'Charge before the court' }).selectOption({
    label: 'Stalking involving fear of violence or serious alarm or distress',
  })
  const application = await openStep(page, 'Record what is asked of the court')
  await application.getByRole('radio', { name: 'A remand in custody' }).check()
  await application.getByRole('checkbox', { name: 'Would commit an offence on bail', exact: true }).check()
  await application.getByRole('textbox', { name: 'Court', exact: true }).fill('Luton Magistrates’ Court')
  await application.getByRole('button', { name: /^Record/ }).click()
  await expect(application.getByText('Say why there is a real prospect of immediate, not suspended, custody')).toBeVisible()
  await application.getByRole('textbox', { name: 'Why immediate custody' }).fill('The range is over twelve months.')
  await sound(page, 'bail-application')
  await application.getByRole('button', { name: /^Record/ }).click()
  await expect(page.getByText('Waiting for the court on bail').first()).toBeVisible()

  const decided = await openStep(page, 'Record what the court decided')
  await decided.getByRole('radio', { name: 'Bail with conditions' }).check()
  await decided.getByRole('textbox', { name: 'Conditions', exact: true }).fill('Not to enter Luton.')
  await decided.getByRole('textbox', { name: 'The court’s reasons' }).fill('Conditions are enough.')
  await decided.getByRole('button', { name: /^Record/ }).click()
  await expect(page.getByText('Appeal to be decided now').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Written notice of appeal due by/ })).toBeVisible()
  await sound(page, 'bail-granted')
  const sheet = await savedAs(page, 'PDF Hearing sheet')
  expect((sheet.bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? []).length).toBe(1)
  expect(complaints).toEqual([])
  await close()
})
