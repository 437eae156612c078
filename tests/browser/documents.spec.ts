import { expect, test } from '@playwright/test'
import { openSample } from './sampleCase.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

test('documents are sought in, opened side by side, marked as looked at, and given their kind', async ({ page }) => {
  test.setTimeout(180_000)
  const { section, close } = await openSample(page)
  await section('Documents')
  await expectAccessible(page, 'documents')
  const statement = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /statement\.pdf/ }) })
  await expect(statement.getByText('Unread')).toBeVisible()

  await page.getByLabel('Words in the documents').fill('Dune~')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page.getByText(/^\d+ passages with “Dune~”/)).toBeVisible()
  await page.keyboard.press('F3')
  await expect(page.getByText(/number 1$/)).toBeVisible()
  await expect(page.locator('mark.mark, svg.marks rect').first()).toBeVisible()
  await page.keyboard.press('F3')
  await expect(page.getByText(/number 2$/)).toBeVisible()
  await page.keyboard.press('Shift+F3')
  await expect(page.getByText(/number 1$/)).toBeVisible()
  await expectAccessible(page, 'passages found')
  await page.getByRole('button', { name: 'Put the passages away' }).click()

  await page
    .getByRole('link', { name: /statement\.pdf/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 2, name: /^Document: Samina/ })).toBeVisible()
  await page.getByRole('button', { name: /^Keep open/ }).click()
  await page.getByRole('link', { name: /^MG5/ }).first().click()
  await expect(page.getByRole('heading', { level: 2, name: /^Document:/ })).toHaveCount(2)
  await expectAccessible(page, 'two documents')
  await page.getByRole('button', { name: /^Close document kept open/ }).click()
  await page.getByRole('button', { name: 'Hide what was read' }).click()
  await expect(page.getByRole('region', { name: /^What was read/ })).toBeHidden()
  await page.getByRole('button', { name: 'Show what was read' }).click()
  await page.getByRole('button', { name: 'Show as text' }).click()
  await expect(page.getByRole('region', { name: 'Text of page 1' })).toContainText('POLICE REPORT')
  await page.getByRole('button', { name: /^Close document/ }).click()
  await expect(statement.getByText(/looked at/i)).toBeVisible()

  const list = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^MG9/ }) })
  await list.getByText('Is this its kind?').click()
  await list
    .getByRole('button', { name: /^Correct/ })
    .first()
    .click()
  await list.getByLabel('What it is').first().selectOption({ label: 'Exhibit' })
  await list.getByRole('button', { name: 'Record the correction' }).click()
  await expect(
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: /^MG9/ }) })
      .getByText(/^Exhibit/)
      .first(),
  ).toBeVisible()
  await page.setViewportSize({ width: 320, height: 600 })
  await expectNoSidewaysScroll(page, 'documents at 320 px')
  await close()
})
