import { expect, test } from '@playwright/test'
import { type Office, openOffice, signsIn, visit } from './realDesk.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

let open: Office[] = []
test.afterEach(async () => {
  for (const office of open) await office.close()
  open = []
})

test('a supervisor sees the team beside 2017, opens a case that wants looking at, draws a sample and keeps a lesson', async ({ page }) => {
  test.setTimeout(120_000)
  const office = await openOffice({ 'Sunita Rao': ['supervisor'], 'Lewis Carr': ['chargingLawyer'] })
  open.push(office)
  await office.takeIn('case-07-r-v-hartigan')
  await office.takeIn('case-20-r-v-marlow')
  await visit(page, office)
  await page.getByRole('link', { name: 'Quality', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Quality' })).toBeVisible()
  await expect(page.getByText(/^2 cases\./)).toBeVisible()
  const plan = page.getByRole('row').filter({ hasText: 'There is a risk management plan' })
  await expect(plan).toContainText('39 of 112 (35%)')
  await plan.getByText('There is a risk management plan').click()
  await expect(plan.getByText('By the month the file was received')).toBeVisible()
  await expectAccessible(page, 'quality')

  await page.getByLabel('How many cases').fill('0')
  await page.getByRole('button', { name: 'Draw the cases' }).click()
  await expect(page.getByRole('alert')).toContainText('from 1 to 100')
  await page.getByLabel('How many cases').fill('1')
  await page.getByRole('button', { name: 'Draw the cases' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'received' })).toHaveCount(1)
  await page.getByLabel('What was learnt').fill('Ask for the DASH before charge.')
  await page.getByRole('button', { name: 'Keep this lesson' }).click()
  await expect(page.getByText('CPS Direct: Ask for the DASH before charge.')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 600 })
  await expectNoSidewaysScroll(page, 'quality')

  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await signsIn(page, 'Lewis Carr')
  await expect(page.getByText('This is for supervisors')).toBeVisible()
  await expectAccessible(page, 'quality for a lawyer')
})
