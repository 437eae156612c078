import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, open } from './standIn/open.ts'

const openCase = async (page: Page, name = 'R v Dorrit') => {
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
}
const palette = (page: Page) => page.getByRole('combobox', { name: 'Go to, open or do' })

test('anything is opened by a few letters of its name, with the keyboard alone', async ({ page }) => {
  const { complaints, close } = await open(page)
  await expect(page.getByRole('main')).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeFocused()
  await page.keyboard.type('dorr')
  await expect(page.getByRole('option', { name: /^R v Dorrit/ })).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(page, 'palette')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('charg')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Charges' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('nothing is called this')
  await expect(page.getByText('Nothing here is called that.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  expect(complaints).toEqual([])
  await close()
})

test('the keys that work are listed, and letters alone can be switched off', async ({ page }) => {
  const { close } = await open(page)
  await expect(page.getByRole('main')).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys that work here' })).toContainText('Ctrl+K')
  await expectAccessible(page, 'keys')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Ann Lee' }).click()
  await page.getByLabel('Letters alone are shortcuts where I am not typing').uncheck()
  await page.getByRole('link', { name: 'Cases', exact: true }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeHidden()
  await close()
})

test('cases stand open beside each other, each where it was left, and are open again after the page is loaded anew', async ({ page }) => {
  const { close } = await open(page)
  await openCase(page)
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name: 'Checks', exact: true }).click()
  await page.getByRole('link', { name: 'Cases', exact: true }).click()
  const tabs = page.getByRole('navigation', { name: 'Open cases' })
  await tabs.getByRole('link', { name: 'R v Dorrit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible()
  await expect(tabs.getByRole('link', { name: 'R v Dorrit' })).toHaveAttribute('aria-current', 'page')
  await expectAccessible(page, 'a case that stands open')

  await page.waitForTimeout(600)
  await page.goto(new URL('/', page.url()).href)
  await expect(page.getByRole('heading', { level: 1, name: 'Checks' })).toBeVisible()
  await tabs.getByRole('button', { name: 'Close R v Dorrit' }).click()
  await expect(tabs).toBeHidden()
  await expect(page.getByRole('link', { name: 'R v Dorrit' })).toBeVisible()
  await close()
})

test.describe('in every colour and at 320 px', () => {
  for (const look of ['Light', 'Dark', 'High contrast'])
    test(look, async ({ page }) => {
      const { close } = await open(page)
      await page.getByRole('link', { name: 'Ann Lee' }).click()
      await page.getByLabel(look).check()
      await expectAccessible(page, `account, ${look}`)
      await page.goto(new URL('/#/parts', page.url()).href)
      await expect(page.getByRole('heading', { level: 2, name: 'Chronology picture' })).toBeVisible()
      await expectAccessible(page, `parts, ${look}`)
      await page.getByRole('link', { name: 'Cases', exact: true }).click()
      await openCase(page)
      await expectAccessible(page, `overview, ${look}`)
      await page.setViewportSize({ width: 320, height: 600 })
      await expectNoSidewaysScroll(page, `overview, ${look}`)
      await close()
    })
})
