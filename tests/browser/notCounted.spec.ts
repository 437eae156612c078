import { expect, test } from '@playwright/test'
import { type Office, openOffice, visit } from './realDesk.ts'
import { expectAccessible, expectNoSidewaysScroll } from './standIn/open.ts'

let office: Office
let caseId: string
test.beforeEach(async () => {
  test.setTimeout(180_000)
  office = await openOffice({ 'Asha Rahman': ['chargingLawyer'] })
  // Two mothers quarrel at a school gate: the summary has "followed IP home", and hardly anybody else has.
  caseId = await office.takeIn('../reading/blind/held7-neg-school-gate')
})
test.afterEach(() => office.close())

test('what papers of a quarrel tell too seldom is shown and not counted, until the lawyer counts it and takes that back', async ({
  page,
}) => {
  await visit(page, office)
  await page.goto(`${new URL('/', page.url()).href}#/case/${caseId}/stalking`)
  const watching = page
    .getByRole('region', { name: /section 2A\(3\)/ })
    .getByRole('listitem')
    .filter({ hasText: 's2A(3)(g)' })
    .first()
  await expect(watching.locator('.tag').first()).toHaveText('Not counted')
  await watching.getByText(/passages? left out/).click()
  await expect(watching.getByText(/tell of this too seldom/)).toBeVisible()
  await expectAccessible(page, 'acts not counted')
  const size = page.viewportSize() ?? { width: 1200, height: 600 }
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page, 'acts not counted')
  await page.setViewportSize(size)

  await watching.getByRole('button', { name: /^Count it as Watching or spying: I took the photo/ }).click()
  await expect(watching.locator('.tag').first()).toHaveText('Found')
  await expect(watching.getByText(/passage left out/)).toBeVisible()
  await watching.getByText('Are they right?').click()
  await watching
    .getByRole('button', { name: /undo|take back/i })
    .first()
    .click()
  await expect(watching.locator('.tag').first()).toHaveText('Not counted')
})
