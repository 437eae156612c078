import { expect, test } from '@playwright/test'
import { openSample } from './sampleCase.ts'
import { expectAccessible } from './standIn/open.ts'

const focused = '[document.activeElement.tagName, document.activeElement.textContent.slice(0, 40)].join(" ")'

test('a file is read and judged from the keyboard: documents, findings, what was said of them and what was found', async ({ page }) => {
  test.setTimeout(180_000)
  const { section, close } = await openSample(page)
  await section('Overview')
  const pane = page.getByRole('heading', { level: 2, name: /^Document:/ })

  await page.keyboard.press('u')
  await expect(pane).toBeFocused()
  const first = await pane.innerText()
  await page.keyboard.press('Control+Alt+ArrowDown')
  await expect(pane).not.toHaveText(first)
  const tabs = page.getByRole('navigation', { name: 'Documents opened' })
  await expect(tabs.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page, 'documents opened as tabs')
  await tabs.getByRole('link').first().press('Enter')
  await expect(pane).toHaveText(first)

  const margin = page.getByRole('region', { name: /^What was read on page/ })
  await page.keyboard.press('n')
  await expect(margin.locator('.spoken--current')).toHaveCount(1)
  await page.keyboard.press('a')
  await expect(margin.locator('.spoken--current').getByText('Accepted')).toBeVisible()
  // What was said must have come back from the desk before it can be taken back.
  await expect(async () => {
    await page.keyboard.press('Control+Alt+z')
    await expect(margin.getByText('Accepted')).toHaveCount(0, { timeout: 2000 })
  }).toPass()
  await page.keyboard.press('r')
  await expect(margin.getByRole('combobox', { name: 'Why it is wrong' })).toBeVisible()
  await margin.getByRole('button', { name: 'Leave it' }).press('Enter')

  // The button that was pressed goes; the focus stays with the finding.
  const current = margin.locator('.spoken--current')
  await current.getByRole('button', { name: /^Accept/ }).press('Enter')
  await expect(current.getByText('Accepted')).toBeVisible()
  await expect.poll(() => page.evaluate(focused)).not.toMatch(/^BODY/)
  await page.keyboard.press('Tab')
  await expect(current.locator(':focus')).toHaveCount(1)

  await section('Documents')
  await page.getByLabel('Words in the documents').fill('bank')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/passages? with “bank”$/)).toBeVisible()
  await section('Charges')
  await page.keyboard.press('F3')
  await expect(page.locator('mark.mark, svg.marks rect').first()).toBeVisible()
  const hit = await page.evaluate('location.hash')
  await page.keyboard.press('F3')
  await expect.poll(() => page.evaluate('location.hash')).not.toBe(hit)
  await page.keyboard.press('Shift+F3')
  await expect.poll(() => page.evaluate('location.hash')).toBe(hit)

  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keys that work here' })
  for (const keys of ['F3', 'Shift+F3', 'N', 'P', 'Ctrl+Alt+Down', 'Ctrl+Alt+Z', 'Ctrl+K'])
    await expect(sheet.locator('kbd', { hasText: new RegExp(`^${keys.replaceAll('+', '\\+')}$`) })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(pane).toHaveCount(0)
  await close()
})
