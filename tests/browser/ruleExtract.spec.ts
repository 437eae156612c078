import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll, open } from './standIn/open.ts'

test('one check of the rulebook is chosen and taken out', async ({ page }) => {
  const { complaints, close } = await open(page)
  await page.getByRole('link', { name: 'R v Dorrit' }).click()
  await page.getByRole('navigation', { name: 'Sections of the case' }).getByRole('link', { name: 'Drafts', exact: true }).click()
  await page.getByRole('navigation', { name: 'Drafts' }).getByRole('link', { name: 'Rulebook extract' }).click()
  const which = page.getByRole('combobox', { name: 'Which check' })
  await expect(which).toBeVisible()
  const [, second] = await which.getByRole('option').allTextContents()
  await which.selectOption({ label: second ?? '' })
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible()
  for (const format of ['Word', 'PDF', 'Plain text']) {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: `Download ${format}` }).click()
    expect((await saved).suggestedFilename()).toMatch(/^rule-extract\./)
  }
  await expectAccessible(page, 'rulebook extract')
  await page.setViewportSize({ width: 320, height: 600 })
  await expectNoSidewaysScroll(page, 'rulebook extract')
  expect(complaints).toEqual([])
  await close()
})
