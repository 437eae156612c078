import { expect, test } from '@playwright/test'
import { type Office, openOffice, visit } from './realDesk.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

let office: Office
let caseId: string
test.beforeEach(async () => {
  test.setTimeout(180_000)
  office = await openOffice({ 'Asha Rahman': ['chargingLawyer'] })
  // A push against a door sixteen months before the calls and the visits, told by the victim alone.
  caseId = await office.takeIn('../reading/blind/held20-09-r-v-pellew')
})
test.afterEach(() => office.close())

test('what is told of a time long before stands beside the course of conduct, until the lawyer counts it and takes that back', async ({
  page,
}) => {
  await visit(page, office)
  await page.goto(`${new URL('/', page.url()).href}#/case/${caseId}/chronology`)
  const before = page.getByRole('region', { name: /^Before the course of conduct/ })
  await expect(before.getByRole('row')).toHaveCount(2)
  await expect(before.getByText(/he pushed me against a door/).first()).toBeVisible()
  await expectAccessible(page, 'what was before the course of conduct')
  const size = page.viewportSize() ?? { width: 1200, height: 600 }
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, 'what was before the course of conduct')
  await page.setViewportSize(size)

  const incidents = page.getByRole('table', { name: 'Incidents, the oldest first' })
  const rows = await incidents.getByRole('row').count()
  await before.getByRole('button', { name: /^Count it as an incident/ }).click()
  await expect(before).toBeHidden()
  await expect(incidents.getByRole('row')).toHaveCount(rows + 1)
  const counted = incidents.getByRole('row').filter({ hasText: 'he pushed me against a door' })
  await counted
    .getByRole('button', { name: /undo|take back/i })
    .first()
    .click()
  await expect(before.getByRole('row')).toHaveCount(2)
})
