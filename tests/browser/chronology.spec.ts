import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openSample } from './sampleCase.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

const saved = async (page: Page, button: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), bytes: readFileSync((await download.path()) ?? '') }
}

test('the course of conduct is seen, looked at closer, filtered, saved, and put right', async ({ page }) => {
  test.setTimeout(180_000)
  const { section, close } = await openSample(page)
  await section('Chronology')
  const picture = page.getByRole('img', { name: /14 incidents from 31 October 2015/ })
  await expect(picture).toBeVisible()
  await expectAccessible(page, 'the course of conduct')

  const box = (await picture.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.5, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.8, box.y + 40, { steps: 5 })
  await page.mouse.up()
  await expect(picture).toBeHidden()
  await page.getByRole('button', { name: 'Show the whole time' }).click()
  await expect(picture).toBeVisible()
  await page.getByLabel('From', { exact: true }).focus()
  for (let day = 0; day < 5; day += 1) await page.keyboard.press('ArrowRight')
  await expect(page.getByText('5 November 2015', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Show the whole time' }).click()

  const csv = (await saved(page, 'Save as table (CSV)')).bytes.toString('utf8')
  expect(csv).toContain('"2015-10-31"')
  expect(csv.split('\r\n').length).toBeGreaterThan(15)
  expect((await saved(page, 'Save as drawing (SVG)')).bytes.toString('utf8')).toMatch(/^<svg[\s\S]*Loitering/)
  expect((await saved(page, 'Save as picture (PNG)')).bytes.subarray(1, 4).toString()).toBe('PNG')

  await page.getByLabel('Time', { exact: true }).selectOption({ index: 2 })
  await expect(page.getByText(/^\d+ incidents of 14$/)).toBeVisible()
  await page.getByLabel('Time', { exact: true }).selectOption({ index: 0 })

  const rows = page.getByRole('table', { name: 'Incidents, the oldest first' }).getByRole('row')
  await expect(rows).toHaveCount(15)
  for (const at of [1, 3]) await rows.nth(at).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Merge into one' }).click()
  const merge = page.getByRole('form', { name: 'Merge incidents' })
  await merge.getByLabel('What happened').fill('He rang all night and sent a bear.')
  await expectAccessible(page, 'incidents being merged')
  await merge.getByRole('button', { name: 'Merge them' }).click()
  await expect(rows).toHaveCount(14)
  const merged = rows.filter({ hasText: 'He rang all night and sent a bear.' })
  await expect(merged.getByText('Merged')).toBeVisible()

  await merged.getByText('Is this right?').click()
  await merged.getByRole('button', { name: 'Split into several incidents' }).click()
  await merged
    .getByRole('form', { name: /^Split/ })
    .getByRole('button', { name: 'Split it' })
    .click()
  await expect(rows).toHaveCount(15)

  const bail = rows.filter({ hasText: 'flask and a folding chair' })
  await bail.getByText('Is this right?').click()
  await bail.getByRole('button', { name: /^Correct/ }).click()
  const correct = bail.getByRole('form', { name: /^Correct/ })
  await correct.getByRole('group', { name: 'When' }).getByLabel('Day').fill('24')
  await correct.getByRole('button', { name: 'Record the correction' }).click()
  await expect(bail.getByRole('rowheader')).toContainText('24 February 2016')

  await page.setViewportSize({ width: 320, height: 600 })
  await expectNoSidewaysScroll(page, 'the chronology at 320 px')
  await expectAccessible(page, 'the chronology at 320 px')
  await close()
})

test('the picture holds in dark and in forced colours', async ({ page }) => {
  test.setTimeout(120_000)
  const { section, close } = await openSample(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await section('Chronology')
  await expect(page.getByRole('img', { name: /14 incidents/ })).toBeVisible()
  await expectAccessible(page, 'the course of conduct in the dark')
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  await expectAccessible(page, 'the course of conduct in forced colours')
  await close()
})
